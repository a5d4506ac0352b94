import { startOfDay } from '../../workflows/calendar.js';
import { move, type Told } from './given.js';
import type { Rows } from './refused-plans.js';

const grant = (change: object) => ({ facts: { grant: change } });
const prepared = { kind: 'change', ground: 'notDone', amount: 40_000 };
const start = (changed: object = {}, more: Omit<Told, 'type'> = {}) =>
  move('start', { input: { ...prepared, ...changed }, told: ['reason'], ...more });
const determined = grant({ determinedOn: '2026-10-23' });
const ask = move('requestViews', { told: ['intention'], input: { deadlineOn: '2026-12-04' } });
const answer = move('giveViews', { told: ['views'] });
const heard = [start(), ask, answer];
export const decideChange = (amount: number, more: Omit<Told, 'type'> = {}): Told =>
  move('decideChange', {
    person: 'Lambert',
    input: { amount },
    told: ['motivation', 'viewsAnswer'],
    ...more,
  });
const recover = (amount: number, more: Omit<Told, 'type'> = {}) =>
  move('decideRecovery', { input: { amount }, told: ['motivation'], ...more });
const settledHeard = [start({ ground: 'newFacts' }, determined), ask, answer];

/** How far a change came: somebody was heard, it was decided, and it is being paid back. */
export const heardChange = heard;
export const claimed = [...heard, decideChange(40_000), recover(60_000)];

/** For each rule of a change to a grant: one that came this far, and a move that only this rule stands in the way of. */
export const refusedChanges: Rows = {
  awbChangesGrants: [[], start({}, { settings: { legalRegime: 'private' } })],
  grantAnnounced: [[], start({}, grant({ announcedOn: undefined }))],
  onlyChange: [[], start({}, grant({ otherChanges: 1 }))],
  changeKindNamed: [[], start({ kind: 'more' })],
  notDeterminedYet: [[], start({ kind: 'lowerDetermination', ground: 'newFacts' }, determined)],
  timeIsOver: [[], start({ kind: 'lowerDetermination' }, grant({ toDetermine: false }))],
  changeGroundFits: [[], start({}, determined)],
  breachDated: [[], start({ ground: 'laterBreach', breachOn: '2026-10-22' }, determined)],
  withinFiveYears: [[], start({ ground: 'knownError' }, grant({ determinedOn: '2021-11-19' }))],
  lowerThanNow: [[], start({ amount: 100_000 })],
  reasonsNoted: [[], start({}, { told: [] })],

  heardFirst: [[start()], decideChange(40_000)],
  decidedByAnother: [heard, decideChange(40_000, { person: 'Anneke' })],
  notBeyondIntention: [heard, decideChange(39_999)],
  grantAsItWas: [heard, decideChange(40_000, grant({ amount: 90_000 }))],
  nothingUnderway: [heard, decideChange(40_000, grant({ underway: true }))],

  recoverable: [[...heard, decideChange(40_000)], recover(60_001)],
  recoveryInTime: [
    [...settledHeard, decideChange(40_000)],
    recover(60_000, { at: startOfDay('2031-10-24') }),
  ],
  receiptNamed: [claimed, move('recordRepayment', { input: { amount: 60_001 } })],
};
