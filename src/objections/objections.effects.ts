import type { EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { addRow } from '../database/row-changes.js';
import { rowsBy, rowThere } from '../database/rows.js';
import { Decision } from '../decisions/decision.entity.js';
import type { Happened } from '../engine/surroundings.js';
import { assign } from '../identity/people.js';
import { entryOf } from './contested-entry.queries.js';
import { Contested } from './contested.entity.js';
import { Objection } from './objection.entity.js';
import { Objector } from './objector.entity.js';

/** What the move `start` says of a new objection. */
export interface ObjectionInput {
  readonly decisions: readonly string[];
  readonly channel: Objection['channel'];
  readonly objectors?: readonly string[];
  readonly receivedOn?: string;
  readonly postedOn?: string;
}

/** Writes the rows of a new objection, and lets everybody who objects follow it. */
export async function openObjection(happened: Happened): Promise<void> {
  const { tx, dossier, move, at } = happened;
  const { decisions, objectors = [] } = move.input as unknown as ObjectionInput;
  const people = isHelped(happened) ? [...new Set(objectors)] : [move.by.person];
  const contested = await ownFirst(tx, await rowsBy(tx, Decision, { id: decisions }, ['id']), people);
  await addRow(tx, Objection, {
    id: dossier.id,
    roundId: dossier.parentId ?? '',
    grantorId: dossier.grantorId,
    caseNumber: await caseNumberFor(tx, (await entryIds(tx, contested))[0] ?? ''),
    ...origin(happened),
    handlerId: null,
    createdAt: at,
  });
  for (const decision of contested) {
    const [entryId = ''] = await entryIds(tx, [decision]);
    await addRow(tx, Contested, { objectionId: dossier.id, decisionId: decision.id, entryId });
  }
  for (const personId of people) {
    await addRow(tx, Objector, { objectionId: dossier.id, personId });
    await assign(tx, { personId, role: 'applicant', scopeId: dossier.id }, at);
  }
}

/** The applications that decisions are about. */
async function entryIds(tx: EntityManager, decisions: readonly Decision[]): Promise<string[]> {
  const ids: string[] = [];
  for (const decision of decisions) ids.push((await entryOf(tx, decision))?.id ?? '');
  return ids;
}

/** An objection goes by the number of an own plan of who objects. */
async function ownFirst(
  tx: EntityManager,
  contested: readonly Decision[],
  personId: readonly string[],
): Promise<Decision[]> {
  const owned = await rowsBy(tx, Application, { ownerId: [...personId] });
  const own = new Set(owned.map(({ id }) => id));
  const isOwn = async (decision: Decision) => own.has((await entryIds(tx, [decision]))[0] ?? '');
  const ranked: [Decision, boolean][] = [];
  for (const decision of contested) ranked.push([decision, await isOwn(decision)]);
  return ranked.toSorted(([, one], [, other]) => Number(other) - Number(one)).map(([decision]) => decision);
}

const isHelped = ({ move }: Happened): boolean => move.by.role !== 'applicant';

/** How it came in: what staff types in has a day of receipt of its own. */
function origin(happened: Happened): Pick<Objection, 'channel' | 'enteredById' | 'receivedOn' | 'postedOn'> {
  const { move, on } = happened;
  const enteredById = move.by.person;
  const { channel, receivedOn = on, postedOn = null } = move.input as unknown as ObjectionInput;
  if (!isHelped(happened))
    return { channel: channel === 'api' ? 'api' : 'web', enteredById, receivedOn: on, postedOn: null };
  return { channel, enteredById, receivedOn, postedOn };
}

/** `MD-2026-00042-B1`: so that everybody sees what it belongs to. The application is held, so no number is given twice. */
async function caseNumberFor(tx: EntityManager, entryId: string): Promise<string> {
  const { caseNumber } = await rowThere(tx, Application, { id: entryId });
  const before = await rowsBy(tx, Contested, { entryId });
  const count = new Set(before.map(({ objectionId }) => objectionId)).size;
  return `${caseNumber ?? ''}-B${count + 1}`;
}
