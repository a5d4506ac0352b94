import { randomUUID } from 'node:crypto';
import { endOfDay } from '../../workflows/calendar.js';
import { Budget } from '../../src/budget/budget.entity.js';
import type { Place } from '../../src/database/options.js';
import { ownerOf } from './late-town.js';
import { openMunicipality, type Municipality } from './municipality.js';
import { checkTwice } from './accounts.js';
import { must } from './open-round.js';

const account = { iban: 'NL91ABNA0417164300', holder: 'Dorpsbelang Witteveen' };
type Here = Pick<Municipality, 'database' | 'engine' | 'dossier' | 'people' | 'play' | 'wait'>;

/** Pays an award that was announced. */
export async function pay({ play }: Here, plan: string): Promise<void> {
  await play(plan, 'giveBankDetails', 'applicant', { texts: account });
  await checkTwice({ play }, plan);
  for (const type of ['orderPayment', 'markPaid']) await play(plan, type, 'financeOfficer');
}

/** The day after the time of a plan: somebody calls, and hears that it does not happen. */
export async function notHappening(here: Here, plan: string): Promise<void> {
  await here.wait(endOfDay('2027-12-31') + 1);
  const texts = { motivation: 'De penningmeester is verhuisd.' };
  await here.play(plan, 'willNotHappen', 'villageOfficer', { texts });
}

/** Begins a change to a grant; throws the sentences of a refusal, answers the id of its dossier. */
export async function prepareChange(
  { engine, dossier, people }: Here,
  plan: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { versionId, grantorId } = await dossier(plan);
  const id = randomUUID();
  const by = { person: people.caseHandler, role: 'caseHandler' } as const;
  const opening = { id, chart: 'grant-change@1', versionId, grantorId, parentId: plan, moveId: id, by };
  must(
    await engine.start({ ...opening, input, texts: { reason: 'Het plan is maar voor een deel gelukt.' } }),
  );
  return id;
}

/** Asks for a reaction until two weeks from now, and gets it on the portal. */
export async function hear(here: Here, change: string, person: string, deadlineOn: string): Promise<void> {
  const texts = { intention: 'Wij willen de bijdrage lager vaststellen, omdat het plan niet af is.' };
  await here.play(change, 'requestViews', 'caseHandler', { input: { deadlineOn }, texts });
  const said = { texts: { views: 'Wij hebben al hout gekocht.' }, person };
  await here.play(change, 'giveViews', 'applicant', said);
}

/** The columns of the prize pool, in cents. */
export const potOf = ({ database }: Here): Promise<Pick<Budget, 'reserved' | 'committed' | 'paid'>> =>
  database.read(async (em) => {
    const { reserved, committed, paid } = await em.findOneByOrFail(Budget, { id: 'pot' });
    return { reserved, committed, paid };
  });

export const decided = {
  motivation: 'De helft van het plan is gelukt.',
  viewsAnswer: 'Voor het hout houdt u geld over.',
};

/** A municipality in which a plan half happened: what was paid too much was claimed back and came in. */
export async function changedTown(place: Place): Promise<Municipality> {
  const here = await openMunicipality(place, { settlementMode: 'exOfficio' });
  const plan = await here.enter('Een bank');
  await here.roundTo('announced', 60_000);
  await pay(here, plan);
  await notHappening(here, plan);
  const lower = { kind: 'lowerDetermination', ground: 'notDone', amount: 20_000 };
  const change = await prepareChange(here, plan, lower);
  await hear(here, change, await ownerOf(here, plan), '2028-01-17');
  await here.play(change, 'decideChange', 'decisionMaker', { input: { amount: 20_000 }, texts: decided });
  const texts = { motivation: 'Dit geld is niet gebruikt.' };
  await here.play(change, 'decideRecovery', 'decisionMaker', { input: { amount: 40_000 }, texts });
  await here.play(change, 'recordRepayment', 'financeOfficer', { input: { amount: 40_000 } });
  const again = await prepareChange(here, plan, { kind: 'change', ground: 'newFacts', amount: 0 });
  await here.play(again, 'leaveGrant', 'decisionMaker', { texts: { motivation: 'Het is genoeg zo.' } });
  return here;
}
