import type { Deadlines, Moves } from '../language.js';

const handlers = ['caseHandler', 'villageOfficer'] as const;

/** From a letter or a form to the day somebody is heard. */
export const objectionMoves = {
  start: { who: ['applicant', ...handlers], button: 'Bezwaar maken', needs: ['objection'] },
  supplementGrounds: {
    who: ['applicant', ...handlers],
    button: 'Redenen sturen',
  },
  withdrawObjection: {
    who: ['applicant', ...handlers],
    button: 'Bezwaar intrekken',
    help: 'Wij beslissen dan niet meer over dit bezwaar.',
    needs: ['late'],
    final: true,
  },
  excuseLateness: {
    who: 'caseHandler',
    button: 'Te laat, maar met een goede reden',
    help: 'Wij behandelen het bezwaar dan gewoon (Awb 6:11).',
  },
  requestGrounds: {
    who: 'caseHandler',
    button: 'Om de redenen vragen',
    help: 'De termijn om te beslissen staat stil zolang u wacht (Awb 7:10, tweede lid).',
  },
  extendForOutage: { who: 'system', button: 'Meer tijd door een storing', needs: ['objection'] },
  takeUpObjection: { who: 'caseHandler', button: 'In behandeling nemen' },
  inviteToHearing: { who: 'caseHandler', button: 'Uitnodigen voor de hoorzitting' },
  waiveHearing: { who: 'caseHandler', button: 'Niet horen' },
  reportHearing: {
    who: 'caseHandler',
    button: 'Verslag van de hoorzitting vastleggen',
    needs: ['objection'],
  },
  recordAdvice: { who: 'caseHandler', button: 'Advies van de commissie vastleggen' },
  postponeDecision: {
    who: 'caseHandler',
    button: 'Zes weken verdagen',
    help: 'Dat kan één keer (Awb 7:10, derde lid). Wie bezwaar maakte, krijgt bericht.',
  },
  postponeFurther: {
    who: 'caseHandler',
    button: 'Verder uitstellen met instemming',
    help: 'Alleen als wie bezwaar maakte het goed vindt en niemand anders er last van heeft (Awb 7:10, vierde lid).',
  },
} satisfies Moves;

export const objectionDeadlines = {
  groundsReminder: { label: 'Herinnering aan de redenen' },
  groundsPeriod: { label: 'Hersteltermijn voorbij' },
  appealPeriod: { label: 'Beroepstermijn voorbij' },
} satisfies Deadlines;
