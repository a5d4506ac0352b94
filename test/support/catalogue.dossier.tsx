import { ActionList, type Action } from '../../src/web/form/actions.js';
import { Badge } from '../../src/web/alert.js';
import { KeyFigures, StackedBars } from '../../src/web/bars.js';
import { type Clock, ClockList } from '../../src/web/clocks.js';
import type { PageContext } from '../../src/web/site/context.js';
import { DescriptionList } from '../../src/web/description-list.js';
import type { MachineDrawing } from '../../src/web/diagram/machine-drawing.js';
import { StateDiagram } from '../../src/web/diagram/state-diagram.js';
import type { Walk } from '../../src/web/diagram/walk.js';
import { euro } from '../../src/web/format.js';
import { Card, Columns, PageHead } from '../../src/web/layout.js';
import { Page } from '../../src/web/site/page.js';
import { DataTable } from '../../src/web/table.js';
import { Link } from '../../src/web/text.js';

/** A page for staff: actions, clocks, tables and the diagram. */
export const DossierPage = ({
  ctx,
  drawing,
  walk,
}: {
  ctx: PageContext;
  drawing: MachineDrawing;
  walk: Walk;
}) => (
  <Page
    ctx={ctx}
    wide
    title="Lichtjesroute door Beilen (2026-00123)"
    breadcrumbs={[
      { label: 'Werklijst', href: '/werk' },
      { label: 'MOEK, ronde van 2026', href: '/werk/rondes/1' },
      { label: '2026-00123' },
    ]}
  >
    <PageHead
      title="Lichtjesroute door Beilen"
      sub="MOEK, ronde van 2026, 2026-00123"
      aside={<Badge tone="active">In behandeling</Badge>}
    />
    <Columns
      first={<ActionList ctx={ctx} actions={actions} />}
      asideLabel="Gegevens van het dossier"
      aside={
        <>
          <Card id="termijnen" title="Termijnen">
            <ClockList clocks={clocks} />
          </Card>
          <Card id="gegevens" title="Gegevens">
            <DescriptionList
              compact
              items={[
                { term: 'Aanvrager', value: 'Stichting Dorpsbelangen Beilen' },
                { term: 'Gevraagd', value: euro(110_550) },
              ]}
            />
          </Card>
        </>
      }
    >
      <Card id="voortgang" title="Voortgang">
        <StateDiagram id="schema" drawing={drawing} walk={walk} />
      </Card>
      <Card id="brieven" title="Brieven">
        <DataTable caption="Brieven" hideCaption columns={letterColumns} rows={letters} />
      </Card>
      <Card id="budget" title="Budget">
        <KeyFigures
          figures={[
            { label: 'Plafond', value: euro(35_000_000), note: 'alle regelingen samen' },
            { label: 'Toegekend', value: euro(19_500_000) },
            { label: 'Vrij', value: euro(7_550_000), note: 'na aftrek van lopende aanvragen' },
          ]}
        />
        <StackedBars
          id="verdeling"
          caption="Verdeling van het budget per regeling"
          parts={parts}
          bars={bars}
        />
        <DataTable
          caption="Budget per regeling"
          columns={budgetColumns}
          rows={budget}
          footer={['Totaal', euro(17_000_000), euro(5_800_000), euro(9_200_000)]}
          narrow="scroll"
        />
      </Card>
      <Card id="berichten" title="Berichten">
        <DataTable
          caption="Berichten"
          hideCaption
          columns={letterColumns}
          rows={[]}
          empty="Er zijn nog geen berichten."
        />
      </Card>
    </Columns>
  </Page>
);

const actions: readonly Action[] = [
  {
    key: 'declareComplete',
    label: 'Volledig verklaren',
    explanation: 'De aanvraag gaat naar de jury.',
    primary: true,
    post: { action: '/werk/1/declareComplete', fields: { moveId: 'm1' } },
  },
  {
    key: 'requestRemedy',
    label: 'Om aanvulling vragen',
    explanation: 'U kiest wat er mist. De aanvrager krijgt een brief.',
    href: '/werk/1/requestRemedy',
  },
  {
    key: 'award',
    label: 'Toekennen',
    explanation: 'Het besluit over dit plan.',
    blocked: ['De jury heeft nog geen advies gegeven.', 'MOEK heeft nog geen plafond.'],
  },
];

const clocks: readonly Clock[] = [
  {
    label: 'Aanvulling ontvangen',
    on: '2026-12-04',
    state: 'soon',
    note: 'Daarna laten wij de aanvraag buiten behandeling.',
  },
  { label: 'Jury geeft punten', on: '2026-12-11', state: 'running' },
  {
    label: 'Besluit nemen',
    on: '2027-01-11',
    state: 'suspended',
    note: '14 dagen opgeschort (artikel 4:15 Awb).',
  },
  { label: 'Ontvangst bevestigen', on: '2026-11-04', state: 'late' },
  { label: 'Bevestiging gestuurd', state: 'met' },
];

const parts = [
  { label: 'Betaald', fill: 'solid' },
  { label: 'Toegekend, nog te betalen', fill: 'stripes' },
  { label: 'Gevraagd, nog geen besluit', fill: 'dots' },
  { label: 'Vrij', fill: 'empty' },
] as const;

const bars = [
  { label: 'DOM', href: '/werk/dom', words: '€ 17.000 vrij van € 120.000', amounts: [46, 25, 32, 17] },
  {
    label: 'DOEK',
    words: '€ 0 vrij van € 60.000',
    amounts: [22, 18, 20, 0],
    warning: 'Er is € 6.000 meer gevraagd dan er nog is.',
  },
] as const;

interface Letter {
  name: string;
  sent: string;
  status: string;
}

const letters: readonly Letter[] = [
  { name: 'Verzoek om aanvulling', sent: '4 november 2026', status: 'Verstuurd' },
  { name: 'Ontvangstbevestiging', sent: '2 november 2026', status: 'Verstuurd' },
];

const letterColumns = [
  { label: 'Brief', cell: ({ name }: Letter) => <Link href="/werk/1/brief">{name}</Link> },
  { label: 'Datum', cell: ({ sent }: Letter) => sent },
  { label: 'Stand', cell: ({ status }: Letter) => <Badge tone="good">{status}</Badge> },
];

interface Pot {
  scheme: string;
  ceiling: number;
  paid: number;
  free: number;
}

const budget: readonly Pot[] = [
  { scheme: 'MOEK', ceiling: 5_000_000, paid: 1_200_000, free: 1_950_050 },
  { scheme: 'DOM', ceiling: 12_000_000, paid: 4_600_000, free: 7_250_000 },
];

const budgetColumns = [
  { label: 'Regeling', cell: ({ scheme }: Pot) => scheme },
  { label: 'Plafond', cell: ({ ceiling }: Pot) => euro(ceiling), numeric: true },
  { label: 'Betaald', cell: ({ paid }: Pot) => euro(paid), numeric: true },
  { label: 'Vrij', cell: ({ free }: Pot) => euro(free), numeric: true },
];
