import type { Question, Step } from '../../../workflows/form.js';
import { readMoneyRows, type MoneyRow } from '../../web/form/money-rows.js';
import { rawFromBody, type FieldError, type Raw, type RawGroup } from '../../schemes/forms.queries.js';
import type { FieldErrors } from '../../web/form/fields.js';
import { printOf, type OpenPage } from './tabs.js';

type Body = Readonly<Record<string, unknown>>;

/** What a page of the form says about the questions of its step. Files come another way, so nobody can post one by its id. */
export function answersIn(body: Body, step: Step): Raw {
  const raw = rawFromBody(body);
  return Object.fromEntries(
    step.questions.flatMap((question): [string, Raw[string]][] => {
      const answer =
        question.kind in composed ? composed[question.kind]?.(body, question) : raw[question.key];
      return answer === undefined ? [] : [[question.key, answer]];
    }),
  );
}

/** Questions whose answer is posted in parts. */
const composed: { [K in Question['kind']]?: (body: Body, question: Question) => Raw[string] | undefined } = {
  files: () => undefined,
  costs: (body, { key }) => rowsIn(body, key, 'item'),
  incomes: (body, { key }) => rowsIn(body, key, 'source'),
  address: (body, { key }) => partsIn(body, key),
};

function rowsIn(body: Body, key: string, column: string): RawGroup[] | undefined {
  const rows = readMoneyRows(body, key);
  return rows.length === 0 ? undefined : typedRows(rows, column);
}

/** Rows of a table as a draft keeps them; the empty ones that stand ready are no answer. */
export const typedRows = (rows: readonly MoneyRow[], column: string): RawGroup[] =>
  rows
    .filter(({ what, amount }) => (what + amount).trim() !== '')
    .map(({ what, amount }) => ({ [column]: what, amount }));

/** Name of the text column of a table in an answer. */
export const columnOf = (question: Question): string => (question.kind === 'costs' ? 'item' : 'source');

export const addressParts = ['street', 'houseNumber', 'postcode', 'city'] as const;

function partsIn(body: Body, key: string): RawGroup | undefined {
  const parts = addressParts.flatMap((part) => {
    const typed = body[`${key}-${part}`];
    return typeof typed === 'string' ? [[part, typed.slice(0, 500)]] : [];
  });
  return parts.length === 0 ? undefined : (Object.fromEntries(parts) as RawGroup);
}

/** Errors by the id of the field they stand at: `costs.0.amount` is `costs-0-bedrag`. */
export const errorsByField = (errors: readonly FieldError[], step: Step): FieldErrors =>
  Object.fromEntries(errors.map(({ field, message }) => [fieldId(field, step), message]));

/** Id of the control of a field. */
export function fieldId(field: string, step: Step): string {
  const [key = '', part, column] = field.split('.');
  const kind = step.questions.find((question) => question.key === key)?.kind;
  if (kind === 'address') return `${key}-${part ?? addressParts[0]}`;
  return column ? `${key}-${part}-${column === 'amount' ? 'bedrag' : 'wat'}` : key;
}

/** The fields in which a page of the form remembers what it showed. */
export const remembered = (
  step: Step,
  { raw, edition, name }: { raw: Raw; edition: number; name: string },
) => ({
  _stap: step.key,
  _pagina: name,
  _editie: String(edition),
  _stond: step.questions.map(({ key }) => `${key}:${printOf(raw[key])}`).join(','),
});

/** What the page knew on which somebody typed; undefined when it does not say. */
export function pageIn(body: Body, pressed: boolean): OpenPage | undefined {
  const { _pagina: name, _editie: edition, _stond: prints } = body;
  if (typeof name !== 'string' || typeof prints !== 'string' || typeof edition !== 'string') return undefined;
  if (!/^\d{1,9}$/.test(edition)) return undefined;
  const pairs = prints
    .slice(0, 20_000)
    .split(',')
    .map((pair) => pair.split(':'));
  return {
    name: name.slice(0, 40),
    edition: Number(edition),
    prints: Object.fromEntries(pairs.flatMap(([key, print]) => (key && print ? [[key, print]] : []))),
    pressed,
  };
}
