import { ButtonLink, Buttons } from '../button.js';
import type { PageContext } from './context.js';
import { Page } from './page.js';
import { telephone } from './page-frame.js';
import { Heading, Link, Paragraph } from '../text.js';

interface Explanation {
  title: string;
  what: string;
  /** Whether what people typed is still there. */
  saved: string;
  next: string;
}

const draftIsSafe = 'Wat u eerder had opgeslagen, is bewaard.';
const nothingLost = 'U bent niets kwijt.';

const unknownPage: Explanation = {
  title: 'Deze pagina bestaat niet',
  what: 'Misschien is de link oud, of mist er een stukje van het adres.',
  saved: nothingLost,
  next: 'Kijk of het adres klopt, of ga naar het begin en zoek van daar verder.',
};

const ourFault: Explanation = {
  title: 'Er ging bij ons iets mis',
  what: 'Dit ligt niet aan u. Wij hebben een melding gekregen en kijken ernaar.',
  saved: `${draftIsSafe} Wat u net op deze pagina typte, misschien niet.`,
  next: 'Ga terug en probeer het over een paar minuten nog eens. Blijft het misgaan? Bel ons dan.',
};

const cannotRead: Explanation = {
  title: 'Dit konden wij niet lezen',
  what: 'Er ging iets mis bij het versturen.',
  saved: draftIsSafe,
  next: 'Ga terug en probeer het nog eens.',
};

const explanations: Readonly<Record<number, Explanation>> = {
  400: cannotRead,
  401: {
    title: 'Log eerst in',
    what: 'Deze pagina is alleen voor wie is ingelogd. Misschien was u te lang weg.',
    saved: draftIsSafe,
    next: 'Log in. Daarna kunt u verder waar u was.',
  },
  403: {
    title: 'Deze pagina is niet voor u',
    what: 'U bent ingelogd met een adres dat dit niet mag zien of doen. Of u had deze pagina te lang open staan.',
    saved: nothingLost,
    next: 'Ga terug, laad de pagina opnieuw en probeer het nog eens. Klopt het dan nog niet? Bel ons.',
  },
  404: unknownPage,
  405: unknownPage,
  410: { ...unknownPage, title: 'Deze pagina is er niet meer', what: 'De pagina is verlopen of weggehaald.' },
  413: {
    title: 'Dit bestand is te groot',
    what: 'Wat u stuurde, is groter dan wij aankunnen.',
    saved: `${draftIsSafe} Het bestand niet.`,
    next: 'Ga terug en kies een kleiner bestand. Een foto kunt u op uw telefoon kleiner maken.',
  },
  415: {
    title: 'Dit soort bestand kunnen wij niet lezen',
    what: 'Wij kunnen alleen foto’s (JPG, PNG) en PDF-bestanden lezen.',
    saved: `${draftIsSafe} Het bestand niet.`,
    next: 'Ga terug en kies een ander bestand, of bewaar het eerst als PDF.',
  },
  429: {
    title: 'U ging iets te snel',
    what: 'Er kwamen in korte tijd te veel verzoeken van uw computer of telefoon.',
    saved: draftIsSafe,
    next: 'Wacht een paar minuten en probeer het dan nog eens.',
  },
  503: {
    title: 'Wij zijn even dicht voor onderhoud',
    what: 'De website wordt bijgewerkt.',
    saved: draftIsSafe,
    next: 'Probeer het over een kwartier nog eens.',
  },
};

const explain = (status: number): Explanation =>
  explanations[status] ?? (status >= 500 ? ourFault : cannotRead);

interface ErrorPageProps {
  ctx: PageContext;
  status: number;
  /** What happened, in the words of the page that stopped. */
  sentence?: string;
  /** Number under which the error stands in our log. */
  reference?: string;
}

/** What happened, whether anything was lost, what to do now, and who to call. */
export function ErrorPage({ ctx, status, sentence, reference }: ErrorPageProps) {
  const { title, what, saved, next } = explain(status);
  return (
    <Page ctx={ctx} title={title}>
      <div class="oek-reading oek-stack">
        <Heading level={1}>{title}</Heading>
        <Paragraph look="lead">{sentence ?? what}</Paragraph>
        <Heading level={2} look={3}>
          Is mijn werk bewaard?
        </Heading>
        <Paragraph>{saved}</Paragraph>
        <Heading level={2} look={3}>
          Wat kunt u nu doen?
        </Heading>
        <Paragraph>{next}</Paragraph>
        <Paragraph>
          Bel <Link href={telephone(ctx.help.phone)}>{ctx.help.phone}</Link> als u er niet uitkomt:{' '}
          {ctx.help.hours}.{reference ? ` Noem dan dit nummer: ${reference}.` : ''}
        </Paragraph>
        <Buttons>
          {status === 401 ? <ButtonLink href="/inloggen">Inloggen</ButtonLink> : null}
          <ButtonLink href="/" look={status === 401 ? 'secondary' : 'primary'}>
            Naar het begin
          </ButtonLink>
        </Buttons>
      </div>
    </Page>
  );
}
