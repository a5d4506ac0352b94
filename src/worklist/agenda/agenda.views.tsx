import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import { Form } from '../../web/form/form.js';
import { fullDate, localDate } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Paragraph } from '../../web/text.js';

interface AgendaProps {
  readonly ctx: PageContext;
  /** When the address that works now was made. */
  readonly since?: number;
  /** An address that was just made; this is the only time it can be read. */
  readonly address?: string;
}

/** How somebody gets the last days of their dossiers in a calendar of their own. */
export const AgendaPage = ({ ctx, since, address }: AgendaProps) => (
  <Page
    ctx={ctx}
    title="Termijnen in uw agenda"
    breadcrumbs={[{ label: 'Werklijst', href: '/werk' }, { label: 'Agenda' }]}
  >
    <Reading>
      <PageHead title="Termijnen in uw agenda" />
      <Paragraph look="lead">
        Elke termijn die op ons wacht, staat dan op de laatste dag in uw eigen agenda: van zaken, bezwaren en
        klachten, en van vragen en verzoeken over gegevens die u mag beantwoorden. Verandert de termijn? Dan
        verandert uw agenda mee.
      </Paragraph>
      {address ? <NewAddress value={address} /> : null}
      <Card id="adres" title={since ? 'Uw agenda-adres' : 'Een agenda-adres maken'}>
        <Paragraph>{since ? madeOn(since) : none}</Paragraph>
        <Form ctx={ctx} action="/werk/agenda">
          <Buttons>
            <Button>{since ? 'Nieuw adres maken' : 'Adres maken'}</Button>
            {since ? (
              <Button look="subtle" form={stopping}>
                Adres stoppen
              </Button>
            ) : null}
          </Buttons>
        </Form>
      </Card>
      {since ? (
        <Form ctx={ctx} action="/werk/agenda/weg" id={stopping}>
          {null}
        </Form>
      ) : null}
      <Paragraph>
        In de agenda staan alleen de naam van de termijn en het zaaknummer, geen namen. Toch kan iedereen met
        het adres meelezen. Geef het dus niet door.
      </Paragraph>
    </Reading>
  </Page>
);

/** A form of its own: its button stands beside the other one. */
const stopping = 'stoppen';

const madeOn = (since: number): string =>
  `U maakte een adres op ${fullDate(localDate(since))}. Maakt u een nieuw adres? Dan werkt het oude niet meer.`;
const none = 'U heeft nog geen adres.';

const NewAddress = ({ value }: { value: string }) => (
  <Alert kind="ok" title="Uw agenda-adres" live>
    <Paragraph>Voeg in uw agenda een agenda ‘van internet’ toe en plak daar dit adres.</Paragraph>
    <p class="oek-typed">
      <code>{value}</code>
    </p>
    <Paragraph look="small">Hierna kunt u het adres niet meer zien.</Paragraph>
  </Alert>
);
