import { and } from 'xstate';
import { step, type Moves } from '../language.js';
import { done, message, retain, task } from './acts.js';
import { contest, decisionOn, grantEach } from './objection-vocabulary.js';
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
    needs: ['objection', 'letters'],
    seen: true,
    final: true,
  },
  declareInadmissible: {
    who: 'decisionMaker',
    button: 'Niet-ontvankelijk verklaren',
    needs: ['objection', 'letters'],
    seen: true,
    final: true,
  },
} satisfies Moves;

const handled = [
  ...termsMet,
  done('handleObjection'),
  done('decideInadmissible'),
  done('decideObjection'),
] as const;
const allowed = ['otherDecider', 'adviceIsIn', 'objectionLetterComplete'] as const;
const reasoned = ['decisionMotivated', 'adviceDeviationExplained'] as const;

/** The three ways an objection that was heard can end; whoever wins gets the money in the same transaction. */
export const toDecide = contest.createStateConfig({
  meta: step('Klaar om te beslissen', 'Wij beslissen over uw bezwaar'),
  entry: task('decideObjection', 'decisionMaker'),
  on: {
    recordAdvice: { guard: and(['withCommittee', 'adviceWritten']), actions: 'rememberAdvice' },
    proposeAmount: { guard: and(['contestedEntry', 'moreThanContested']), actions: 'rememberAmount' },
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

/** Decided and sent; it is over when nobody went to court in time. */
export const decided = contest.createStateConfig({
  initial: 'dismissed',
  states: {
    inadmissible: {
      id: 'inadmissible',
      meta: step('Niet-ontvankelijk', 'Wij konden uw bezwaar niet behandelen'),
    },
    dismissed: { id: 'dismissed', meta: step('Ongegrond', 'Ons besluit blijft zoals het was') },
    partlyUpheld: { id: 'partlyUpheld', meta: step('Deels gegrond', 'U krijgt voor een deel gelijk') },
    upheld: { id: 'upheld', meta: step('Gegrond', 'U krijgt gelijk') },
  },
  after: { appealPeriod: { target: 'closed', actions: retain('13.1') } },
});
