import type { Deadlines, Moves } from '../language.js';
import { hearingDeadlines, hearingMoves } from './hearing.js';
import { termMoves } from './terms.js';

/** Who does what when a grant goes down: staff prepares, the recipient is heard, somebody else decides, finance gets the money. */
export const changeMoves = {
  start: {
    who: ['caseHandler', 'villageOfficer'],
    button: 'Wijziging van de bijdrage voorbereiden',
    needs: ['grant'],
  },
  ...hearingMoves,
  decideChange: {
    who: 'decisionMaker',
    button: 'Besluiten over de bijdrage',
    needs: ['grant', 'letters'],
    seen: true,
    final: true,
  },
  leaveGrant: {
    who: 'decisionMaker',
    button: 'De bijdrage laten zoals die is',
    help: 'Dan gebeurt er niets met de bijdrage. Wie om een reactie werd gevraagd, hoort dat.',
    seen: true,
    final: true,
  },
  decideRecovery: {
    who: 'decisionMaker',
    button: 'Terugvorderen',
    help: 'Een besluit van zichzelf, met een brief en zes weken om terug te betalen (Awb 4:57 en 4:87).',
    needs: ['letters'],
    seen: true,
    final: true,
  },
  waiveRecovery: {
    who: 'decisionMaker',
    button: 'Niet terugvorderen',
    seen: true,
    final: true,
  },
  recordRepayment: {
    who: 'financeOfficer',
    button: 'Terugbetaling ontvangen',
    needs: ['grant'],
  },
  dropClaim: {
    who: 'decisionMaker',
    button: 'De vordering laten vervallen',
    help: 'Bijvoorbeeld na een bezwaar dat terecht was, of als terugbetalen te zwaar is.',
    seen: true,
    final: true,
  },
  ...termMoves,
} satisfies Moves;

export const changeDeadlines = {
  ...hearingDeadlines,
  repaymentPeriod: { label: 'De tijd om terug te betalen is voorbij' },
} satisfies Deadlines;
