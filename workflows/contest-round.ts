import { and, setup } from 'xstate';
import { done, message, task } from './fragments/acts.js';
import { askEntries, emptyRound, roundDelays, roundRemembering, type RoundEvent, type RoundMemory, type RoundMoment } from './fragments/round-memory.js';
import { pendingStates, proposedStates, roundRules } from './fragments/round-rules.js';
import { effects } from './fragments/vocabulary.js';
import { step, type Chart, type Deadlines, type Moves, type StepNames } from './language.js';

/** One opening of a contest: its rules are published, plans come in, the jury advises, the college decides, everybody hears at one moment. */

// 1. Who may do what, and what the button says.
export const moves = {
  start: { who: ['functionalAdmin', 'caseHandler'], button: 'Ronde maken', needs: ['round'] },
  submitRules: { who: 'caseHandler', button: 'Spelregels vaststellen', needs: ['pool', 'round'] },
  councilInformed: { who: 'caseHandler', button: 'Raad is geïnformeerd: spelregels publiceren', needs: ['round'], final: true },
  outage: { who: 'functionalAdmin', button: 'Storing: ronde langer open', final: true },
  startHandling: { who: 'caseHandler', button: 'Toetsen beginnen' },
  allChecked: { who: 'caseHandler', button: 'Alle plannen zijn getoetst', needs: ['entries', 'pool'] },
  startDeliberation: { who: 'jurySecretary', button: 'Presentaties gehouden: juryberaad beginnen', needs: ['entries'] },
  recordLot: { who: 'jurySecretary', button: 'Loting vastleggen' },
  signReport: { who: ['juryChair', 'jurySecretary'], button: 'Juryadvies ondertekenen', needs: ['entries', 'jury', 'pool'], seen: true, final: true },
  submitAdvice: { who: 'caseHandler', button: 'Advies aanbieden aan het college' },
  decide: { who: 'decisionMaker', button: 'Besluiten', needs: ['entries', 'jury', 'pool'], seen: true, final: true },
  announce: { who: 'caseHandler', button: 'Uitslag bekendmaken', needs: ['entries', 'letters'], seen: true, final: true },
  announceDelay: { who: 'caseHandler', button: 'Uitstel van het besluit melden', needs: ['entries'] },
  closeExecution: { who: 'caseHandler', button: 'Uitvoering is klaar', needs: ['entries'] },
  councilReported: { who: 'caseHandler', button: 'Raad is achteraf geïnformeerd' },
  cancel: { who: 'decisionMaker', button: 'Ronde laten vervallen', needs: ['entries'], seen: true, final: true },
} satisfies Moves;

// 2. What happens by itself.
export const deadlines = {
  opening: { label: 'Ronde gaat open', needs: ['jury'] },
  closing: { label: 'Ronde sluit' },
  draftReminderFirst: { label: 'Herinnering aan concepten' },
  draftReminderSecond: { label: 'Herinnering aan concepten' },
  draftReminderLast: { label: 'Laatste herinnering aan concepten' },
  jurorReminder: { label: 'Herinnering aan juryleden' },
  lettersLeave: { label: 'Brieven nagekeken', needs: ['letters'] },
  executionOver: { label: 'Uitvoering voorbij' },
} satisfies Deadlines;

// 3. The words it is written in.
const round = setup({
  types: { context: {} as RoundMemory, events: {} as RoundEvent, meta: {} as StepNames },
  guards: roundRules,
  delays: roundDelays,
  actions: { ...effects, ...roundRemembering },
});

const decidedAmount = ({ event }: RoundMoment, id: string) => ({
  input: { amount: event.amounts?.[id] },
  texts: { deviation: `deviation_${id}`, motivation: `motivation_${id}` },
});
const newClosing = { type: 'moveClosing' as const, params: ({ event }: RoundMoment) => ({ closesAt: event.newClosesAt ?? 0 }) };
const outage = {
  target: 'open',
  reenter: true,
  guard: and(['laterClosing', 'outageExplained'] as const),
  actions: ['rememberClosing', newClosing, message('E24', 'draftOwners')],
} as const;
const remindDrafts = { actions: message('E23', 'draftOwners') } as const;
const remindJurors = { actions: message('E59', 'undeclaredJurors') } as const;

// 4. How it runs.
export const machine = round.createMachine({
  id: 'contestRound',
  context: emptyRound,
  initial: 'opened',
  states: {
    opened: { meta: step('Nieuw', 'Nog niet bekend'), on: { start: 'preparing' } },
    preparing: {
      initial: 'draft',
      meta: step('Voorbereiding', 'Binnenkort'),
      states: {
        draft: {
          meta: step('Concept', 'Binnenkort'),
          on: {
            submitRules: { target: 'councilNoticePending', guard: and(['weightsMakeHundred', 'poolIsBudgeted', 'legalBasisNamed', 'conflictPolicySet', 'timesInOrder']) },
          },
        },
        councilNoticePending: {
          meta: step('Raad informeren (vooraf)', 'Binnenkort'),
          on: {
            councilInformed: {
              target: '#rulesPublished',
              guard: and(['councilInformedBefore', 'publicationNamed', 'publishedBeforeOpening']),
              actions: ['rememberTimes', { type: 'recordCouncilNotice', params: { when: 'before' } }, { type: 'lockVersion', params: {} }, message('E58', 'jurors')],
            },
          },
        },
      },
      on: { cancel: { target: 'cancelled', guard: 'cancelExplained' } },
    },
    rulesPublished: {
      id: 'rulesPublished',
      meta: step('Spelregels bekendgemaakt', 'Gaat binnenkort open'),
      on: { cancel: { target: 'cancelled', guard: 'cancelExplained' } },
      after: {
        opening: [
          { target: 'open', guard: 'juryIsComplete', actions: [{ type: 'openRound', params: {} }, message('E22', 'subscribers')] },
          { target: 'open', actions: [{ type: 'openRound', params: {} }, message('E22', 'subscribers'), task('completeJury', 'caseHandler')] },
        ],
      },
    },
    open: {
      meta: step('Open voor plannen', 'Open'),
      on: { outage, cancel: { target: 'cancelled', guard: 'cancelExplained', actions: askEntries('roundCancelled', pendingStates) } },
      after: { draftReminderFirst: remindDrafts, draftReminderSecond: remindDrafts, draftReminderLast: remindDrafts, closing: 'running.closed' },
    },
    running: {
      meta: step('Beoordeling', 'Gesloten: de plannen worden beoordeeld'),
      initial: 'closed',
      states: {
        closed: { meta: step('Gesloten', 'Gesloten'), on: { startHandling: 'admissibility', outage: { ...outage, target: '#contestRound.open' } } },
        admissibility: {
          meta: step('Toets op voorwaarden', 'Gesloten: wij bekijken de plannen'),
          on: { allChecked: { target: 'presentation', guard: and(['everyEntryChecked', 'floorFitsPool']), actions: askEntries('inviteToPresent', ['admitted']) } },
        },
        presentation: {
          meta: step('Presentaties', 'De groepen presenteren hun plan'),
          on: { startDeliberation: { target: 'deliberation', actions: askEntries('startDeliberation', ['admitted', 'presented']) } },
          after: { jurorReminder: remindJurors },
        },
        deliberation: {
          meta: step('Juryberaad', 'De jury overlegt'),
          on: {
            recordLot: { actions: { type: 'recordLot', params: {} } },
            signReport: [
              {
                target: 'reportSigned',
                guard: and(['notSignedInThisRole', 'otherHasSigned', 'everyoneDeclared', 'everyPlanProposed', 'proposalsWithinPool', 'reasonsComplete']),
                actions: ['rememberSignature', { type: 'signReport', params: ({ event }: RoundMoment) => ({ role: event.by.role, final: true }) }, task('submitAdvice', 'caseHandler')],
              },
              {
                guard: and(['notSignedInThisRole', 'everyoneDeclared', 'everyPlanProposed', 'proposalsWithinPool', 'reasonsComplete']),
                actions: ['rememberSignature', { type: 'signReport', params: ({ event }: RoundMoment) => ({ role: event.by.role, final: false }) }],
              },
            ],
          },
        },
        reportSigned: {
          meta: step('Juryadvies vastgesteld', 'De jury heeft advies gegeven'),
          on: { submitAdvice: { target: 'collegeDecision', guard: 'careChecked', actions: [done('submitAdvice'), task('decideRound', 'decisionMaker')] } },
        },
        collegeDecision: {
          meta: step('Besluit college', 'Het college beslist'),
          on: {
            decide: {
              target: '#decided',
              guard: and(['deciderDidNotScore', 'everyPlanDecided', 'onlyOwnEntries', 'decisionsWithinPool']),
              actions: [done('decideRound'), askEntries('decide', proposedStates, decidedAmount), task('announceRound', 'caseHandler')],
            },
          },
        },
      },
      on: {
        announceDelay: { guard: and(['delayIsLater', 'delayExplained']), actions: askEntries('announceDelay', pendingStates, ({ event }) => ({ input: { newDate: event.newDate }, texts: { reason: 'reason' } })) },
        cancel: { target: 'cancelled', guard: 'cancelExplained', actions: askEntries('roundCancelled', pendingStates) },
      },
    },
    decided: {
      id: 'decided',
      meta: step('Besloten, nog niet bekend', 'Het college beslist'),
      on: {
        announce: { target: 'announced', guard: and(['lettersComplete', 'lettersReady']), actions: [done('announceRound'), askEntries('announce', ['awardDecided', 'refusalDecided'])] },
      },
    },
    announced: {
      meta: step('Uitslag bekend', 'De uitslag is bekend'),
      after: { lettersLeave: [{ target: 'execution', guard: 'allLettersSent' }, { target: 'announced', reenter: true, actions: task('lettersStuck', 'caseHandler') }] },
    },
    execution: {
      meta: step('Uitvoering', 'De plannen worden uitgevoerd'),
      on: { closeExecution: { target: 'councilReportPending', guard: 'everyAwardClosed' } },
      after: { executionOver: 'councilReportPending' },
    },
    councilReportPending: {
      meta: step('Raad informeren (achteraf)', 'De plannen worden uitgevoerd'),
      entry: task('reportToCouncil', 'caseHandler'),
      on: {
        councilReported: { target: 'finished', guard: 'councilInformedAfter', actions: [done('reportToCouncil'), { type: 'recordCouncilNotice', params: { when: 'after' } }] },
      },
    },
    finished: { type: 'final', meta: step('Afgerond', 'Afgerond') },
    cancelled: { type: 'final', meta: step('Vervallen', 'Gaat niet door') },
  },
});

/** A contest round as the engine runs it. */
export const contestRound: Chart = { name: 'contest-round@1', kind: 'round', machine, moves, deadlines };
