import type { Form, Question, Step } from '../../workflows/form.js';
import { typedEuros } from '../web/format.js';

/** Answers exactly as typed, by question: what a draft keeps, so that nothing is lost over a comma. */
export type Raw = Record<string, RawValue>;
export type RawValue = string | string[] | RawGroup | RawGroup[];
/** The parts of an address, or one row of a table. */
export type RawGroup = Record<string, string>;

/**
 * What a posted form says, as raw answers: `costs[0][item]` and `costs.0.item` become rows, rows without anything typed
 * are dropped (a table that was emptied stays, as `[]`), names that begin with `_` belong to the page.
 */
export function rawFromBody(body: unknown): Raw {
  const raw: Raw = {};
  const tables = new Map<string, RawGroup[]>();
  for (const { key, row, part, value } of fieldsOf(body)) {
    if (row && part) putInTable(tables, { key, row: Number(row), part }, lastText(value));
    else raw[key] = part ? { ...groupOf(raw[key]), [part]: lastText(value) } : textOrTexts(value);
  }
  for (const [key, rows] of tables) raw[key] = rows.filter(hasText);
  return raw;
}

function fieldsOf(body: unknown) {
  const posted = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return posted.slice(0, MOST_FIELDS).flatMap(([name, value]: [string, unknown]) => {
    const { key, row, part } = FIELD_NAME.exec(name)?.groups ?? {};
    return key ? [{ key, row, part, value }] : [];
  });
}

/** More fields than any form has, and more characters than anybody types: a draft has an end. */
const MOST_FIELDS = 500;
const MOST_CHARACTERS = 50_000;
/** `title`, `audience[]`, `costs[0][item]`, `costs.0.item`, `contactAddress[street]` or `contactAddress.street`. */
const FIELD_NAME =
  /^(?!constructor|prototype)(?<key>[a-z][a-zA-Z0-9]{0,39})(?:\[\]|(?:[.[](?<row>\d{1,3})\]?)?[.[](?<part>[a-z][a-zA-Z]{0,19})\]?)?$/;

function putInTable(
  tables: Map<string, RawGroup[]>,
  at: { key: string; row: number; part: string },
  text: string,
) {
  const rows = tables.get(at.key) ?? [];
  tables.set(at.key, rows);
  (rows[at.row] ??= {})[at.part] = text;
}

const cut = (text: string) => text.slice(0, MOST_CHARACTERS);
const textsOf = (value: unknown): string[] =>
  [value]
    .flat()
    .filter((one) => typeof one === 'string')
    .map(cut);
const textOrTexts = (value: unknown) => (typeof value === 'string' ? cut(value) : textsOf(value));
const lastText = (value: unknown) => textsOf(value).at(-1) ?? '';
const groupOf = (value: RawValue | undefined): RawGroup =>
  typeof value === 'object' && !Array.isArray(value) ? value : {};
const hasText = (row: RawGroup) => Object.values(row).some((text) => text.trim() !== '');

/** The draft after one step was posted: what was typed replaces what stood there; a box that lost its tick is emptied. */
export function mergeStep(draft: Raw, step: Step, posted: Raw): Raw {
  const merged = { ...draft };
  for (const { key, kind } of step.questions) {
    if (key in posted) merged[key] = posted[key] ?? '';
    else if (kind === 'choices' || kind === 'declaration') delete merged[key];
  }
  return merged;
}

/** Typed answers (the JSON of the API) as they would have been typed in the form; what cannot be typed stays as it is and is refused later. */
export function rawFromAnswers(
  form: Form,
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kinds = new Map(form.steps.flatMap((step) => step.questions).map(({ key, kind }) => [key, kind]));
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, typed(kinds.get(key), value)]),
  );
}

const typed = (kind: Question['kind'] | undefined, value: unknown): unknown =>
  (kind && typing[kind]?.(value)) ?? value;

/** How a typed answer would have been typed; kinds that are not here are texts already. */
const typing: { [K in Question['kind']]?: (value: unknown) => unknown } = {
  money: typedAmount,
  number: (value) => (Number.isSafeInteger(value) ? String(value) : value),
  yesNo: (value) => TYPED_ANSWERS.find(([answer]) => answer === value)?.[1],
  declaration: (value) => (value === true ? 'ja' : value),
  costs: typedRows,
  incomes: typedRows,
};

/** A yes or no in an answer, and as the page posts it. */
export const TYPED_ANSWERS = [
  ['yes', 'ja'],
  ['no', 'nee'],
  ['unknown', 'onbekend'],
] as const;

function typedAmount(value: unknown): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) ? typedEuros(value) : value;
}

function typedRows(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((row: unknown) =>
    typeof row === 'object' && row !== null && 'amount' in row
      ? { ...row, amount: typedAmount(row.amount) }
      : row,
  );
}
