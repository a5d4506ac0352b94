import { DescriptionList } from '../../web/description-list.js';
import { fullDate, localDate, moment, number } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link } from '../../web/text.js';
import type { ListNow } from './archive.queries.js';
import { itemWords, resultWords, stateWords } from './archive-words.js';
import type { DestructionItem } from './destruction.entity.js';
import { Approve, KeepBack, type ListPageProps } from './list-forms.views.js';

/** One list: what stands on it, who decides, and afterwards the certificate of what was destroyed. */
export const ListPage = (props: ListPageProps) => {
  const { ctx, now, refusals, errors } = props;
  const { approvedAt, doneAt } = now.list;
  const title = isDestroyed(now.list) ? 'Verklaring van vernietiging' : 'Vernietigingslijst';
  const open = approvedAt === null && doneAt === null;
  return (
    <Page
      ctx={ctx}
      title={title}
      wide
      errors={errors}
      refusals={[...(refusals ?? [])]}
      breadcrumbs={[{ label: 'Archief', href: '/werk/archief' }, { label: title }]}
    >
      <PageHead title={title} sub={props.grantor} />
      <div class="oek-stack">
        <About {...props} />
        <Card id="zaken" title="Zaken op deze lijst">
          <DataTable
            caption="Zaken op deze lijst"
            hideCaption
            columns={columnsFor(approvedAt !== null)}
            rows={now.items}
            empty="Op deze lijst staat niets."
          />
        </Card>
        {open && props.mayKeepBack ? <KeepBack {...props} /> : null}
        {open && props.mayApprove ? <Approve {...props} /> : null}
      </div>
    </Page>
  );
};

const About = ({ now: { list, items }, names }: ListPageProps) => (
  <Card id="lijst" title="Over deze lijst">
    <DescriptionList
      items={[
        { term: 'Staat', value: stateWords(list) },
        { term: 'Gemaakt', value: `${moment(list.madeAt)} door ${names.madeBy}` },
        ...(list.approvedAt === null
          ? []
          : [{ term: 'Akkoord', value: `${moment(list.approvedAt)} door ${names.approvedBy ?? ''}` }]),
        ...(isDestroyed(list) ? [{ term: 'Vernietigd', value: moment(list.doneAt ?? 0) }] : []),
        {
          term: 'Op grond van',
          value: 'Selectielijst gemeenten en intergemeentelijke organen 2020, proces 8',
        },
        {
          term: 'Aantal',
          value: number(items.filter(({ keptBecause }) => keptBecause === null).length),
        },
      ]}
    />
    {isDestroyed(list) ? (
      <Link href={`/werk/archief/${list.id}/verklaring.csv`}>Bewaar de verklaring als csv</Link>
    ) : null}
  </Card>
);

const isDestroyed = ({ approvedAt, doneAt }: ListNow['list']): boolean =>
  approvedAt !== null && doneAt !== null;

const columnsFor = (approved: boolean): readonly Column<DestructionItem>[] => [
  { label: 'Zaak', cell: ({ caseNumber }) => caseNumber ?? 'Zonder nummer', rowHeader: true },
  { label: 'Waarom bewaard', cell: ({ result }) => resultWords(result) },
  { label: 'Bewaard sinds', cell: ({ startsOn }) => fullDate(startsOn) },
  { label: 'Mag weg vanaf', cell: ({ destroyOn }) => fullDate(destroyOn) },
  {
    label: 'Wat ermee gebeurt',
    cell: (item) =>
      item.destroyedAt === null
        ? itemWords(item, approved)
        : `Vernietigd op ${fullDate(localDate(item.destroyedAt))}`,
  },
];
