import { randomUUID } from 'node:crypto';
import { Between, IsNull } from 'typeorm';
import { localDate } from '../../workflows/calendar.js';
import type { Effects } from '../../workflows/effects.js';
import type { EntryMemory } from '../../workflows/fragments/memory.js';
import { announcedDecisionLetters } from '../documents/letters/letters.queries.js';
import type { Happened } from '../engine/surroundings.js';
import { Decision } from './decision.entity.js';

/** Keeps a decision; nobody outside sees it before it is announced. An older one that was never announced gives way. */
export async function recordDecision(
  { tx, dossier, move, on, memory }: Happened,
  { kind, amount, requested }: Effects['recordDecision'],
): Promise<void> {
  await tx.delete(Decision, { dossierId: dossier.id, announcedOn: IsNull() });
  await tx.insert(Decision, {
    id: randomUUID(),
    dossierId: dossier.id,
    kind,
    amount,
    requested,
    motivation: move.texts['motivation'] ?? null,
    // A reason to deviate that came with the very amount of the jury would make the letter say what is not so.
    deviation: amount === advised(memory) ? null : (move.texts['deviation'] ?? null),
    decidedOn: on,
    decidedById: move.by.person,
    announcedOn: null,
    objectionEndsOn: null,
    letterId: null,
  });
}

/** What the jury advised, over all plans together or on this one apart, in cents. */
const advised = ({ proposed, reopened }: Partial<EntryMemory>): number | undefined =>
  reopened?.proposed ?? proposed;

/** Dates the announcement (Awb 3:41): from here the applicant sees the decision and the objection term runs. */
export async function announceDecision(
  { tx, dossier, on }: Happened,
  { objectionEndsOn }: Effects['announceDecision'],
): Promise<void> {
  await tx.update(
    Decision,
    { dossierId: dossier.id, announcedOn: IsNull() },
    { announcedOn: on, objectionEndsOn: objectionEndsOn ?? null },
  );
}

/** Dates the announcement anew: the e-mail did not arrive, and the letter goes by post on this day. */
export async function announceDecisionAgain(
  { tx, dossier, on }: Happened,
  { objectionEndsOn }: Effects['announceAgain'],
): Promise<void> {
  const letter = (await announcedDecisionLetters(tx, dossier.id)).at(-1);
  if (!letter) throw new Error(`Nothing was announced on ${dossier.id} before.`);
  await tx.update(
    Decision,
    { dossierId: dossier.id, announcedOn: localDate(Number(letter.announcedAt)) },
    { announcedOn: on, objectionEndsOn: objectionEndsOn ?? null },
  );
}

/** Gives more time to object where the last day fell in an outage (Awb division 2.3). */
export async function moveObjectionDay(
  { tx, dossier }: Happened,
  { startedOn, endedOn, newDate }: Effects['moveObjectionDay'],
): Promise<void> {
  await tx.update(
    Decision,
    { dossierId: dossier.id, objectionEndsOn: Between(startedOn, endedOn) },
    { objectionEndsOn: newDate },
  );
}

/** Keeps what somebody gets after an objection, sent with the letter about that; against it stands appeal, no objection. */
export async function recordRevision(
  { tx, dossier, move, on }: Happened,
  { kind, amount, requested }: Effects['recordRevision'],
): Promise<void> {
  await tx.insert(Decision, {
    id: randomUUID(),
    dossierId: dossier.id,
    kind,
    amount,
    requested,
    motivation: move.texts['motivation'] ?? null,
    deviation: null,
    decidedOn: on,
    decidedById: move.by.person,
    announcedOn: on,
    objectionEndsOn: null,
    letterId: null,
  });
}
