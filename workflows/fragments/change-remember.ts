import { startClock } from '../clocks.js';
import type { GrantChange } from './change-memory.js';
import { remember, started, stopped } from './remember-clocks.js';

/** What a dossier about changing a grant remembers of a move. */
export const changeRemembering = {
  rememberChange: remember(({ event: { kind = '', ground = '', by, amount = 0, breachOn, facts } }) => {
    const { amount: before, paid, determinedOn } = facts.grant;
    return {
      requested: before,
      change: {
        kind,
        ground,
        preparedBy: by.person,
        before,
        paid,
        intended: amount,
        ...(determinedOn && { determinedOn }),
        ...(ground === 'laterBreach' && breachOn && { breachOn }),
      },
    };
  }),
  rememberChangeDecision: remember(({ context, event }) => ({
    amount: event.amount ?? 0,
    change: changedBy(context.change, { decidedOn: event.on, paid: event.facts.grant.paid }),
  })),
  rememberClaim: remember(({ context, event }) => ({
    change: changedBy(context.change, { claimed: event.amount ?? 0, received: 0 }),
  })),
  rememberReceipt: remember(({ context, event }) => ({
    change: changedBy(context.change, { received: (context.change?.received ?? 0) + (event.amount ?? 0) }),
  })),
  /** Awb 4:87: from the announcement. */
  startRepaymentClock: remember(({ context, event }) => ({
    clocks: started(context, { kind: 'repayment', setting: event.settings.terms.repayment, from: event.on }),
  })),
  /** Awb 4:104: from the day after the last day to pay; a limitation period moves past no day off. */
  startLimitationClock: remember(({ context, event }) => ({
    clocks: {
      ...context.clocks,
      limitation: startClock({
        kind: 'limitation',
        source: 'act',
        exception: 'limitation',
        from: context.clocks['repayment']?.endsOn ?? event.on,
        duration: { years: event.settings.years.limitation },
      }),
    },
  })),
  stopClaimClocks: remember(({ context, event }) => ({
    clocks: stopped({ ...context, clocks: stopped(context, 'repayment', event.on) }, 'limitation', event.on),
  })),
};

const changedBy = (change: GrantChange | undefined, more: Partial<GrantChange>): GrantChange | undefined =>
  change && { ...change, ...more };
