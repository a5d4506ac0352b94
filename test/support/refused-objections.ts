import { startOfDay } from '../../workflows/calendar.js';
import { move, type Told } from './given.js';
import { outageElsewhere } from './refused-plans.js';
import { contested } from './territories.js';

const against = (change: object) => ({ objection: { contested: [{ ...contested, ...change }] } });
const filed = { decisions: ['refusal'] };
const start = (more: Omit<Told, 'type'> = {}) =>
  move('start', { as: 'applicant', input: filed, told: ['grounds', 'signedBy'], ...more });
const empty = [start({ told: ['signedBy'] })];
const ofStaff = { as: 'caseHandler' } as const;
const late = [
  start({ told: ['grounds', 'signedBy', 'lateReason'], facts: against({ objectionEndsOn: '2026-11-13' }) }),
];
const takeUp = (committee: boolean) => move('takeUpObjection', { input: { committee } });
const takenUp = [start(), takeUp(false)];
const hearingAt = startOfDay('2026-12-07') + 50_400_000;
const planned = [...takenUp, move('inviteToHearing', { input: { hearingAt }, told: ['place'] })];
const reportHearing = (input: object) =>
  move('reportHearing', { input: { heardOn: '2026-11-20', ledBy: 'Lucas', ...input }, told: ['report'] });
const waive = move('waiveHearing', { input: { ground: 'b' }, told: ['reason'] });
const ready = [...takenUp, waive];
const withCommittee = [start(), takeUp(true), waive];
const propose = (amount: number) => move('proposeAmount', { input: { entry: 'plan', amount } });
const decide = (outcome: string, ...told: string[]) => move('decideObjection', { input: { outcome }, told });
const inadmissible = move('declareInadmissible', { input: { ground: 'noInterest' }, told: ['motivation'] });
const advise = move('recordAdvice', { input: { advised: 'upheld' }, told: ['advice'] });
const postpone = move('postponeDecision', { told: ['reason'] });
const asked = move('requestGrounds', { input: { deadlineOn: '2026-12-04' } });
const back = move('groundsPeriod', { at: startOfDay('2026-12-05') });
/** An objection that was decided against whoever made it. */
export const dismissed = [...ready, decide('dismissed', 'motivation')];
const appeal = (input: object) =>
  move('recordAppeal', { input: { appealedOn: '2026-11-20', ...input }, told: ['court'] });
const judgment = (input: object) =>
  move('recordJudgment', { input: { judgedOn: '2026-11-20', outcome: 'dismissed', ...input } });
const tooLate = startOfDay('2027-06-01');

/** For each rule of an objection: one that came this far, and a move that only this rule stands in the way of. */
export const refusedObjections: Readonly<Record<string, readonly [given: readonly Told[], when: Told]>> = {
  objectionExists: [[], start({ facts: { objection: { possible: false } } })],
  decisionNamed: [[], start({ input: { decisions: ['refusal', 'other'] } })],
  interestedParty: [[], start({ facts: against({ interested: false }) })],
  ownDecisionToo: [[], start({ facts: { objection: { eachOwns: false } } })],
  roomOnFirstDay: [ready, { ...propose(60_000), facts: against({ roomThen: 59_999 }) }],
  decisionAnnounced: [[], start({ facts: against({ announcedOn: undefined, objectionEndsOn: undefined }) })],
  objectionOpen: [
    [],
    start({
      facts: against({ objectionEndsOn: undefined }),
      told: ['grounds', 'signedBy', 'lateReason'],
    }),
  ],
  firstObjection: [[], start({ facts: against({ objectedAlready: true }) })],
  receiptIsDay: [[], start({ ...ofStaff, input: { ...filed, receivedOn: '2026-11-21' } })],
  latenessExplained: [[], start({ facts: against({ objectionEndsOn: '2026-11-13' }) })],
  objectionSigned: [[], start({ told: ['grounds'] })],

  ownOrWritten: [[start()], move('withdrawObjection', { ...ofStaff, input: { channel: 'paper' } })],
  groundsMissing: [[start()], asked],
  groundsWritten: [empty, move('supplementGrounds', { as: 'applicant' })],
  groundsThere: [empty, takeUp(false)],
  groundsAskedOnce: [
    [...empty, asked, back],
    move('requestGrounds', { input: { deadlineOn: '2026-12-18' } }),
  ],
  dayForGrounds: [empty, move('requestGrounds', { input: { deadlineOn: '2026-12-05' } })],
  groundsHit: [[...empty, asked], outageElsewhere],
  inTimeAfterAll: [late, { ...outageElsewhere, facts: against({ objectionEndsOn: '2026-11-13' }) }],
  isLate: [[start()], move('excuseLateness', { told: ['reason'] })],
  notLateOrExcused: [late, takeUp(false)],
  excuseExplained: [late, move('excuseLateness')],
  hearingIsAhead: [
    takenUp,
    move('inviteToHearing', { input: { hearingAt: startOfDay('2026-11-30') }, told: ['place'] }),
  ],
  placeNamed: [takenUp, move('inviteToHearing', { input: { hearingAt } })],
  hearingWasHeld: [planned, reportHearing({ heardOn: '2026-11-21' })],
  hearingLed: [planned, reportHearing({ ledBy: undefined })],
  hearingByOthers: [planned, reportHearing({ alsoHeard: ['Lambert'] })],
  hearingReported: [planned, { ...reportHearing({}), told: [] }],
  waiverGround: [takenUp, move('waiveHearing', { input: { ground: 'f' }, told: ['reason'] })],
  waiverExplained: [takenUp, move('waiveHearing', { input: { ground: 'b' } })],
  withCommittee: [ready, advise],
  adviceWritten: [withCommittee, move('recordAdvice', { input: { advised: 'upheld' } })],
  adviceIsIn: [withCommittee, decide('dismissed', 'motivation')],
  termOpen: [[start()], move('postponeDecision', { told: ['reason'], at: tooLate })],
  notYetPostponed: [[start(), postpone], postpone],
  postponedOnce: [[start()], move('postponeFurther', { told: ['reason'], input: { newDate: '2027-05-03' } })],
  agreedDayIsLater: [
    [start(), postpone],
    move('postponeFurther', { told: ['reason'], input: { newDate: '2026-12-01' } }),
  ],
  delayExplained: [[start()], move('postponeDecision')],
  objectionTermAsksUs: [[start()], move('clockEnd', { input: { clock: 'appeal' } })],

  contestedEntry: [ready, move('proposeAmount', { input: { entry: 'other', amount: 50_000 } })],
  moreThanContested: [ready, propose(100_001)],
  otherDecider: [[start()], { ...inadmissible, person: 'Lambert' }],
  objectionLetterComplete: [
    [start()],
    { ...inadmissible, facts: { letters: { missing: ['De beroepsclausule ontbreekt.'] } } },
  ],
  decisionMotivated: [ready, decide('dismissed')],
  adviceDeviationExplained: [[...withCommittee, advise], decide('dismissed', 'motivation')],
  dismisses: [ready, decide('else', 'motivation')],
  upholdsPartly: [[...ready, propose(60_000)], decide('else', 'motivation')],
  upholds: [[...ready, propose(60_000)], decide('', 'motivation')],
  reopens: [ready, { ...decide('else', 'motivation'), facts: against({ reopens: true }) }],
  ownToReopen: [ready, { ...decide('reopened', 'motivation'), facts: against({ reopens: undefined }) }],
  amountProposed: [ready, decide('upheld', 'motivation')],
  nothingProposed: [[...ready, propose(60_000)], decide('dismissed', 'motivation')],
  appealDay: [dismissed, appeal({ appealedOn: '2026-11-21' })],
  courtNamed: [dismissed, { ...appeal({}), told: [] }],
  judgmentDay: [[...dismissed, appeal({})], judgment({ judgedOn: '2026-11-19' })],
  judgmentChosen: [[...dismissed, appeal({})], judgment({ outcome: 'else' })],
  inadmissibleGround: [[start()], { ...inadmissible, input: { ground: 'else' } }],
  groundHolds: [[start()], { ...inadmissible, input: { ground: 'late' } }],
  decisionUndelivered: [
    [...ready, decide('dismissed', 'motivation')],
    move('announceByPost', { facts: { delivery: { letter: undefined } } }),
  ],
};
