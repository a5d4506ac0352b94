import { and } from 'xstate';
import { step, type Moves } from '../language.js';
import { done, message, noLongerLate, retain, task } from './acts.js';
import { deliveryMoves, letterAgain } from './delivery.js';
import { appealing } from './objection-appeal.js';
import { contest, decisionOn, grantEach, reopenEach } from './objection-vocabulary.js';
import { termsMet } from './terms.js';

/** From an advice to a decision that is sent at once. */
export const objectionDecisionMoves = {
  proposeAmount: {
    who: 'caseHandler',
    button: 'Bedrag voorstellen',
    help: 'Wat krijgt de aanvrager als het bezwaar terecht is? Het mag boven de pot uitkomen.',
    needs: ['objection'],
  },
  decideObjection: {
    who: 'decisionMaker',
    button: 'Beslissen op het bezwaar',
    needs: ['objection', 'letters', 'late'],
    seen: true,
    final: true,
  },
  declareInadmissible: {
    who: 'decisionMaker',
    button: 'Niet-ontvankelijk verklaren',
    needs: ['objection', 'letters', 'late'],
    seen: true,
    final: true,
  },
  ...deliveryMoves,
} satisfies Moves;

const handled = [
  ...termsMet,
  done('handleObjection'),
  done('decideInadmissible'),
  done('decideObjection'),
  noLongerLate,
] as const;
const allowed = ['otherDecider', 'adviceIsIn', 'objectionLetterComplete'] as const;
const reasoned = ['decisionMotivated', 'adviceDeviationExplained'] as const;

/** The ways an objection that was heard can end; whoever wins gets the money, or is taken up again, in the same transaction. */
export const toDecide = contest.createStateConfig({
  meta: step('Klaar om te beslissen', 'Wij beslissen over uw bezwaar'),
  entry: task('decideObjection', 'decisionMaker'),
  on: {
    recordAdvice: { guard: and(['withCommittee', 'adviceWritten']), actions: 'rememberAdvice' },
    proposeAmount: {
      guard: and(['contestedEntry', 'moreThanContested', 'roomOnFirstDay']),
      actions: 'rememberAmount',
    },
    decideObjection: [
      {
        target: '#dismissed',
        guard: and([...allowed, 'dismisses', 'nothingProposed', ...reasoned]),
        actions: [...handled, ...decisionOn('objectionDismissed'), message('E18')],
      },
      {
        target: '#partlyUpheld',
        guard: and([...allowed, 'upholdsPartly', 'amountProposed', ...reasoned]),
        actions: [...handled, ...decisionOn('objectionPartlyUpheld'), grantEach, message('E18')],
      },
      {
        target: '#upheld',
        guard: and([...allowed, 'upholds', 'amountProposed', ...reasoned]),
        actions: [...handled, ...decisionOn('objectionUpheld'), grantEach, message('E18')],
      },
      {
        target: '#reopened',
        guard: and([...allowed, 'reopens', 'ownToReopen', 'nothingProposed', ...reasoned]),
        actions: [...handled, ...decisionOn('objectionReopened'), reopenEach, message('E18')],
      },
    ],
  },
});

/** What cannot be looked at at all, at any moment (Awb 6:6, 6:11, 7:3 under a). */
export const declareInadmissible = {
  target: '#inadmissible',
  guard: and([
    'otherDecider',
    'objectionLetterComplete',
    'inadmissibleGround',
    'groundHolds',
    'decisionMotivated',
  ]),
  actions: [...handled, ...decisionOn('objectionInadmissible'), message('E18')],
} as const;

/** Sent once more by post: the term to go to court begins again, and with it the wait for its end. */
const againByPost = <Own extends string>(own: Own) =>
  ({
    announceByPost: {
      target: own,
      reenter: true,
      guard: 'decisionUndelivered',
      actions: [
        'rememberOutcome',
        'restopObjectionTerm',
        'startAppealTerm',
        letterAgain,
        { type: 'announceAgain' as const, params: {} },
        done('sendByPost'),
      ],
    },
  }) as const;

/** One way an objection can end: decided and sent; it is over when nobody went to court in time. */
const ending = <Id extends string>(id: Id, staff: string, objector: string) =>
  contest.createStateConfig({
    id,
    meta: step(staff, objector),
    on: { ...againByPost(`#${id}`), ...appealing },
    after: { appealPeriod: { target: '#closedObjection', actions: retain('13.1') } },
  });

/** Decided and sent. */
export const decided = contest.createStateConfig({
  initial: 'dismissed',
  states: {
    inadmissible: ending('inadmissible', 'Niet-ontvankelijk', 'Wij konden uw bezwaar niet behandelen'),
    dismissed: ending('dismissed', 'Ongegrond', 'Ons besluit blijft zoals het was'),
    partlyUpheld: ending('partlyUpheld', 'Deels gegrond', 'U krijgt voor een deel gelijk'),
    upheld: ending('upheld', 'Gegrond', 'U krijgt gelijk'),
    reopened: ending(
      'reopened',
      'Gegrond: opnieuw behandelen',
      'U krijgt gelijk: wij behandelen uw aanvraag opnieuw',
    ),
  },
});
