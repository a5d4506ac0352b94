import type { EntityManager } from 'typeorm';
import type { AnyMachineSnapshot, StateValue } from 'xstate';
import { isRefusal, type Chart, type Happening, type Refusal } from '../../workflows/language.js';
import { byLaw, firstLaw, lawWith, type Decree } from '../../workflows/law.js';
import { localDate } from '../../workflows/calendar.js';
import type { Settings } from '../../workflows/settings.js';
import type { Dossier } from './dossier.entity.js';
import { logOf, toldIn } from './dossier.queries.js';
import { firstBroken, firstRetold, type Entry } from './log.js';
import type { LogRow } from './log.entity.js';
import { planMove, type Plan } from './plan.js';
import { firstSnapshot, isOver, restore, statePaths, stored } from './snapshots.js';

/** What a log was written under: the settings of its version, and the decrees of this house in their order. */
export interface Rules {
  readonly settings: Settings;
  readonly decrees?: readonly Decree[];
}

/** The snapshot that a log leads to, from nothing but its rows and the rules they were written under. */
export function replay(chart: Chart, rows: readonly LogRow[], rules: Rules): string {
  let snapshot = firstSnapshot(chart);
  for (const row of rows) {
    const plan = replayed(chart, snapshot, { row, rules });
    if (isRefusal(plan))
      throw new Error(
        `Row ${row.revision} of ${row.dossierId} (${row.type}) is refused: ${plan.sentences.join(' ')}`,
      );
    snapshot = plan.snapshot;
  }
  return stored(snapshot);
}

/** One row played again, by the law as it was known when it was written. */
export function replayed(
  chart: Chart,
  snapshot: AnyMachineSnapshot,
  { row, rules: { settings, decrees = [] } }: { readonly row: LogRow; readonly rules: Rules },
): Plan | Refusal {
  const { law: edition = 0 } = JSON.parse(row.entry) as Entry;
  if (edition > decrees.length)
    throw new Error(`Row ${row.revision} of ${row.dossierId} knows a law we do not.`);
  const law = edition === 0 ? firstLaw : lawWith(decrees.slice(0, edition));
  return byLaw(law, () => planMove(chart, snapshot, happeningFrom(row, settings)));
}

/** Whether a dossier's log is whole and leads to what is stored; answers the sentence that is wrong, or undefined. */
export async function audit(
  em: EntityManager,
  chart: Chart,
  dossier: Dossier,
  rules: Rules,
): Promise<string | undefined> {
  const rows = await logOf(em, dossier.id);
  const broken = firstBroken(rows, dossier);
  if (broken) return `Row ${broken.revision} of ${dossier.id} was changed, added or taken away.`;
  const retold = firstRetold(rows, await toldIn(em, dossier.id));
  if (retold)
    return `The text ${retold.name} of row ${retold.revision} of ${dossier.id} is not what was told.`;
  return follows(chart, dossier, { rows, rules })
    ? undefined
    : `The stored state of ${dossier.id} does not follow from its log.`;
}

function follows(
  chart: Chart,
  dossier: Dossier,
  { rows, rules }: { rows: readonly LogRow[]; rules: Rules },
): boolean {
  const snapshot = replay(chart, rows, rules);
  const led = restore(chart, snapshot);
  return (
    snapshot === dossier.snapshot &&
    statePaths(led.value as StateValue).join(' ') === dossier.states &&
    isOver(led) === dossier.done &&
    rows.length === dossier.revision
  );
}

/** A move of the log as the chart saw it. */
export function happeningFrom(row: LogRow, settings: Settings): Happening {
  const { input, told, facts } = JSON.parse(row.entry) as Entry;
  const by = { person: row.byPerson, role: row.byRole };
  return {
    ...input,
    type: row.type,
    by,
    at: row.at,
    on: localDate(row.at),
    facts,
    settings,
    told,
  } as unknown as Happening;
}
