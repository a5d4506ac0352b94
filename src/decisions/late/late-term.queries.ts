import type { EntityManager } from 'typeorm';
import { isSuspended, type LegalClock } from '../../../workflows/clocks.js';
import type { LateFacts, LateTerm } from '../../../workflows/facts.late.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { objection } from '../../../workflows/objection.js';
import { objectionNow, type ObjectionNow } from '../../objections/objections.queries.js';
import { lateDossiersOf, lateMemory } from './late.queries.js';

/** The term by which a decision is late, its last day, and since when nobody waits for that decision any more. */
export type TermOf = Pick<LateFacts, 'term' | 'dueOn' | 'endedOn'>;

/** The term that a decision on this dossier runs or ran by: of an objection Awb 7:10, of an application or a determination 4:13. */
export function termOf({ id, chart, snapshot }: Pick<Dossier, 'id' | 'chart' | 'snapshot'>): TermOf {
  const { clocks = {} } = (JSON.parse(snapshot) as { context: { clocks?: Clocks } }).context;
  return chart === objection.name ? termIn(id, clocks, 'objectionDecision') : termOfPlan(id, clocks);
}

/** The same of an application of which the terms are known: once its determination is asked for, that is what is waited for (Awb 4:44). */
export const termOfPlan = (id: string, clocks: Clocks): TermOf =>
  termIn(id, clocks, clocks['settlementDecision'] ? 'settlementDecision' : 'decision');

function termIn(of: string, clocks: Clocks, kind: LateKind): TermOf {
  const clock = clocks[kind];
  if (!clock) return {};
  const term: LateTerm = { what: decided[kind], of, since: clock.startedOn };
  if (clock.stoppedOn) return { term, dueOn: clock.endsOn, endedOn: clock.stoppedOn };
  return isSuspended(clock) ? { term } : { term, dueOn: clock.endsOn };
}

/** Every notice of default about decisions on this application or objection, oldest first. */
export async function noticesAbout(em: EntityManager, { id, chart }: Dossier): Promise<Dossier[]> {
  const beside = chart === objection.name ? entriesIn(await objectionNow(em, id)) : [id];
  const found = await lateDossiersOf(em, beside);
  return found.filter((notice) => lateMemory(notice).lateWith?.of === id);
}

/** Whether a notice is about this very term: when a new one began, somebody may say once more that we are late. */
export const isAbout = (notice: Dossier, term: LateTerm | undefined): boolean => {
  const about = lateMemory(notice).lateWith;
  return about !== undefined && about.what === term?.what && about.since === term.since;
};

/** The own application beside which a notice about an objection runs: of this person if they applied, else of who objects. */
export const besideOf = (
  { contested }: ObjectionNow,
  person?: string,
): ObjectionNow['contested'][number]['application'] | undefined => {
  const own = contested.filter(({ isOwn }) => isOwn);
  return (own.find(({ application }) => application.ownerId === person) ?? own[0])?.application;
};

/** The applications that an objection is about. */
export const entriesIn = (now: ObjectionNow | undefined): string[] => [
  ...new Set((now?.contested ?? []).map(({ application }) => application.id)),
];

type Clocks = Readonly<Record<string, LegalClock>>;
type LateKind = keyof typeof decided;

const decided = {
  decision: 'application',
  objectionDecision: 'objection',
  settlementDecision: 'determination',
} as const;
