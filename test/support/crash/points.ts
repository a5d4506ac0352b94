import { commitsBefore, nameOf, stateOf, type Course, type Found } from './everywhere.js';
import type { Harm } from './standstill.js';

/** Before each write, after each COMMIT, and on PostgreSQL with the COMMIT underway to a server that outlives us. */
export function pointsOf({ changes }: Course, kind: 'SQLite' | 'PostgreSQL'): Harm[] {
  return changes.flatMap((change, index) => {
    const at = index + 1;
    if (change !== 'COMMIT') return [{ at, how: 'before' }];
    const underway: Harm[] = kind === 'PostgreSQL' ? [{ at, how: 'underway' }] : [];
    return [{ at, how: 'before' }, ...underway, { at, how: 'after' }];
  });
}

/** What came of a death: how many transactions of the work were stored by then, and what is stored in the end. */
export const seen = ({ point, contents, end }: Found, { states }: Course) => ({
  point,
  stored: stateOf(contents, states),
  end: stateOf(end, states),
});

/** What should: those that were answered, and one that was underway may be. */
export function meant({ harm, contents }: Found, { states, changes }: Course) {
  const answered = commitsBefore(harm, changes);
  const arrived = harm.how === 'underway' && stateOf(contents, states) === answered + 1;
  return { point: nameOf(harm, changes), stored: answered + Number(arrived), end: states.length - 1 };
}
