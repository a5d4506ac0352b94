import { toCents } from './input.js';

/** One line of a table of amounts, as typed. */
export interface MoneyRow {
  what: string;
  amount: string;
}

/** Collects the lines of the table `name` out of a posted form (`kosten-0-wat`, `kosten-0-bedrag`), in order and without holes. */
export function readMoneyRows(body: Readonly<Record<string, unknown>>, name: string): MoneyRow[] {
  const pattern = new RegExp(`^${name}-(\\d{1,3})-(?:wat|bedrag)$`);
  const numbers = new Set(Object.keys(body).flatMap((key) => Number(pattern.exec(key)?.[1] ?? Number.NaN)));
  return [...numbers]
    .filter((number) => !Number.isNaN(number))
    .sort((a, b) => a - b)
    .map((number) => ({
      what: textOf(body[`${name}-${number}-wat`]),
      amount: textOf(body[`${name}-${number}-bedrag`]),
    }));
}

const textOf = (typed: unknown): string => (typeof typed === 'string' ? typed : '');

/** Sum in cents of the lines whose amount can be read. */
export const totalOf = (rows: readonly MoneyRow[]): number =>
  rows.reduce((total, row) => total + (toCents(row.amount) ?? 0), 0);

/** What the buttons of a table post under `actie`. */
export const rowAction = {
  add: (name: string) => `${name}-regel-erbij`,
  remove: (name: string, index: number) => `${name}-regel-weg-${index}`,
};

/** The lines after a press on one of the table's own buttons; undefined when another button was pressed. */
export function changeRows(rows: readonly MoneyRow[], name: string, action: unknown): MoneyRow[] | undefined {
  if (action === rowAction.add(name)) return [...rows, { what: '', amount: '' }];
  const removed = rows.findIndex((_row, index) => action === rowAction.remove(name, index));
  return removed < 0 ? undefined : rows.filter((_row, index) => index !== removed);
}
