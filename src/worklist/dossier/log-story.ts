import type { Chart, Role } from '../../../workflows/language.js';
import { isOfRound, titleOf } from '../../engine/labels.js';
import type { Entry } from '../../engine/log.js';
import type { LogRow, Told } from '../../engine/log.entity.js';
import { roleNames } from '../../identity/role-names.js';
import { inputWords, textWords, type Lines, type NamesOf } from './log-words.js';

/** One move of the log in words. */
export interface LogLine {
  readonly revision: number;
  readonly title: string;
  /** UTC ms. */
  readonly at: number;
  readonly who: string;
  /** What was chosen. */
  readonly chosen: Lines;
  /** What was written; gone once it was erased. */
  readonly told: Lines;
}

/** The whole log of a dossier in words, newest first. `names` gives people, plans and criteria their names. */
export function storyOf(
  chart: Chart,
  { rows, told }: { rows: readonly LogRow[]; told: readonly Told[] },
  names: NamesOf,
): LogLine[] {
  return rows
    .map((row) => {
      const { input } = JSON.parse(row.entry) as Entry;
      return {
        revision: row.revision,
        title: titleOf(chart, row),
        at: row.at,
        who: whoDid(row, names),
        chosen: inputWords(row.type, input, names),
        told: textWords(
          row.type,
          told.filter(({ revision }) => revision === row.revision),
          names,
        ),
      };
    })
    .toReversed();
}

function whoDid(row: LogRow, names: NamesOf): string {
  const { byPerson, byRole } = row;
  if (byPerson === 'system') return 'Vanzelf';
  const name = names(byPerson) ?? 'Iemand die hier niet meer bekend is';
  if (byRole === 'system') return isOfRound(row) ? `${name}, samen met de ronde` : name;
  return `${name}, ${roleNames[byRole as Role] ?? byRole}`;
}
