import type { Deadlines, Moves } from '../language.js';
import { accountChangeDeadlines, accountChangeMoves } from './account-change.js';

/** From an account number that two people checked to money that has gone. */
export const paymentMoves = {
  giveBankDetails: {
    who: ['applicant', 'caseHandler', 'villageOfficer'],
    button: 'Rekeningnummer doorgeven',
    needs: ['application'],
    sealed: ['iban', 'holder'],
  },
  confirmAccount: {
    who: 'financeOfficer',
    button: 'Rekeningnummer klopt (eerste controle)',
    needs: ['bank'],
    sealed: ['explanation'],
  },
  confirmAccountAgain: {
    who: 'financeOfficer',
    button: 'Rekeningnummer klopt (tweede controle)',
    needs: ['bank'],
    sealed: ['explanation'],
  },
  rejectAccount: { who: 'financeOfficer', button: 'Rekeningnummer klopt niet' },
  orderPayment: { who: 'financeOfficer', button: 'Op de betaallijst zetten' },
  markPaid: { who: 'financeOfficer', button: 'Betaald' },
  rejectPayment: { who: 'financeOfficer', button: 'Teruggekomen van de bank' },
  ...accountChangeMoves,
} satisfies Moves;

export const paymentDeadlines = {
  bankReminder: { label: 'Herinnering aan het rekeningnummer' },
  paymentAmber: { label: 'Vier weken na de uitslag nog niet betaald' },
  paymentRed: { label: 'Vijf weken na de uitslag nog niet betaald' },
  ...accountChangeDeadlines,
} satisfies Deadlines;
