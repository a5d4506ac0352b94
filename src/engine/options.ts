import type { EntityManager } from 'typeorm';
import { isRefusal, type By, type Happening, type MoveSpec, type Role } from '../../workflows/language.js';
import { isUnderAwb } from '../../workflows/legal-regime.js';
import type { Engine } from './engine.js';
import type { Dossier } from './dossier.entity.js';
import { happeningOf } from './happening.js';
import { restore } from './snapshots.js';
import { rolesOf, whyNot } from './refusals.js';

/** One move as a page shows it: the button, or the reasons why it cannot be pressed now. */
export interface MoveOption {
  readonly type: string;
  readonly spec: MoveSpec;
  readonly role: Role;
  /** Empty when the move may be made. */
  readonly reasons: readonly string[];
}

/**
 * What this person may do here now, and what is only blocked by a rule, with its reasons. Moves that this state does not know
 * are left out, and so are those that only matter once they can be made.
 */
export async function optionsFor(
  engine: Engine,
  em: EntityManager,
  given: { dossier: Dossier; person: string; roles: readonly Role[]; at: number },
): Promise<MoveOption[]> {
  const chart = engine.charts.get(given.dossier.chart);
  const snapshot = restore(chart, given.dossier.snapshot);
  const options: MoveOption[] = [];
  for (const [type, spec] of Object.entries(chart.moves)) {
    const role = rolesOf(spec.who).find((who) => who !== 'system' && given.roles.includes(who));
    if (!role || !knows(snapshot, type)) continue;
    const by: By = { person: given.person, role };
    const move = { dossier: given.dossier.id, type, moveId: '', by };
    const { event } = await happeningOf({
      tx: em,
      chart,
      dossier: given.dossier,
      move,
      at: given.at,
      surroundings: engine.surroundings,
    });
    const no = whyNot(chart, snapshot, event, 'before');
    if (isHidden(spec, event, isRefusal(no))) continue;
    options.push({ type, spec, role, reasons: isRefusal(no) ? no.sentences : [] });
  }
  return options;
}

/** Whether nobody looks for this here: it only matters once it can be made, or belongs to a law that does not rule here. */
const isHidden = (spec: MoveSpec, { settings }: Happening, refused: boolean): boolean =>
  (refused && spec.quiet === true) || (spec.ofAwb === true && !isUnderAwb(settings));

const knows = (snapshot: ReturnType<typeof restore>, type: string): boolean =>
  (snapshot._nodes as { transitions: Map<string, unknown[]> }[]).some((node) => node.transitions.has(type));

/** The role in which this person makes a move: the first that the move allows, else any, so that the refusal can say so. */
export const roleForMove = (spec: MoveSpec | undefined, roles: readonly Role[]): Role =>
  (spec && rolesOf(spec.who).find((who) => who !== 'system' && roles.includes(who))) ??
  roles.find((role) => role !== 'system') ??
  'applicant';
