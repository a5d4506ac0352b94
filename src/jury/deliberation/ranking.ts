import type { Criterion } from '../../../workflows/settings.js';
import { compareScores, type PlanScore } from '../scoring/scores.js';

/** One draw by lot: between which plans, and which one came first. */
export interface Lot {
  readonly entries: readonly string[];
  readonly first: string;
}

/** The place of a plan; `tie` names every plan it still shares that place with, itself included. */
export interface Place {
  readonly id: string;
  readonly rank: number;
  readonly tie: readonly string[];
}

/** Puts plans in order of score; equal plans follow the lots that were drawn between them, or share a place. */
export function ranking(
  scores: ReadonlyMap<string, PlanScore>,
  criteria: readonly Criterion[],
  lots: readonly Lot[],
): Place[] {
  const scored = [...scores].filter(([, { sheets }]) => sheets > 0);
  const ordered = scored.sort(([, one], [, other]) => compareScores(one, other, criteria));
  const groups: (typeof ordered)[] = [];
  for (const plan of ordered) {
    const last = groups.at(-1);
    if (last?.[0] && compareScores(last[0][1], plan[1], criteria) === 0) last.push(plan);
    else groups.push([plan]);
  }
  const places: Place[] = [];
  for (const group of groups)
    places.push(
      ...drawn(
        group.map(([id]) => id),
        places.length + 1,
        lots,
      ),
    );
  return places;
}

/** A lot counts for exactly the plans it was drawn between; who came first goes before, and the rest may be drawn again. */
function drawn(group: readonly string[], rank: number, lots: readonly Lot[]): Place[] {
  const lot = lots.findLast(({ entries }) => isSame(entries, group));
  if (group.length < 2 || !lot || !group.includes(lot.first))
    return group.map((id) => ({ id, rank, tie: group.length > 1 ? group : [] }));
  const rest = group.filter((id) => id !== lot.first);
  return [{ id: lot.first, rank, tie: [] }, ...drawn(rest, rank + 1, lots)];
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && other.every((id) => one.includes(id));
