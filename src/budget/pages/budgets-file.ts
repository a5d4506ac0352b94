import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Grantor } from '../../identity/grantor.entity.js';
import { moment } from '../../web/format.js';
import type { YearOfBudgets } from '../overview.queries.js';
import type { Branch } from '../tree.js';

interface BudgetsFile {
  readonly grantor: Grantor;
  readonly tree: YearOfBudgets;
  /** UTC ms at which the figures were read. */
  readonly at: number;
}

const heads = [
  'Pot',
  'Onder',
  'Plafond',
  'Boven plafond',
  'Gevraagd',
  'Gereserveerd',
  'Toegezegd',
  'Betaald',
  'Vrij',
];

/** The tree of one year as a spreadsheet with amounts that can be added up; cells hold values, never formulas. */
export const budgetsFile = ({ grantor, tree, at }: BudgetsFile): Promise<Buffer> => {
  const sheet: SheetData = [
    [{ value: `Begroting ${tree.year} van ${grantor.name}`, type: String, fontWeight: 'bold' }],
    [{ value: `Stand van ${moment(at)}`, type: String }],
    heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...tree.branches.map((branch) => rowOf(branch, tree)),
  ];
  const columns = heads.map((_, place) => ({ width: place < 2 ? 42 : 16 }));
  return writeXlsxFile(sheet, { sheet: String(tree.year), columns, stickyRowsCount: 3 }).toBuffer();
};

function rowOf({ budget, depth, requested, free }: Branch, { unseen, branches }: YearOfBudgets) {
  const above = branches.find((one) => one.budget.id === budget.parentId)?.budget.name ?? '';
  const hidden = unseen.has(budget.id);
  const shown = (amount: number) => (hidden ? null : euros(amount));
  return [
    { value: budget.name, type: String, indent: depth },
    { value: above, type: String },
    euros(budget.ceiling),
    shown(budget.overCeiling),
    euros(requested),
    shown(budget.reserved),
    shown(budget.committed),
    shown(budget.paid),
    shown(free),
  ];
}

const euros = (cents: number) => ({ value: cents / 100, type: Number, format: '#,##0.00' });
