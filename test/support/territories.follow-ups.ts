import { startOfDay } from '../../workflows/calendar.js';
import type { ContestedFacts } from '../../workflows/facts.js';
import { accountVariants } from './territory-of-plans.js';
import type { Variant } from './walk.js';

const hour = 3_600_000;
/** A Friday in an open round. */
export const inTime = startOfDay('2026-11-20') + 10 * hour;

/** A refusal of a month ago, taken by somebody else. */
export const contested: ContestedFacts = {
  decision: 'refusal',
  entry: 'plan',
  amount: 0,
  requested: 100_000,
  announcedOn: '2026-10-23',
  objectionEndsOn: '2026-12-04',
  decidedBy: 'Lambert',
  own: true,
  interested: true,
  roomThen: 3_000_000,
  reopens: true,
  objectedAlready: false,
};

/** Outages around the last days that the walk comes by: to supplement or to react, and to object; they also touch the day they lead to. */
export const earlyOutage = { startedOn: '2026-12-01', endedOn: '2026-12-08', newDate: '2026-12-08' };
export const lateOutage = { startedOn: '2026-12-28', endedOn: '2027-01-11', newDate: '2027-01-11' };

/** How each move on an objection can come in. */
const filed = { decisions: ['refusal'], receivedOn: '2026-11-20' };
export const objectionVariants: Record<string, readonly Variant[]> = {
  start: [
    { input: filed, told: ['grounds', 'signedBy'] },
    { input: filed, told: ['signedBy'] },
    {
      input: filed,
      told: ['grounds', 'signedBy', 'lateReason'],
      facts: { objection: { contested: [{ ...contested, objectionEndsOn: '2026-11-13' }] } },
    },
    { input: filed, told: ['signedBy'], facts: { objection: { contested: [] } } },
  ],
  supplementGrounds: [{ told: ['grounds'] }, {}],
  excuseLateness: [{ told: ['reason'] }, {}],
  requestGrounds: [{ input: { deadlineOn: '2026-12-04' } }, { input: { deadlineOn: '2026-12-05' } }],
  extendForOutage: [{ input: earlyOutage }, {}],
  takeUpObjection: [{}, { input: { committee: true } }],
  inviteToHearing: [
    { input: { hearingAt: startOfDay('2026-12-07') + 14 * hour }, told: ['place'] },
    { input: { hearingAt: inTime }, told: ['place'] },
  ],
  waiveHearing: [{ input: { ground: 'b' }, told: ['reason'] }, {}],
  reportHearing: [{ input: { heardOn: '2026-11-20', ledBy: 'Lucas' }, told: ['report'] }, {}],
  recordAdvice: [{ input: { advised: 'dismissed' }, told: ['advice'] }, {}],
  proposeAmount: [{ input: { entry: 'plan', amount: 60_000 } }, { input: { entry: 'plan', amount: 0 } }, {}],
  decideObjection: ['dismissed', 'partlyUpheld', 'upheld', 'reopened', 'else'].flatMap((outcome) => [
    { input: { outcome }, told: ['motivation', 'deviation'] },
    { input: { outcome } },
  ]),
  recordAppeal: [{ input: { appealedOn: '2026-11-20' }, told: ['court'] }, {}],
  recordJudgment: [
    { input: { judgedOn: '2026-11-20', outcome: 'upheld' } },
    { input: { judgedOn: '2026-11-20', outcome: 'dismissed' } },
    {},
  ],
  declareInadmissible: [{ input: { ground: 'noInterest' }, told: ['motivation'] }, {}],
  postponeDecision: [{ told: ['reason'] }, {}],
  postponeFurther: [{ told: ['reason'], input: { newDate: '2027-05-03' } }, {}],
  clockAmber: [{ input: { clock: 'objectionDecision' } }],
  clockRed: [{ input: { clock: 'objectionDecision' } }],
  clockEnd: [{ input: { clock: 'objectionDecision' } }],
};

/** And on a change to a grant. */
const prepared = { kind: 'change', ground: 'notDone', amount: 40_000 };
export const changeVariants: Record<string, readonly Variant[]> = {
  start: [
    { input: prepared, told: ['reason'] },
    { input: { ...prepared, kind: 'lowerDetermination' }, told: ['reason'] },
    { input: prepared, told: ['reason'], facts: { grant: { otherChanges: 1 } } },
  ],
  requestViews: [{ told: ['intention'], input: { deadlineOn: '2026-12-04' } }, {}],
  giveViews: [{ told: ['views'] }, {}],
  recordViews: [{ told: ['views'], input: { channel: 'phone' } }],
  decideChange: [
    { person: 'Lambert', input: { amount: 40_000 }, told: ['motivation', 'viewsAnswer'] },
    {
      person: 'Lambert',
      input: { amount: 40_000 },
      told: ['motivation', 'viewsAnswer'],
      facts: { grant: { paid: 0 } },
    },
    { input: { amount: 40_000 }, told: ['motivation', 'viewsAnswer'] },
  ],
  extendForOutage: [{ input: earlyOutage }, { input: lateOutage }, {}],
  leaveGrant: [{ told: ['motivation'] }, {}],
  decideRecovery: [
    { input: { amount: 60_000 }, told: ['motivation'] },
    { input: { amount: 60_001 }, told: ['motivation'] },
  ],
  waiveRecovery: [{ told: ['motivation'] }],
  recordRepayment: [
    { input: { amount: 20_000 } },
    { input: { amount: 60_000 } },
    { input: { amount: 40_000 } },
  ],
  dropClaim: [{ told: ['motivation'] }],
  clockAmber: [{ input: { clock: 'limitation' } }],
  clockRed: [{ input: { clock: 'limitation' } }],
  clockEnd: [{ input: { clock: 'limitation' } }],
};

/** How each move on a complaint can come in. */
export const complaintVariants: Record<string, readonly Variant[]> = {
  start: [{ told: ['conduct', 'signedBy'] }, { told: ['signedBy'] }],
  takeUpComplaint: [
    { input: { involved: ['Bertus'], uninvolved: true } },
    { facts: { complaint: { workedOnIt: true } } },
  ],
  settleComplaint: [{ told: ['conclusion'] }, {}],
  refuseComplaint: [{ input: { ground: 'b' }, told: ['findings'] }, {}],
  inviteToTalk: [{ input: { hearingAt: startOfDay('2026-12-07') + 14 * hour }, told: ['place'] }, {}],
  waiveTalk: [{ input: { ground: 'notWanted' }, told: ['reason'] }, {}],
  reportTalk: [{ input: { heardOn: '2026-11-20' }, told: ['report'] }, {}],
  postponeComplaint: [{ told: ['reason'] }, {}],
  postponeComplaintFurther: [{ told: ['reason'], input: { newDate: '2027-03-01' } }, {}],
  judgeComplaint: [{ input: { outcome: 'founded' }, told: ['findings', 'conclusion'] }, {}],
  clockAmber: [{ input: { clock: 'complaint' } }],
  clockRed: [{ input: { clock: 'complaint' } }],
  clockEnd: [{ input: { clock: 'complaint' } }],
};

export const lateVariants: Record<string, readonly Variant[]> = {
  start: [
    {},
    { input: { receivedOn: '2026-11-19' }, facts: { late: { endedOn: '2026-11-20' } } },
    { input: { receivedOn: '2026-11-19' }, facts: { late: { endedOn: '2026-12-24' } } },
    { facts: { late: { notices: 1 } } },
    { facts: { late: { mayNotify: false } } },
  ],
  determinePenalty: [
    { input: { outcome: 'owed', applicants: 1 } },
    { input: { outcome: 'manifest' }, told: ['motivation'] },
    {},
  ],
  grantAfterObjection: [{ input: { amount: 144_200 } }, { input: { amount: 0 } }],
  extendForOutage: [{ input: lateOutage }, {}],
  giveBankDetails: [{ told: ['iban', 'holder'] }, {}],
  ...accountVariants,
  rejectPayment: [{}, { input: { code: 'AM04' } }],
  clockAmber: [{ input: { clock: 'payment' } }],
  clockRed: [{ input: { clock: 'payment' } }],
  clockEnd: [{ input: { clock: 'payment' } }],
};
