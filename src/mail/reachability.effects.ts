import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { applicationOf } from '../applications/applications.queries.js';
import { addRows } from '../database/row-changes.js';
import type { Happened } from '../engine/surroundings.js';
import { formOf } from '../schemes/forms.queries.js';
import { Reachability, type MessageKind } from './reachability.entity.js';

export const messageKinds: readonly MessageKind[] = ['decisions', 'requests', 'notices'];

/** Writes down what somebody said about how we may reach them; what they said before stays on record. */
export const recordReachability = (
  tx: EntityManager,
  said: readonly Omit<Reachability, 'id'>[],
): Promise<void> =>
  addRows(
    tx,
    Reachability,
    said.map((one) => ({ id: randomUUID(), ...one })),
  );

/** The answer in the form of an application: it asks about every kind at once, and names the decision (Awb 2:8). */
export async function recordFormConsent({ tx, dossier, move, at }: Happened): Promise<void> {
  const application = await applicationOf(tx, dossier);
  const answer = answers[String(application?.answers?.['decisionByEmail'])];
  if (!application || !answer) return;
  const wording = `${await questionIn(tx, dossier.versionId)} ${answer.word}`;
  const { ownerId: personId, grantorId, channel } = application;
  const { electronic } = answer;
  const said = { personId, grantorId, electronic, wording, channel, at, byId: move.by.person };
  await recordReachability(
    tx,
    messageKinds.map((kind) => ({ ...said, kind })),
  );
}

const answers: Readonly<Record<string, { electronic: boolean; word: string }>> = {
  yes: { electronic: true, word: 'Ja' },
  no: { electronic: false, word: 'Nee' },
};

/** The question as this version of the form puts it. */
async function questionIn(tx: EntityManager, versionId: string): Promise<string> {
  const { form } = await formOf(tx, versionId);
  const questions = form.steps.flatMap((step) => step.questions);
  return questions.find(({ key }) => key === 'decisionByEmail')?.label ?? '';
}
