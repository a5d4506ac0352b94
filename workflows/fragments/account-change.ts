import { and } from 'xstate';
import { step, type Deadlines, type Moves } from '../language.js';
import { done, message, task } from './acts.js';
import { entry } from './vocabulary.js';

/**
 * Another account than the one that was given: the way along which money is stolen (`docs/decisions/0009`). It waits 48 hours,
 * whoever gave the first one hears of it at the addresses we knew, staff calls the number we knew, and somebody else confirms.
 */
export const accountChangeMoves = {
  changeAccount: {
    who: ['applicant', 'caseHandler', 'villageOfficer'],
    button: 'Ander rekeningnummer doorgeven',
    help: 'Wij wachten dan 48 uur en bellen u op het nummer dat wij al hadden. Tot die tijd betalen wij niets.',
    needs: ['application', 'bank'],
    sealed: ['iban', 'holder'],
  },
  recordCallBack: {
    who: ['villageOfficer', 'caseHandler'],
    button: 'Teruggebeld: de aanvrager vroeg dit zelf',
    help: 'Bel het nummer uit de aanvraag, nooit een nummer uit het verzoek.',
    needs: ['bank'],
  },
  confirmAccountChange: {
    who: 'financeOfficer',
    button: 'Nieuwe rekening klopt',
    needs: ['bank'],
  },
  refuseAccountChange: {
    who: ['financeOfficer', 'villageOfficer', 'caseHandler'],
    button: 'Nieuwe rekening niet overnemen',
  },
} satisfies Moves;

export const accountChangeDeadlines = {
  accountChangeWait: { label: 'De 48 uur na een ander rekeningnummer zijn voorbij' },
} satisfies Deadlines;

/** What happens when another account comes in: nothing of the old one changes yet, and nothing is paid. */
export const askedToChange = [
  { type: 'recordAccountChange', params: {} },
  'rememberAccountChange',
  task('callBackChange', 'villageOfficer'),
  message('E13c', 'payeeAsKnown'),
] as const;

/** The same from a state in which the old account could still be paid to. */
export const changing = {
  target: 'accountChange',
  guard: and(['ownOrForPaper', 'accountGiven']),
  actions: [...askedToChange, done('checkAccount'), done('orderPayment')],
} as const;

const refused = [
  { type: 'settleAccountChange', params: { outcome: 'refused' } },
  'forgetAccountChange',
  done('callBackChange'),
  done('confirmChange'),
  message('E13e', 'payeeAsKnown'),
] as const;

/** Waiting for two people and 48 hours; the account that was known stays the account until then. */
export const accountChange = entry.createStateConfig({
  meta: step('Ander rekeningnummer controleren', 'Wij controleren uw nieuwe rekeningnummer'),
  on: {
    recordCallBack: {
      guard: and(['notCalledYet', 'accountOfAnother', 'knownNumberCalled']),
      actions: [
        { type: 'recordCallBack', params: {} },
        'rememberCallBack',
        done('callBackChange'),
        task('confirmChange', 'financeOfficer'),
      ],
    },
    confirmAccountChange: {
      target: 'paymentReady',
      guard: and(['calledBack', 'otherThanCaller', 'accountOfAnother', 'changeWaited']),
      actions: [
        { type: 'settleAccountChange', params: { outcome: 'confirmed' } },
        'forgetAccountChange',
        'rememberAccountChecked',
        done('confirmChange'),
        message('E13d', 'payeeAsKnown'),
        task('orderPayment', 'financeOfficer'),
      ],
    },
    refuseAccountChange: [
      {
        target: 'paymentReady',
        guard: and(['refusalReasoned', 'oldAccountChecked']),
        actions: [...refused, task('orderPayment', 'financeOfficer')],
      },
      {
        target: 'bankVerification',
        guard: and(['refusalReasoned', 'oldAccountGiven']),
        actions: [...refused, task('checkAccount', 'financeOfficer')],
      },
      { target: 'bankDetailsRequested', guard: 'refusalReasoned', actions: refused },
    ],
  },
  after: { accountChangeWait: { actions: task('confirmChange', 'financeOfficer') } },
});
