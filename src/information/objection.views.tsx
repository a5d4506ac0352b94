import type { Grantor } from '../identity/grantor.entity.js';
import type { PageContext } from '../web/site/context.js';
import { Card, Columns, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { telephone } from '../web/site/page-frame.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';

interface ObjectionProps {
  readonly ctx: PageContext;
  readonly grantor: Grantor;
  /** Whether an objection may come by e-mail too (Awb 2:13). */
  readonly byMail: boolean;
}

/** How to object to a decision (Awb 6:4 to 6:8 and 6:16): until when, where, and what to write. Letters name this page. */
export const ObjectionPage = ({ ctx, grantor, byMail }: ObjectionProps) => (
  <Page ctx={ctx} title="Bezwaar maken">
    <PageHead title="Bent u het niet eens met ons besluit?" />
    <Columns
      first={
        <Paragraph look="lead">
          Bel ons eerst, als u dat wilt. Vaak kunnen wij het uitleggen. U kunt ook meteen bezwaar maken. Dat
          kost niets, en u heeft er geen advocaat voor nodig.
        </Paragraph>
      }
      asideLabel="Waar stuurt u uw bezwaar heen?"
      aside={<Where grantor={grantor} byMail={byMail} />}
    >
      <section class="oek-stack oek-stack--near">
        <Heading level={2}>Tot wanneer kan dat?</Heading>
        <Paragraph>
          U heeft zes weken, vanaf de dag nadat wij de brief hebben verstuurd. De laatste dag staat in uw
          brief. Die staat ook op uw pagina, bij <Link href="/mijn">Mijn aanvragen</Link>.
        </Paragraph>
        <Paragraph>
          Stuurt u uw bezwaar {byMail ? 'online of per e-mail' : 'online'}? Dan moet het op die dag bij ons
          zijn. Stuurt u het met de post? Dan moet het op die dag op de post zijn, en binnen een week bij ons.
          <br />
          <Link href="/bericht-sturen">Alle manieren om ons iets te sturen</Link>.
        </Paragraph>
        <Heading level={2}>Wat zet u in uw bezwaar?</Heading>
        <List
          items={[
            'Uw naam en adres.',
            'De datum waarop u het schrijft.',
            'Ons kenmerk. Dat staat boven aan de brief.',
            'Waarom u het niet eens bent met het besluit.',
            byMail ? 'Uw handtekening. In een e-mail is uw naam eronder genoeg.' : 'Uw handtekening.',
          ]}
        />
        <Paragraph>Vergeet u iets? Dan vragen wij u om het aan te vullen.</Paragraph>
        <Heading level={2}>Wat gebeurt er daarna?</Heading>
        <List
          ordered
          items={[
            'U krijgt een bericht dat wij uw bezwaar hebben, met de datum waarop u antwoord krijgt.',
            'Wij praten met u als u dat wilt.',
            'Iemand die niet bij het besluit was, kijkt er opnieuw naar.',
            'U krijgt een nieuw besluit. Bent u het daar ook niet mee eens? Dan kunt u naar de rechtbank.',
          ]}
        />
        <Heading level={2}>Kunt u niet wachten?</Heading>
        <Paragraph>
          Het besluit geldt ook zolang uw bezwaar loopt. Kunt u daar niet op wachten? Dan kunt u de rechtbank{' '}
          {courtPlace(grantor)} om een voorlopige voorziening vragen. Daarvoor betaalt u griffierecht.
        </Paragraph>
      </section>
    </Columns>
  </Page>
);

const Where = ({ grantor, byMail }: Omit<ObjectionProps, 'ctx'>) => (
  <Card id="waarheen" title="Waar stuurt u het heen?">
    <Paragraph>
      <strong>Online</strong>
      <br />
      <Link href="/mijn">Log in</Link>, open uw aanvraag en kies ‘Maak bezwaar’.
      {byMail ? (
        <>
          {' '}
          Of mail naar <Link href={`mailto:${grantor.email}?subject=Bezwaar`}>{grantor.email}</Link>
        </>
      ) : null}
    </Paragraph>
    <address class="oek-address">
      <strong>Met de post</strong>
      <br />
      {onBehalf(grantor)}
      {grantor.addressLines
        .filter((line) => !line.toLowerCase().startsWith(grantor.name.toLowerCase()))
        .map((line) => (
          <span key={line}>
            <br />
            {line}
          </span>
        ))}
    </address>
    <Paragraph>
      <strong>Liever eerst bellen?</strong>
      <br />
      <Link href={telephone(grantor.phone)}>{grantor.phone}</Link>, {grantor.deskHours}
    </Paragraph>
  </Card>
);

/** Objections go to the body that decided, not to the department (Awb 6:4). */
const onBehalf = ({ legalRegime, place }: Grantor): string =>
  legalRegime === 'awb' ? `Burgemeester en wethouders van ${place}` : `Het bestuur van ${place}`;

const courtPlace = ({ court }: Grantor): string => court.replace(/^rechtbank\s+/i, '');
