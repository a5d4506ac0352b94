import { createHash } from 'node:crypto';
import type { ScoreSheet } from '../score-sheet.entity.js';
import { pointsName, reasonName, type Sheet } from './sheet.js';

/** A sheet on an open page: the name of that page, and a print of every field as it was drawn. */
export interface OpenSheet {
  readonly name: string;
  readonly prints: Readonly<Record<string, string>>;
}

/** The hidden fields of a page that shows this sheet: `pagina` its name, `gezien` its prints. */
export const openSheetFields = (sheet: Sheet | null, name: string): Record<string, string> => ({
  pagina: name,
  gezien: Object.entries(fieldsOf(sheet))
    .map(([field, value]) => `${field}:${printOf(value)}`)
    .join(' '),
});

/** The open page that posted this. */
export function openSheetFrom({ pagina, gezien }: Readonly<Record<string, unknown>>): OpenSheet | undefined {
  if (typeof pagina !== 'string' || typeof gezien !== 'string') return undefined;
  const prints = gezien.split(' ').map((print) => print.split(':'));
  return { name: pagina.slice(0, 40), prints: Object.fromEntries(prints) as Record<string, string> };
}

/**
 * Puts what one page posted into a sheet that may have moved on, on another device: what this page did not touch keeps what
 * was typed there, what it did touch becomes what it says. Without a page everything counts as touched.
 */
export function merged(
  before: ScoreSheet | null,
  typed: Sheet,
  page?: OpenSheet,
): Sheet & Pick<ScoreSheet, 'typedOn'> {
  const [stored, posted] = [fieldsOf(before), fieldsOf(typed)];
  const names = [...new Set([...Object.keys(stored), ...Object.keys(posted)])];
  const lastTyped = before?.typedOn ?? {};
  const kept = names.filter(
    (name) => page && keepsOld(page, { name, now: posted[name], last: lastTyped[name] }),
  );
  const fields = { ...posted, ...pick(stored, kept) };
  const changed = names.filter((name) => fields[name] !== stored[name]);
  const typedNow = Object.fromEntries(changed.map((name) => [name, page?.name ?? '']));
  return { ...sheetFrom(fields), typedOn: { ...lastTyped, ...typedNow } };
}

/** Whether a field is as this page was drawn, and was changed by another page since. */
const keepsOld = (
  page: OpenSheet,
  { name, now = '', last }: { name: string; now?: string; last?: string },
): boolean => last !== undefined && last !== page.name && (page.prints[name] ?? printOf('')) === printOf(now);

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));

type Fields = Readonly<Record<string, string>>;

function fieldsOf(sheet: Sheet | null): Fields {
  const points = Object.entries(sheet?.points ?? {}).map(([key, value]) => [pointsName(key), String(value)]);
  const reasons = Object.entries(sheet?.reasons ?? {}).map(([key, value]) => [reasonName(key), value]);
  return Object.fromEntries([...points, ...reasons]) as Fields;
}

function sheetFrom(fields: Fields): Sheet {
  const sheet: Sheet = { points: {}, reasons: {} };
  for (const [name, value] of Object.entries(fields)) {
    const key = name.slice(name.indexOf('_') + 1);
    if (name === reasonName(key)) sheet.reasons[key] = value;
    else if (value !== '') sheet.points[key] = Number(value);
  }
  return sheet;
}

const printOf = (value: string): string =>
  createHash('sha256').update(value.trim()).digest('base64url').slice(0, 10);
