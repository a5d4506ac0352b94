import type { EntityManager } from 'typeorm';
import type { Chart, MoveSpec, Role } from '../../workflows/language.js';
import { applicationOf, sentEntriesOf } from '../applications/applications.queries.js';
import { colleaguesAt } from '../contact/complaints/colleagues.queries.js';
import { complaintById } from '../contact/complaints/complaints.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { dossierById } from '../engine/dossier.queries.js';
import type { Engine } from '../engine/engine.js';
import { roleForMove } from '../engine/options.js';
import { rolesOf } from '../engine/refusals.js';
import { maySee } from '../identity/policy.js';
import type { Visit } from '../identity/visit.js';
import { objectionNow, type ObjectionNow } from '../objections/objections.queries.js';
import { roundOf } from '../rounds/rounds.queries.js';
import { questionOf, type Lists, type QuestionOfMove } from '../web/form/question.js';
import { placeOf, type PlaceName } from './places.js';

/** A move somebody wants to make, with everything its page needs; made for this visit. */
export interface AskedMove {
  readonly place: PlaceName;
  readonly dossier: Dossier;
  readonly chart: Chart;
  readonly type: string;
  readonly spec: MoveSpec;
  readonly by: { readonly person: string; readonly role: Role };
  readonly question?: QuestionOfMove;
  readonly lists: Lists;
  /** What it is about: the title of the plan or the name of the round, and a line below it. */
  readonly title: string;
  readonly sub: string;
}

/** The move as the address names it; nothing when it does not exist, or is not for this person to know about. */
export async function askedMoveOf(
  engine: Engine,
  em: EntityManager,
  given: { place: PlaceName; id: string; type: string; visit: Visit },
): Promise<AskedMove | undefined> {
  const { place, id, type, visit } = given;
  const dossier = await dossierById(em, id);
  const found = dossier && known(engine, dossier, { place, type });
  const role = found && roleHere(place, found.spec, visit.roles);
  if (!dossier || !role || !visit.person) return undefined;
  const question = questionOf(type);
  const by = { person: visit.person.id, role };
  const lists = await listsOf(em, dossier, question);
  return { place, dossier, ...found, type, by, question, lists, ...(await aboutOf(em, dossier)) };
}

/** The move in the chart that this dossier runs on, when the dossier is of the kind that the address names. */
function known(
  engine: Engine,
  dossier: Dossier,
  { place, type }: { place: PlaceName; type: string },
): Pick<AskedMove, 'chart' | 'spec'> | undefined {
  const chart = engine.charts.get(dossier.chart);
  const spec = Object.hasOwn(chart.moves, type) ? chart.moves[type] : undefined;
  return spec && chart.kind === placeOf(place).kind ? { chart, spec } : undefined;
}

/** The role in which somebody asks for a move here. Whoever may look but not do hears so; for others the move is not there. */
function roleHere(place: PlaceName, spec: MoveSpec, roles: readonly Role[]): Role | undefined {
  const own = placeOf(place).audience === 'applicant';
  const here = roles.filter((role) => (role === 'applicant') === own);
  const may = here.some((role) => rolesOf(spec.who).includes(role));
  return may || maySee(placeOf(place).view, here) ? roleForMove(spec, here) : undefined;
}

async function aboutOf(em: EntityManager, dossier: Dossier): Promise<Pick<AskedMove, 'title' | 'sub'>> {
  const application = await applicationOf(em, dossier);
  const round = await roundOf(em, dossier);
  const objection = application ? undefined : await objectionNow(em, dossier.id);
  if (objection) return aboutObjection(objection);
  const complaint = application ? null : await complaintById(em, dossier.id);
  if (complaint) return { title: `Klacht ${complaint.caseNumber}`, sub: round.name };
  if (!application) return { title: round.name, sub: '' };
  const sub = [application.caseNumber, round.name].filter(Boolean).join(' · ');
  return { title: application.title || 'Plan zonder titel', sub };
}

const aboutObjection = ({ objection, contested }: ObjectionNow): Pick<AskedMove, 'title' | 'sub'> => ({
  title: `Bezwaar over ${contested[0]?.application.title ?? 'een plan'}`,
  sub: objection.caseNumber,
});

/** The options of questions that depend on the dossier. */
export async function listsOf(
  em: EntityManager,
  dossier: Dossier,
  question?: QuestionOfMove,
): Promise<Lists> {
  if (question?.fields.some(({ list }) => list === 'contested')) return contestedList(em, dossier.id);
  if (question?.fields.some(({ list }) => list === 'colleagues')) return colleagueList(em, dossier);
  if (!question?.fields.some(({ list }) => list === 'entries')) return {};
  const entries = await sentEntriesOf(em, dossier.parentId ?? dossier.id);
  return {
    entries: entries.map(({ application: { id, title, caseNumber } }) => ({
      value: id,
      label: `${title} (${caseNumber})`,
    })),
  };
}

async function colleagueList(em: EntityManager, dossier: Dossier): Promise<Lists> {
  const people = await colleaguesAt(em, dossier);
  return { colleagues: people.map(({ id, name, email }) => ({ value: id, label: name || email || id })) };
}

async function contestedList(em: EntityManager, objectionId: string): Promise<Lists> {
  const contested = (await objectionNow(em, objectionId))?.contested ?? [];
  return {
    contested: contested
      .filter(({ isOwn }) => isOwn)
      .map(({ asked, decision, application: { title, caseNumber } }) => ({
        value: asked,
        label: `${decision.kind === 'penalty' ? 'Dwangsom: ' : ''}${title} (${caseNumber ?? ''})`,
      })),
  };
}
