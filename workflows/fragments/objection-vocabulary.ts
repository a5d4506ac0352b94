import { setup } from 'xstate';
import { endOfDay, addDays, startOfDay } from '../calendar.js';
import type { Effects, ObjectionOutcome } from '../effects.js';
import type { StepNames } from '../language.js';
import { until } from './delays.js';
import { appealRules } from './objection-appeal-rules.js';
import { objectionDecisionRules, toReopen } from './objection-decision-rules.js';
import type { ObjectionEvent, ObjectionMemory, ObjectionMoment } from './objection-memory.js';
import { objectionRemembering } from './objection-remember.js';
import { objectionRules } from './objection-rules.js';
import { effects } from './vocabulary.js';

const morning = 9 * 3_600_000;
const deadline = ({ context, event }: ObjectionMoment): string =>
  event.deadlineOn ?? context.remedyDeadlineOn ?? '';

/** Everything an objection can be built of: the words in which its fragments are written. */
export const contest = setup({
  types: { context: {} as ObjectionMemory, events: {} as ObjectionEvent, meta: {} as StepNames },
  guards: { ...objectionRules, ...objectionDecisionRules, ...appealRules },
  delays: {
    groundsReminder: (moment: ObjectionMoment) =>
      until(
        moment,
        () => startOfDay(addDays(deadline(moment), -moment.event.settings.days.remedyReminder)) + morning,
      ),
    groundsPeriod: (moment: ObjectionMoment) => until(moment, () => endOfDay(deadline(moment)) + 1),
    /** The decision stands when nobody went to court in time. */
    appealPeriod: (moment: ObjectionMoment) =>
      until(moment, () => endOfDay(moment.context.clocks['appeal']?.endsOn ?? '') + 1),
  },
  actions: { ...effects, ...objectionRemembering },
});

/** A message about an objection that names what only the move knows. */
export const tellingMessage = (
  template: string,
  values: (moment: ObjectionMoment) => Effects['message']['with'],
  to: Effects['message']['to'] = 'applicant',
) => ({
  type: 'message' as const,
  params: (moment: ObjectionMoment) => ({ template, to, with: values(moment) }),
});

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The decision on an objection with its letter, sent at once (Awb 7:12); with what is granted, in cents. */
export const decisionOn = (kind: ObjectionOutcome) =>
  [
    'rememberOutcome',
    'stopObjectionTerm',
    'startAppealTerm',
    {
      type: 'recordDecision' as const,
      params: ({ context, event }: ObjectionMoment) => ({
        kind,
        amount: sum(Object.values(context.amounts)),
        requested: sum(event.facts.objection.contested.map(({ requested }) => requested)),
      }),
    },
    { type: 'prepareLetter' as const, params: { kind } },
    { type: 'announceDecision' as const, params: {} },
  ] as const;

/** What nobody judged is taken up again (Awb 7:11), with what there was to divide on the day of the decision that is gone. */
export const reopenEach = {
  type: 'ask' as const,
  params: ({ event }: ObjectionMoment) => ({
    asks: event.facts.objection.contested.filter(toReopen).map(({ entry, roomThen }) => ({
      dossier: entry,
      type: 'reopenAfterObjection',
      input: { room: roomThen },
    })),
  }),
};

/** Who gets more because of this objection does so in the same transaction. */
export const grantEach = {
  type: 'ask' as const,
  params: ({ context }: ObjectionMoment) => ({
    asks: Object.entries(context.amounts)
      .filter(([, amount]) => amount > 0)
      .map(([dossier, amount]) => ({
        dossier,
        type: 'grantAfterObjection',
        input: { amount },
        texts: { motivation: 'motivation' },
      })),
  }),
};
