import type { PageContext } from '../../web/site/context.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { DataTable } from '../../web/table.js';
import { Heading, Link, List, Paragraph } from '../../web/text.js';
import type { Chapter, OperationShown } from './reference.js';

interface ReferenceProps {
  readonly ctx: PageContext;
  readonly chapters: readonly Chapter[];
  readonly baseUrl: string;
}

/** The API for people who make programs: how to begin, and every operation with what it takes and answers. */
export const ReferencePage = ({ ctx, chapters, baseUrl }: ReferenceProps) => (
  <Page ctx={ctx} title="API">
    <PageHead title="API" sub="Versie 1" />
    <Reading>
      <Paragraph look="lead">
        Met de API doet uw eigen programma wat u zelf op deze website kunt doen, met dezelfde regels.
      </Paragraph>
      <Paragraph>
        De beschrijving voor programma’s (OpenAPI 3.0) staat op{' '}
        <Link href="/api/v1/openapi.json">/api/v1/openapi.json</Link>.
      </Paragraph>
      <Begin baseUrl={baseUrl} />
      <Habits />
    </Reading>
    {chapters.map((chapter) => (
      <section class="oek-stack" key={chapter.name}>
        <Heading level={2}>{chapter.name}</Heading>
        <Paragraph>{chapter.about}</Paragraph>
        {chapter.operations.map((operation) => (
          <Operation operation={operation} key={operation.id} />
        ))}
      </section>
    ))}
  </Page>
);

const Begin = ({ baseUrl }: { baseUrl: string }) => (
  <>
    <Heading level={2}>Zo begint u</Heading>
    <List
      ordered
      items={[
        <>
          Log in en maak een sleutel bij <Link href="/mijn/sleutels">Sleutels</Link>. Een sleutel mag wat u
          zelf mag.
        </>,
        <>Zoek een ronde die open is. Daarvoor is geen sleutel nodig.</>,
        <>Begin een concept, bewaar antwoorden en stuur in.</>,
      ]}
    />
    <Example label="Rondes bekijken" lines={[`curl ${baseUrl}/api/v1/rounds`]} />
    <Example
      label="Een concept beginnen"
      lines={[
        `curl ${baseUrl}/api/v1/applications \\`,
        `  -H 'Authorization: Bearer uw-sleutel' \\`,
        `  -H 'Content-Type: application/json' \\`,
        `  -d '{"roundId":"id-van-de-ronde","moveId":"een-nieuwe-uuid"}'`,
      ]}
    />
    <Example
      label="Een aanvraag insturen"
      lines={[
        `curl ${baseUrl}/api/v1/applications/id-van-de-aanvraag/moves \\`,
        `  -H 'Authorization: Bearer uw-sleutel' \\`,
        `  -H 'Content-Type: application/json' \\`,
        `  -d '{"type":"submit","moveId":"een-nieuwe-uuid","answers":{"signedBy":"Uw naam"}}'`,
      ]}
    />
  </>
);

const Example = ({ label, lines }: { label: string; lines: readonly string[] }) => (
  <section class="oek-scroll" tabIndex={0} aria-label={`Voorbeeld: ${label.toLowerCase()}`}>
    <pre>
      <code>{lines.join('\n')}</code>
    </pre>
  </section>
);

const Habits = () => (
  <>
    <Heading level={2}>Goed om te weten</Heading>
    <List
      items={[
        'Bedragen zijn hele eurocenten: 125000 is € 1.250.',
        'Namen die op On of Date eindigen zijn dagen (2026-12-18). Namen die op At eindigen zijn momenten met een tijdzone.',
        'Elke handeling heeft een moveId, een uuid die u zelf maakt. Stuurt u hetzelfde nog eens, dan gebeurt er niets en krijgt u hetzelfde antwoord.',
        'Een fout is application/problem+json. In errors staat alles wat er mis is, met het veld erbij.',
        'Een veld dat wij niet kennen, weigeren wij. Een veld zonder waarde staat er niet.',
        'Wat u niet mag zien, bestaat voor u niet: u krijgt dan 404.',
        'U mag 600 keer per minuut iets vragen. Daarna krijgt u 429, en zegt Retry-After hoe lang u wacht.',
      ]}
    />
  </>
);

const Operation = ({ operation }: { operation: OperationShown }) => {
  const { id, method, path, summary, description, isOpen, parameters, answers, body } = operation;
  return (
    <section class="oek-stack oek-stack--near" id={id} aria-labelledby={`${id}-naam`}>
      <Heading level={3} id={`${id}-naam`}>
        {summary}
      </Heading>
      <Paragraph>
        <code>
          {method} {path}
        </code>{' '}
        {isOpen ? '(zonder sleutel)' : ''}
      </Paragraph>
      {description ? <Paragraph>{description}</Paragraph> : null}
      {body ? <Paragraph>{`U stuurt: ${body}.`}</Paragraph> : null}
      {parameters.length > 0 ? (
        <DataTable
          caption={`Wat u opgeeft bij ${summary}`}
          columns={[
            { label: 'Naam', cell: ({ name }) => <code>{name}</code> },
            { label: 'Waar', cell: ({ where }) => where },
            { label: 'Wat', cell: ({ about }) => about },
          ]}
          rows={parameters}
        />
      ) : null}
      <DataTable
        caption={`Antwoorden op ${summary}`}
        columns={[
          { label: 'Nummer', cell: ({ status }) => status },
          { label: 'Betekenis', cell: ({ about }) => about },
          { label: 'Inhoud', cell: ({ schema }) => schema },
        ]}
        rows={answers}
      />
    </section>
  );
};
