import type { Addressees, DecisionKind, Effects } from '../effects.js';
import type { Happening, LocalDate, Role } from '../language.js';
import { settlementOf } from '../settlement.js';
import type { EntryMoment } from './memory.js';

/** Short names for what a chart does outside itself, so that a scheme reads as a sentence. */
export const message = (template: string, to: Addressees = 'applicant') => ({
  type: 'message' as const,
  params: { template, to },
});
export const task = (kind: string, role: Role) => ({
  type: 'openTask' as const,
  params: { kind, for: role },
});
export const done = (kind: string) => ({ type: 'closeTask' as const, params: { kind } });
export const letter = (kind: string) => ({ type: 'prepareLetter' as const, params: { kind } });
/** A letter that decides nothing goes out at once; by post when that is how somebody wants this kind of message (Awb 2:8). */
export const sending = (as: Effects['sendLetter']['as']) => ({ type: 'sendLetter' as const, params: { as } });
export const retain = (result: Effects['retain']['result']) => ({
  type: 'retain' as const,
  params: { result },
});

/** Tells the dossiers of notices of default that we are no longer late. */
export const noLongerLate = {
  type: 'ask' as const,
  params: ({ event }: { readonly event: Happening }) => ({
    asks: event.facts.late.running.map((dossier) => ({ dossier, type: 'noLongerLate' })),
  }),
};

/** A message that names a date which only the move knows. */
export const datedMessage = (
  template: string,
  name: string,
  date: (moment: EntryMoment) => LocalDate | undefined,
) => ({
  type: 'message' as const,
  params: (moment: EntryMoment) => ({
    template,
    to: 'applicant' as const,
    with: { [name]: date(moment) ?? '' },
  }),
});

/** A decision of an amount in cents; without one it is a refusal. */
export const decision = (kind: DecisionKind, amount: (moment: EntryMoment) => number = () => 0) => ({
  type: 'recordDecision' as const,
  params: (moment: EntryMoment) => ({ kind, amount: amount(moment), requested: moment.context.requested }),
});

/** Announcing dates the letter of today; objections count from here (Awb 6:8). */
export const announcement = {
  type: 'announceDecision' as const,
  params: ({ context }: EntryMoment) => ({ objectionEndsOn: context.clocks['objection']?.endsOn }),
};

/** The decision on the application itself: announced, and no longer late. */
export const announcing = [announcement, noLongerLate] as const;

export const money = (kind: Effects['money']['kind'], amount: (moment: EntryMoment) => number) => ({
  type: 'money' as const,
  params: (moment: EntryMoment) => ({ kind, amount: amount(moment) }),
});
export const proposed = ({ context }: EntryMoment): number => context.proposed ?? 0;
/** What an award still has to be paid, and what stands on the payment list; after an objection that can be a part. */
export const due = ({ context }: EntryMoment): number => (context.amount ?? 0) - (context.paid ?? 0);
export const ordered = ({ context }: EntryMoment): number => context.ordered ?? 0;
export const granted = ({ context }: EntryMoment): number => context.amount ?? 0;
/** What leaves the prize pool: a penalty for deciding late never comes out of it. */
export const fromPool = (moment: EntryMoment): number => (moment.context.noticeOn ? 0 : ordered(moment));
/** Asks for the account once more. */
export const accountReminder = {
  type: 'message' as const,
  params: ({ context }: EntryMoment) => ({
    template: context.noticeOn ? 'E13b' : 'E13',
    to: 'payee' as const,
  }),
};

/** What an award is called: all that was asked, or a part of it; above the limit of direct determination it is settled later. */
const awardKind = ({ context, event }: EntryMoment, amount: number): string => {
  const kind = amount < context.requested ? 'partialGrant' : 'grant';
  const suffix = { direct: '', exOfficio: 'ExOfficio', onApplication: 'OnApplication' };
  return `${kind}${suffix[settlementOf(event.settings, amount)]}`;
};
const decidedAmount = ({ event }: EntryMoment): number => event.amount ?? 0;

export const awardDecision = {
  type: 'recordDecision' as const,
  params: (moment: EntryMoment) => {
    const amount = decidedAmount(moment);
    const kind: DecisionKind = amount < moment.context.requested ? 'partialGrant' : 'grant';
    return { kind, amount, requested: moment.context.requested };
  },
};
export const awardLetter = {
  type: 'prepareLetter' as const,
  params: (moment: EntryMoment) => ({ kind: awardKind(moment, decidedAmount(moment)) }),
};
export const awardMessage = {
  type: 'message' as const,
  params: (moment: EntryMoment) => ({
    template: granted(moment) < moment.context.requested ? 'E09' : 'E08',
    to: 'applicant' as const,
  }),
};
