import { and } from 'xstate';
import { step, type Moves } from '../language.js';
import { announcing, decision, done, letter, message, money, proposed, retain, task } from './acts.js';
import { askingViews, hearingMoves, lateViews, viewsRequested, viewsWeighed } from './hearing.js';
import { moreTimeToReact } from './outage.js';
import { proposingApart } from './reopening.js';
import { termsMet } from './terms.js';
import { entry } from './vocabulary.js';

/** Does the plan meet the conditions, and what does the jury say. */
export const judgingMoves = {
  declareEligible: { who: ['caseHandler', 'villageOfficer'], button: 'Voldoet aan de voorwaarden' },
  exclude: {
    who: 'decisionMaker',
    button: 'Afwijzen op de voorwaarden',
    needs: ['letters', 'late'],
    seen: true,
    final: true,
  },
  ...hearingMoves,
  inviteToPresent: { who: 'system', button: 'Uitnodigen voor de presentatie' },
  present: { who: 'jurySecretary', button: 'Heeft gepresenteerd' },
  declareInvolvement: {
    who: ['juror', 'juryChair', 'jurySecretary'],
    button: 'Betrokkenheid opgeven',
    needs: ['juror', 'report'],
  },
  score: { who: ['juror', 'juryChair'], button: 'Beoordeling inleveren', needs: ['juror', 'report'] },
  startDeliberation: { who: 'system', button: 'Juryberaad beginnen', needs: ['sheets'] },
  proposeAward: {
    who: ['juryChair', 'jurySecretary'],
    button: 'Bedrag voorstellen',
    needs: ['juror', 'pool', 'report'],
  },
  proposeNone: {
    who: ['juryChair', 'jurySecretary'],
    button: 'Geen bijdrage voorstellen',
    needs: ['juror', 'report'],
  },
} satisfies Moves;

/** Until the report is signed; whoever finds out late is heard too, and then the points of that juror do not count. */
const involvement = {
  declareInvolvement: {
    guard: and(['reportNotSigned', 'notRecused', 'involvementNamed']),
    actions: {
      type: 'recordInvolvement',
      params: ({ event }: { event: { kind?: string } }) => ({ kind: event.kind ?? '' }),
    },
  },
} as const;
const handIn = ['rememberScore', { type: 'handInScores', params: {} }] as const;
const scoring = {
  score: { guard: and(['declaredFirst', 'notRecused', 'notYetScored', 'sheetComplete']), actions: handIn },
  startDeliberation: { target: 'scored', guard: 'quorumScored' },
} as const;
const judged = { ...involvement, ...scoring } as const;
/** A juror who was late may still hand in; the chair, who sees the points of others from here on, may not. */
const lateScoring = {
  score: {
    guard: and(['reportNotSigned', 'declaredFirst', 'notRecused', 'scoresUnseen', 'notYetScored', 'sheetComplete']), // prettier-ignore
    actions: handIn,
  },
} as const;
const proposing = {
  ...involvement,
  ...lateScoring,
  proposeAward: {
    target: 'awardProposed',
    guard: and([
      'notRecused',
      'reportNotSigned',
      'amountNamed',
      'aboveFloor',
      'notAboveRequest',
      'withinPool',
      'reasonsGiven',
    ]),
    actions: [
      money('release', proposed),
      'rememberProposal',
      money('reserve', proposed),
      {
        type: 'recordPanel',
        params: ({ event }: { event: { amount?: number } }) => ({ amount: event.amount ?? 0 }),
      },
    ],
  },
  proposeNone: {
    target: 'noAwardProposed',
    guard: and(['notRecused', 'reportNotSigned', 'noFloor', 'reasonsGiven']),
    actions: [
      money('release', proposed),
      'rememberNoProposal',
      { type: 'recordPanel', params: { amount: 0 } },
    ],
  },
} as const;

const awaitingViews = viewsRequested('eligibilityCheck');

/** From conditions to the jury's proposal. Deciding is the round's: it carries all its entries in one move. */
export const judging = {
  eligibilityCheck: entry.createStateConfig({
    id: 'eligibilityCheck',
    meta: step('Toets op voorwaarden', 'Wij kijken of uw plan aan de voorwaarden voldoet'),
    entry: task('checkEligibility', 'caseHandler'),
    exit: [done('checkEligibility'), viewsWeighed],
    on: {
      declareEligible: { target: 'admitted', actions: 'forgetViews' },
      ...askingViews('viewsRequested'),
      ...lateViews,
      ...moreTimeToReact('viewsRequested'),
      exclude: {
        target: '#excluded',
        guard: and(['refusedByAnother', 'heardByAnother', 'refusalGroundNamed', 'heardIfNeeded', 'motivated', 'viewsAnswered', 'letterComplete']), // prettier-ignore
        actions: [
          'stopDecisionClock',
          ...termsMet,
          'startObjectionClock',
          decision('excluded'),
          letter('excluded'),
          ...announcing,
          message('E10'),
          retain('8.2'),
        ],
      },
    },
  }),
  viewsRequested: { ...awaitingViews, on: { ...awaitingViews.on, ...moreTimeToReact('viewsRequested') } },
  admitted: entry.createStateConfig({
    meta: step('Doet mee', 'Uw plan doet mee'),
    on: { ...judged, ...proposingApart, inviteToPresent: { actions: message('E25') }, present: 'presented' },
  }),
  presented: entry.createStateConfig({
    meta: step('Gepresenteerd', 'U heeft uw plan gepresenteerd'),
    on: judged,
  }),
  scored: entry.createStateConfig({ meta: step('Beoordeeld', 'De jury bespreekt uw plan'), on: proposing }),
  awardProposed: entry.createStateConfig({
    meta: step('Voorstel: bijdrage', 'De jury bespreekt uw plan'),
    on: proposing,
  }),
  noAwardProposed: entry.createStateConfig({
    meta: step('Voorstel: geen bijdrage', 'De jury bespreekt uw plan'),
    on: proposing,
  }),
};
