import { and } from 'xstate';
import { step, type Ask } from '../language.js';
import { done, message, task } from './acts.js';
import { askEntries, type RoundMoment } from './round-memory.js';
import { cancelling, outage } from './round-opening.js';
import { pendingStates, proposedStates } from './round-rules.js';
import { round } from './round-vocabulary.js';

/** Stands before the signature is remembered: it is the last one when another is there already. */
const signature = {
  type: 'signReport' as const,
  params: ({ context, event }: RoundMoment) => ({
    role: event.by.role,
    final: context.signedBy.length > 0,
  }),
};
const complete = [
  'everyoneDeclared',
  'quorumPerPlan',
  'everyPlanProposed',
  'proposalsWithinPool',
  'reasonsComplete',
] as const;

const decidedAmount = ({ event }: RoundMoment, id: string) => ({
  input: { amount: event.amounts?.[id], ground: event.grounds?.[id] },
  texts: {
    deviation: `deviation_${id}`,
    motivation: `motivation_${id}`,
    viewsAnswer: `viewsAnswer_${id}`,
  },
});
/** Plans that get less than the jury proposed go first: what they free is there for plans that get more. */
const decideEntries = {
  type: 'ask' as const,
  params: (moment: RoundMoment) => {
    const { asks } = askEntries('decide', proposedStates, decidedAmount).params(moment);
    const proposed = new Map(moment.event.facts.entries.map((entry) => [entry.id, entry.proposed ?? 0]));
    const more = ({ dossier }: Ask) => (moment.event.amounts?.[dossier] ?? 0) - (proposed.get(dossier) ?? 0);
    return { asks: asks.toSorted((one, other) => more(one) - more(other)) };
  },
};
const newDecisionDate = ({ event }: RoundMoment) => ({
  input: { newDate: event.newDate },
  texts: { reason: 'reason' },
});

/** From the closing to the decision: staff checks, groups present, the jury advises, the college decides. */
export const running = round.createStateConfig({
  meta: step('Beoordeling', 'Gesloten: de plannen worden beoordeeld'),
  initial: 'closed',
  states: {
    closed: { meta: step('Gesloten', 'Gesloten'), on: { startHandling: 'admissibility', outage } },
    admissibility: {
      meta: step('Toets op voorwaarden', 'Gesloten: wij bekijken de plannen'),
      on: {
        allChecked: {
          target: 'presentation',
          guard: and(['everyEntryChecked', 'floorFitsPool']),
          actions: askEntries('inviteToPresent', ['admitted']),
        },
      },
    },
    presentation: {
      meta: step('Presentaties', 'De groepen presenteren hun plan'),
      on: {
        startDeliberation: {
          target: 'deliberation',
          actions: askEntries('startDeliberation', ['admitted', 'presented']),
        },
      },
      after: {
        jurorReminder: { actions: [message('E59', 'undeclaredJurors'), message('E59b', 'unscoredJurors')] },
      },
    },
    deliberation: {
      meta: step('Juryberaad', 'De jury overlegt'),
      on: {
        recordLot: { guard: 'nobodySigned', actions: { type: 'recordLot', params: {} } },
        reopenReport: { guard: 'someoneSigned', actions: 'forgetSignatures' },
        signReport: {
          guard: and(['notSignedInThisRole', ...complete]),
          actions: [signature, 'rememberSignature'],
        },
      },
      always: { target: 'reportSigned', guard: 'bothSigned', actions: task('submitAdvice', 'caseHandler') },
    },
    reportSigned: {
      meta: step('Juryadvies vastgesteld', 'De jury heeft advies gegeven'),
      on: {
        submitAdvice: {
          target: 'collegeDecision',
          guard: and(['careChecked', 'careExplained']),
          actions: ['rememberAdviser', done('submitAdvice'), task('decideRound', 'decisionMaker')],
        },
      },
    },
    collegeDecision: {
      meta: step('Besluit college', 'Het college beslist'),
      on: {
        decide: {
          target: '#decided',
          guard: and([
            'deciderDidNotScore',
            'decidedByAnother',
            'delayTold',
            'everyPlanDecided',
            'onlyOwnEntries',
            'decisionsWithinPool',
          ]),
          actions: [done('decideRound'), decideEntries, task('announceRound', 'caseHandler')],
        },
      },
    },
  },
  on: {
    announceDelay: {
      guard: and(['delayIsLater', 'delayExplained']),
      actions: askEntries('announceDelay', pendingStates, newDecisionDate),
    },
    cancel: cancelling,
  },
});
