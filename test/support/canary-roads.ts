import { Dossier } from '../../src/engine/dossier.entity.js';
import { erasers } from '../../src/erasers.js';
import { filesOfDossier } from '../../src/documents/stored-files.queries.js';
import { PersonRequest } from '../../src/privacy/requests/person-request.entity.js';
import { subscribe, unsubscribe } from '../../src/rounds/subscribing.js';
import { Round } from '../../src/rounds/round.entity.js';
import { canary, canaryWins } from './canary.js';
import { another, checkedAccount, confirmedChange } from './accounts.js';
import { decided, prepareChange } from './changing.js';
import { objectionDesk } from './objecting.js';
import { enterOnPaper } from './paper.js';
import type { Town } from './town.js';

/** Words by which somebody would find back who came by each road; none of them stands anywhere else. */
export const roadTraces = {
  'online aangevraagd': 'geelvink',
  'op papier aangevraagd': 'jan papier',
  'bezwaar gemaakt': 'roodborstje',
  'klacht ingediend': 'pimpelmees',
  'vraag gesteld over het plan': 'staartmees',
  'vraag gesteld zonder aanvraag': 'kruisbek',
  'om gegevens gevraagd zonder aanvraag': 'wielewaal',
  'opgegeven voor berichten': 'zwartkop',
  'ander rekeningnummer gegeven': 'boomklever',
  'ander rekeningnummer dat is nagegaan': 'goudvink',
  'minder gekregen': 'ijsvogel',
  'geld teruggevraagd': 'nachtegaal',
} as const;

const subscribed = 'zwartkop@voorbeeld.nl';

/** Somebody comes by each of these roads. */
export async function everyRoad(town: Town): Promise<void> {
  await enterOnPaper(town, 'Een hek');
  const changing = await town.enter('Een brug');
  const { plan, person } = await canaryWins(town);
  await besideHerPlan(town, plan, person);
  await anotherAccount(town, changing);
  const change = await prepareChange(town, plan, {
    kind: 'change',
    ground: 'newFacts',
    amount: 20_000,
  });
  const texts = { intention: 'IJsvogel krijgt minder.' };
  await town.play(change, 'requestViews', 'caseHandler', { input: { deadlineOn: '2027-01-15' }, texts });
  await withoutPlan(town);
  await claimedBack(town, { change, person });
  await nextAccount(town, changing);
}

/** She reacts, gets less, and pays back what was too much. */
async function claimedBack(
  { play }: Town,
  { change, person }: { change: string; person: string },
): Promise<void> {
  await play(change, 'giveViews', 'applicant', {
    person,
    texts: { views: 'Nachtegaal heeft al hout gekocht.' },
  });
  await play(change, 'decideChange', 'decisionMaker', { input: { amount: 20_000 }, texts: decided });
  const texts = { motivation: 'Nachtegaal gebruikte dit geld niet.' };
  await play(change, 'decideRecovery', 'decisionMaker', { input: { amount: 40_000 }, texts });
  await play(change, 'recordRepayment', 'financeOfficer', { input: { amount: 40_000 } });
}

async function besideHerPlan(town: Town, plan: string, person: string): Promise<void> {
  const by = { person, role: 'applicant' } as const;
  const grounds = 'Roodborstje krijgt te weinig.';
  await objectionDesk(town).file(plan, { by, texts: { grounds, signedBy: canary.name } });
  const herself = await town.visitor(person);
  await herself.submit('/mijn/klachten/nieuw', '/mijn/klachten/nieuw', {
    topic: plan,
    conduct: 'Pimpelmees werd niet teruggebeld.',
    signedBy: canary.name,
    address: `${canary.street} 1\n9411 AA Beilen`,
  });
  const wish = 'Wanneer hoort staartmees iets?';
  await herself.submit('/mijn/vragen/nieuw', '/mijn/vragen/nieuw', { topic: plan, wish });
}

async function anotherAccount(town: Town, plan: string): Promise<void> {
  await checkedAccount(town, plan);
  await town.play(plan, 'changeAccount', 'applicant', {
    texts: { ...another, holder: 'Vereniging Boomklever' },
  });
}

/** That change is confirmed after two days, and after it another one waits. */
async function nextAccount(town: Town, plan: string): Promise<void> {
  await confirmedChange(town, plan);
  const texts = { iban: 'NL02ABNA0123456789', holder: 'Stichting Goudvink' };
  await town.play(plan, 'changeAccount', 'applicant', { texts });
}

/** People who ask or want to hear something, and have nothing else here. */
async function withoutPlan(town: Town): Promise<void> {
  const asker = await town.visitor(await town.person('Kruisbek'));
  await asker.submit('/mijn/vragen/nieuw', '/mijn/vragen/nieuw', {
    topic: town.roundId,
    wish: 'Mag Kruisbek meedoen?',
  });
  const curious = await town.visitor(await town.person('Wielewaal'));
  await curious.submit('/mijn/gegevens', '/mijn/gegevens', { kind: 'access', wish: 'Alles van Wielewaal.' });
  const [asked] = await town.database.read((em) => em.find(PersonRequest));
  const officer = await town.visitor(town.people.caseHandler);
  const desk = `/werk/gegevens/${asked?.id}`;
  await officer.submit(desk, `${desk}/antwoord`, {
    outcome: 'done',
    answer: 'Dit is alles van Wielewaal.',
  });
  await town.stranger().submit('/inloggen', '/inloggen', { email: subscribed });
  await subscriptionOf(town, subscribe);
}

/** Every dossier is destroyed, as the loop does with what was approved; whoever subscribed takes that back. */
export async function everyRoadEnds(town: Town): Promise<void> {
  const { database, store, clock } = town;
  await subscriptionOf(town, (tx, wish) => unsubscribe(tx, wish));
  for (const { id } of await database.read((em) => em.find(Dossier))) {
    for (const file of await database.read((em) => filesOfDossier(em, id))) await store.remove(file.id);
    await database.inTransaction(async (tx) => {
      for (const { erase } of erasers) await erase(tx, id);
    });
  }
  clock.set(clock.now() + 10 * 366 * 24 * 3_600_000);
}

const subscriptionOf = ({ database, clock, roundId }: Town, change: typeof subscribe): Promise<void> =>
  database.inTransaction(async (tx) => {
    const { schemeId } = await tx.findOneByOrFail(Round, { id: roundId });
    await change(tx, { schemeId, email: subscribed }, clock.now());
  });
