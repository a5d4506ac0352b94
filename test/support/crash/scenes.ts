import { randomUUID } from 'node:crypto';
import type { Move } from '../../../src/engine/surroundings.js';
import type { Place } from '../../../src/database/options.js';
import { renderLetters } from '../../../src/documents/letters/letters.loop.js';
import { folderStore } from '../../../src/documents/store.js';
import { saveDraft } from '../../../src/applications/filling/saving.js';
import { OutboxRow } from '../../../src/mail/outbox.entity.js';
import { closeDatabase, freshPlace } from '../databases.js';
import { complete } from '../moek-answers.js';
import { openMunicipality, type Municipality } from '../municipality.js';
import { must } from '../open-round.js';
import type { Scene } from './everywhere.js';
import type { Work } from './works.js';

/** Plays a municipality to where something is about to be done, and answers what. */
/** Brings a municipality so far that one move is all that is left to make. */
export type Play = (here: Municipality, place: Place) => Promise<Work>;
type Kind = 'SQLite' | 'PostgreSQL';

/** A municipality as `play` leaves it, with the work that `play` answers still to be done. */
export async function sceneOf(kind: Kind, play: Play): Promise<Scene> {
  const place = await freshPlace(kind);
  const here = await openMunicipality(place);
  const work = await play(here, place);
  await closeDatabase(here.database);
  return { place, now: here.clock.now(), work };
}

/** A filled in plan is about to be sent in. */
export async function submitting(here: Municipality): Promise<Work> {
  const { id, owner } = await filledDraft(here);
  const by = { person: owner, role: 'applicant' } as const;
  return moving({ dossier: id, type: 'submit', by, texts: { signedBy: 'Harm Voorbeeld' } });
}

/** The college is about to decide on a round with four plans. */
export async function deciding(here: Municipality): Promise<Work> {
  const plans = await fourPlans(here);
  await here.roundTo('collegeDecision', 100_000);
  const { roundId: dossier, people } = here;
  return moving({
    dossier,
    type: 'decide',
    revision: (await here.dossier(dossier)).revision,
    by: { person: people.decisionMaker, role: 'decisionMaker' },
    input: { amounts: Object.fromEntries(plans.map((id) => [id, 100_000])) },
    texts: Object.fromEntries(plans.map((id) => [`motivation_${id}`, 'Zo past ieder plan in de pot.'])),
  });
}

/** A decided round is about to be announced. */
export async function announcing(here: Municipality, { dataDir }: Place): Promise<Work> {
  await fourPlans(here);
  await here.roundTo('decided', 100_000);
  const store = folderStore(dataDir);
  await renderLetters({ ...here, store, baseUrl: 'http://localhost' });
  const { revision } = await here.dossier(here.roundId);
  return moving({
    dossier: here.roundId,
    type: 'announce',
    revision,
    by: { person: here.people.caseHandler, role: 'caseHandler' },
  });
}

/** The letters of a decided round are about to be printed. */
export async function printing(here: Municipality): Promise<Work> {
  for (const title of ['Een bank', 'Een tuin']) await here.enter(title);
  await here.roundTo('decided', 100_000);
  return { do: 'letters' };
}

/** A night in which a round closes, while some plans are still drafts. */
export async function closing(here: Municipality): Promise<Work> {
  await filledDraft(here);
  await filledDraft(here);
  await here.enter('Een bank');
  here.clock.set(here.closesAt + 1);
  return { do: 'timers' };
}

/** An open round in which many people are about to do all sorts of things at once. */
export const rushing =
  (seed: number) =>
  (here: Municipality): Promise<Work> =>
    Promise.resolve({ do: 'rush', seed, roundId: here.roundId, handler: here.people.caseHandler });

/** So many mails are about to be sent. */
export const mailing =
  (count: number) =>
  async (here: Municipality): Promise<Work> => {
    await here.database.inTransaction((tx) => tx.createQueryBuilder().delete().from(OutboxRow).execute());
    for (let begun = 0; begun < count; begun += 1) await filledDraft(here);
    return { do: 'mail', smtpUrl: '' };
  };

async function fourPlans(here: Municipality): Promise<string[]> {
  const plans: string[] = [];
  for (const title of ['Een bank', 'Een tuin', 'Een feest', 'Een brug']) plans.push(await here.enter(title));
  return plans;
}

async function filledDraft(here: Municipality): Promise<{ id: string; owner: string }> {
  const owner = await here.person(`Jan-${randomUUID()}`);
  const id = await here.begin(owner);
  const { planFiles: _files, ...posted } = complete;
  must(await saveDraft(here.database, { dossier: id, person: owner, at: here.clock.now(), posted }));
  return { id, owner };
}

const moving = (move: Omit<Move, 'moveId'>): Work => ({
  do: 'move',
  move: { ...move, moveId: randomUUID() },
});
