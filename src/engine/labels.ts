import type { AnyStateNode } from 'xstate';
import type { Chart, StepNames } from '../../workflows/language.js';

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

const nodeAt = (root: AnyStateNode, path: string): AnyStateNode | undefined =>
  path.split('.').reduce<AnyStateNode | undefined>((node, key) => node?.states[key], root);
