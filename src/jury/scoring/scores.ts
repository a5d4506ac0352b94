import type { Criterion } from '../../../workflows/settings.js';
import { grouped } from '../grouped.js';
import type { ScoreSheet } from '../score-sheet.entity.js';

/** Weighted mean of one sheet, 1 to 5. */
export function sheetScore(sheet: Pick<ScoreSheet, 'points'>, criteria: readonly Criterion[]): number {
  return criteria.reduce((total, { key, weight }) => total + (sheet.points[key] ?? 0) * weight, 0) / 100;
}

/** What the sheets of one plan say together. Absent scores count for nothing, never as zero. */
export interface PlanScore {
  /** Weighted mean over the sheets, 1 to 5; undefined without a sheet. */
  readonly score: number | undefined;
  /** Highest minus lowest sheet. */
  readonly spread: number;
  /** Mean points by criterion. */
  readonly byCriterion: Readonly<Record<string, number>>;
  readonly sheets: number;
}

export function planScore(
  sheets: readonly Pick<ScoreSheet, 'points'>[],
  criteria: readonly Criterion[],
): PlanScore {
  const scores = sheets.map((sheet) => sheetScore(sheet, criteria));
  const byCriterion = Object.fromEntries(
    criteria.map(({ key }) => [key, mean(sheets.map(({ points }) => points[key] ?? 0)) ?? 0]),
  );
  return {
    score: mean(scores),
    spread: scores.length > 0 ? Math.max(...scores) - Math.min(...scores) : 0,
    byCriterion,
    sheets: sheets.length,
  };
}

/** Order of plans: score first, then the first-listed criterion, then the second; what is still equal (0) needs a lot. */
export function compareScores(a: PlanScore, b: PlanScore, criteria: readonly Criterion[]): number {
  const [first, second] = criteria;
  const by = (score: PlanScore, criterion: Criterion | undefined): number =>
    criterion ? (score.byCriterion[criterion.key] ?? 0) : 0;
  return (
    difference(b.score ?? 0, a.score ?? 0) ||
    difference(by(b, first), by(a, first)) ||
    difference(by(b, second), by(a, second))
  );
}

/** Means are sums of fractions: what differs by less than this is the same number of points. */
const difference = (one: number, other: number): number => (Math.abs(one - other) < 1e-9 ? 0 : one - other);

/** How strict a juror is: own mean minus the mean of all, over the plans that juror scored. */
export function strictness(own: readonly number[], all: readonly number[]): number {
  return (mean(own) ?? 0) - (mean(all) ?? 0);
}

/** The score of each plan as it would be had every juror been as strict as the jury together; by the same keys. */
export function correctedScores(
  sheets: ReadonlyMap<string, readonly Pick<ScoreSheet, 'points' | 'personId'>[]>,
  criteria: readonly Criterion[],
): Map<string, number> {
  const means = new Map([...sheets].map(([id, given]) => [id, planScore(given, criteria).score ?? 0]));
  const scored = [...sheets].flatMap(([id, given]) =>
    given.map((sheet) => ({
      id,
      juror: sheet.personId,
      own: sheetScore(sheet, criteria),
      all: means.get(id) ?? 0,
    })),
  );
  const strict = new Map(
    [...grouped(scored, ({ juror }) => juror)].map(([juror, rows]) => [
      juror,
      strictness(
        rows.map(({ own }) => own),
        rows.map(({ all }) => all),
      ),
    ]),
  );
  const corrected = grouped(scored, ({ id }) => id);
  return new Map(
    [...corrected].map(([id, rows]) => [
      id,
      mean(rows.map(({ own, juror }) => own - (strict.get(juror) ?? 0))) ?? 0,
    ]),
  );
}

const mean = (values: readonly number[]): number | undefined =>
  values.length > 0 ? values.reduce((total, value) => total + value, 0) / values.length : undefined;
