import { moekSettings } from '../../workflows/moek.version.js';
import { move } from './given.js';
import { eligibility, type Rows } from './refused-plans.js';

const { money } = moekSettings;
const exclude = move('exclude', { person: 'Bertus', told: ['motivation'], input: { ground: 'conditions' } });
const reopen = move('reopenAfterObjection', { input: { room: 80_000 } });
const takesPart = [...eligibility, exclude, reopen, move('declareEligible')];
const wentOn = { round: { state: 'announced' } };
const propose = move('proposeApart', { input: { amount: 60_000 }, told: ['juryAdvice'], facts: wentOn });
const delay = move('delayApart', { input: { newDate: '2029-01-01' }, told: ['reason'], facts: wentOn });
const proposed = [...takesPart, propose];
const decide = (amount: number, ...told: string[]) =>
  move('decideApart', { person: 'Lambert', input: { amount }, told: ['motivation', ...told] });

/** For each rule of a plan that was taken up again after an objection. */
export const refusedReopenings: Rows = {
  roundWentOn: [takesPart, { ...propose, facts: { round: { state: 'presentation' } } }],
  newDateIsLater: [takesPart, { ...delay, input: { newDate: '2026-11-21' } }],
  laterExplained: [takesPart, { ...delay, told: [] }],
  juryAsked: [takesPart, { ...propose, told: [] }],
  roomBefore: [takesPart, { ...propose, input: { amount: 80_001 } }],
  apartByAnother: [
    proposed,
    { ...decide(60_000), person: 'Anneke', settings: { money: { ...money, fourEyesAbove: 59_999 } } },
  ],
  apartDeviationExplained: [proposed, decide(50_000)],
};
