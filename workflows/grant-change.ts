import { and } from 'xstate';
import { done, message, retain, task } from './fragments/acts.js';
import { asking, changing, claiming } from './fragments/change-acts.js';
import { changeDeadlines, changeMoves } from './fragments/change-moves.js';
import { askingViews, lateViews, viewsRequested, viewsWeighed } from './fragments/hearing.js';
import { emptyEntry } from './fragments/memory.js';
import { moreTimeToObject, moreTimeToReact, outageMoves } from './fragments/outage.js';
import { termsMet, watchingTerms } from './fragments/terms.js';
import { entry } from './fragments/vocabulary.js';
import { step, type Chart } from './language.js';

/**
 * A change to a grant in the disadvantage of who got it, whatever the scheme: determined lower, revoked or changed, and what was
 * paid too much claimed back (Awb 4:46, 4:48, 4:49, 4:57; `docs/decisions/0008`). One of these points at an application, which
 * is asked for what was decided.
 */

/** What holds for such a change when it is prepared. */
const allowed = ['awbChangesGrants', 'grantAnnounced', 'onlyChange', 'changeKindNamed', 'notDeterminedYet', 'timeIsOver', 'changeGroundFits', 'breachDated', 'withinFiveYears', 'lowerThanNow'] as const; // prettier-ignore
/** And again when it is decided, after the hearing. */
const decidable = ['heardFirst', 'grantAsItWas', 'nothingUnderway', 'lowerThanNow', 'notBeyondIntention', 'withinFiveYears', 'decidedByAnother', 'motivated', 'viewsAnswered', 'letterComplete'] as const; // prettier-ignore

const back = asking(() => 'recordRepaid');
/** Money that came back, all of it or a part. */
const repaying = {
  recordRepayment: [
    {
      target: 'repaid',
      guard: and(['receiptNamed', 'paysAll']),
      actions: [
        back, 'rememberReceipt', 'stopClaimClocks', ...termsMet, done('repaymentLate'), message('E64d'), retain('8.3'),
      ],
    },
    { guard: 'receiptNamed', actions: [back, 'rememberReceipt', message('E64d')] },
  ],
  dropClaim: {
    target: 'dropped',
    guard: 'motivated',
    actions: ['stopClaimClocks', ...termsMet, done('repaymentLate'), message('E64f'), retain('8.3')],
  },
} as const; // prettier-ignore

const hearing = viewsRequested('proposed');

const machine = entry.createMachine({
  id: 'grantChange',
  context: emptyEntry,
  initial: 'opened',
  states: {
    opened: {
      meta: step('Nieuw', 'Nieuw'),
      on: {
        start: {
          target: 'proposed',
          guard: and([...allowed, 'reasonsNoted']),
          actions: ['rememberChange', task('decideChange', 'decisionMaker')],
        },
      },
    },
    proposed: {
      meta: step('Voorgenomen besluit', 'Wij bekijken uw bijdrage'),
      on: {
        ...askingViews('viewsRequested'),
        ...lateViews,
        ...moreTimeToReact('viewsRequested'),
        decideChange: [
          {
            target: 'toRecover',
            guard: and([...decidable, 'leavesOverpaid']),
            actions: [...changing, task('decideRecovery', 'decisionMaker')],
          },
          { target: 'changed', guard: and(decidable), actions: [...changing, retain('8.3')] },
        ],
        leaveGrant: [
          {
            target: 'left',
            guard: and(['viewsWereAsked', 'motivated']),
            actions: [viewsWeighed, done('decideChange'), message('E64e'), retain('8.4')],
          },
          { target: 'left', guard: 'motivated', actions: [done('decideChange'), retain('8.4')] },
        ],
      },
    },
    viewsRequested: { ...hearing, on: { ...hearing.on, ...moreTimeToReact('viewsRequested') } },

    toRecover: {
      meta: step('Te veel betaald: terugvorderen?', 'Wij bekijken of u geld terug moet betalen'),
      exit: done('decideRecovery'),
      on: {
        decideRecovery: {
          target: 'repaying',
          guard: and(['recoverable', 'recoveryInTime', 'motivated', 'letterComplete']),
          actions: claiming,
        },
        waiveRecovery: { target: 'waived', guard: 'motivated', actions: [message('E64f'), retain('8.3')] },
      },
    },
    repaying: {
      meta: step('Wacht op terugbetaling', 'Wij vragen u geld terug te betalen'),
      on: repaying,
      after: {
        repaymentPeriod: {
          target: 'overdue',
          actions: [message('E64c'), task('repaymentLate', 'financeOfficer')],
        },
      },
    },
    overdue: {
      meta: step('Niet op tijd terugbetaald', 'De tijd om terug te betalen is voorbij'),
      on: repaying,
    },

    left: { type: 'final', meta: step('Bijdrage blijft zoals die was', 'Uw bijdrage blijft zoals die was') },
    // Decided: not final, because a term to object can still become longer.
    changed: { tags: 'ended', meta: step('Bijdrage gewijzigd', 'Uw bijdrage is gewijzigd') },
    waived: {
      tags: 'ended',
      meta: step(
        'Gewijzigd, zonder terugvordering',
        'Uw bijdrage is gewijzigd. U hoeft niets terug te betalen',
      ),
    },
    dropped: { tags: 'ended', meta: step('Vordering vervallen', 'U hoeft niets meer terug te betalen') },
    repaid: { tags: 'ended', meta: step('Terugbetaald', 'U heeft het geld terugbetaald') },
  },
  on: { ...watchingTerms, ...moreTimeToObject },
});

/** A change to a grant as the engine runs it. */
export const grantChange: Chart = {
  name: 'grant-change@1',
  kind: 'grantChange',
  machine,
  moves: { ...changeMoves, ...outageMoves },
  deadlines: changeDeadlines,
};
