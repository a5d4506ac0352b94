import { settlementOf } from '../settlement.js';
import type { Clocks, EntryEvent, EntryMemory, EntryMoment } from './memory.js';
import { remember, started, stopped } from './remember-clocks.js';
import { cameInOn } from './written.js';

/** How an award of this many cents becomes final; a direct determination is final at once (Awb 4:42). */
export const settledAs = (
  amount: number,
  { settings, on }: EntryEvent,
): Pick<EntryMemory, 'settlement' | 'determinedOn'> => {
  const settlement = settlementOf(settings, amount);
  return { settlement, ...(settlement === 'direct' && { determinedOn: on }) };
};

/** What an award remembers of becoming final, and of becoming less. */
export const settlingRemembering = {
  /** From the day on which a plan must be done: to determine by ourselves (Awb 4:47), or to be asked to (4:44). */
  startSettlementClock: remember((moment) => ({ clocks: settlementClocks(moment) })),
  startSettlementDecisionClock: remember(({ context, event }) => ({
    clocks: started(
      { ...context, clocks: stopped(context, 'settlementApplication', cameInOn(event)) },
      { kind: 'settlementDecision', setting: event.settings.terms.settlementDecision, from: cameInOn(event) },
    ),
  })),
  rememberDetermination: remember((moment) => ({
    determinedOn: moment.event.on,
    clocks: settlementOver(moment),
  })),
  rememberLowered: remember(({ event }) => ({ amount: event.amount ?? 0, lowered: true })),
  rememberRevoked: remember((moment) => ({ revoked: true, clocks: settlementOver(moment) })),
  /** What was paid back had arrived: the bank cannot return it any more. */
  rememberRepaid: remember(({ context, event }) => ({
    paid: (context.paid ?? 0) - (event.amount ?? 0),
    lastPaid: undefined,
  })),
};

/** Nobody waits for a determination any more. */
const settlementOver = ({ context, event }: EntryMoment): Clocks =>
  (['exOfficio', 'settlementApplication', 'settlementDecision'] as const).reduce<Clocks>(
    (clocks, kind) => stopped({ ...context, clocks }, kind, event.on),
    context.clocks,
  );

function settlementClocks({ context, event: { on, settings } }: EntryMoment): Clocks {
  const { settlement = 'direct', executionEndsOn: from = on } = context;
  const { exOfficioSettlement, settlementApplication } = settings.terms;
  if (settlement === 'direct') return context.clocks;
  return settlement === 'exOfficio'
    ? started(context, { kind: 'exOfficio', setting: exOfficioSettlement, from })
    : started(context, { kind: 'settlementApplication', setting: settlementApplication, from });
}
