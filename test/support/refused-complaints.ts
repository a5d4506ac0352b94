import { startOfDay } from '../../workflows/calendar.js';
import { move, type Told } from './given.js';

const start = (more: Omit<Told, 'type'> = {}) =>
  move('start', { as: 'applicant', told: ['conduct', 'signedBy', 'address'], ...more });
const takeUp = move('takeUpComplaint', { input: { involved: ['Bertus'], uninvolved: true } });
const takenUp = [start(), takeUp];
const hearingAt = startOfDay('2026-11-23') + 50_400_000;
const invite = move('inviteToTalk', { input: { hearingAt }, told: ['place'] });
const planned = [...takenUp, invite];
const waive = move('waiveTalk', { input: { ground: 'notWanted' }, told: ['reason'] });
const ready = [...takenUp, waive];
const postpone = move('postponeComplaint', { told: ['reason'] });
const further = move('postponeComplaintFurther', { told: ['reason'], input: { newDate: '2027-02-15' } });
const judge = move('judgeComplaint', { input: { outcome: 'founded' }, told: ['findings', 'conclusion'] });
const refuse = move('refuseComplaint', { input: { ground: 'b' }, told: ['findings'] });
/** The last day for that is 18 December 2026, for a complaint of 20 November. */
const afterFourWeeks = startOfDay('2026-12-19');
const afterTheTerm = startOfDay('2027-01-05');

/** For each rule of a complaint: how far it came, and a move that only this rule stands in the way of. */
export const refusedComplaints: Readonly<Record<string, readonly [given: readonly Told[], when: Told]>> = {
  complaintsExist: [[], start({ facts: { complaint: { possible: false } } })],
  conductTold: [[], start({ told: ['signedBy'] })],
  complaintSigned: [[], start({ told: ['conduct'] })],
  complaintCameIn: [[], start({ as: 'caseHandler', input: { receivedOn: '2026-11-21' } })],
  complainedOrWritten: [
    [start()],
    move('withdrawComplaint', { as: 'caseHandler', input: { channel: 'paper' } }),
  ],
  notInvolved: [[start()], { ...takeUp, facts: { complaint: { workedOnIt: true } } }],
  notAboutHandler: [[start()], { ...takeUp, person: 'Bertus' }],
  saysUninvolved: [[start()], { ...takeUp, input: { involved: [] } }],
  refusalInTime: [[start()], { ...refuse, at: afterFourWeeks }],
  refusalGround: [[start()], { ...refuse, input: { ground: 'g' } }],
  refusalExplained: [[start()], { ...refuse, told: [] }],
  solutionTold: [[start()], move('settleComplaint')],
  talkIsAhead: [takenUp, { ...invite, input: { hearingAt: startOfDay('2026-11-22') } }],
  talkPlaceNamed: [takenUp, { ...invite, told: [] }],
  talkWasHeld: [planned, move('reportTalk', { input: { heardOn: '2026-11-21' }, told: ['report'] })],
  talkReported: [planned, move('reportTalk', { input: { heardOn: '2026-11-20' } })],
  talkWaiver: [takenUp, { ...waive, input: { ground: 'busy' } }],
  talkWaiverExplained: [takenUp, { ...waive, told: [] }],
  complaintTermOpen: [[start()], { ...postpone, at: afterTheTerm }],
  notPostponedBefore: [[start(), postpone], postpone],
  postponedBefore: [[start()], further],
  dayAgreed: [[start(), postpone], { ...further, input: { newDate: '2027-01-05' } }],
  postponementExplained: [[start()], { ...postpone, told: [] }],
  judgementChosen: [ready, { ...judge, input: { outcome: 'maybe' } }],
  findingsWritten: [ready, { ...judge, told: ['conclusion'] }],
  conclusionWritten: [ready, { ...judge, told: ['findings'] }],
  complaintTermAsksUs: [[start()], move('clockEnd', { input: { clock: 'appeal' } })],
};
