import type { DecisionKind } from '../effects.js';
import { announcement, datedMessage, done, letter, message } from './acts.js';
import { viewsWeighed } from './hearing.js';
import type { EntryMoment } from './memory.js';

type Kind = Extract<DecisionKind, 'lowerDetermination' | 'adverseChange' | 'revocation'>;

/** What the decision is called: determined lower, or else revoked when nothing is left, or changed. */
const kindOf = ({ context, event }: EntryMoment): Kind => {
  if (context.change?.kind === 'lowerDetermination') return 'lowerDetermination';
  return event.amount === 0 ? 'revocation' : 'adverseChange';
};

const asked: Readonly<Record<Kind, string>> = {
  lowerDetermination: 'determineLower',
  adverseChange: 'reduceAward',
  revocation: 'revokeAward',
};

/** Asks the application for what was decided about its grant, or what came back of it; cents. */
export const asking = (type: (moment: EntryMoment) => string) => ({
  type: 'ask' as const,
  params: (moment: EntryMoment) => ({
    asks: [
      {
        dossier: moment.event.facts.grant.application,
        type: type(moment),
        input: { amount: moment.event.amount ?? 0 },
      },
    ],
  }),
});

/** The decision with its letter, sent at once; the application becomes what was decided in the same transaction. */
export const changing = [
  'rememberChangeDecision',
  'startObjectionClock',
  {
    type: 'recordDecision' as const,
    params: (moment: EntryMoment) => ({
      kind: kindOf(moment),
      amount: moment.event.amount ?? 0,
      requested: moment.context.change?.before ?? 0,
    }),
  },
  { type: 'prepareLetter' as const, params: (moment: EntryMoment) => ({ kind: kindOf(moment) }) },
  announcement,
  asking((moment) => asked[kindOf(moment)]),
  viewsWeighed,
  done('decideChange'),
  message('E64'),
] as const;

/** What is claimed back, as a decision of its own (Awb 4:57). */
export const claiming = [
  'rememberClaim',
  'startObjectionClock',
  'startRepaymentClock',
  'startLimitationClock',
  {
    type: 'recordDecision' as const,
    params: ({ context, event }: EntryMoment) => ({
      kind: 'recovery' as const,
      amount: event.amount ?? 0,
      requested: context.change?.before ?? 0,
    }),
  },
  letter('recovery'),
  announcement,
  done('decideRecovery'),
  datedMessage('E64b', 'deadline', ({ context }) => context.clocks['repayment']?.endsOn),
] as const;
