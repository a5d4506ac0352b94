import { and } from 'xstate';
import { step, type Moves } from '../language.js';
import { done, message, retain, task } from './acts.js';
import { grievance, invitation } from './complaint-vocabulary.js';
import { termsMet } from './terms.js';

const handlers = ['caseHandler', 'decisionMaker', 'functionalAdmin'] as const;
const helpers = ['caseHandler', 'villageOfficer'] as const;
const needs = ['complaint'] as const;

/** From a complaint to our answer; everybody but who it is about may handle it (Awb 9:7). */
export const complaintMoves = {
  start: { who: ['applicant', ...helpers], button: 'Klacht indienen', needs },
  withdrawComplaint: {
    who: ['applicant', ...helpers],
    button: 'Klacht intrekken',
    help: 'Wij doen dan niets meer met deze klacht.',
    final: true,
  },
  takeUpComplaint: { who: handlers, button: 'In behandeling nemen', needs },
  settleComplaint: {
    who: handlers,
    button: 'Opgelost: wie klaagde is tevreden',
    help: 'De rest van de procedure hoeft dan niet meer (Awb 9:5).',
    needs,
    final: true,
  },
  refuseComplaint: {
    who: handlers,
    button: 'Niet behandelen',
    help: 'Alleen op een grond uit de wet, en binnen vier weken (Awb 9:8).',
    needs,
    final: true,
  },
  inviteToTalk: { who: handlers, button: 'Uitnodigen voor een gesprek', needs },
  waiveTalk: { who: handlers, button: 'Zonder gesprek verder', needs },
  reportTalk: { who: handlers, button: 'Verslag van het gesprek vastleggen', needs },
  postponeComplaint: {
    who: handlers,
    button: 'Vier weken verdagen',
    help: 'Dat kan één keer (Awb 9:11, tweede lid). Wie klaagde, krijgt bericht.',
    needs,
  },
  postponeComplaintFurther: {
    who: handlers,
    button: 'Verder uitstellen met instemming',
    help: 'Alleen als wie klaagde dat schriftelijk goed vindt (Awb 9:11, derde lid).',
    needs,
  },
  judgeComplaint: {
    who: handlers,
    button: 'Antwoorden op de klacht',
    help: 'Wie klaagde, krijgt uw antwoord meteen.',
    needs,
    seen: true,
    final: true,
  },
} satisfies Moves;

/** What every ending does: the term stops, nothing is left to do, and the papers are kept. */
export const over = [
  'stopComplaintTerm',
  ...termsMet,
  done('handleComplaint'),
  done('judgeComplaint'),
  retain('13.1'),
] as const;

const talk = {
  inviteToTalk: {
    target: 'talkPlanned',
    reenter: true,
    guard: and(['notInvolved', 'talkIsAhead', 'talkPlaceNamed']),
    actions: ['rememberTalk', invitation('E61c', 'applicant'), invitation('E61d', 'complainedOf')],
  },
  waiveTalk: {
    target: 'toJudge',
    guard: and(['notInvolved', 'talkWaiver', 'talkWaiverExplained']),
    actions: 'rememberNotHeard',
  },
} as const;

/** Looking at a complaint and hearing both sides (Awb 9:7 to 9:10). */
export const handlingComplaint = {
  received: grievance.createStateConfig({
    meta: step('Ontvangen', 'Wij hebben uw klacht ontvangen'),
    on: {
      takeUpComplaint: {
        target: 'takenUp',
        guard: and(['notInvolved', 'notAboutHandler', 'saysUninvolved']),
        actions: [
          'rememberInvolved',
          { type: 'takeComplaint', params: {} },
          done('handleComplaint'),
          message('E61b', 'complainedOf'),
        ],
      },
    },
  }),
  takenUp: grievance.createStateConfig({
    meta: step('In behandeling', 'Wij onderzoeken uw klacht'),
    entry: task('planTalk', 'caseHandler'),
    exit: done('planTalk'),
    on: talk,
  }),
  talkPlanned: grievance.createStateConfig({
    meta: step('Gesprek gepland', 'U kunt ons vertellen wat er gebeurde'),
    on: {
      ...talk,
      reportTalk: {
        target: 'toJudge',
        guard: and(['notInvolved', 'talkWasHeld', 'talkReported']),
        actions: 'rememberHeard',
      },
    },
  }),
  toJudge: grievance.createStateConfig({
    meta: step('Klaar om te antwoorden', 'Wij schrijven ons antwoord'),
    entry: task('judgeComplaint', 'caseHandler'),
    on: {
      judgeComplaint: {
        target: '#judgedComplaint',
        guard: and(['notInvolved', 'judgementChosen', 'findingsWritten', 'conclusionWritten']),
        actions: ['rememberAnswer', ...over, message('E61h')],
      },
    },
  }),
};
