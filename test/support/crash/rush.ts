import { randomUUID } from 'node:crypto';
import { isRefusal, type Role } from '../../../workflows/language.js';
import { saveDraft } from '../../../src/applications/filling/saving.js';
import { findOrCreatePerson } from '../../../src/identity/people.js';
import { complete } from '../moek-answers.js';
import type { Given } from './works.js';

/** What is known of a round in which everybody acts at once. */
export interface Rush {
  readonly seed: number;
  readonly roundId: string;
  readonly handler: string;
}
interface Plan {
  readonly id: string;
  readonly owner: string;
  /** What came of it so far. */
  made: number;
  last: string;
}

/** Eight people begin plans, send them in, check them, withdraw them and click twice, as fast as they can, until they are killed. */
export async function rush(given: Given, { seed, ...round }: Rush): Promise<never> {
  const chance = chanceFrom(seed);
  const plans: Plan[] = [];
  const somebody = async (): Promise<never> => {
    for (;;) {
      const plan = plans[Math.floor(chance() * plans.length)];
      await (plan && chance() < 0.8
        ? goOn(given, plan, { ...round, dice: chance() })
        : begin(given, round, plans));
    }
  };
  return Promise.race(Array.from({ length: 8 }, somebody));
}

async function begin(given: Given, { roundId: parentId }: Omit<Rush, 'seed'>, plans: Plan[]): Promise<void> {
  const { engine, database, clock, acknowledge } = given;
  const [id, moveId] = [randomUUID(), randomUUID()];
  const { id: owner } = await database.inTransaction((tx) =>
    findOrCreatePerson(tx, { email: `${id}@voorbeeld.nl`, name: 'Aanvrager' }, clock.now()),
  );
  const by = { person: owner, role: 'applicant' } as const;
  const opening = { chart: 'moek@1', versionId: 'moek-1', grantorId: 'midden-drenthe' };
  if (isRefusal(await engine.start({ id, ...opening, parentId, moveId, by }))) return;
  acknowledge(moveId);
  const { planFiles: _files, ...posted } = complete;
  await saveDraft(database, { dossier: id, person: owner, at: clock.now(), posted });
  plans.push({ id, owner, made: 0, last: moveId });
}

async function goOn(
  { engine, acknowledge }: Given,
  plan: Plan,
  { handler, dice }: { handler: string; dice: number },
): Promise<void> {
  const step = dice < 0.1 ? ({ type: 'withdraw', role: 'applicant' } as const) : steps[plan.made];
  if (!step) return;
  const again = dice > 0.9 && step === steps[plan.made];
  const moveId = again ? plan.last : randomUUID();
  const by = { person: step.role === 'applicant' ? plan.owner : handler, role: step.role };
  const texts: Record<string, string> = step.type === 'submit' ? { signedBy: 'Harm Voorbeeld' } : {};
  const outcome = await engine.move({ dossier: plan.id, type: step.type, moveId, by, texts });
  if (isRefusal(outcome)) return;
  acknowledge(moveId);
  if (!outcome.repeated) Object.assign(plan, { made: plan.made + 1, last: moveId });
}

const steps: readonly { readonly type: string; readonly role: Role }[] = [
  { type: 'submit', role: 'applicant' },
  { type: 'startCheck', role: 'caseHandler' },
  { type: 'declareComplete', role: 'caseHandler' },
  { type: 'declareEligible', role: 'caseHandler' },
];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
