import type { NewBudget } from '../budget/opening.js';

/** A pot of money in the tree of budgets. Cents. */
export interface DemoBudget extends Pick<
  NewBudget,
  'name' | 'ceiling' | 'carryOver' | 'indexedFrom' | 'note' | 'distribution'
> {
  readonly key: string;
  readonly parent?: string;
  /** Line of Bijlage 1 of the Dorpenbeleid; pots without a line are made up for the demo. */
  readonly line?: '1' | '2' | '3' | '4';
}

/** Bijlage 1, as the tree of domain rules §6.1: lines 1, 2 and 4 are charged to Kleine dorpenbeleid, the contests and Klapkassies are not. */
export const budgetLines: readonly DemoBudget[] = [
  { key: 'smallVillages', name: 'Kleine dorpenbeleid', ceiling: 9_456_000 },
  {
    key: 'structural',
    parent: 'smallVillages',
    name: 'Structurele bijdragen dorpsbelangenorganisaties',
    ceiling: 2_400_000,
    line: '1',
  },
  { key: 'dom', parent: 'smallVillages', name: 'Bijdrage aan het DOM', ceiling: 2_556_000, line: '2' },
  {
    key: 'domProjects',
    parent: 'dom',
    name: 'Grotere projecten',
    ceiling: 2_042_000,
    line: '2',
    carryOver: true,
    indexedFrom: { amount: 2_042_000, year: 2020 },
  },
  { key: 'domNaoberschap', parent: 'dom', name: 'Noaberschap', ceiling: 199_000, line: '2' },
  { key: 'domAssociation', parent: 'dom', name: 'Verenigingszaken', ceiling: 315_000, line: '2' },
  {
    key: 'smallGrants',
    parent: 'smallVillages',
    name: 'Overig kleine dorpenbeleid',
    ceiling: 4_500_000,
    line: '4',
  },

  {
    key: 'contests',
    name: 'Prijsvragen',
    ceiling: 8_000_000,
    note: 'Het Dorpenbeleid spreekt zichzelf tegen. Het noemt € 80.000 per drie jaar: één keer MOEK, één keer DOEK en één keer Up2You. Het zegt ook dat de prijsvragen elkaar elk jaar afwisselen; dan kosten drie jaren na elkaar € 110.000. Daarom is elke ronde een besluit van de gemeente, met een eigen jaar en een eigen bedrag.',
  },
  {
    key: 'moek',
    parent: 'contests',
    name: 'MOEK',
    ceiling: 3_000_000,
    line: '3',
    distribution: 'juryAllocation',
  },
  { key: 'doek', parent: 'contests', name: 'DOEK', ceiling: 3_000_000, line: '3' },
  { key: 'up2you', parent: 'contests', name: 'Up2You', ceiling: 2_000_000, line: '3' },

  { key: 'klapkassies', name: 'Klapkassies (project van het DOM)', ceiling: 1_160_000 },
];

/** The ceilings of the three MOEK rounds of the demo; the finished one has that of 2015, so that its amounts can be checked. */
export const demoPots = { finished: 1_500_000, deliberation: 3_000_000, open: 3_000_000 } as const;
