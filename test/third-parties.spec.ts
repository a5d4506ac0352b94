import { expect, test } from '@jest/globals';
import { Budget } from '../src/budget/budget.entity.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { objectionNow } from '../src/objections/objections.queries.js';
import { comparisonOf } from '../src/openness/woo/comparison.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { announce, objectionDesk } from './support/objecting.js';
import { setPot } from './support/budgets.js';
import { textIn, unzipped } from './support/papers.js';

const texts = (ids: readonly string[]) =>
  Object.fromEntries(
    ids.flatMap((id) => [
      [`motivation_${id}`, 'Zo besluiten wij.'],
      [`deviation_${id}`, 'Het geld was op.'],
    ]),
  );

/** A round of 100 euro more than one plan got; a second plan got nothing. */
async function decidedRound(here: Municipality) {
  const contact = { contactName: 'Kanarie Vogelsang', contactPhone: '0612345678' };
  const [won, lost] = [await here.enter('Bank', contact), await here.enter('Brug')];
  await here.roundTo('collegeDecision');
  const amounts = { [won]: 60_000, [lost]: 0 };
  await here.play(here.roundId, 'decide', 'decisionMaker', {
    input: { amounts },
    texts: texts([won, lost]),
  });
  await setPot(here, 70_000);
  await announce(here);
  return { won, lost };
}

eachDatabase((_kind, freshPlace) => {
  test('wie meedeed, kan ook bezwaar maken tegen geld voor een ander plan, samen met het eigen besluit', async () => {
    const here = await openMunicipality(await freshPlace());
    const { won, lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    expect(await desk.filing(lost, { input: { decisions: await desk.newest(won) } })).toEqual([
      'Kies ook het besluit over de eigen aanvraag: alleen dat kan anders uitvallen voor wie bezwaar maakt.',
    ]);
    const outsider = await here.person('Buurvrouw');
    expect(await desk.filing(won, { by: { person: outsider, role: 'applicant' } })).toEqual([
      'Dit besluit raakt wie bezwaar maakt niet: het gaat niet over een eigen aanvraag, en ook niet over geld voor een ander plan in dezelfde ronde. U kunt er geen bezwaar tegen maken (Awb 1:2).',
    ]);
    expect(await desk.filing(won, { input: { decisions: await desk.newest(won, lost) } })).toEqual([
      'Dit besluit raakt wie bezwaar maakt niet: het gaat niet over een eigen aanvraag, en ook niet over geld voor een ander plan in dezelfde ronde. U kunt er geen bezwaar tegen maken (Awb 1:2).',
    ]);
    const id = await desk.file(lost, { input: { decisions: await desk.newest(won, lost) } });
    const now = await here.database.read((em) => objectionNow(em, id));
    expect(now?.contested.map(({ application, isOwn }) => [application.title, isOwn])).toEqual([
      ['Brug', true],
      ['Bank', false],
    ]);
    const [own] = now?.contested ?? [];
    expect(now?.objection.caseNumber).toBe(`${own?.application.caseNumber ?? ''}-B1`);
    await desk.hear(id);
    const heard = await here.database.read((em) => em.findBy(OutboxRow, { template: 'E17d' }));
    expect(heard.map(({ personId }) => personId)).toEqual([await desk.ownerOf(won)]);
  });

  test('na een bezwaar is er niet meer dan er op de dag van het eerste besluit te verdelen was', async () => {
    const here = await openMunicipality(await freshPlace());
    const { won, lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    const id = await desk.file(lost);
    await desk.hear(id);
    const propose = (amount: number) => desk.refused(id, 'proposeAmount', { input: { entry: lost, amount } });
    expect(await propose(70_001)).toEqual([
      'Op de dag van het eerste besluit zat dit niet in de pot. Na een bezwaar kan een plan alleen krijgen wat er toen te verdelen was.',
    ]);
    expect(await propose(70_000)).toEqual([]);
    await here.play(id, 'decideObjection', 'decisionMaker2', {
      input: { outcome: 'upheld' },
      texts: { motivation: 'De jury heeft een blad overgeslagen.' },
    });
    const pot = await here.database.read((em) => em.findOneByOrFail(Budget, { id: 'pot' }));
    expect([pot.ceiling, pot.overCeiling, pot.committed]).toEqual([70_000, 60_000, 130_000]);
    const kinds = (await here.database.read((em) => decisionsOf(em, won))).map(({ kind }) => kind);
    expect(kinds).toEqual(['partialGrant']);
  });

  test('de vergelijking heeft het andere plan, en geen byte van de mens die het maakte', async () => {
    const here = await openMunicipality(await freshPlace());
    const { won, lost } = await decidedRound(here);
    const desk = objectionDesk(here);
    const id = await desk.file(lost, { input: { decisions: await desk.newest(won, lost) } });
    const now = await here.database.read((em) => objectionNow(em, id));
    const today = here.clock.today();
    const pack = await here.database.read((em) => comparisonOf(em, now!, { at: here.clock.now(), today }));
    const papers = unzipped(await pack());
    expect([...papers.keys()]).toEqual(['00-lijst.pdf', expect.stringMatching(/^MD-\d{4}-\d{5}\.pdf$/)]);
    const [list = '', advice = ''] = await Promise.all([...papers.values()].map(textIn));
    expect(list).toContain('Bank');
    expect(advice).toContain('Dat vond iedereen.');
    const bytes = [...papers.values()].map((one) => one.toString('latin1')).join('\n');
    for (const secret of ['Kanarie', 'Vogelsang', '0612345678', '06 12345678', 'aanvrager1'])
      for (const said of [list, advice, bytes])
        expect(said.toLowerCase()).not.toContain(secret.toLowerCase());
  });
});
