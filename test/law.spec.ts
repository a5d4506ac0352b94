import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { dutchDate } from '../workflows/calendar.js';
import { startClock } from '../workflows/clocks.js';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import { byLaw, enact, firstLaw, lawNow, lawWith, type Decree } from '../workflows/law.js';
import { amountsFor } from '../workflows/penalty.amounts.js';
import { amountsWarning } from '../workflows/penalty.sentences.js';
import { term } from '../workflows/terms.js';
import { auditAll } from '../src/auditing.js';
import { enactAll, keepingLaw } from '../src/law/keeping.loop.js';
import { eachDatabase } from './support/databases.js';
import type { Browser, Seen } from './support/fetching-browser.js';
import { errorsOn } from './support/form-site.js';
import { openTown, type Town } from './support/town.js';

const source = 'Stcrt. 2028, 1';
const bridge: Decree = { kind: 'equatedDay', date: '2029-04-30', source };
const known: Decree = { kind: 'daysKnown', through: '2031-12-31', source };
const dearer: Decree = { kind: 'penaltyAmounts', from: '2027-01-01', perDay: [2500, 3800, 5000], source };

afterEach(() => enact(firstLaw));

describe('wat een jurist toevoegt', () => {
  const sixWeeks = () => term({ from: '2029-03-19', duration: { weeks: 6 }, source: 'act' });

  test('verschuift een termijn, en zegt waarom', () => {
    const before = sixWeeks();
    enact(lawWith([bridge, known]));
    expect([before, sixWeeks()]).toEqual([
      {
        rawEndsOn: '2029-04-30',
        endsOn: '2029-04-30',
        explanation:
          '6 weken na 19 maart 2029 is 30 april 2029. Let op: de extra vrije dagen na 31 december 2028 zijn nog niet bekend.',
        beyondHorizon: true,
      },
      {
        rawEndsOn: '2029-04-30',
        endsOn: '2029-05-01',
        explanation:
          '6 weken na 19 maart 2029 is 30 april 2029. Dat is gelijkgesteld met een feestdag. Daarom is de laatste dag 1 mei 2029.',
        beyondHorizon: false,
      },
    ]);
  });

  test('telt niet meer als het is teruggenomen; wat erna kwam blijft', () => {
    const { edition, equatedDays, knownThrough } = lawWith([
      bridge,
      known,
      { kind: 'withdrawn', number: 1, source: 'Verkeerd jaar.' },
    ]);
    expect([edition, equatedDays.length, knownThrough]).toEqual([3, 5, '2031-12-31']);
  });

  test('geldt voor de dwangsom vanaf de dag waarop de ingebrekestelling binnenkwam', () => {
    const checked: Decree = { kind: 'amountsChecked', through: '2027-03-01', source };
    enact(lawWith([dearer, checked]));
    expect(['2009-01-01', '2026-12-31', '2027-01-01'].map((day) => amountsFor(day).perDay)).toEqual([
      [2000, 3000, 4000],
      [2300, 3500, 4500],
      [2500, 3800, 5000],
    ]);
    expect([amountsWarning('2027-03-01'), amountsWarning('2027-03-02')]).toEqual([
      undefined,
      `Let op: de bedragen zijn nagekeken tot en met ${dutchDate('2027-03-01')}. Kijk na of zij intussen zijn veranderd.`,
    ]);
  });

  test('geldt niet voor wat eerder werd gerekend', () => {
    enact(lawWith([bridge]));
    const end = () =>
      startClock({ kind: 'objection', source: 'act', from: '2029-03-19', duration: { weeks: 6 } }).endsOn;
    expect([byLaw(firstLaw, end), end()]).toEqual(['2029-04-30', '2029-05-01']);
    expect(() => byLaw(firstLaw, () => { throw new Error('midden in het rekenen'); })).toThrow('midden'); // prettier-ignore
    expect(lawNow().edition).toBe(1);
  });
});

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let lawyer: Browser;
  let plan: string;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    await enactAll(town.database);
    plan = await town.enter('Een bank');
    await town.roundTo('decided', 100_000);
    await town.announce();
    lawyer = await town.visitor(town.people.lawyer);
  });
  afterAll(() => town.close());

  const page = (what = '') => `/werk/regels/landelijk${what && `/${what}`}`;
  const send = (what: string, fields: Record<string, string>, who = lawyer) =>
    who.submit(page(what), page(what), { source, ...fields });
  const told = (seen: Seen) => ({ status: seen.status, says: errorsOn(seen) });
  const objectionEnds = async () => {
    const { context } = JSON.parse((await town.dossier(plan)).snapshot) as { context: EntryMemory };
    return context.clocks['objection']?.endsOn;
  };
  const keep = () => keepingLaw(town)();
  const audited = async () => (await town.database.read((em) => auditAll(em))).lines.at(-1);

  test('een jurist voegt een vrije dag toe: wat loopt wordt opnieuw gerekend, en het logboek klopt nog', async () => {
    const before = await objectionEnds();
    const added = await send('vrije-dag', { date: '1 februari 2027' });
    expect({ before, where: added.headers.get('location') }).toEqual({
      before: '2027-02-01',
      where: page(),
    });
    expect([await keep(), await objectionEnds(), await keep()]).toEqual([1, '2027-02-02', 0]);
    enact(firstLaw);
    await enactAll(town.database);
    expect([lawNow().edition, await audited()]).toEqual([
      1,
      '2 dossiers and the ledger were checked: nothing is wrong.',
    ]);
  });

  test('iedereen ziet wat er veranderde, door wie en waarom; terugnemen rekent ook opnieuw', async () => {
    await enactAll(town.database);
    const auditor = await town.visitor(town.people.auditor);
    expect((await auditor.get(page())).body).toContain('1 februari 2027 telt als feestdag.');
    await send('terugnemen/1', { source: 'Verkeerd overgenomen.' });
    expect([await keep(), await objectionEnds()]).toEqual([1, '2027-02-01']);
    const { body } = await auditor.get(page());
    expect(['Regel 1 is teruggenomen.', 'Verkeerd overgenomen.', 'Berend'].filter((one) => !body.includes(one))).toEqual([]); // prettier-ignore
    expect(await audited()).toBe('2 dossiers and the ledger were checked: nothing is wrong.');
  });

  test('wat niet kan, wordt met een zin geweigerd en verandert niets', async () => {
    const outcomes = [
      await send('vrije-dag', { date: '20 november 2026' }),
      await send('vrije-dag', { date: '25 december 2026' }),
      await send('vrije-dag', { date: '31 februari 2029', source: '' }),
      await send('dagen-bekend', { through: '31 december 2028' }),
      await send('dwangsom', { from: '1 januari 2019', first: '23', second: '35', third: '45' }),
      await send('dwangsom', { from: '1 januari 2027', first: 'veel', second: '', third: '45' }),
      await send('bedragen-nagekeken', { through: '31 december 2025' }),
      await send('bedragen-nagekeken', { through: '1 januari 2027' }),
      await send('terugnemen/1', {}),
      await send('terugnemen/2', {}),
    ].map(told);
    expect(outcomes).toEqual([
      { status: 409, says: ['Vul een dag in die nog komt. Termijnen die al voorbij zijn, veranderen niet meer.'] },
      { status: 409, says: ['Die dag is al vrij: dat is eerste kerstdag.'] },
      { status: 400, says: ['Vul een dag in, bijvoorbeeld 30 april 2029.', 'Vul in waar dit staat, bijvoorbeeld Stcrt. 2028, 12345.'] },
      { status: 409, says: ['De dagen zijn al tot en met die dag bekend. Vul een latere dag in.'] },
      { status: 409, says: ['Er gelden vanaf die dag al bedragen. Vul de dag in waarop de nieuwe bedragen ingaan.'] },
      { status: 400, says: ['Vul een bedrag in, bijvoorbeeld 23,00.', 'Vul een bedrag in, bijvoorbeeld 23,00.'] },
      { status: 409, says: ['De bedragen zijn al tot en met die dag nagekeken.'] },
      { status: 409, says: ['Nakijken kan alleen tot en met vandaag.'] },
      { status: 409, says: ['Dit is al teruggenomen.'] },
      { status: 409, says: ['Dit kan niet worden teruggenomen.'] },
    ]); // prettier-ignore
    await enactAll(town.database);
    expect(lawNow().edition).toBe(2);
  });

  test('wie geen jurist of beheerder is, verandert de wet niet', async () => {
    const seen = await Promise.all(
      (['caseHandler', 'auditor', 'lawyer'] as const).map(async (who) => {
        const browser = await town.visitor(town.people[who]);
        return [(await browser.get(page())).status, (await browser.get(page('vrije-dag'))).status];
      }),
    );
    expect(seen).toEqual([
      [403, 403],
      [200, 403],
      [200, 200],
    ]);
    expect([(await lawyer.get(page('bestaat-niet'))).status, (await lawyer.get(page('terugnemen/99'))).status]).toEqual([404, 404]); // prettier-ignore
  });
});
