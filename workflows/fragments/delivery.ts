import type { Moves } from '../language.js';
import { announcement, done } from './acts.js';
import type { EntryMoment } from './memory.js';
import { rule } from './entry-rule.js';

/** The sentence for whoever wants to post what did arrive. */
export const arrivedSentence = 'Ons besluit is aangekomen, of gaat al per post.';

/**
 * A decision of which the e-mail did not arrive goes by post (Awb 3:41, domain rules F7): the day of posting is the day it was
 * announced, and every term that runs from there begins again.
 */
export const deliveryMoves = {
  announceByPost: {
    who: ['caseHandler', 'villageOfficer'],
    button: 'Besluit per post versturen',
    help: 'De e-mail over het besluit kwam niet aan. De brief krijgt de datum van vandaag, en de termijnen lopen vanaf vandaag.',
    needs: ['delivery'],
    final: true,
    quiet: true,
  },
} satisfies Moves;

export const deliveryRules = {
  decisionUndelivered: rule(
    arrivedSentence,
    ({ context, event }) => context.clocks['objection'] !== undefined && event.facts.delivery.letter !== undefined,
  ), // prettier-ignore
};

/** The same letter once more, dated today. */
export const letterAgain = {
  type: 'prepareLetter' as const,
  params: ({ event }: Pick<EntryMoment, 'event'>) => ({ kind: event.facts.delivery.letter ?? '' }),
};

/** Wherever a decision was announced; what nobody decided on knows no such letter. */
export const delivering = {
  announceByPost: {
    guard: 'decisionUndelivered',
    actions: [
      'announceAnew',
      letterAgain,
      { ...announcement, type: 'announceAgain' as const },
      done('sendByPost'),
    ],
  },
} as const;
