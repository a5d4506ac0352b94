import { clockColourWords, dayColour } from '../../../workflows/clocks.colours.js';
import { capital, fullDate, localDate } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link } from '../../web/text.js';
import type { InquiryNow } from './inquiries.queries.js';

/** Every question: what waits, the most pressing first, and what was answered. */
export const InquiriesPage = ({
  ctx,
  open,
  answered,
  mayEnter,
  today,
}: {
  ctx: PageContext;
  open: readonly InquiryNow[];
  answered: readonly InquiryNow[];
  mayEnter: boolean;
  today: string;
}) => (
  <Page ctx={ctx} title="Vragen" wide>
    <PageHead
      title="Vragen"
      sub="Vragen over een plan of een regeling, via de website of door u ingevoerd"
      aside={mayEnter ? <Link href="/werk/vragen/nieuw">Vraag voor iemand invoeren</Link> : undefined}
    />
    <div class="oek-stack">
      <Card id="open" title="Te beantwoorden">
        <DataTable
          caption="Vragen die op antwoord wachten"
          hideCaption
          columns={[
            ...columns,
            { label: 'Uiterlijk', cell: ({ inquiry }) => fullDate(inquiry.dueOn) },
            {
              label: 'Hoe dringend',
              cell: ({ inquiry }) => capital(clockColourWords[dayColour(inquiry.dueOn, today)]),
            },
          ]}
          rows={open}
          empty="Er wachten nu geen vragen."
        />
      </Card>
      <Card id="beantwoord" title="Beantwoord">
        <DataTable
          caption="Vragen die beantwoord zijn"
          hideCaption
          columns={[
            ...columns,
            {
              label: 'Beantwoord',
              cell: ({ inquiry }) => fullDate(localDate(Number(inquiry.answeredAt))),
            },
          ]}
          rows={answered}
          empty="Er is nog geen vraag beantwoord."
        />
      </Card>
    </div>
  </Page>
);

const columns: readonly Column<InquiryNow>[] = [
  {
    label: 'Vraag',
    cell: ({ inquiry }) => <Link href={`/werk/vragen/${inquiry.id}`}>{inquiry.caseNumber}</Link>,
    rowHeader: true,
  },
  { label: 'Van', cell: nameOf },
  { label: 'Gaat over', cell: ({ about }) => about },
  { label: 'Ontvangen', cell: ({ inquiry }) => fullDate(inquiry.receivedOn) },
];

/** Who asked, in words. */
export function nameOf({ person }: Pick<InquiryNow, 'person'>): string {
  return person?.name || person?.email || 'Deze persoon is gewist';
}
