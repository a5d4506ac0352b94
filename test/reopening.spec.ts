import { expect, test } from '@jest/globals';
import { addDays, dutchDate } from '../workflows/calendar.js';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import { Budget } from '../src/budget/budget.entity.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { announcedLetters } from '../src/documents/letters/letters.queries.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { dueOf } from '../src/privacy/archive/archive.queries.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { setPot } from './support/budgets.js';
import { objectionDesk } from './support/objecting.js';

const why = { motivation: 'Het advies van de provincie telde ten onrechte mee.' };
const memoryOf = async (here: Municipality, id: string) =>
  (JSON.parse((await here.dossier(id)).snapshot) as { context: EntryMemory }).context;

/** A plan that was excluded before its round was judged, and an objection to that which was heard. */
async function excluded(here: Municipality, title: string): Promise<{ plan: string; objection: string }> {
  const plan = await here.enter(title);
  for (const move of ['startCheck', 'declareComplete']) await here.play(plan, move, 'caseHandler');
  const input = { ground: 'conditions' };
  await here.play(plan, 'exclude', 'decisionMaker', { input, texts: { motivation: 'Buiten het gebied.' } });
  const desk = objectionDesk(here);
  const objection = await desk.file(plan);
  await desk.hear(objection);
  return { plan, objection };
}

const reopen = (here: Municipality, objection: string) =>
  here.play(objection, 'decideObjection', 'decisionMaker2', { input: { outcome: 'reopened' }, texts: why });

eachDatabase((_kind, freshPlace) => {
  test('wie gelijk krijgt over een afwijzing op de voorwaarden, doet weer mee, met een brief en een nieuwe termijn', async () => {
    const here = await openMunicipality(await freshPlace());
    const { plan, objection } = await excluded(here, 'Een bank');
    const before = (await memoryOf(here, plan)).clocks['decision'];
    await reopen(here, objection);
    expect([(await here.dossier(objection)).states, (await here.dossier(plan)).states]).toEqual([
      'decided.reopened',
      'handling.eligibilityCheck',
    ]);
    const today = here.clock.today();
    const { decision } = (await memoryOf(here, plan)).clocks;
    expect([before?.stoppedOn !== undefined, decision?.startedOn, decision?.stoppedOn]).toEqual([
      true,
      today,
      undefined,
    ]);
    const letters = await here.database.read((em) => announcedLetters(em, objection));
    expect(letters.map(({ kind, missing }) => [kind, missing])).toEqual([['objectionReopened', []]]);
    const mails = await here.database.read((em) => em.findBy(OutboxRow, { dossierId: plan }));
    expect(mails.map(({ template }) => template)).toContain('E18c');
    const tasks = await here.database.read((em) => openTasksOf(em, [plan]));
    expect(tasks.map(({ kind }) => kind)).toContain('checkEligibility');
    const { grantorId } = await here.dossier(plan);
    const due = await here.database.read((em) => dueOf(em, grantorId, '2099-01-01'));
    expect(due.filter(({ dossierId }) => dossierId === plan)).toEqual([]);
    // And from here it goes along with the others.
    await here.play(plan, 'declareEligible', 'caseHandler');
    const asked = { input: { amount: 10_000 }, texts: { juryAdvice: 'Mooi.' } };
    expect(await objectionDesk(here).refused(plan, 'proposeApart', asked)).toEqual([
      'Dit plan doet mee met de andere plannen in deze ronde. De jury adviseert over alle plannen samen.',
    ]);
  });

  test('wie buiten behandeling bleef en gelijk krijgt, mag nog een keer aanvullen', async () => {
    const here = await openMunicipality(await freshPlace());
    const desk = objectionDesk(here);
    const plan = await here.enter('Een boom');
    const ask = async () => {
      const input = { deadlineOn: desk.workday(addDays(here.clock.today(), 10)) };
      await here.play(plan, 'requestRemedy', 'caseHandler', { input, texts: { missing: 'Een tekening.' } });
    };
    await here.play(plan, 'startCheck', 'caseHandler');
    await ask();
    await here.play(plan, 'supplement', 'applicant');
    await here.play(plan, 'decideNotProcessed', 'decisionMaker', { texts: { motivation: 'Onleesbaar.' } });
    const objection = await desk.file(plan);
    await desk.hear(objection);
    await reopen(here, objection);
    expect((await here.dossier(plan)).states).toBe('handling.completenessCheck');
    await ask();
    expect((await here.dossier(plan)).states).toBe('handling.awaitingSupplement');
  });

  test('als de ronde voorbij is, wordt er apart besloten: zo nodig boven een lege pot, met het advies van de jury in de brief', async () => {
    const here = await openMunicipality(await freshPlace());
    const { plan, objection } = await excluded(here, 'Een brug');
    const other = await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    expect((await memoryOf(here, other)).amount).toBe(60_000);
    await reopen(here, objection);
    await here.play(plan, 'declareEligible', 'caseHandler');
    await setPot(here, 60_000);
    const proposal = { input: { amount: 50_000 }, texts: { juryAdvice: 'Een mooie brug voor iedereen.' } };
    await here.play(plan, 'proposeApart', 'caseHandler', proposal);
    expect((await here.dossier(plan)).states).toBe('handling.apart');
    // Nobody announces a delay of the round for it any more: it has one of its own.
    const later = addDays((await memoryOf(here, plan)).clocks['decision']?.endsOn ?? '', 14);
    const told = { input: { newDate: later }, texts: { reason: 'De jury komt pas in maart bij elkaar.' } };
    await here.play(plan, 'delayApart', 'caseHandler', told);
    expect((await memoryOf(here, plan)).clocks['decision']?.endsOn).toBe(later);
    const mailed = await here.database.read((em) =>
      em.findBy(OutboxRow, { dossierId: plan, template: 'E11' }),
    );
    expect(mailed.map(({ subject }) => subject)).toEqual([
      `Ons besluit komt later – uiterlijk ${dutchDate(later)}`,
    ]);
    await here.play(plan, 'decideApart', 'decisionMaker', {
      input: { amount: 50_000, ground: 'ranking' },
      texts: { motivation: 'Zo adviseerde de jury.' },
    });
    expect((await here.dossier(plan)).states).toBe(
      'awarded.payment.bankDetailsRequested awarded.completion.executing',
    );
    const decisions = await here.database.read((em) => decisionsOf(em, plan));
    expect(decisions.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['excluded', 0],
      ['partialGrant', 50_000],
    ]);
    const letter = (await here.database.read((em) => announcedLetters(em, plan))).at(-1);
    expect([letter?.kind, letter?.missing]).toEqual(['partialGrant', []]);
    const advice = letter?.content.blocks.find(({ id }) => id === 'L-ADV');
    expect(advice?.paragraphs.join(' ')).toContain('Het advies is: Een mooie brug voor iedereen.');
    const pot = await here.database.read((em) => em.findOneByOrFail(Budget, { id: 'pot' }));
    expect([pot.committed, pot.overCeiling]).toEqual([110_000, 50_000]);
    await here.database.read(verifyLedger);
  });

  test('apart besluiten kan ook op niets uitkomen, met een eigen bezwaartermijn', async () => {
    const here = await openMunicipality(await freshPlace());
    const { plan, objection } = await excluded(here, 'Een hek');
    await here.enter('Een bank');
    await here.roundTo('announced', 60_000);
    await reopen(here, objection);
    await here.play(plan, 'declareEligible', 'caseHandler');
    const proposal = { input: { amount: 0 }, texts: { juryAdvice: 'Te weinig mensen hebben er iets aan.' } };
    await here.play(plan, 'proposeApart', 'caseHandler', proposal);
    await here.play(plan, 'decideApart', 'decisionMaker', {
      input: { amount: 0, ground: 'ranking' },
      texts: { motivation: 'Zo adviseerde de jury.' },
    });
    const { states, done } = await here.dossier(plan);
    expect([states, done]).toEqual(['notAwarded', true]);
    expect((await memoryOf(here, plan)).clocks['objection']?.startedOn).toBe(here.clock.today());
    expect(await objectionDesk(here).filing(plan)).toEqual([]);
  });

  test('opnieuw behandelen kan alleen waar nog niemand het plan heeft beoordeeld', async () => {
    const here = await openMunicipality(await freshPlace());
    const desk = objectionDesk(here);
    const lost = await here.enter('Een mast');
    await here.roundTo('announced', 60_000);
    const objection = await desk.file(lost);
    await desk.hear(objection);
    const decide = { as: 'decisionMaker2', input: { outcome: 'reopened' }, texts: why } as const;
    expect(await desk.refused(objection, 'decideObjection', decide)).toEqual([
      'Opnieuw behandelen kan alleen als het bezwaar gaat tegen een besluit om de eigen aanvraag niet te behandelen, of om die af te wijzen op de voorwaarden.',
    ]);
  });
});
