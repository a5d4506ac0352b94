import { moment } from '../../web/format.js';
import { PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable, type Column } from '../../web/table.js';
import { Link, Paragraph } from '../../web/text.js';
import type { LegalState } from './legal.queries.js';
import { reviewWords } from './legal-words.js';

/** Every version of the schemes somebody works for, with what lawyers said of it. */
export const LegalVersionsPage = ({ ctx, states }: { ctx: PageContext; states: readonly LegalState[] }) => (
  <Page ctx={ctx} title="Juridische regels" wide breadcrumbs={[{ label: 'Juridische regels' }]}>
    <PageHead title="Juridische regels" />
    <div class="oek-reading oek-stack">
      <Paragraph>
        Elke ronde heeft eigen regels: termijnen, bedragen en grondslagen. Een jurist kijkt ze na voordat de
        ronde bekend wordt gemaakt. Daarna veranderen zij niet meer.
      </Paragraph>
      <Paragraph>
        Voor elke ronde gelden ook de <Link href="/werk/regels/landelijk">regels van het Rijk</Link>: vrije
        dagen door een besluit, en wat te laat beslissen kost.
      </Paragraph>
    </div>
    <DataTable
      caption="Regels per ronde"
      hideCaption
      columns={versionColumns}
      rows={states}
      empty="Er zijn nog geen regelingen waarvoor u werkt."
    />
  </Page>
);

const versionColumns: readonly Column<LegalState>[] = [
  {
    label: 'Regels van',
    cell: ({ version }) => <Link href={`/werk/regels/${version.id}`}>{version.name}</Link>,
  },
  {
    label: 'Aan te passen',
    cell: ({ version }) => (version.lockedAt === null ? 'ja' : `nee, sinds ${moment(version.lockedAt)}`),
  },
  { label: 'Beoordeeld', cell: (state) => reviewWords(state) },
];
