import { beforeAll, describe, expect, test } from '@jest/globals';
import { endOfDay, startOfDay } from '../workflows/calendar.js';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import type { ObjectionMemory } from '../workflows/fragments/objection-memory.js';
import { isRefusal } from '../workflows/language.js';
import { moek } from '../workflows/moek.js';
import { objection } from '../workflows/objection.js';
import { endedIn, outageOf } from '../workflows/outage.js';
import { auditAll } from '../src/auditing.js';
import { announcedDecisions } from '../src/decisions/decisions.queries.js';
import type { Plan } from '../src/engine/plan.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { Round } from '../src/rounds/round.entity.js';
import { subscribe } from '../src/rounds/subscribing.js';
import { eachDatabase } from './support/databases.js';
import { given, move, type Told } from './support/given.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { objectionDesk } from './support/objecting.js';
import { draft, submit } from './support/refused-plans.js';
import { contested } from './support/territories.js';
import type { Chart } from '../workflows/language.js';

describe('tot wanneer iemand meer tijd heeft', () => {
  // A storing from Thursday 3 to Friday 4 December 2026; 25 and 26 December are holidays and 2027 begins on a Friday.
  test.each([
    ['2026-12-03', '2026-12-04', '2026-12-04', '2026-12-07'],
    ['2026-12-03', '2026-12-04', '2026-12-06', '2026-12-07'],
    ['2026-12-03', '2026-12-04', '2026-12-10', '2026-12-11'],
    ['2026-12-24', '2026-12-24', '2026-12-24', '2026-12-28'],
    ['2026-12-31', '2026-12-31', '2026-12-31', '2027-01-04'],
    ['2026-12-03', '2026-12-04', '2026-12-18', '2026-12-21'],
  ])('storing van %s tot en met %s, vastgelegd op %s: tot en met %s', (startedOn, endedOn, today, newDate) =>
    expect(outageOf({ startedOn, endedOn }, today)).toEqual({ startedOn, endedOn, newDate }),
  );

  test.each([
    ['2026-12-04', '2026-12-03', '2026-12-05'],
    ['2026-12-03', '2026-12-06', '2026-12-05'],
    ['2026-12-03', '2026-12-04', '2026-12-19'],
    ['2026-02-30', '2026-12-04', '2026-12-05'],
  ])('een storing van %s tot en met %s kan op %s niet', (startedOn, endedOn, today) =>
    expect(outageOf({ startedOn, endedOn }, today)).toBeUndefined(),
  );

  test('alleen wie in die dagen een laatste dag had', () => {
    const outage = { startedOn: '2026-12-03', endedOn: '2026-12-04' };
    const days = ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', undefined];
    expect(days.map((day) => endedIn(outage, day))).toEqual([false, true, true, false, false]);
  });
});

describe('wat een storing met een termijn doet', () => {
  const outage = { startedOn: '2026-12-04', endedOn: '2026-12-05', newDate: '2026-12-08' };
  const extend = (at: string) => move('extendForOutage', { input: outage, at: startOfDay(at) + 36_000_000 });
  const remedy = move('requestRemedy', { told: ['missing'], input: { deadlineOn: '2026-12-04' } });
  const asked = [...draft, submit, move('startCheck'), remedy];
  const passed = move('remedyPeriod', { at: startOfDay('2026-12-05') });
  const after = <Memory>(chart: Chart, ...moves: readonly Told[]) => {
    const outcome = given(chart, ...moves.slice(0, -1)).when(moves.at(-1)!);
    if (isRefusal(outcome)) throw new Error(outcome.sentences.join());
    const { value, context } = outcome.snapshot as { value: unknown; context: unknown };
    return { value, memory: context as Memory, outcome };
  };
  const dueDays = ({ timers }: Plan, name: string) =>
    [...timers.set].filter(([id]) => id.includes(name)).map(([, { dueAt }]) => dueAt);

  test('een aanvulling die nog kon, kan langer, en de beslistermijn staat zo lang stil', () => {
    const { value, memory, outcome } = after<EntryMemory>(moek, ...asked, extend('2026-12-04'));
    expect([value, memory.remedyDeadlineOn, memory.clocks['decision']?.suspendedUntil]).toEqual([
      { handling: 'awaitingSupplement' },
      '2026-12-08',
      '2026-12-08',
    ]);
    expect(dueDays(outcome, 'remedyPeriod')).toEqual([startOfDay('2026-12-09')]);
  });

  test('een aanvulling waarvan de dag voorbij was, kan weer, en telt als één wacht', () => {
    const { value, memory } = after<EntryMemory>(moek, ...asked, passed, extend('2026-12-07'));
    expect([value, memory.remedyDeadlineOn]).toEqual([{ handling: 'awaitingSupplement' }, '2026-12-08']);
    expect(memory.clocks['decision']?.suspensions).toEqual([
      { from: '2026-11-21', to: null, ground: 'remedy' },
    ]);
    expect(memory.clocks['notProcessed']?.stoppedOn).toBe('2026-12-07');
    const supplement = move('supplement', { as: 'applicant', at: startOfDay('2026-12-08') });
    const { memory: then } = after<EntryMemory>(moek, ...asked, passed, extend('2026-12-07'), supplement);
    expect(then.clocks['decision']?.suspensions).toEqual([
      { from: '2026-11-21', to: '2026-12-07', ground: 'remedy' },
    ]);
    expect(then.clocks['notProcessed']?.endsOn).toBe('2027-01-05');
    const unused = move('remedyPeriod', { at: startOfDay('2026-12-09') });
    const { memory: never } = after<EntryMemory>(moek, ...asked, passed, extend('2026-12-07'), unused);
    expect([never.clocks['decision']?.suspensions.at(-1)?.to, never.clocks['notProcessed']?.endsOn]).toEqual([
      '2026-12-08',
      '2027-01-05',
    ]);
  });

  test('wie mocht reageren, krijgt meer tijd, ook als de dag voorbij was', () => {
    const eligible = [...draft, submit, move('startCheck'), move('declareComplete')];
    const ask = move('requestViews', { told: ['intention'], input: { deadlineOn: '2026-12-04' } });
    const over = move('viewsPeriod', { at: startOfDay('2026-12-05') });
    for (const before of [[ask], [ask, over]]) {
      const { value, memory } = after<EntryMemory>(moek, ...eligible, ...before, extend('2026-12-07'));
      expect([value, memory.views?.untilOn, memory.views?.passed, memory.clocks['views']?.endsOn]).toEqual([
        { handling: 'viewsRequested' },
        '2026-12-08',
        undefined,
        '2026-12-08',
      ]);
    }
    const exclude = move('exclude', {
      input: { ground: 'falseData' },
      told: ['motivation'],
      at: startOfDay('2026-12-08'),
    });
    expect(given(moek, ...eligible, ask, over, extend('2026-12-07')).when(exclude)).toMatchObject({
      refused: true,
      reason: 'state',
    });
  });

  test('de redenen van een bezwaar kunnen later, en een bezwaar dat daardoor te laat leek, is op tijd', () => {
    const bare = { input: { decisions: ['refusal'] }, told: ['signedBy', 'lateReason'] };
    const lastDay = (objectionEndsOn: string) => ({
      objection: { contested: [{ ...contested, objectionEndsOn }] },
    });
    const late = move('start', { as: 'applicant', ...bare, facts: lastDay('2026-11-19') });
    const grounds = move('requestGrounds', { input: { deadlineOn: '2026-12-04' } });
    const over = move('groundsPeriod', { at: startOfDay('2026-12-05') });
    const longer = { ...extend('2026-12-07'), facts: lastDay('2026-11-23') };
    const { value, memory } = after<ObjectionMemory>(objection, late, grounds, over, longer);
    expect([
      value,
      memory.late,
      memory.remedyDeadlineOn,
      memory.clocks['objectionDecision']?.suspensions,
    ]).toEqual([
      { handling: 'awaitingGrounds' },
      false,
      '2026-12-08',
      [{ from: '2026-11-21', to: null, ground: 'remedy' }],
    ]);
    const still = { ...longer, facts: lastDay('2026-11-19') };
    expect(after<ObjectionMemory>(objection, late, grounds, over, still).memory.late).toBe(true);
  });
});

// The round closed on 18 December 2026; what is announced after it can be objected to for six weeks.
eachDatabase((_kind, freshPlace) => {
  let here: Municipality;
  let plans: readonly string[];
  let asked: string;
  const lastDay = async (plan: string) =>
    (await here.database.read((em) => announcedDecisions(em, plan))).map(
      ({ objectionEndsOn }) => objectionEndsOn,
    );
  const mails = async (dossierId: string) =>
    (await here.database.read((em) => em.findBy(OutboxRow, { dossierId })))
      .filter(({ template }) => template.startsWith('E24'))
      .map(({ template, params }) => [template, params['newDate']]);
  const record = (startedOn: string, endedOn: string) =>
    here.play(here.roundId, 'extendTerms', 'functionalAdmin', {
      input: { startedOn, endedOn },
      texts: { reason: 'De server stond uit.' },
    });
  beforeAll(async () => {
    here = await openMunicipality(await freshPlace());
    plans = [await here.enter('Een bank'), await here.enter('Een mast')];
    asked = await here.enter('Een hek');
    await here.play(asked, 'startCheck', 'caseHandler');
    const missing = { input: { deadlineOn: '2026-12-04' }, texts: { missing: 'De begroting.' } };
    await here.play(asked, 'requestRemedy', 'caseHandler', missing);
    await here.wait(startOfDay('2026-12-07') + 36_000_000);
  }, 120_000);

  test('een storing waarin niets afliep, wordt met een zin geweigerd', async () => {
    await expect(record('2026-12-05', '2026-12-06')).rejects.toThrow('liep voor niemand een termijn af');
    await expect(record('2026-11-20', '2026-11-20')).rejects.toThrow('hoogstens twee weken geleden');
  });

  test('wie door een storing niet op tijd kon aanvullen, kan dat weer, en hoort tot wanneer', async () => {
    expect((await here.dossier(asked)).states).toBe('handling.notProcessedPending');
    await record('2026-12-04', '2026-12-04');
    expect([(await here.dossier(asked)).states, await mails(asked), await mails(plans[0]!)]).toEqual([
      'handling.awaitingSupplement',
      [['E24b', '2026-12-08']],
      [],
    ]);
    await here.play(asked, 'supplement', 'applicant');
    await here.play(asked, 'declareComplete', 'caseHandler');
    await here.play(asked, 'declareEligible', 'caseHandler');
  });

  test('wie door een storing geen bezwaar kon maken, kan dat langer; wie te laat was, is op tijd', async () => {
    await here.roundTo('announced', 100_000);
    const [first = '', second = ''] = plans;
    const ends = (await lastDay(first))[0] ?? '';
    expect(ends).toBe('2027-02-01');
    await here.wait(endOfDay(ends) + 36_000_000);
    const late = { texts: { grounds: 'Het klopt niet.', lateReason: 'De website deed het niet.' } };
    const objected = await objectionDesk(here).file(second, late);
    const isLate = async () =>
      (JSON.parse((await here.dossier(objected)).snapshot) as { context: ObjectionMemory }).context.late;
    expect(await isLate()).toBe(true);
    await record('2027-01-30', '2027-02-01');
    expect([await lastDay(first), await lastDay(second), await isLate()]).toEqual([
      ['2027-02-03'],
      ['2027-02-03'],
      false,
    ]);
    expect(await mails(first)).toEqual([['E24b', '2027-02-03']]);
    expect((await here.dossier(first)).states).toContain('awarded.');
    const { lines } = await here.database.read((em) => auditAll(em));
    expect(lines.at(-1)).toContain('nothing is wrong');
  });

  test('wie al had ingestuurd toen de ronde langer open bleef, hoort dat ons besluit later komt', async () => {
    const town = await openMunicipality(await freshPlace());
    const plan = await town.enter('Een pad');
    const checked = await town.enter('Een hek');
    await town.play(checked, 'startCheck', 'caseHandler');
    const missing = { input: { deadlineOn: '2026-12-04' }, texts: { missing: 'De begroting.' } };
    await town.play(checked, 'requestRemedy', 'caseHandler', missing);
    const dueOn = async (id: string) => {
      const { context } = JSON.parse((await town.dossier(id)).snapshot) as { context: EntryMemory };
      return context.clocks['decision']?.endsOn;
    };
    await town.database.inTransaction(async (tx) => {
      const { schemeId } = await tx.findOneByOrFail(Round, { id: town.roundId });
      await subscribe(tx, { schemeId, email: 'nieuws@voorbeeld.nl' }, town.clock.now());
    });
    await town.wait(startOfDay('2026-12-18') + 36_000_000);
    // Eight weeks after 18 December 2026; the days on which one waited for a supplement came before they began.
    expect([await dueOn(plan), await dueOn(checked)]).toEqual(['2027-02-12', '2027-02-12']);
    await town.play(town.roundId, 'outage', 'functionalAdmin', {
      input: { newClosesAt: endOfDay('2027-01-08') },
      texts: { reason: 'De server stond uit.' },
    });
    expect([await dueOn(plan), await dueOn(checked)]).toEqual(['2027-03-05', '2027-03-05']);
    const told = await town.database.read((em) => em.find(OutboxRow, { order: { id: 'ASC' } }));
    const ofOutage = told.filter(({ template }) => template.startsWith('E24'));
    expect(new Set(ofOutage.map(({ template, dossierId }) => `${template} ${dossierId}`))).toEqual(
      new Set([`E24d ${plan}`, `E24d ${checked}`, `E24e ${town.roundId}`]),
    );
    const about = ofOutage.find(({ dossierId }) => dossierId === plan);
    expect(about?.params).toMatchObject({ decisionDueOn: '2027-03-05' });
  });
});
