import type { AnyStateNode } from 'xstate';
import { clockNames } from '../../workflows/clocks.names.js';
import type { ClockKind } from '../../workflows/clocks.js';
import type { Chart, StepNames } from '../../workflows/language.js';
import type { Entry } from './log.js';
import type { LogRow } from './log.entity.js';

/**
 * The names of where a dossier stands, one for each region, read from its stored paths (`awarded.payment.paid awarded.…`):
 * for lists, where bringing every snapshot to life costs too much. A path the chart does not know has no name.
 */
export function namesAt(chart: Chart, states: string): StepNames[] {
  return states.split(' ').flatMap((path) => {
    const meta = nodeAt(chart.machine.root, path)?.meta as StepNames | undefined;
    return meta ? [meta] : [];
  });
}

/** The name of a move in the log, or of the wait that ended by itself: `xstate.after.remedyPeriod.…` is `remedyPeriod`. */
export const plainName = (type: string): string => /^xstate\.after\.([^.]+)/.exec(type)?.[1] ?? type;

/** What a row of the log is called: the button of a move, a wait that ended, or the term that came closer. */
export function titleOf(
  { moves, deadlines }: Chart,
  { type, entry }: Pick<LogRow, 'type' | 'entry'>,
): string {
  const { clock } = (JSON.parse(entry) as Entry).input;
  const term = clockNames[clock as ClockKind] ?? 'Termijn';
  const ownWord = {
    clockAmber: `${term} loopt bijna af`,
    clockRed: `${term}: dringend`,
    clockEnd: `${term} is voorbij`,
  }[type];
  const name = plainName(type);
  return ownWord ?? moves[name]?.button ?? deadlines[name]?.label ?? name;
}

/** Whether a round asked this of its entry: such a move has the id of the round's own move before a slash. */
export const isOfRound = ({ byRole, moveId }: Pick<LogRow, 'byRole' | 'moveId'>): boolean =>
  byRole === 'system' && moveId.includes('/');

const nodeAt = (root: AnyStateNode, path: string): AnyStateNode | undefined =>
  path.split('.').reduce<AnyStateNode | undefined>((node, key) => node?.states[key], root);
