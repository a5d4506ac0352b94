import type { Criterion } from '../../../workflows/settings.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { toText } from '../../web/form/input.js';
import type { ScoreSheet } from '../score-sheet.entity.js';

/** Points (1 to 5) and reasons by criterion, as far as they are filled in. */
export type Sheet = Pick<ScoreSheet, 'points' | 'reasons'>;

/** Longest reason of one juror at one criterion, in characters. */
export const longestReason = 2000;

/** Reads what was posted or typed, whole or half, exactly as typed; points that do not exist are left out. */
export function readSheet(body: Readonly<Record<string, unknown>>, criteria: readonly Criterion[]): Sheet {
  const sheet: Sheet = { points: {}, reasons: {} };
  for (const { key } of criteria) {
    const points = Number(body[pointsName(key)]);
    const reason = body[reasonName(key)];
    if (isPoints(points)) sheet.points[key] = points;
    if (typeof reason === 'string') sheet.reasons[key] = reason.replace(/\r\n?/g, '\n');
  }
  return sheet;
}

/** The sheet as the form shows it. */
export const sheetValues = ({ points, reasons }: Sheet): FieldValues =>
  Object.fromEntries([
    ...Object.entries(points).map(([key, value]) => [pointsName(key), String(value)]),
    ...Object.entries(reasons).map(([key, value]) => [reasonName(key), value]),
  ]);

/** Everything that still misses before this sheet can be handed in, at the field it misses from. */
export function sheetErrors({ points, reasons }: Sheet, criteria: readonly Criterion[]): FieldErrors {
  const errors = criteria.flatMap(({ key, label }) => [
    [
      pointsName(key),
      isPoints(points[key]) ? undefined : `Kies 1 tot en met 5 punten voor ‘${shortName(label)}’.`,
    ],
    [reasonName(key), reasonError(reasons[key], label)],
  ]);
  return Object.fromEntries(errors.filter(([, sentence]) => sentence)) as FieldErrors;
}

/** Whether every criterion has points and a reason. */
export const isComplete = (sheet: Sheet, criteria: readonly Criterion[]): boolean =>
  Object.keys(sheetErrors(sheet, criteria)).length === 0;

/** `Draagvlak` of `Draagvlak: breed gedragen in buurt of dorp`. */
export const shortName = (label: string): string => label.split(':')[0]?.trim() ?? label;

export const pointsName = (key: string): string => `points_${key}`;
export const reasonName = (key: string): string => `reason_${key}`;

const isPoints = (points: unknown): points is number =>
  typeof points === 'number' && Number.isInteger(points) && points >= 1 && points <= 5;

function reasonError(reason: string | undefined, label: string): string | undefined {
  if (toText(reason) === undefined) return `Schrijf waarom u deze punten geeft voor ‘${shortName(label)}’.`;
  return toText(reason, longestReason) === undefined
    ? `Maak uw uitleg bij ‘${shortName(label)}’ korter: hoogstens ${longestReason} tekens.`
    : undefined;
}
