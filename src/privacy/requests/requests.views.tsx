import { dayColour, clockColourWords } from '../../../workflows/clocks.colours.js';
import { Button, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { capital, fullDate } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link } from '../../web/text.js';
import { askingForms } from './asking.forms.js';
import { kindWords, requestState } from './request-words.js';
import type { AskedRequest } from './requests.queries.js';

/** Every request about somebody's own data: what waits, the most pressing first, and what was answered. */
export const RequestsPage = ({
  ctx,
  open,
  answered,
  mayEnter,
  today,
}: {
  ctx: PageContext;
  open: readonly AskedRequest[];
  answered: readonly AskedRequest[];
  mayEnter: boolean;
  today: string;
}) => (
  <Page ctx={ctx} title="Verzoeken over gegevens" wide>
    <PageHead
      title="Verzoeken over gegevens"
      sub="Inzage, verbeteren en wissen: antwoord binnen een maand (AVG artikel 12)"
      aside={
        <>
          {mayEnter ? <Link href="/werk/gegevens/nieuw">Verzoek voor iemand invoeren</Link> : null}
          <Link href="/werk/gegevens/register">Register van verwerkingen</Link>
        </>
      }
    />
    <div class="oek-stack">
      <Card id="open" title="Te beantwoorden">
        <DataTable
          caption="Verzoeken die op antwoord wachten"
          hideCaption
          columns={[
            ...columns,
            {
              label: 'Hoe dringend',
              cell: ({ request }) => capital(clockColourWords[dayColour(request.dueOn, today)]),
            },
          ]}
          rows={open}
          empty="Er wachten nu geen verzoeken."
        />
      </Card>
      <Card id="beantwoord" title="Beantwoord">
        <DataTable
          caption="Verzoeken die beantwoord zijn"
          hideCaption
          columns={columns}
          rows={answered}
          empty="Er is nog geen verzoek beantwoord."
        />
      </Card>
    </div>
  </Page>
);

const columns: readonly Column<AskedRequest>[] = [
  {
    label: 'Wie',
    cell: ({ request, name }) => <Link href={`/werk/gegevens/${request.id}`}>{name}</Link>,
    rowHeader: true,
  },
  { label: 'Wat', cell: ({ request }) => kindWords[request.kind].staff },
  { label: 'Binnengekomen', cell: ({ request }) => fullDate(request.receivedOn) },
  { label: 'Stand', cell: ({ request }) => requestState(request) },
];

/** Types in a request for somebody who called, wrote or came by. */
export const EnterRequestPage = ({
  ctx,
  values,
  errors,
}: {
  ctx: PageContext;
  values: FieldValues;
  errors?: FieldErrors;
}) => (
  <Page
    ctx={ctx}
    title="Verzoek invoeren"
    errors={errors}
    breadcrumbs={[
      { label: 'Verzoeken over gegevens', href: '/werk/gegevens' },
      { label: 'Verzoek invoeren' },
    ]}
  >
    <Reading>
      <PageHead title="Verzoek over gegevens invoeren" sub="Voor iemand die belt, schrijft of langskomt" />
      <Form ctx={ctx} action="/werk/gegevens/nieuw">
        <FormFields fields={fieldSpecs(askingForms.forOther)} values={values} errors={errors} />
        <Buttons>
          <Button>Bewaar het verzoek</Button>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);
