import type { Chart, Role } from '../../../workflows/language.js';
import { optionsFor } from '../../../src/engine/options.js';
import { rolesOf } from '../../../src/engine/refusals.js';
import { maySee } from '../../../src/identity/policy.js';
import { placeOf, type PlaceName } from '../../../src/moves/places.js';
import { Complaint } from '../../../src/contact/complaints/complaint.entity.js';
import { Contested } from '../../../src/objections/contested.entity.js';
import { fieldsFor, questionOf } from '../../../src/web/form/question.js';
import { ownPage } from '../../../src/worklist/dossier/own-pages.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import type { Who } from '../municipality.js';
import type { Town } from '../town.js';

/** A move that somebody in this role makes on the page that every move has. */
interface Paged {
  readonly place: PlaceName;
  readonly type: string;
  readonly role: Role;
}

/** Every move of a chart that has such a page, once for each place it can be made. */
export function pagedMoves({ kind, moves }: Chart): Paged[] {
  const all = Object.entries(moves).flatMap(([type, { who }]) =>
    rolesOf(who).map((role) => ({ place: placeFor(kind, role), type, role })),
  );
  const paged = all.filter(
    ({ place, type, role }) =>
      role !== 'system' &&
      type !== 'start' &&
      !ownPage(type, { id: '', parentId: '' }, placeOf(place).base('')) &&
      maySee(placeOf(place).view, [role]),
  );
  return paged.filter((one, at) => paged.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

export const keyOf = ({ place, type }: Paged): string => `${place} ${type}`;

const placeFor = (kind: Chart['kind'], role: Role): PlaceName => {
  if (kind === 'round') return 'round';
  if (kind === 'objection') return role === 'applicant' ? 'ownObjection' : 'objection';
  if (kind === 'complaint') return role === 'applicant' ? 'ownComplaint' : 'complaint';
  if (kind === 'lateDecision') return role === 'applicant' ? 'mineLate' : 'late';
  if (kind === 'grantChange' && role === 'financeOfficer') return 'claim';
  if (kind === 'grantChange') return role === 'applicant' ? 'ownChange' : 'change';
  return role === 'applicant' ? 'mine' : 'case';
};

/** Looks at the page of every move that can be made now and was not looked at before: as it begins, and filled in wrong. */
export async function movePages(
  look: Look,
  town: Town,
  { id, seen }: { id: string; seen: Set<string> },
): Promise<void> {
  const { chart: name, parentId } = await town.dossier(id);
  const chart = town.engine.charts.get(name);
  const about = await applicationOf(town, { id, parentId, kind: chart.kind });
  // Nobody decides on an objection to a decision of their own.
  const who = (role: Role): Who =>
    chart.kind === 'objection' && role === 'decisionMaker' ? 'decisionMaker2' : (role as Who);
  for (const move of pagedMoves(chart)) {
    if (seen.has(keyOf(move))) continue;
    const as = move.role === 'applicant' ? await town.ownerOf(about) : town.people[who(move.role)];
    const reasons = await reasonsNow(town, { id, as, move });
    if (reasons === undefined) continue;
    const label = keyOf(move).replace(' ', '-');
    const path = `${placeOf(move.place).base(id)}/zet/${move.type}`;
    if (reasons.length > 0) {
      if (!seen.has(`${keyOf(move)} blocked`)) await look(`zet-${label}-kan-niet`, path, { as });
      seen.add(`${keyOf(move)} blocked`);
      continue;
    }
    await look(`zet-${label}`, path, { as });
    seen.add(keyOf(move));
    const question = questionOf(move.type);
    const fields = question ? fieldsFor(question, move.role) : [];
    if (fields.some(({ optional, only }) => !optional && !only))
      await look(`zet-${label}-leeg`, path, { as, act: sending(path, 'nothing'), status: 400 });
    if (fields.some(({ kind }) => kind !== 'confirm'))
      await look(`zet-${label}-fout`, path, { as, act: sending(path, 'too much'), status: 400 });
  }
}

/** The application whose owner moves here: a notice of default and an objection are made by whoever applied. */
async function applicationOf(
  town: Town,
  { id, parentId, kind }: { id: string; parentId: string | null; kind: Chart['kind'] },
): Promise<string> {
  if (kind === 'lateDecision' || kind === 'grantChange') return parentId ?? id;
  if (kind === 'complaint') return (await complaintOf(town, id)).aboutId ?? id;
  if (kind !== 'objection') return id;
  const row = await town.database.read((em) => em.findOneBy(Contested, { objectionId: id }));
  return row?.entryId ?? id;
}

const complaintOf = ({ database }: Town, id: string): Promise<Complaint> =>
  database.read((em) => em.findOneByOrFail(Complaint, { id }));

/** Why not, or nothing when the state of the dossier does not know this move. */
async function reasonsNow(
  { database, engine, clock, dossier }: Town,
  { id, as, move: { type, role } }: { id: string; as: string; move: Paged },
): Promise<readonly string[] | undefined> {
  const asked = { dossier: await dossier(id), person: as, roles: [role], at: clock.now() };
  const options = await database.read((em) => optionsFor(engine, em, asked));
  return options.find((option) => option.type === type)?.reasons;
}
