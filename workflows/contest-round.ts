import { retain } from './fragments/acts.js';
import { emptyRound } from './fragments/round-memory.js';
import { running } from './fragments/round-judging.js';
import { extendTerms, opening } from './fragments/round-opening.js';
import { outcome } from './fragments/round-outcome.js';
import { round } from './fragments/round-vocabulary.js';
import { step, type Chart, type Deadlines, type Moves } from './language.js';

/**
 * One opening of a contest: its rules are published, plans come in, the jury advises, the college decides, and everybody
 * hears at one moment (domain rules 14.0). Deciding and announcing carry all entries along in one transaction.
 */

// 1. Who may do what, and what the button says.
export const moves = {
  start: { who: ['functionalAdmin', 'caseHandler'], button: 'Ronde maken' },
  submitRules: {
    who: 'caseHandler',
    button: 'Spelregels vaststellen',
    needs: ['grantor', 'pool', 'round', 'letters'],
  },
  councilInformed: {
    who: 'caseHandler',
    button: 'Raad is geïnformeerd: spelregels publiceren',
    needs: ['grantor', 'round'],
    final: true,
  },
  outage: { who: 'functionalAdmin', button: 'Storing: ronde langer open', needs: ['entries'], final: true },
  extendTerms: {
    who: 'functionalAdmin',
    button: 'Storing: meer tijd geven',
    help: 'Voor wie in die dagen iets moest of kon sturen: een aanvulling, een reactie, redenen of een bezwaar.',
    needs: ['outage'],
    quiet: true,
    final: true,
  },
  startHandling: { who: 'caseHandler', button: 'Toetsen beginnen' },
  allChecked: { who: 'caseHandler', button: 'Alle plannen zijn getoetst', needs: ['entries', 'pool'] },
  startDeliberation: {
    who: 'jurySecretary',
    button: 'Presentaties gehouden: juryberaad beginnen',
    needs: ['entries'],
  },
  recordLot: { who: 'jurySecretary', button: 'Loting vastleggen' },
  reopenReport: { who: ['juryChair', 'jurySecretary'], button: 'Handtekening terugnemen' },
  signReport: {
    who: ['juryChair', 'jurySecretary'],
    button: 'Juryadvies ondertekenen',
    needs: ['entries', 'jury', 'pool'],
    seen: true,
    final: true,
  },
  submitAdvice: { who: 'caseHandler', button: 'Advies aanbieden aan het college' },
  decide: {
    who: 'decisionMaker',
    button: 'Besluiten',
    needs: ['entries', 'jury', 'pool'],
    seen: true,
    final: true,
  },
  announce: {
    who: 'caseHandler',
    button: 'Uitslag bekendmaken',
    needs: ['entries', 'letters'],
    seen: true,
    final: true,
  },
  announceDelay: { who: 'caseHandler', button: 'Uitstel van het besluit melden', needs: ['entries'] },
  closeExecution: { who: 'caseHandler', button: 'Uitvoering is klaar', needs: ['entries'] },
  councilReported: { who: 'caseHandler', button: 'Raad is achteraf geïnformeerd' },
  cancel: {
    who: 'decisionMaker',
    button: 'Ronde laten vervallen',
    needs: ['entries'],
    seen: true,
    final: true,
  },
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

// 3. How it runs.
export const machine = round.createMachine({
  id: 'contestRound',
  context: emptyRound,
  initial: 'opened',
  states: {
    opened: { meta: step('Nieuw', 'Nog niet bekend'), on: { start: 'preparing' } },
    ...opening,
    running,
    ...outcome,
    finished: { type: 'final', entry: retain('8.1.8'), meta: step('Afgerond', 'Afgerond') },
    cancelled: {
      id: 'cancelled',
      type: 'final',
      entry: retain('8.2'),
      meta: step('Vervallen', 'Gaat niet door'),
    },
  },
  on: { extendTerms },
});

/** A contest round as the engine runs it. */
export const contestRound: Chart = { name: 'contest-round@1', kind: 'round', machine, moves, deadlines };
