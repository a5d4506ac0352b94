import { startOfDay } from '../../workflows/calendar.js';
import { moekSettings } from '../../workflows/moek.version.js';
import { move, type Told } from './given.js';
import { everyReason, tooLate } from './territories.js';

/** For each rule: a dossier that came this far by these moves, and a move that only this rule stands in the way of. */
export type Rows = Readonly<Record<string, readonly [given: readonly Told[], when: Told]>>;

const { money } = moekSettings;
const closed = { round: { state: 'closed' } };
export const afterClosing = startOfDay('2026-12-19');

// How far an entry came.
export const draft = [move('start')];
export const submit = move('submit', { told: ['signedBy'] });
const checking = [...draft, submit, move('startCheck')];
const remedy = move('requestRemedy', { told: ['missing'], input: { deadlineOn: '2026-12-04' } });
const waiting = [...checking, remedy];
const notCompleted = [...waiting, move('remedyPeriod', { at: startOfDay('2026-12-05') })];
const agreed = { kind: 'consent', deadlineOn: '2027-01-08' };
const pause = move('pauseTerm', { told: ['reason'], input: agreed, at: afterClosing });
export const eligibility = [...checking, move('declareComplete')];
const askViews = move('requestViews', { told: ['intention'], input: { deadlineOn: '2026-12-04' } });
const byBertus = { person: 'Bertus', told: ['motivation'] };
const exclude = move('exclude', { ...byBertus, input: { ground: 'conditions' } });
const notProcess = move('decideNotProcessed', byBertus);
const admitted = [...eligibility, move('declareEligible')];
export const scored = [...admitted, move('startDeliberation')];
const propose = move('proposeAward', { told: everyReason, input: { amount: 60_000 } });
export const proposed = [...scored, propose];
const decide = (amount: number, ...told: string[]) => move('decide', { input: { amount }, told });
export const awarded = [...proposed, decide(60_000, 'motivation'), move('announce')];
export const account = [...awarded, move('giveBankDetails', { told: ['iban', 'holder'] })];
const onMatch = { input: { basis: 'bankMatch' } };
export const checkFirst = move('confirmAccount', onMatch);
export const checkSecond = move('confirmAccountAgain', { person: 'Bertus', ...onMatch });
const checkedOnce = [...account, checkFirst];
export const checkedTwice = [...checkedOnce, checkSecond];
export const paid = [...checkedTwice, move('orderPayment'), move('markPaid')];
const moreTime = move('requestExtension', { input: { newDate: '2028-03-01' } });
const extended = [...awarded, moreTime, move('grantExtension', { input: { newDate: '2028-03-01' } })];

const announcedWith = (settings: Told['settings']) => [
  ...proposed,
  decide(60_000, 'motivation'),
  move('announce', { settings }),
];
/** Awards that are determined later: by ourselves, or when the recipient asks for it. */
export const determinedLater = announcedWith({ money: { ...money, directSettlementMax: 0 } });
export const determinedAsked = announcedWith({ settlementMode: 'onApplication' });
/** An award that depends on the budget. */
export const onCondition = announcedWith({ settlementMode: 'exOfficio', budgetReservation: 'untilAdopted' });
export const reported = move('reportDone', { told: ['sentence'] });
const notHappening = [
  ...awarded,
  move('executionEnd', { at: startOfDay('2028-01-01') }),
  move('willNotHappen'),
];
/** An outage on days on which nothing ended. */
export const outageElsewhere = move('extendForOutage', {
  input: { startedOn: '2026-11-21', endedOn: '2026-11-22', newDate: '2026-11-23' },
});

/** For each rule of a plan. */
export const refusedPlans: Rows = {
  termAsksUs: [awarded, move('clockAmber', { input: { clock: 'objection' } })],
  roundIsOpen: [[], move('start', { facts: closed })],
  oneEntryEach: [draft, { ...submit, facts: { applicant: { openEntries: 1 } } }],
  answersComplete: [draft, { ...submit, facts: { answers: { complete: false } } }],
  askedWithinMaximum: [draft, { ...submit, facts: { answers: { requested: 500_001 } } }],
  signed: [draft, move('submit')],

  firstRemedy: [[...waiting, move('supplement')], remedy],
  deadlineIsDay: [checking, { ...remedy, input: { deadlineOn: '2026-12-32' } }],
  deadlineIsWorkingDay: [checking, { ...remedy, input: { deadlineOn: '2026-12-05' } }],
  deadlineIsReasonable: [checking, { ...remedy, input: { deadlineOn: '2026-11-26' } }],
  deadlineIsNear: [checking, { ...remedy, input: { deadlineOn: '2027-02-22' } }],
  missingNamed: [checking, { ...remedy, told: [] }],
  ownOrWritten: [waiting, move('supplement', { as: 'caseHandler', input: { channel: 'paper' } })],
  withinRemedyPeriod: [waiting, move('supplement', { at: startOfDay('2026-12-05') })],
  onlyFormalGaps: [
    [...checking, { ...remedy, input: { deadlineOn: '2027-01-15' } }],
    move('supplement', { at: afterClosing, facts: { answers: { rankingChanged: true } } }),
  ],
  lateIsFair: [notCompleted, move('acceptLate', { at: afterClosing })],
  awbCountsTerm: [checking, { ...pause, settings: { legalRegime: 'private' } }],
  termRunning: [[...checking, pause], pause],
  termPaused: [checking, move('resumeTerm')],
  termBegun: [checking, move('pauseTerm', { told: ['reason'], input: agreed })],
  groundNamed: [checking, { ...pause, input: { ...agreed, kind: 'remedy' } }],
  pauseHasEnd: [checking, { ...pause, input: { ...agreed, deadlineOn: '2026-12-19' } }],
  pauseExplained: [checking, { ...pause, told: [] }],
  remedyGiven: [checking, notProcess],
  withinNotProcessedTerm: [notCompleted, { ...notProcess, at: tooLate }],
  refusedByAnother: [notCompleted, { ...notProcess, person: 'Anneke' }],
  heardByAnother: [
    [...eligibility, { ...askViews, person: 'Bertus' }, move('giveViews', { told: ['views'] })],
    { ...exclude, told: ['motivation', 'viewsAnswer'] },
  ],
  viewsDayIsReasonable: [eligibility, { ...askViews, input: { deadlineOn: '2026-12-05' } }],
  intentionExplained: [eligibility, { ...askViews, told: [] }],
  viewsWritten: [[...eligibility, askViews], move('giveViews')],
  viewsChannelNamed: [[...eligibility, askViews], move('recordViews', { told: ['views'] })],
  viewsAwaited: [eligibility, move('giveViews', { told: ['views'] })],
  refusalGroundNamed: [eligibility, { ...exclude, input: { ground: 'somethingElse' } }],
  heardIfNeeded: [eligibility, { ...exclude, input: { ground: 'falseData' } }],
  viewsAnswered: [
    [...eligibility, askViews, move('giveViews', { told: ['views'] })],
    { ...exclude, input: { ground: 'otherData' } },
  ],
  supplementHit: [waiting, outageElsewhere],
  viewsHit: [[...eligibility, askViews], outageElsewhere],
  objectionHit: [awarded, outageElsewhere],
  decisionGroundNamed: [
    proposed,
    move('decide', { input: { amount: 60_000, ground: 'weather' }, told: ['motivation'] }),
  ],
  motivated: [eligibility, { ...exclude, told: [] }],
  letterComplete: [
    eligibility,
    { ...exclude, facts: { letters: { missing: ['Nog niet ingevuld: telefoonnummer.'] } } },
  ],

  declaredFirst: [admitted, move('score', { facts: { juror: { declared: false } } })],
  notRecused: [admitted, move('score', { facts: { juror: { recused: true } } })],
  involvementNamed: [admitted, move('declareInvolvement')],
  notYetScored: [[...admitted, move('score')], move('score')],
  scoresUnseen: [scored, move('score', { as: 'juryChair' })],
  sheetComplete: [admitted, move('score', { facts: { juror: { sheetComplete: false } } })],
  quorumScored: [admitted, move('startDeliberation', { facts: { sheets: { handedIn: 2 } } })],
  reportNotSigned: [scored, { ...propose, facts: { report: { signatures: 1 } } }],
  amountNamed: [scored, { ...propose, input: { amount: 60_000.5 } }],
  aboveFloor: [scored, { ...propose, settings: { money: { ...money, floor: 60_001 } } }],
  notAboveRequest: [scored, { ...propose, input: { amount: 100_001 } }],
  withinPool: [scored, { ...propose, facts: { pool: { left: 59_999 } } }],
  reasonsGiven: [scored, { ...propose, told: everyReason.slice(1) }],
  noFloor: [scored, move('proposeNone', { told: everyReason, settings: { money: { ...money, floor: 1 } } })],
  deviationExplained: [proposed, decide(50_000, 'motivation')],
  refusalExplained: [proposed, decide(0, 'deviation')],
  reductionExplained: [proposed, decide(60_000)],

  ownOrForPaper: [
    awarded,
    move('giveBankDetails', {
      as: 'caseHandler',
      told: ['iban', 'holder'],
      facts: { application: { enteredByStaff: false } },
    }),
  ],
  accountGiven: [awarded, move('giveBankDetails', { told: ['iban'] })],
  notPaidYet: [paid, move('paymentAmber')],
  notCheckedYet: [checkedOnce, { ...checkFirst, person: 'Bertus' }],
  checkedOnce: [account, { ...checkSecond, person: 'Anneke' }],
  otherChecker: [checkedOnce, { ...checkSecond, person: 'Anneke' }],
  accountOfAnother: [account, { ...checkFirst, person: 'the applicant' }],
  sentenceWritten: [awarded, move('reportDone')],
  newEndIsLater: [awarded, { ...moreTime, input: { newDate: '2027-12-31' } }],
  denialExplained: [[...awarded, moreTime], move('denyExtension')],
  newEndIsNear: [[...awarded, moreTime], move('grantExtension', { input: { newDate: '2029-01-01' } })],
  extendedOnceAtMost: [extended, { ...moreTime, input: { newDate: '2028-06-01' } }],
  decisionUndelivered: [awarded, move('announceByPost', { facts: { delivery: { letter: undefined } } })],
  moreThanBefore: [awarded, move('grantAfterObjection', { input: { amount: 60_000 } })],

  notYetSettled: [notHappening, move('determine')],
  accountGivenOfPlan: [
    [...determinedAsked, reported],
    move('applyForDetermination', { told: ['report'], input: { spent: -1 } }),
  ],
  lessThanBefore: [awarded, move('reduceAward', { input: { amount: 60_000 } })],
  nothingOrdered: [
    [...checkedTwice, move('orderPayment')],
    move('reduceAward', { input: { amount: 40_000 } }),
  ],
  paidAlready: [awarded, move('recordRepaid', { input: { amount: 1 } })],
};
