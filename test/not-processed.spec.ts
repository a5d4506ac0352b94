import { expect, test } from '@jest/globals';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import { startOfDay } from '../workflows/calendar.js';
import { isRefusal, refusal } from '../workflows/language.js';
import { moek } from '../workflows/moek.js';
import { intakeRules } from '../workflows/fragments/intake-rules.js';
import { refusingRules } from '../workflows/fragments/refusing-rules.js';
import { LetterRow } from '../src/documents/letters/letter.entity.js';
import { Timer } from '../src/engine/timer.entity.js';
import { eachDatabase } from './support/databases.js';
import { given, move } from './support/given.js';
import { openMunicipality } from './support/municipality.js';

const morning = (day: string): number => startOfDay(day) + 36_000_000;
const asked = move('requestRemedy', { told: ['missing'], input: { deadlineOn: '2026-12-04' } });
const supplemented = [
  move('start'),
  move('submit', { told: ['signedBy'] }),
  move('startCheck'),
  asked,
  move('supplement', { at: morning('2026-11-27') }),
];
const notProcess = (day: string) =>
  move('decideNotProcessed', { person: 'Bertus', told: ['motivation'], at: morning(day) });

test('wat na één aanvulling nog niet compleet is, kan de beslisser binnen vier weken niet behandelen (Awb 4:5)', () => {
  const outcome = given(moek, ...supplemented).when(notProcess('2026-12-24'));
  if (isRefusal(outcome)) throw new Error(outcome.sentences.join(' '));
  const { clocks } = outcome.snapshot.context as EntryMemory;
  expect(outcome.snapshot.value).toBe('notProcessed');
  // Four weeks after the supplement is Christmas Day, and the Saturday and Sunday after it (Algemene termijnenwet).
  expect([clocks['notProcessed']?.endsOn, clocks['notProcessed']?.stoppedOn]).toEqual([
    '2026-12-28',
    '2026-12-24',
  ]);
  expect(clocks['objection']?.endsOn).toBe('2027-02-04');
  const what = outcome.effects.map(({ type, params }) => {
    const { kind, template } = params as { kind?: string; template?: string };
    return [type, kind ?? template].filter(Boolean).join(' ');
  });
  expect(what).toEqual([
    'closeTask termAmber', 'closeTask termRed', 'closeTask termOver', 'closeTask checkCompleteness', 'closeTask decideNotProcessed',
    'recordDecision notProcessed', 'prepareLetter notProcessed', 'announceDecision', 'message E06', 'retain',
  ]); // prettier-ignore
});

test('na die vier weken niet meer, en een aanvulling die genoeg is, laat de termijn ophouden', () => {
  expect(given(moek, ...supplemented).when(notProcess('2026-12-29'))).toEqual(
    refusal('rule', intakeRules.withinNotProcessedTerm.sentence),
  );
  const complete = given(moek, ...supplemented).when(move('declareComplete', { at: morning('2026-11-30') }));
  if (isRefusal(complete)) throw new Error(complete.sentences.join(' '));
  expect((complete.snapshot.context as EntryMemory).clocks['notProcessed']?.stoppedOn).toBe('2026-11-30');
});

test('wie nooit aanvulde, wordt na die vier weken alsnog behandeld, ook als de ronde dicht is', () => {
  const unanswered = [...supplemented.slice(0, -1), move('remedyPeriod', { at: morning('2026-12-05') })];
  const accept = (day: string) =>
    move('acceptLate', { at: morning(day), facts: { round: { state: 'closed' } } });
  // Four weeks after 4 December is New Year's Day; the Saturday and the Sunday after it do not count either.
  const [onTheLastDay, after] = ['2027-01-04', '2027-01-05'].map((day) => ({
    leave: given(moek, ...unanswered).when(notProcess(day)),
    accept: given(moek, ...unanswered).when(accept(day)),
  }));
  const ended = (outcome: ReturnType<ReturnType<typeof given>['when']> | undefined) =>
    outcome === undefined || isRefusal(outcome) ? outcome : outcome.snapshot.value;
  expect([onTheLastDay, after].map((day) => [ended(day?.leave), ended(day?.accept)])).toEqual([
    ['notProcessed', refusal('rule', intakeRules.lateIsFair.sentence)],
    [refusal('rule', intakeRules.withinNotProcessedTerm.sentence), { handling: 'completenessCheck' }],
  ]);
});

test('wie de aanvraag invoerde of ooit controleerde, beslist er boven het mandaat niet over, ook niet als een ander het overnam', () => {
  const takenOver = [
    move('start', { as: 'caseHandler', person: 'Lambert' }),
    move('submit', { as: 'caseHandler', person: 'Lambert', told: ['signedBy'] }),
    move('startCheck', { person: 'Bertus' }),
    asked,
    move('remedyPeriod', { at: morning('2026-12-05') }),
  ];
  const by = (person: string) => {
    const outcome = given(moek, ...takenOver).when({ ...notProcess('2026-12-24'), person });
    return isRefusal(outcome) ? outcome : outcome.snapshot.value;
  };
  const no = refusal('rule', refusingRules.refusedByAnother.sentence);
  expect(['Lambert', 'Bertus', 'Anneke', 'Cornelis'].map(by)).toEqual([no, no, no, 'notProcessed']);
});

eachDatabase((_kind, freshPlace) => {
  test('het besluit gaat met een hele brief, en van een dossier dat klaar is komt geen termijn meer langs', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een bank zonder begroting');
    await here.play(plan, 'startCheck', 'caseHandler');
    const input = { deadlineOn: '2026-12-04' };
    await here.play(plan, 'requestRemedy', 'caseHandler', { input, texts: { missing: 'De begroting.' } });
    await here.play(plan, 'supplement', 'applicant');
    const texts = { motivation: 'De begroting is er nog steeds niet.' };
    await here.play(plan, 'decideNotProcessed', 'decisionMaker', { texts });
    expect((await here.dossier(plan)).states).toBe('notProcessed');
    const { letter, timers } = await here.database.read(async (em) => ({
      letter: await em.findOneByOrFail(LetterRow, { dossierId: plan, kind: 'notProcessed' }),
      timers: await em.findBy(Timer, { dossierId: plan }),
    }));
    expect([letter.kind, letter.missing, letter.announcedAt !== null]).toEqual(['notProcessed', [], true]);
    expect(JSON.stringify(letter.content)).toContain('De begroting is er nog steeds niet.');
    expect(timers).toEqual([]);
  });
});
