import { and } from 'xstate';
import { localDate } from '../calendar.js';
import { step } from '../language.js';
import { outageOf } from '../outage.js';
import { message, task } from './acts.js';
import { askEntries, type RoundMoment } from './round-memory.js';
import { pendingStates } from './round-rules.js';
import { councilNotice, round } from './round-vocabulary.js';

/** Calling a round off: every plan that still waits gets a decision of its own. */
export const cancelling = {
  target: '#cancelled',
  guard: 'cancelExplained',
  actions: askEntries('roundCancelled', pendingStates, () => ({ texts: { motivation: 'reason' } })),
} as const;

const newClosing = {
  type: 'moveClosing' as const,
  params: ({ event }: RoundMoment) => ({ closesAt: event.newClosesAt ?? 0 }),
};
const fromNewClosing = askEntries('closingMoved', pendingStates, ({ event }) => ({
  input: { newDate: localDate(event.newClosesAt ?? 0) },
}));
/** Who sent in a plan before, hears later from us too, when the term counts from the closing. */
const recounting = {
  ...fromNewClosing,
  params: (moment: RoundMoment) =>
    moment.event.settings.terms.decision.anchor === 'roundClose'
      ? fromNewClosing.params(moment)
      : { asks: [] },
};
/** An outage keeps the round open longer, or opens it again (Wmebv: the applicant gets a longer period). */
export const outage = {
  target: '#open',
  reenter: true,
  guard: and(['laterClosing', 'outageExplained'] as const),
  actions: [
    'rememberClosing',
    newClosing,
    recounting,
    message('E24', 'draftOwners'),
    message('E24e', 'subscribers'),
  ],
} as const;

/** Whoever had to send something else in those days gets more time too, in one transaction. */
export const extendTerms = {
  guard: and(['hasOpened', 'outageInOrder', 'outageExplained', 'someoneHit'] as const),
  actions: {
    type: 'ask' as const,
    params: ({ event }: RoundMoment) => ({
      asks: event.facts.outage.hit.map((dossier) => ({
        dossier,
        type: 'extendForOutage',
        input: { ...outageOf(event, event.on) },
      })),
    }),
  },
} as const;

const opened = [{ type: 'openRound' as const, params: {} }, message('E22', 'subscribers')] as const;
const remindDrafts = { actions: message('E23', 'draftOwners') } as const;

/** From a concept to an open round: the council hears first, then the rules are published and locked. */
export const opening = {
  preparing: round.createStateConfig({
    initial: 'draft',
    meta: step('Voorbereiding', 'Binnenkort'),
    states: {
      draft: {
        meta: step('Concept', 'Binnenkort'),
        on: {
          submitRules: {
            target: 'councilNoticePending',
            guard: and([
              'regimeOfGrantor',
              'weightsMakeHundred',
              'poolIsBudgeted',
              'legalBasisNamed',
              'conflictPolicySet',
              'timesInOrder',
              'letterTextsComplete',
            ]),
          },
        },
      },
      councilNoticePending: {
        meta: step('Raad informeren (vooraf)', 'Binnenkort'),
        on: {
          councilInformed: {
            target: '#rulesPublished',
            guard: and([
              'regimeOfGrantor',
              'councilInformedBefore',
              'publicationNamed',
              'publishedBeforeOpening',
            ]),
            actions: [
              'rememberTimes',
              councilNotice('before'),
              { type: 'lockVersion', params: {} },
              message('E58', 'jurors'),
            ],
          },
        },
      },
    },
    on: { cancel: cancelling },
  }),
  rulesPublished: round.createStateConfig({
    id: 'rulesPublished',
    meta: step('Spelregels bekendgemaakt', 'Gaat binnenkort open'),
    on: { cancel: cancelling },
    after: {
      opening: [
        { target: '#open', guard: 'juryIsComplete', actions: opened },
        { target: '#open', actions: [...opened, task('completeJury', 'caseHandler')] },
      ],
    },
  }),
  open: round.createStateConfig({
    id: 'open',
    meta: step('Open voor plannen', 'Open'),
    on: { outage, cancel: cancelling },
    after: {
      draftReminderFirst: remindDrafts,
      draftReminderSecond: remindDrafts,
      draftReminderLast: remindDrafts,
      closing: 'running',
    },
  }),
};
