import type { StateValue } from 'xstate';
import { isRefusal, type Chart } from '../../workflows/language.js';
import type { Settings } from '../../workflows/settings.js';
import { plainName } from './labels.js';
import type { LogRow } from './log.entity.js';
import { planMove } from './plan.js';
import { firstSnapshot } from './snapshots.js';
import { happeningFrom } from './replay.js';

/** Where a dossier stood after each move of its log, from nothing but the log: for the path in its diagram. */
export function pathOf(
  chart: Chart,
  rows: readonly LogRow[],
  settings: Settings,
): { event: string; value: StateValue }[] {
  let snapshot = firstSnapshot(chart);
  const path = [{ event: '', value: snapshot.value as StateValue }];
  for (const row of rows) {
    const plan = planMove(chart, snapshot, happeningFrom(row, settings));
    if (isRefusal(plan)) break;
    snapshot = plan.snapshot;
    path.push({ event: plainName(row.type), value: snapshot.value as StateValue });
  }
  return path;
}
