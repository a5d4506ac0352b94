import type { Criterion } from '../../workflows/settings.js';
import { longestReason, pointsName, readSheet, reasonName, type Sheet } from '../jury/scoring/sheet.js';
import type { Fault } from '../web/site/problem.js';
import type { ReviewBody } from './bodies.js';
import { unknownField } from './reading.js';

/** Points and reasons as a sheet keeps them, or everything that a sheet could not hold. */
export function sheetIn({ points, reasons }: ReviewBody, criteria: readonly Criterion[]): Sheet | Fault[] {
  const known = new Set(criteria.map(({ key }) => key));
  const faults = [
    ...wrong('points', points, { known, isRight: isPoints, sentence: 'Geef 1 tot en met 5 punten.' }),
    ...wrong('reasons', reasons, {
      known,
      isRight: isReason,
      sentence: `Geef een tekst van hoogstens ${longestReason} tekens.`,
    }),
  ];
  if (faults.length > 0) return faults;
  const body = Object.fromEntries([
    ...Object.entries(points).map(([key, value]) => [pointsName(key), value] as const),
    ...Object.entries(reasons).map(([key, value]) => [reasonName(key), value] as const),
  ]);
  return readSheet(body, criteria);
}

interface Check {
  readonly known: ReadonlySet<string>;
  readonly isRight: (value: unknown) => boolean;
  readonly sentence: string;
}

const wrong = (
  under: string,
  values: Readonly<Record<string, unknown>>,
  { known, isRight, sentence }: Check,
): Fault[] =>
  Object.entries(values).flatMap(([key, value]) => {
    if (known.has(key) && isRight(value)) return [];
    return [{ field: `${under}.${key.slice(0, 60)}`, message: known.has(key) ? sentence : unknownField }];
  });

const isPoints = (value: unknown): boolean => typeof value === 'number' && [1, 2, 3, 4, 5].includes(value);
const isReason = (value: unknown): boolean =>
  typeof value === 'string' && Array.from(value).length <= longestReason;
