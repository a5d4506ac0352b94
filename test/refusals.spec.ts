import { describe, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import { contestRound } from '../workflows/contest-round.js';
import { charts } from '../workflows/index.js';
import { refusal, type Chart, type Rule } from '../workflows/language.js';
import { grantChange } from '../workflows/grant-change.js';
import { lateDecision } from '../workflows/late-decision.js';
import { doek } from '../workflows/doek.js';
import { moek } from '../workflows/moek.js';
import { objection } from '../workflows/objection.js';
import { moekSettings } from '../workflows/moek.version.js';
import { given, move, type Told } from './support/given.js';
import { refusedBeside } from './support/refused-beside.js';
import { claimed, decideChange, heardChange, refusedChanges } from './support/refused-changes.js';
import {
  afterClosing,
  awarded,
  checkedTwice,
  determinedAsked,
  determinedLater,
  reported,
  draft,
  eligibility,
  proposed,
  account,
  refusedPlans,
  scored,
  submit,
  type Rows,
} from './support/refused-plans.js';
import { hold, another, budgetNoted, changing, invoke, refusedPayments } from './support/refused-payments.js';
import { dismissed as decidedObjection } from './support/refused-objections.js';
import { refusedReopenings } from './support/refused-reopenings.js';
import { tooLate } from './support/territories.js';
import { arrowsOf, guardNames } from './support/walk.js';

const { money, criteria } = moekSettings;

// How far a round came.
const concept = [move('start')];
const submitted = [...concept, move('submitRules')];
const informed = { sentOn: '2026-10-01', publishedOn: '2026-10-12', reference: 'gmb-2026-12345' };
const published = [...submitted, move('councilInformed', { input: informed })];
const open = [...published, move('opening')];
const closing = [...open, move('closing')];
const handling = [...closing, move('startHandling')];
const presenting = [...handling, move('allChecked', { facts: { entries: [] } })];
const deliberating = [...presenting, move('startDeliberation')];
const sign = (as: 'juryChair' | 'jurySecretary', more: Omit<Told, 'type' | 'as'> = {}) =>
  move('signReport', { as, ...more });
const signedOnce = [...deliberating, sign('juryChair')];
const signed = [...signedOnce, sign('jurySecretary')];
const atCollege = [...signed, move('submitAdvice', { told: ['note'], input: { careChecked: true } })];
const decideRound = move('decide', { input: { amounts: { other: 50_000 } }, person: 'Lambert' });
const decided = [...atCollege, decideRound];
const announced = [...decided, move('announce')];
const executing = [...announced, move('lettersLeave')];
const reporting = [...executing, move('executionOver')];
const oneEntry = (state: string, proposedAmount?: number) => ({
  entries: [{ id: 'plan', state, requested: 100_000, proposed: proposedAmount }],
});
const lateUntold = { entries: [{ id: 'other', state: 'awardProposed', requested: 1, untoldLate: true }] };
const council = (changed: object) => move('councilInformed', { input: { ...informed, ...changed } });

const outageDays = { startedOn: '2026-12-20', endedOn: '2026-12-20' };
const more = (input: Told['input']) =>
  move('extendTerms', { told: ['reason'], input, at: startOfDay('2026-12-21') });

const rounds: Rows = {
  regimeOfGrantor: [concept, move('submitRules', { facts: { grantor: { regime: 'private' } } })],
  weightsMakeHundred: [concept, move('submitRules', { settings: { criteria: criteria.slice(1) } })],
  poolIsBudgeted: [concept, move('submitRules', { facts: { pool: { linked: false } } })],
  legalBasisNamed: [concept, move('submitRules', { settings: { legalBasis: ' ' } })],
  conflictPolicySet: [concept, move('submitRules', { settings: { conflictPolicy: '' } })],
  timesInOrder: [concept, move('submitRules', { facts: { round: { executionEndsOn: '2026-12-18' } } })],
  letterTextsComplete: [concept, move('submitRules', { facts: { letters: { missing: ['bezwaar'] } } })],
  councilInformedBefore: [submitted, council({ sentOn: '2026-11-21' })],
  publicationNamed: [submitted, council({ reference: ' ' })],
  publishedBeforeOpening: [submitted, council({ publishedOn: '2026-11-21' })],
  laterClosing: [open, move('outage', { told: ['reason'], input: { newClosesAt: afterClosing - 1 } })],
  hasOpened: [submitted, more(outageDays)],
  outageInOrder: [closing, more({ startedOn: '2026-12-20', endedOn: '2026-12-19' })],
  someoneHit: [closing, { ...more(outageDays), facts: { outage: { hit: [] } } }],
  outageExplained: [open, move('outage', { input: { newClosesAt: afterClosing } })],
  everyEntryChecked: [handling, move('allChecked', { facts: oneEntry('submitted') })],
  floorFitsPool: [
    handling,
    move('allChecked', { facts: oneEntry('admitted'), settings: { money: { ...money, floor: 3_000_001 } } }),
  ],
  nobodySigned: [signedOnce, move('recordLot')],
  someoneSigned: [deliberating, move('reopenReport')],
  notSignedInThisRole: [signedOnce, sign('juryChair')],
  everyoneDeclared: [deliberating, sign('juryChair', { facts: { jury: { undeclared: 1 } } })],
  quorumPerPlan: [signedOnce, sign('jurySecretary', { facts: { jury: { belowQuorum: 1 } } })],
  everyPlanProposed: [deliberating, sign('juryChair', { facts: oneEntry('scored') })],
  proposalsWithinPool: [deliberating, sign('juryChair', { facts: oneEntry('awardProposed', 3_000_001) })],
  reasonsComplete: [deliberating, sign('juryChair', { facts: { jury: { reasonsComplete: false } } })],
  careChecked: [signed, move('submitAdvice', { told: ['note'] })],
  careExplained: [signed, move('submitAdvice', { input: { careChecked: true } })],
  deciderDidNotScore: [atCollege, { ...decideRound, facts: { jury: { hasScored: true } } }],
  decidedByAnother: [atCollege, { ...decideRound, person: 'Anneke' }],
  delayTold: [atCollege, { ...decideRound, facts: lateUntold }],
  everyPlanDecided: [atCollege, move('decide', { input: { amounts: {} } })],
  onlyOwnEntries: [atCollege, move('decide', { input: { amounts: { other: 0, stranger: 0 } } })],
  decisionsWithinPool: [
    atCollege,
    move('decide', { input: { amounts: { other: 3_000_001 } }, person: 'Lambert' }),
  ],
  delayIsLater: [closing, move('announceDelay', { told: ['reason'], input: { newDate: '2026-11-20' } })],
  delayExplained: [closing, move('announceDelay', { input: { newDate: '2027-03-01' } })],
  lettersComplete: [decided, move('announce', { facts: { letters: { missing: ['E08'] } } })],
  lettersReady: [decided, move('announce', { facts: { letters: { ready: false } } })],
  everyAwardClosed: [executing, move('closeExecution', { facts: oneEntry('awarded') })],
  councilInformedAfter: [reporting, move('councilReported', { input: { sentOn: '2026-11-21' } })],
  cancelExplained: [open, move('cancel')],
};

// How far a notice of default came: it came in on Friday 20 November 2026, two days after the decision was due.
const notice = move('start');
const late = (changed: object) => ({ facts: { late: changed } });
const accruing = [notice, move('graceOver', { at: startOfDay('2026-12-05') })];
const determining = [...accruing, move('noLongerLate', { at: startOfDay('2026-12-10') })];
const owe = move('determinePenalty', { input: { outcome: 'owed', applicants: 1 } });

const notices: Rows = {
  awbApplies: [[], move('start', { settings: { legalRegime: 'private' } })],
  firstNotice: [[], move('start', late({ notices: 1 }))],
  noticeIsTheirs: [[], move('start', late({ mayNotify: false }))],
  undecidedThen: [[], move('start', late({ endedOn: '2026-11-19' }))],
  decisionIsLate: [[], move('start', late({ dueOn: '2026-11-20' }))],
  receivedByNow: [[], move('start', { as: 'caseHandler', input: { receivedOn: '2026-11-21' } })],
  decisionUndelivered: [determining, move('announceByPost')],
  applicantsCounted: [determining, { ...owe, input: { outcome: 'owed', applicants: 0 } }],
};

const funding: Rows = {
  fundingNamed: [eligibility, move('checkFunding', { told: ['note'], input: { outcome: 'perhaps' } })],
  fundingExplained: [eligibility, move('checkFunding', { input: { outcome: 'double' } })],
  fundedOnce: [eligibility, move('declareEligible')],
};

const tables = [
  [moek.name, moek, { ...refusedPlans, ...refusedPayments, ...refusedReopenings }],
  [doek.name, doek, funding],
  [contestRound.name, contestRound, rounds],
  [lateDecision.name, lateDecision, notices],
  ...refusedBeside,
  [grantChange.name, grantChange, refusedChanges],
] as const;

describe.each(tables)('%s weigert met één zin', (_, chart, rows) => {
  const told = Object.entries(rows).map(([name, row]) => [sentenceOf(chart, name), ...row] as const);
  test.each(told)('%s', (sentence, before, next) =>
    expect(given(chart, ...before).when(next)).toEqual(refusal('rule', sentence)),
  );
});

describe('een regel die kiest, weigert niet maar wijst een andere weg', () => {
  // prettier-ignore
  const choices = [
    ['settledDirectly', moek, determinedLater, reported, { awarded: { payment: 'bankDetailsRequested', completion: 'completed' } }],
    ['settledOnApplication', moek, determinedAsked, reported, { awarded: { payment: 'bankDetailsRequested', completion: 'awaitingAccount' } }],
    ['nothingToPay', moek, awarded, move('reduceAward', { input: { amount: 40_000 } }), { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } }],
    ['wasRevoked', moek, awarded, move('revokeAward', { input: { amount: 0 } }), 'closed'],
    ['viewsWereAsked', grantChange, heardChange.slice(0, 1), move('leaveGrant', { told: ['motivation'] }), 'left'],
    ['leavesOverpaid', grantChange, heardChange, decideChange(40_000, { facts: { grant: { paid: 40_000 } } }), 'changed'],
    ['paysAll', grantChange, claimed, move('recordRepayment', { input: { amount: 20_000 } }), 'repaying'],
    ['viewsTimeOver', moek, proposed, move('clockEnd', { input: { clock: 'decision' } }), { handling: 'awardProposed' }],
    ['nothingDueYet', lateDecision, [notice], move('noLongerLate', { at: startOfDay('2026-12-05') }), 'inTime'],
    ['accountToBlame', moek, [...checkedTwice, move('orderPayment')], move('rejectPayment', { input: { code: 'AM04' } }), { awarded: { payment: 'paymentReady', completion: 'executing' } }],
    ['paidTooMuch', moek, [...checkedTwice, move('orderPayment'), move('markPaid')], move('rejectPayment', { input: { code: 'AC04' } }), { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } }],
    ['budgetNotAdopted', moek, awarded.slice(0, -1), move('announce'), { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } }],
    ['nothingLeft', moek, budgetNoted, invoke(40_000), { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } }],
    ['reservationLapses', moek, awarded, move('clockEnd', { input: { clock: 'payment' } }), { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } }],
    ['accountReady', moek, [...awarded, hold], move('resumePayment'), { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } }],
    ['stopIsOver', moek, awarded, move('clockEnd', { input: { clock: 'payment' } }), { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } }],
    ['undecidedNow', lateDecision, [], move('start', late({ endedOn: '2026-11-21' })), 'inTime'],
    ['decidedWithinGrace', lateDecision, [], move('start', { input: { receivedOn: '2026-11-19' }, at: tooLate, ...late({ endedOn: '2026-12-24' }) }), 'toDetermine'],
    ['firstAccount', moek, [...account, move('rejectAccount')], move('giveBankDetails', { told: ['iban', 'holder'] }), { awarded: { payment: 'accountChange', completion: 'executing' } }],
    ['oldAccountChecked', moek, changing, move('refuseAccountChange', { told: ['reason'] }), { awarded: { payment: 'paymentReady', completion: 'executing' } }],
    ['oldAccountGiven', moek, [...account, another], move('refuseAccountChange', { told: ['reason'] }), { awarded: { payment: 'bankVerification', completion: 'executing' } }],
    ['moreToPay', moek, [...checkedTwice, move('orderPayment')], move('markPaid'), { awarded: { payment: 'paid', completion: 'executing' } }],
    ['allPaid', moek, awarded, move('grantAfterObjection', { input: { amount: 70_000 } }), { awarded: { payment: 'bankDetailsRequested', completion: 'executing' } }],
    ['courtUpheld', objection, [...decidedObjection, move('recordAppeal', { input: { appealedOn: '2026-11-20' }, told: ['court'] })], move('recordJudgment', { input: { judgedOn: '2026-11-20', outcome: 'withdrawn' } }), 'closed'],
    ['juryIsComplete', contestRound, published, move('opening', { facts: { jury: { members: 2 } } }), 'open'],
    ['bothSigned', contestRound, deliberating, sign('juryChair'), { running: 'deliberation' }],
    ['allLettersSent', contestRound, announced, move('lettersLeave', { facts: { letters: { allSent: false } } }), 'announced'],
  ] as const;
  test.each(choices)('%s', (_, chart, before, next, then) =>
    expect(given(chart, ...before).when(next)).toMatchObject({ snapshot: { value: then } }),
  );

  test('wie geen bedrag noemt, besluit niets', () =>
    expect(given(moek, ...proposed).when(move('decide', { told: ['deviation', 'motivation'] }))).toEqual(
      refusal('rule', sentenceOf(moek, 'isAward'), sentenceOf(moek, 'isNoAward')),
    ));

  test('wie niet kiest of de dwangsom verschuldigd is, stelt niets vast', () =>
    expect(
      given(lateDecision, ...determining).when(move('determinePenalty', { told: ['motivation'] })),
    ).toEqual(refusal('rule', sentenceOf(lateDecision, 'isOwed'), sentenceOf(lateDecision, 'isNotOwed'))));

  const choosing = ['isAward', 'isNoAward', 'isOwed', 'isNotOwed'];
  const heard = [...tables.flatMap(([, , rows]) => Object.keys(rows)), ...choosing];
  test('zo is elke zin van elke regel een keer gehoord, en elke regel wordt gebruikt', () => {
    const known = charts.flatMap(({ machine }) => Object.keys(machine.implementations.guards));
    const used = charts.flatMap((chart) => arrowsOf(chart).flatMap(({ guard }) => guardNames(guard)));
    const asserted = [...heard, ...choices.map(([name]) => name)];
    expect(unique(used)).toEqual(unique(known));
    expect(unique(asserted)).toEqual(unique(used));
  });
});

describe('wat geen regel weigert', () => {
  test('een zet die niet bestaat, ook als elk object zo’n eigenschap heeft', () => {
    for (const type of ['vanish', '', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(given(moek, ...draft).when(move(type, { as: 'applicant' }))).toEqual(
        refusal('unknownMove', 'Deze handeling bestaat niet.'),
      );
  });

  test.each(['xstate.after.draftLapse.moek.draft', 'xstate.init', 'clockEnd', 'clockAmber', 'xstate.stop'])(
    'wat vanzelf gaat, mag niemand sturen: %s',
    (type) =>
      expect(given(moek, ...draft).when(move(type, { as: 'applicant' }))).toEqual(
        refusal('unknownMove', 'Deze handeling bestaat niet.'),
      ),
  );

  test('een zet in een rol die hem niet mag', () =>
    expect(given(moek, ...draft).when({ ...submit, as: 'juror' })).toEqual(
      refusal('role', 'U mag dit niet doen in uw rol.'),
    ));

  test('een zet die hier niet kan, in de woorden van wie hem doet', () => {
    const outcome = (as: 'caseHandler' | 'applicant') => given(moek, ...scored).when(move('submit', { as }));
    expect(outcome('caseHandler')).toEqual(
      refusal('state', 'Dit kan niet, want dit staat nu op ‘Beoordeeld’.'),
    );
    expect(outcome('applicant')).toEqual(
      refusal('state', 'Dit kan niet, want dit staat nu op ‘De jury bespreekt uw plan’.'),
    );
  });

  test('wat al is afgelopen, ook als de klok het vraagt', () => {
    const ended = given(moek, ...draft, submit, move('withdraw'));
    expect(ended.when(move('clockEnd', { input: { clock: 'decision' } }))).toEqual(
      refusal('state', 'Dit kan niet, want dit staat nu op ‘Ingetrokken’.'),
    );
  });
});

function sentenceOf(chart: Chart, name: string): string {
  const found = chart.machine.implementations.guards[name] as Rule | undefined;
  if (!found) throw new Error(`There is no rule ${name}.`);
  return found.sentence;
}
const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();
