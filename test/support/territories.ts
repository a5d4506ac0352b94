import { endOfDay, startOfDay } from '../../workflows/calendar.js';
import { complaint } from '../../workflows/complaint.js';
import { contestRound } from '../../workflows/contest-round.js';
import type { Facts } from '../../workflows/facts.js';
import type { ComplaintMemory } from '../../workflows/fragments/complaint-memory.js';
import type { EntryMemory } from '../../workflows/fragments/memory.js';
import type { ObjectionMemory } from '../../workflows/fragments/objection-memory.js';
import type { RoundMemory } from '../../workflows/fragments/round-memory.js';
import { grantChange } from '../../workflows/grant-change.js';
import { lateDecision } from '../../workflows/late-decision.js';
import { doek } from '../../workflows/doek.js';
import { moek } from '../../workflows/moek.js';
import { objection } from '../../workflows/objection.js';
import { moekSettings } from '../../workflows/moek.version.js';
import {
  accountOf,
  accountVariants,
  apartVariants,
  afterAward,
  beforeAward,
  isPaidInPart,
  payingVariants,
} from './territory-of-plans.js';
import {
  changeVariants,
  complaintVariants,
  contested,
  earlyOutage,
  inTime,
  lateOutage,
  lateVariants,
  objectionVariants,
} from './territories.follow-ups.js';
import type { Territory, Variant } from './walk.js';

export { contested, inTime } from './territories.follow-ups.js';

const hour = 3_600_000;
/** A day on which everything is over. */
export const tooLate = startOfDay('2028-03-01') + 10 * hour;

/** The world when all goes well. */
export const sunnyFacts: Facts = {
  round: {
    state: 'open',
    opensAt: startOfDay('2026-11-21') + 9 * hour,
    closesAt: endOfDay('2026-12-18'),
    executionEndsOn: '2027-12-31',
  },
  entries: [
    { id: 'plan', state: 'admitted', requested: 100_000, proposed: 100_000 },
    { id: 'other', state: 'awardProposed', requested: 100_000, proposed: 50_000 },
  ],
  pool: { linked: true, left: 3_000_000, ceiling: 3_000_000, reservedHere: 0 },
  jury: {
    members: 3,
    undeclared: 0,
    belowQuorum: 0,
    reasonsComplete: true,
    hasScored: false,
  },
  applicant: { openEntries: 0 },
  juror: { declared: true, recused: false, sheetComplete: true },
  sheets: { handedIn: 3 },
  report: { signatures: 0 },
  answers: { complete: true, problems: 0, requested: 100_000, rankingChanged: false },
  letters: { ready: true, waiting: 0, missing: [], allSent: true },
  application: { enteredByStaff: true },
  late: {
    term: { what: 'application', of: 'plan', since: '2026-09-23' },
    dueOn: '2026-11-18',
    notices: 0,
    running: ['the notice'],
    mayNotify: true,
  },
  bank: { known: true, enteredBy: 'the applicant', listed: false, calledKnown: true },
  grantor: { regime: 'awb' },
  outage: { hit: ['plan'] },
  delivery: { letter: 'refusal' },
  grant: {
    application: 'plan',
    amount: 100_000,
    paid: 100_000,
    underway: false,
    announcedOn: '2026-10-23',
    toDetermine: true,
    otherChanges: 0,
  },
  objection: { possible: true, contested: [contested], involved: ['Lambert'], eachOwns: true },
  complaint: { possible: true, workedOnIt: false },
};

export const everyReason = moekSettings.criteria.map(({ key }) => `reason_${key}`);
const determinedLater = { money: { ...moekSettings.money, directSettlementMax: 0 } };

const entryVariants: Record<string, readonly Variant[]> = {
  start: [{}, { facts: { round: { state: 'closed' } } }],
  submit: [
    { told: ['signedBy'] },
    {},
    { told: ['signedBy'], facts: { answers: { complete: false } } },
    { told: ['signedBy'], facts: { round: { state: 'closed' } }, input: { receivedOn: '2026-12-01' } },
  ],
  requestRemedy: [
    { told: ['missing'], input: { deadlineOn: '2026-12-04' } },
    { input: { deadlineOn: '2026-12-05' } },
    {},
  ],
  supplement: [
    {},
    { input: { channel: 'paper', receivedOn: '2026-12-01' } },
    { facts: { answers: { complete: false } } },
  ],
  ...payingVariants,
  decideNotProcessed: [{ told: ['motivation'], person: 'Bertus' }, {}],
  requestViews: [{ told: ['intention'], input: { deadlineOn: '2026-12-04' } }, {}],
  giveViews: [{ told: ['views'] }, {}],
  recordViews: [{ told: ['views'], input: { channel: 'phone' } }, { told: ['views'] }],
  exclude: [
    { told: ['motivation'], person: 'Bertus', input: { ground: 'conditions' } },
    { told: ['motivation', 'viewsAnswer'], person: 'Bertus', input: { ground: 'otherData' } },
    {},
  ],
  declareInvolvement: [{ input: { kind: 'none' } }, {}],
  score: [{}, { person: 'Bertus' }, { facts: { juror: { recused: true } } }],
  startDeliberation: [{}, { facts: { sheets: { handedIn: 0 } } }],
  proposeAward: [
    { told: everyReason, input: { amount: 100_000 } },
    { told: everyReason, input: { amount: 60_000 } },
    {},
  ],
  proposeNone: [{ told: everyReason }, {}],
  decide: [
    { input: { amount: 100_000 }, told: ['deviation', 'viewsAnswer'] },
    { input: { amount: 60_000 }, told: ['deviation', 'viewsAnswer', 'motivation'] },
    { input: { amount: 100_000 }, told: ['deviation', 'viewsAnswer'], settings: determinedLater },
    {
      input: { amount: 60_000 },
      told: ['deviation', 'viewsAnswer', 'motivation'],
      settings: determinedLater,
    },
    { input: { amount: 0 }, told: ['deviation', 'motivation', 'viewsAnswer'] },
    {},
  ],
  extendForOutage: [{ input: earlyOutage }, { input: lateOutage }, {}],
  closingMoved: [{ input: { newDate: '2027-01-05' } }],
  announceDelay: [{ input: { newDate: '2027-03-01' } }],
  pauseTerm: [{ told: ['reason'], input: { kind: 'consent', deadlineOn: '2028-04-01' } }, {}],
  rejectPayment: [{}, { input: { code: 'AM04' } }],
  giveBankDetails: [{ told: ['iban', 'holder'] }, {}, { facts: { application: { enteredByStaff: false } } }],
  ...accountVariants,
  announce: [
    {},
    { settings: determinedLater },
    { settings: { settlementMode: 'onApplication' } },
    { settings: { settlementMode: 'exOfficio', budgetReservation: 'untilAdopted' } },
  ],
  reportDone: [{ told: ['sentence'] }, {}],
  applyForDetermination: [{ told: ['report'], input: { spent: 90_000 } }, {}],
  determineLower: [{ input: { amount: 40_000 } }, {}],
  reduceAward: [{ input: { amount: 40_000 } }, {}],
  revokeAward: [{ input: { amount: 0 } }, {}],
  recordRepaid: [{ input: { amount: 20_000 } }, { input: { amount: 900_000 } }],
  requestExtension: [{ input: { newDate: '2028-06-01' } }, {}],
  grantExtension: [{ input: { newDate: '2028-06-01' } }, { input: { newDate: '2031-06-01' } }],
  denyExtension: [{ told: ['reason'] }, {}],
  leaveAsIs: [{ told: ['motivation'] }, {}],
  grantAfterObjection: [{ input: { amount: 100_000 } }, { input: { amount: 1 } }],
  ...apartVariants,
  clockAmber: [{ input: { clock: 'decision' } }],
  clockRed: [{ input: { clock: 'decision' } }],
  clockEnd: [
    { input: { clock: 'decision' } },
    { input: { clock: 'views' } },
    { input: { clock: 'paymentStop' } },
    { input: { clock: 'reservation' } },
  ],
};

const roundVariants: Record<string, readonly Variant[]> = {
  submitRules: [{}, { facts: { pool: { linked: false } } }],
  councilInformed: [
    { input: { sentOn: '2026-10-01', publishedOn: '2026-10-12', reference: 'gmb-2026-12345' } },
    {},
  ],
  opening: [{}, { facts: { jury: { members: 1 } } }],
  extendTerms: [{ told: ['reason'], input: { startedOn: '2028-02-28', endedOn: '2028-02-29' } }, {}],
  outage: [{ told: ['reason'], input: { newClosesAt: tooLate + hour } }, {}],
  allChecked: [
    { facts: { entries: [sunnyFacts.entries[0]!] } },
    { facts: { entries: [{ id: 'plan', state: 'submitted', requested: 1 }] } },
  ],
  signReport: [{}, { facts: { jury: { undeclared: 1 } } }],
  submitAdvice: [{ told: ['note'], input: { careChecked: true } }, {}],
  decide: [{ person: 'Lambert', input: { amounts: { plan: 0, other: 100_000 } } }, {}],
  announce: [{}, { facts: { letters: { ready: false } } }],
  announceDelay: [{ told: ['reason'], input: { newDate: '2029-01-01' } }, {}],
  lettersLeave: [{}, { facts: { letters: { allSent: false } } }],
  closeExecution: [{}, { facts: { entries: [{ id: 'plan', state: 'closed', requested: 1 }] } }],
  councilReported: [{ input: { sentOn: '2026-11-01' } }, {}],
  cancel: [{ told: ['reason'] }, {}],
};

const { settings, moments } = { settings: moekSettings, moments: [inTime, tooLate] };

/** Where the walk goes: every chart that can be running, with what can happen to it. */
export const territories: readonly Territory[] = [
  {
    chart: moek,
    facts: sunnyFacts,
    settings,
    moments,
    variants: entryVariants,
    memory: (context: EntryMemory) => (context.announcedOn ? afterAward(context) : beforeAward(context)),
  },
  {
    chart: doek,
    facts: sunnyFacts,
    settings,
    moments,
    variants: {
      ...entryVariants,
      checkFunding: [{ input: { outcome: 'alone' } }, { input: { outcome: 'double' } }],
    },
    memory: (context: EntryMemory) => [
      context.funding,
      ...(context.announcedOn ? afterAward(context) : beforeAward(context)),
    ],
  },
  {
    chart: contestRound,
    facts: sunnyFacts,
    settings,
    moments,
    variants: roundVariants,
    memory: ({ closesAt, signedBy }: RoundMemory) => [closesAt > tooLate, signedBy],
  },
  {
    chart: lateDecision,
    facts: sunnyFacts,
    settings,
    moments,
    variants: lateVariants,
    memory: (context: EntryMemory) => [
      context.amount,
      (context.lastPaid ?? 0) > 0,
      isPaidInPart(context),
      context.lateUntil,
      context.bankCheckedBy !== undefined,
      accountOf(context),
    ],
  },
  {
    chart: objection,
    facts: sunnyFacts,
    settings,
    moments,
    variants: objectionVariants,
    memory: ({ late, excused, groundsGiven, ...one }: ObjectionMemory) => [
      late && !excused,
      groundsGiven,
      one.remedies,
      one.committee,
      one.advised,
      one.postponed,
      Object.values(one.amounts),
    ],
  },
  {
    chart: complaint,
    facts: sunnyFacts,
    settings,
    moments,
    variants: complaintVariants,
    memory: ({ postponed, hearingAt }: ComplaintMemory) => [postponed, hearingAt !== undefined],
  },
  {
    chart: grantChange,
    facts: sunnyFacts,
    settings,
    moments,
    variants: changeVariants,
    memory: ({ change, views, amount }: EntryMemory) => [
      change?.kind,
      change?.received,
      views?.givenOn !== undefined,
      views?.passed,
      amount,
    ],
  },
];
