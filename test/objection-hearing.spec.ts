import { expect, test } from '@jest/globals';
import { addDays, startOfDay } from '../workflows/calendar.js';
import { announcedLetters } from '../src/documents/letters/letters.queries.js';
import { dueOf } from '../src/privacy/archive/archive.queries.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { announce, objectionDesk } from './support/objecting.js';

const wrong =
  'Wie aan het eerste besluit meewerkte, leidt de hoorzitting niet. En de meeste mensen die horen, werkten er niet aan mee (Awb 7:5, eerste lid).';

/** A plan that got nothing, and an objection to that for which a hearing was planned and its day has come. */
async function hearingDay(here: Municipality, committee: boolean) {
  const plan = await here.enter('Een bank');
  await here.roundTo('collegeDecision');
  const texts = { [`motivation_${plan}`]: 'Zo besluiten wij.', [`deviation_${plan}`]: 'Het geld was op.' };
  await here.play(here.roundId, 'decide', 'decisionMaker', { input: { amounts: { [plan]: 0 } }, texts });
  await announce(here);
  const desk = objectionDesk(here);
  const id = await desk.file(plan);
  await here.play(id, 'takeUpObjection', 'caseHandler', { input: { committee } });
  const heardOn = desk.workday(addDays(here.clock.today(), 14));
  const hearingAt = startOfDay(heardOn) + 14 * 3_600_000;
  await here.play(id, 'inviteToHearing', 'caseHandler', {
    input: { hearingAt },
    texts: { place: 'Kamer 2.' },
  });
  await here.wait(hearingAt);
  const report = (input: object) => ({ input: { heardOn, ...input }, texts: { report: 'Er is gepraat.' } });
  return { desk, id, report };
}

const dismiss = { input: { outcome: 'dismissed' }, texts: { motivation: 'Het blijft zo.' } };
const hearingIn = async (here: Municipality, id: string) => {
  const [letter] = await here.database.read((em) => announcedLetters(em, id));
  return letter?.content.blocks.find((block) => block.id === 'L-HEA')?.paragraphs.join(' ');
};

eachDatabase((_kind, freshPlace) => {
  test('wie aan het besluit meewerkte, hoort niet alleen, en niet als meerderheid; de brief noemt wie hoorden', async () => {
    const here = await openMunicipality(await freshPlace());
    const { desk, id, report } = await hearingDay(here, false);
    const { caseHandler, decisionMaker, decisionMaker2, villageOfficer } = here.people;
    expect(await desk.refused(id, 'reportHearing', report({ ledBy: caseHandler }))).toEqual([wrong]);
    expect(await desk.refused(id, 'reportHearing', report({ ledBy: decisionMaker, alsoHeard: [villageOfficer, decisionMaker2] }))).toEqual([wrong]); // prettier-ignore
    expect(await desk.refused(id, 'reportHearing', report({ ledBy: villageOfficer, alsoHeard: [caseHandler] }))).toEqual([wrong]); // prettier-ignore
    expect(await desk.refused(id, 'reportHearing', report({}))).toEqual([
      'Kies wie de hoorzitting leidde. Alleen als de commissie hoorde, laat u dit leeg (Awb 7:5 en 7:13).',
    ]);
    const three = report({ ledBy: villageOfficer, alsoHeard: [caseHandler, decisionMaker2] });
    expect(await desk.refused(id, 'reportHearing', three)).toEqual([]);
    await here.play(id, 'decideObjection', 'decisionMaker2', dismiss);
    expect(await hearingIn(here, id)).toMatch(/U sprak met \S.*, die het gesprek leidde, en \S.* en \S.*\.$/);
  });

  test('een commissie hoort zelf', async () => {
    const here = await openMunicipality(await freshPlace());
    const { desk, id, report } = await hearingDay(here, true);
    expect(await desk.refused(id, 'reportHearing', report({}))).toEqual([]);
    await here.play(id, 'recordAdvice', 'caseHandler', {
      input: { advised: 'dismissed' },
      texts: { advice: 'Laat het zo.' },
    });
    await here.play(id, 'decideObjection', 'decisionMaker2', dismiss);
    expect(await hearingIn(here, id)).toMatch(/U sprak met de bezwaarcommissie\.$/);
  });

  test('redenen en een intrekking die per brief kwamen, vult een medewerker in met de dag waarop zij kwamen', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een bank');
    await here.play(plan, 'startCheck', 'caseHandler');
    await here.play(plan, 'declareComplete', 'caseHandler');
    const no = { input: { ground: 'conditions' }, texts: { motivation: 'Buiten het gebied.' } };
    await here.play(plan, 'exclude', 'decisionMaker', no);
    const desk = objectionDesk(here);
    const id = await desk.file(plan, { texts: { grounds: '' } });
    const today = here.clock.today();
    const deadlineOn = desk.workday(addDays(today, 14));
    await here.play(id, 'requestGrounds', 'caseHandler', { input: { deadlineOn } });
    await here.wait(startOfDay(addDays(deadlineOn, 3)));
    const grounds = { grounds: 'Het gebied loopt tot de beek.' };
    expect(await desk.refused(id, 'supplementGrounds', { texts: grounds })).toEqual([
      'Op de website doet wie bezwaar maakte dit zelf. Kwam het op een andere manier? Kies dan hoe, en op welke dag: vandaag of eerder.',
    ]);
    // In time, opened when the last day had passed: the term stood still until the day on which it came.
    const input = { channel: 'paper', receivedOn: addDays(today, 4) };
    await here.play(id, 'supplementGrounds', 'villageOfficer', { input, texts: grounds });
    const { suspensions } = await desk.term(id);
    expect(suspensions.map(({ to }) => to)).toEqual([addDays(today, 3)]);
    const call = { input: { channel: 'phone', receivedOn: here.clock.today() } };
    expect(await desk.refused(id, 'withdrawObjection', call)).toEqual([]);
    expect((await here.dossier(id)).states).toBe('withdrawn');
  });

  test('wie naar de rechter gaat, houdt de vernietiging tegen van alles waar het over gaat, ook als wij dat pas later horen', async () => {
    const here = await openMunicipality(await freshPlace());
    const { desk, id, report } = await hearingDay(here, true);
    await here.play(id, 'reportHearing', 'caseHandler', report({}));
    const advice = { input: { advised: 'dismissed' }, texts: { advice: 'Laat het zo.' } };
    await here.play(id, 'recordAdvice', 'caseHandler', advice);
    await here.play(id, 'decideObjection', 'decisionMaker2', dismiss);
    const { grantorId } = await here.dossier(id);
    const destructible = async () =>
      (await here.database.read((em) => dueOf(em, grantorId, '2099-01-01'))).length;
    await here.wait(here.clock.now() + 60 * 24 * 3_600_000);
    expect([(await here.dossier(id)).states, await destructible()]).toEqual(['closed', 2]);
    const today = here.clock.today();
    const texts = { court: 'Rechtbank Noord-Nederland', courtNumber: 'LEE 27/123' };
    expect(await desk.refused(id, 'recordAppeal', { input: { appealedOn: today } })).toEqual([
      'Schrijf op bij welke rechtbank het beroep ligt.',
    ]);
    await here.play(id, 'recordAppeal', 'caseHandler', { input: { appealedOn: today }, texts });
    expect([(await here.dossier(id)).states, await destructible()]).toEqual(['appealed', 0]);
    const judgment = { input: { outcome: 'upheld', judgedOn: today } };
    await here.play(id, 'recordJudgment', 'caseHandler', judgment);
    expect([(await here.dossier(id)).states, await destructible()]).toEqual(['closed', 2]);
    const tasks = await here.database.read((em) => openTasksOf(em, [id]));
    expect(tasks.map(({ kind }) => kind)).toContain('followJudgment');
  });
});
