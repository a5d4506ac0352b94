import { makeBatch } from '../../../src/payments/bank/batches.js';
import { Payment } from '../../../src/payments/payment.entity.js';
import { account, another, checkTwice, knownDigits, matching } from '../accounts.js';
import { sending } from '../acts.js';
import type { Act, Look } from '../gallery.js';
import { grantorId } from '../open-round.js';
import { enterOnPaper } from '../paper.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';

/** The work of the treasurers, from the first account number to the money that comes back. */
export async function paying(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const [as, colleague] = [town.people.financeOfficer, town.people.financeOfficer2];
  const plans = [await town.enter('Een bank'), await town.enter('Een boom'), await town.enter('Een brug')];
  const [bench = '', tree = ''] = plans;
  const onPaper = await enterOnPaper(town, 'Een pad op papier');
  // What staff may do in the name of somebody without e-mail, before and after the award.
  await movePages(look, town, { id: onPaper, seen });
  await town.roundTo('announced', 100_000);
  await movePages(look, town, { id: onPaper, seen });
  await helping(look, town, onPaper);
  await look('wacht', '/financien', { as });
  for (const id of [bench, tree]) await town.play(id, 'giveBankDetails', 'applicant', { texts: account });
  await look('controleren', '/financien', { as });
  const [page, moves] = [`/financien/${bench}/rekening`, `/financien/${bench}/zet`];
  await look('rekening', page, { as });
  await look('rekening-heel', page, { as, act: sending(page, {}), status: 200 });
  await look('afkeuren-leeg', page, { as, act: sending(moves, 'too much', 'rejectAccount'), status: 400 });
  await look('eerste-controle-leeg', page, {
    as,
    act: sending(moves, 'nothing', 'confirmAccount'),
    status: 400,
  });
  const first = sending(moves, matching.input, 'confirmAccount');
  await look('eerste-controle', page, { as, act: first, status: 200 });
  await look('rekening-half', page, { as });
  await look('rekening-tweede', page, { as: colleague });
  const second = sending(moves, matching.input, 'confirmAccountAgain');
  await look('tweede-controle', page, { as: colleague, act: second, status: 200 });
  await anotherAccount(look, town, { plan: bench, seen });
  await checkTwice(town, tree);
  const several = '/financien/zetten';
  const none = Object.fromEntries(plans.map((id) => [`kies_${id}`, '']));
  await look('betalen-niets', '/financien', { as, act: sending(several, none), status: 400 });
  await look('betalen-vooraf', '/financien', { as, act: sending(several, {}), status: 200 });
  const both: Act = async (page) => {
    await sending(several, {})(page);
    await sending(several, {})(page);
  };
  await look('betalen-gedaan', '/financien', { as, act: both, status: 200 });
  await look('betaallijst', '/financien', { as });
  await theBank(look, town, bench);
  await look('rekening-betaallijst', page, { as });
  await look('betaald-vooraf', '/financien', { as, act: sending(several, {}), status: 200 });
  await look('betaald', '/financien', { as, act: both });
  await town.play(onPaper, 'giveBankDetails', 'caseHandler', { texts: account });
  await movePages(look, town, { id: onPaper, seen });
}

/** Another account than the one that was checked: what everybody sees, until staff does not take it over. */
async function anotherAccount(
  look: Look,
  town: Town,
  { plan, seen }: { plan: string; seen: Set<string> },
): Promise<void> {
  const as = town.people.financeOfficer;
  const owner = await town.ownerOf(plan);
  await look('rekening-bekend', `/mijn/${plan}/rekening`, { as: owner });
  await movePages(look, town, { id: plan, seen });
  await town.play(plan, 'changeAccount', 'applicant', { texts: another });
  await look('ander-nummer-aanvrager', `/mijn/${plan}`, { as: owner });
  await look('ander-nummer-bekend', `/mijn/${plan}/rekening`, { as: owner });
  await look('ander-nummer-zaak', `/werk/zaken/${plan}`, { as: town.people.caseHandler });
  await movePages(look, town, { id: plan, seen });
  await look('ander-nummer', '/financien', { as });
  const [page, moves] = [`/financien/${plan}/rekening`, `/financien/${plan}/zet`];
  await look('nieuwe-rekening', page, { as });
  await look('nieuwe-rekening-leeg', page, {
    as,
    act: sending(moves, 'nothing', 'refuseAccountChange'),
    status: 400,
  });
  await town.play(plan, 'recordCallBack', 'villageOfficer', { input: { digits: knownDigits } });
  await look('nieuwe-rekening-gebeld', page, { as });
  await look('ander-nummer-gebeld', `/mijn/${plan}/rekening`, { as: owner });
  await town.play(plan, 'refuseAccountChange', 'caseHandler', {
    texts: { reason: 'Dat vroeg u niet zelf.' },
  });
}

/** Files for the bank, and what it sends back. */
async function theBank(look: Look, town: Town, plan: string): Promise<void> {
  const as = town.people.financeOfficer;
  const [bank, back] = ['/financien/bank', '/financien/bank/terug'];
  await look('bank', bank, { as });
  const taking = { personId: as, at: town.clock.now(), secret: town.config.secret };
  await town.database.inTransaction((tx) => makeBatch(tx, grantorId, taking));
  await look('bank-bestand', bank, { as });
  const { reference } = await town.database.read((em) =>
    em.findOneByOrFail(Payment, { dossierId: plan, state: 'ordered' }),
  );
  await look('bank-terug', back, { as });
  await look('bank-terug-leeg', back, { as, act: sending(back, 'nothing'), status: 400 });
  const wrong = { regels: `${reference};ZZ99\nMD-0000;AC04` };
  await look('bank-terug-fout', back, { as, act: sending(back, wrong), status: 400 });
  const right = { regels: `${reference};AM04;te weinig geld` };
  await look('bank-terug-vooraf', back, { as, act: sending(back, right), status: 200 });
  const both: Act = async (page) => {
    await sending(back, right)(page);
    await sending(back, {})(page);
  };
  await look('bank-terug-gedaan', back, { as, act: both, status: 200 });
  await town.play(plan, 'orderPayment', 'financeOfficer');
}

/** What staff fills in for a winner who applied on paper: the account, and what became of the plan. */
async function helping(look: Look, town: Town, plan: string): Promise<void> {
  const as = town.people.caseHandler;
  for (const name of ['rekening', 'klaar']) {
    const page = `/werk/zaken/${plan}/${name}`;
    await look(`${name}-voor-iemand`, page, { as });
    await look(`${name}-voor-iemand-leeg`, page, { as, act: sending(page, 'nothing'), status: 400 });
  }
}
