import { euro, fullDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { DataTable } from '../../web/table.js';
import { Link, Paragraph } from '../../web/text.js';
import type { LateCase } from './late-cases.queries.js';

/** Every notice of default that still asks something of staff, with what it costs up to today. */
export const LateList = ({ cases }: { cases: readonly LateCase[] }) =>
  cases.length === 0 ? null : (
    <Card id="te-laat" title="Te laat besloten" accent>
      <DataTable
        caption="Ingebrekestellingen, de oudste eerst"
        hideCaption
        rows={cases}
        columns={[
          {
            label: 'Zaak',
            cell: ({ id, title, caseNumber }) => (
              <>
                <Link href={`/werk/te-laat/${id}`}>Ingebrekestelling bij {title}</Link>
                <span class="oek-small">{caseNumber ?? ''}</span>
              </>
            ),
          },
          { label: 'Staat op', cell: ({ state }) => state },
          { label: 'In gebreke gesteld', cell: ({ noticeOn }) => fullDate(noticeOn) },
          { label: 'Kost nu', numeric: true, cell: ({ amount }) => euro(amount) },
          { label: 'Uiterlijk', cell: ({ dueOn }) => (dueOn ? fullDate(dueOn) : '') },
        ]}
      />
    </Card>
  );

/** The notices about one application, on its own page, and the way to type one in. */
export const LateCard = ({
  cases,
  enter,
}: {
  cases: readonly LateCase[];
  /** Where staff types in a notice that came by post; that page says so when none can be given. */
  enter?: `/${string}`;
}) =>
  cases.length === 0 && !enter ? null : (
    <Card id="te-laat" title="Te laat besloten?">
      {cases.map(({ id, state, amount, noticeOn, about }) => (
        <Paragraph key={id}>
          <Link href={`/werk/te-laat/${id}`}>In gebreke gesteld op {fullDate(noticeOn)}</Link>
          {suffix[about?.what ?? 'application']}: {state.toLowerCase()}, {euro(amount)}.
        </Paragraph>
      ))}
      {enter ? (
        <Paragraph>
          <Link href={enter}>Vul een ingebrekestelling in die per post kwam</Link>
        </Paragraph>
      ) : null}
    </Card>
  );

const suffix = {
  application: '',
  objection: ' over een bezwaar',
  determination: ' over een vaststelling',
} as const;
