import { and } from 'xstate';
import { step, type Deadlines, type Moves } from '../language.js';
import { announcing, datedMessage, decision, done, granted, letter, message, task } from './acts.js';
import { determinedLower } from './after-change.js';
import { termsMet } from './terms.js';
import { entry } from './vocabulary.js';

/** From a plan that is over to an amount that is final (Awb 4:42–4:47). */
export const settlementMoves = {
  leaveAsIs: { who: 'decisionMaker', button: 'Het bedrag laten zoals het is', seen: true, final: true },
  applyForDetermination: {
    who: ['applicant', 'caseHandler', 'villageOfficer'],
    button: 'Vaststelling vragen',
    help: 'U vertelt wat er is gedaan en wat het heeft gekost. Daarna stellen wij het bedrag vast.',
  },
  determine: {
    who: 'decisionMaker',
    button: 'Bijdrage vaststellen',
    needs: ['letters', 'late'],
    seen: true,
    final: true,
  },
} satisfies Moves;

export const settlementDeadlines = {
  accountReminder: { label: 'Herinnering: vraag om vaststelling' },
  accountPeriod: { label: 'Geen vraag om vaststelling gekomen' },
} satisfies Deadlines;

/** The amount as it was granted (Awb 4:46, first paragraph). */
const asGranted = {
  determine: {
    target: 'settled',
    guard: and(['notYetSettled', 'letterComplete']),
    actions: [
      'rememberDetermination', ...termsMet, done('determine'), 'startObjectionClock',
      decision('determination', granted), letter('determination'), ...announcing, message('E51'),
    ], // prettier-ignore
  },
} as const;
const settling = { ...asGranted, ...determinedLower } as const;

/** Where a plan that is over waits for its final amount; a direct determination needs nothing more. */
export const settlement = {
  settlementReview: entry.createStateConfig({
    meta: step('Plan gaat niet door: wat nu?', 'Wij bekijken wat dit voor uw bijdrage betekent'),
    exit: done('reviewSettlement'),
    on: { leaveAsIs: { target: 'settled', guard: and(['settledDirectly', 'motivated']) }, ...settling },
  }),
  completed: entry.createStateConfig({
    meta: step('Klaar', 'Uw plan is klaar'),
    always: [
      { target: 'settled', guard: 'settledDirectly' },
      { target: 'awaitingAccount', guard: 'settledOnApplication' },
    ],
    entry: task('determine', 'decisionMaker'),
    on: settling,
  }),
  /** The recipient asks for the final amount (Awb 4:44). */
  awaitingAccount: entry.createStateConfig({
    meta: step('Wacht op vraag om vaststelling', 'Vraag ons om de bijdrage vast te stellen'),
    entry: datedMessage('E51b', 'deadline', ({ context }) => context.clocks['settlementApplication']?.endsOn),
    on: {
      applyForDetermination: {
        target: 'accountReceived',
        guard: and(['ownOrWritten', 'accountGivenOfPlan']),
        actions: [
          'startSettlementDecisionClock',
          datedMessage(
            'E51c',
            'decisionDueOn',
            ({ context }) => context.clocks['settlementDecision']?.endsOn,
          ),
          task('determine', 'decisionMaker'),
        ],
      },
      ...determinedLower,
    },
    after: {
      accountReminder: {
        actions: datedMessage('E51d', 'deadline', ({ context }) => context.clocks['settlementApplication']?.endsOn), // prettier-ignore
      },
      accountPeriod: { target: 'accountMissing', actions: task('determine', 'decisionMaker') },
    },
  }),
  accountReceived: entry.createStateConfig({
    meta: step('Vaststelling gevraagd', 'Wij stellen uw bijdrage vast'),
    on: settling,
  }),
  /** No account came in time: we determine by ourselves (Awb 4:47, under c), lower if need be (4:46). */
  accountMissing: entry.createStateConfig({
    meta: step('Geen verantwoording gekomen', 'Wij hebben uw vraag om vaststelling niet ontvangen'),
    on: {
      applyForDetermination: {
        target: 'accountReceived',
        guard: and(['ownOrWritten', 'accountGivenOfPlan']),
        actions: [
          'startSettlementDecisionClock',
          datedMessage(
            'E51c',
            'decisionDueOn',
            ({ context }) => context.clocks['settlementDecision']?.endsOn,
          ),
        ],
      },
      ...settling,
    },
  }),
  settled: entry.createStateConfig({ type: 'final', meta: step('Afgerond', 'Uw plan is afgerond') }),
} as const;
