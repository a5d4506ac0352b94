import type { StateValue } from 'xstate';
import { isRefusal, type Chart } from '../../workflows/language.js';
import { plainName } from './labels.js';
import type { LogRow } from './log.entity.js';
import { firstSnapshot } from './snapshots.js';
import { replayed, type Rules } from './replay.js';

/** Where a dossier stood after each move of its log, from nothing but the log: for the path in its diagram. */
export function pathOf(
  chart: Chart,
  rows: readonly LogRow[],
  rules: Rules,
): { event: string; value: StateValue }[] {
  let snapshot = firstSnapshot(chart);
  const path = [{ event: '', value: snapshot.value as StateValue }];
  for (const row of rows) {
    const plan = replayed(chart, snapshot, { row, rules });
    if (isRefusal(plan)) break;
    snapshot = plan.snapshot;
    path.push({ event: plainName(row.type), value: snapshot.value as StateValue });
  }
  return path;
}
