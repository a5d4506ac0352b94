import { Alert, Badge } from '../../src/web/alert.js';
import { ButtonLink, Buttons } from '../../src/web/button.js';
import type { PageContext } from '../../src/web/site/context.js';
import { DescriptionList } from '../../src/web/description-list.js';
import { Card, Columns, Details, PageHead } from '../../src/web/layout.js';
import { Page } from '../../src/web/site/page.js';
import { Heading, Link, List, Paragraph, TypedText } from '../../src/web/text.js';
import { Timeline } from '../../src/web/timeline.js';

/** A page to read: what an applicant sees of a dossier. */
export const TextPage = ({ ctx }: { ctx: PageContext }) => (
  <Page
    ctx={ctx}
    title="Lichtjesroute door Beilen"
    breadcrumbs={[{ label: 'Mijn aanvragen', href: '/mijn' }, { label: 'Lichtjesroute door Beilen' }]}
  >
    <PageHead
      title="Lichtjesroute door Beilen"
      sub="MOEK, zaaknummer 2026-00123"
      aside={<Badge tone="active">In behandeling</Badge>}
    />
    <Alert kind="warning" title="Wij hebben nog iets van u nodig">
      <Paragraph>
        De offerte van het geluid mist nog. Stuur haar uiterlijk op <strong>4 december 2026</strong>. Daarna
        beoordelen wij uw plan zonder die offerte.
      </Paragraph>
      <ButtonLink href="/mijn/aanvullen">De offerte sturen</ButtonLink>
    </Alert>
    <Columns
      asideLabel="Over uw aanvraag"
      aside={
        <>
          <Card id="gevraagd" title="Dit heeft u gevraagd">
            <DescriptionList compact items={facts} />
            <Paragraph>
              <Link href="/mijn/aanvraag.pdf" download>
                Download uw aanvraag (PDF)
              </Link>
            </Paragraph>
          </Card>
          <Card id="vraag" title="Vraag of wijziging?">
            <Paragraph>
              Bel Jeanet Eising: <Link href="tel:140593">14 0593</Link>. U kunt uw aanvraag ook{' '}
              <Link href="/mijn/intrekken">intrekken</Link>.
            </Paragraph>
          </Card>
        </>
      }
    >
      <Heading level={2}>Waar staat uw aanvraag?</Heading>
      <Timeline items={timeline} />
    </Columns>
    <div class="oek-stack">
      <Heading level={2}>Uw antwoorden</Heading>
      <DescriptionList items={answers} />
      <Paragraph look="lead">Een inleiding is een maat groter dan de tekst.</Paragraph>
      <Paragraph look="small">Een opmerking is een maat kleiner.</Paragraph>
      <List items={['Een regel in een lijst', linked]} />
      <List ordered items={['Eerst dit', 'Dan dat']} />
      <TypedText>{'Beste mensen,\n\nDit typte iemand zelf.\nMet eigen regels.'}</TypedText>
      <Alert kind="info" title="U hoeft niet alles in één keer te doen">
        <Paragraph>Wij bewaren wat u invult. U kunt later verder.</Paragraph>
      </Alert>
      <Alert kind="ok" title="Uw aanvraag is verstuurd" level={3} live />
      <Alert kind="error" title="Het versturen is niet gelukt">
        <Paragraph>Probeer het over een paar minuten nog eens.</Paragraph>
      </Alert>
      <Details summary="Hoe beslissen wij?">
        <Paragraph>De jury geeft punten. Het college besluit.</Paragraph>
      </Details>
      <div class="oek-buttons">
        <Badge>Concept</Badge>
        <Badge tone="active">In behandeling</Badge>
        <Badge tone="good">Toegekend</Badge>
        <Badge tone="warning">Bijna om</Badge>
        <Badge tone="bad">Te laat</Badge>
      </div>
      <Buttons>
        <ButtonLink href="/verder">Verder</ButtonLink>
        <ButtonLink href="/later" look="secondary">
          Later verder
        </ButtonLink>
        <ButtonLink href="/terug" look="subtle">
          Terug
        </ButtonLink>
      </Buttons>
    </div>
  </Page>
);

const linked = <Link href="/privacy">Een regel met een link</Link>;

const facts = [
  { term: 'Bedrag', value: '€ 1.105' },
  { term: 'Begin', value: '11 december 2026' },
  { term: 'Dorp', value: 'Beilen', change: { href: '/mijn/dorp', what: 'het dorp' } as const },
];

const answers = [
  {
    term: 'Naam van de groep',
    value: 'Stichting Dorpsbelangen Beilen',
    change: { href: '/mijn/groep', what: 'de naam van de groep' } as const,
  },
  {
    term: 'Waar gaat het plan over?',
    value: 'Een route langs versierde tuinen, voor jong en oud.',
    change: { href: '/mijn/plan', what: 'het plan' } as const,
  },
  {
    term: 'E-mailadres',
    value: 'een.heel.lang.adres.zonder.spaties@dorpsbelangen-van-een-dorp.voorbeeld.nl',
  },
];

const timeline = [
  { title: 'U heeft de aanvraag verstuurd', when: '2 november 2026', dateTime: '2026-11-02', state: 'done' },
  {
    title: 'Wij hebben gekeken of alles erbij zit',
    when: '18 november 2026',
    dateTime: '2026-11-18',
    who: 'J. Eising',
    state: 'done',
  },
  {
    title: 'De jury beoordeelt uw plan',
    when: 'Nu, tot en met 11 december 2026',
    text: 'Vijf inwoners geven punten. U hoeft nu niets te doen.',
    state: 'now',
  },
  { title: 'Wij nemen een besluit', when: 'Uiterlijk 11 januari 2027', state: 'later' },
  { title: 'U krijgt het geld en begint', when: 'Binnen 2 weken na het besluit', state: 'later' },
] as const;
