import { recordCompletion } from './accountability/completion.effects.js';
import {
  eraseDraft,
  openApplication,
  recordSubmission,
  recordSupplement,
} from './applications/applications.effects.js';
import { moveMoney } from './budget/budget.effects.js';
import { openComplaint, takeComplaint } from './contact/complaints/complaints.effects.js';
import type { Config } from './config.js';
import {
  announceDecision,
  announceDecisionAgain,
  moveObjectionDay,
  recordDecision,
  recordRevision,
} from './decisions/decisions.effects.js';
import { announceLetter, prepareLetter } from './documents/letters/letters.effects.js';
import type { EffectWriters } from './engine/surroundings.js';
import { handInScores, recordInvolvement, recordPanel, signReport } from './jury/jury.effects.js';
import { goesByPost, writtenTo } from './mail/by-post.queries.js';
import { queueMessage } from './mail/mail.effects.js';
import { recordFormConsent } from './mail/reachability.effects.js';
import { openObjection } from './objections/objections.effects.js';
import {
  recordAccountChange,
  recordCallBack,
  settleAccountChange,
} from './payments/accounts/account-change.effects.js';
import {
  orderPayment,
  recordBankAccount,
  recordBankCheck,
  recordPaid,
  rejectPayment,
  withdrawPayment,
} from './payments/payments.effects.js';
import { retain } from './privacy/retention.effects.js';
import { moveClosing, openRound, recordCouncilNotice, recordLot } from './rounds/rounds.effects.js';
import { lockVersion } from './schemes/versions.effects.js';
import { closeTask, openTask, openTaskFor } from './worklist/tasks/tasks.effects.js';

/** Every line from a move to the outside world: which subject carries out which effect. One that nobody carries out does not compile. */
export const effectWriters = ({ baseUrl, secret }: Pick<Config, 'baseUrl' | 'secret'>): EffectWriters => ({
  message: tell,
  openTask,
  closeTask,
  openApplication,
  recordSubmission: receive,
  recordSupplement,
  eraseDraft,
  recordDecision,
  prepareLetter: prepareLetter(baseUrl),
  money: moveMoney,
  recordInvolvement,
  handInScores,
  recordPanel,
  recordLot,
  signReport,
  lockVersion,
  openRound,
  moveClosing,
  recordCouncilNotice,
  ...paying(secret),
  recordCompletion,
  ...ofDecisions,
  ...complaining,
  retain,
});

const paying = (secret: string) => ({
  recordBankAccount: recordBankAccount(secret),
  recordBankCheck,
  orderPayment,
  recordPaid,
  rejectPayment,
  withdrawPayment,
  recordAccountChange: recordAccountChange(secret),
  recordCallBack,
  settleAccountChange,
});

const complaining = { openComplaint, takeComplaint };

/** An e-mail, or for whoever did not agree to that a task to post it (Awb 2:8). */
const tell: EffectWriters['message'] = async (happened, params) => {
  const { tx, dossier, at } = happened;
  if (await queueMessage(happened, params))
    await openTaskFor(tx, dossier, { kind: 'postMessage', for: 'caseHandler', at });
};

/** What was sent in, with what it says about how we may reach whoever sent it. */
const receive: EffectWriters['recordSubmission'] = async (happened) => {
  await recordSubmission(happened);
  await recordFormConsent(happened);
};

/** The decision and its letter become visible in one transaction, and staff posts the letter that very day (Awb 3:41). */
const announceAll: EffectWriters['announceDecision'] = async (happened, params) => {
  await announceDecision(happened, params);
  await sendNow(happened, { as: 'decisions' });
};

/** A letter leaves at once: to be read on the page of whoever it is for, and on paper for who wants that. */
const sendNow: EffectWriters['sendLetter'] = async (happened, { as }) => {
  await announceLetter(happened);
  const { tx, dossier, at, on } = happened;
  const byPost =
    as === 'decisions' ? await goesByPost(tx, dossier) : (await writtenTo(tx, dossier, as)).size > 0;
  if (byPost) await openTaskFor(tx, dossier, { kind: 'postLetter', for: 'caseHandler', dueOn: on, at });
};

/** The same after an e-mail that did not arrive: announced today, because it is posted today. */
const announceAgain: EffectWriters['announceAgain'] = async (happened, params) => {
  await announceDecisionAgain(happened, params);
  await announceLetter(happened);
  const { tx, dossier, at, on } = happened;
  await openTaskFor(tx, dossier, { kind: 'postLetter', for: 'caseHandler', dueOn: on, at });
};

const ofDecisions = {
  announceDecision: announceAll,
  announceAgain,
  moveObjectionDay,
  sendLetter: sendNow,
  recordRevision,
  openObjection,
};
