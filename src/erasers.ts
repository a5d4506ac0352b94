import { Completion } from './accountability/completion.entity.js';
import { eraseCompletion, erasePhotos } from './accountability/completion.erasing.js';
import { Application } from './applications/application.entity.js';
import { eraseApplication } from './applications/applications.erasing.js';
import { Draft } from './applications/draft.entity.js';
import { Note } from './applications/notes/note.entity.js';
import { Complaint } from './contact/complaints/complaint.entity.js';
import { eraseComplaint } from './contact/complaints/complaints.erasing.js';
import { eraseInquiries } from './contact/questions/inquiries.erasing.js';
import { Inquiry } from './contact/questions/inquiry.entity.js';
import { Decision } from './decisions/decision.entity.js';
import { eraseDecisions } from './decisions/decisions.erasing.js';
import { eraseDocuments } from './documents/documents.erasing.js';
import { LetterEdit } from './documents/letters/letter-edit.entity.js';
import { LetterRow } from './documents/letters/letter.entity.js';
import { StoredFile } from './documents/stored-file.entity.js';
import { Told } from './engine/log.entity.js';
import { ClockRow, Timer } from './engine/timer.entity.js';
import { eraseTexts } from './engine/told.erasing.js';
import { Assignment } from './identity/assignment.entity.js';
import { erasePeople } from './identity/people.erasing.js';
import { Person } from './identity/person.entity.js';
import { Session } from './identity/session.entity.js';
import { SignInLink } from './identity/signing-in/sign-in.entity.js';
import { ApiToken } from './identity/tokens/api-token.entity.js';
import { Involvement } from './jury/involvement.entity.js';
import { JuryReportRow } from './jury/jury-report.entity.js';
import { eraseJudging } from './jury/jury.erasing.js';
import { PanelDraft } from './jury/panel-draft.entity.js';
import { Panel } from './jury/panel.entity.js';
import { ScoreSheet } from './jury/score-sheet.entity.js';
import { eraseMail } from './mail/mail.erasing.js';
import { MessageEvent } from './mail/message-event.entity.js';
import { OutboxRow } from './mail/outbox.entity.js';
import { Objection } from './objections/objection.entity.js';
import { eraseObjection } from './objections/objections.erasing.js';
import { Objector } from './objections/objector.entity.js';
import { AccountChange } from './payments/accounts/account-change.entity.js';
import { BankAccount } from './payments/accounts/bank-account.entity.js';
import { eraseAccount } from './payments/payments.erasing.js';
import type { Eraser, PersonEraser } from './privacy/erasing.js';
import { PersonRequest } from './privacy/requests/person-request.entity.js';
import { eraseRequests } from './privacy/requests/requests.erasing.js';
import { eraseSubscriptions } from './rounds/subscribing.erasing.js';

/**
 * Every line from destroying a dossier to what a subject keeps of it. What stays: the log without its texts, and the amounts.
 * In this order: the report of a jury looks up the title of the plan, and people go last.
 */
export const erasers: readonly Eraser[] = [
  { of: [Told, ClockRow, Timer], erase: eraseTexts },
  { of: [Involvement, ScoreSheet, Panel, PanelDraft, JuryReportRow], erase: eraseJudging },
  { of: [Application, Draft, Note], erase: eraseApplication },
  { of: [Decision], erase: eraseDecisions },
  { of: [LetterRow, LetterEdit, StoredFile], erase: eraseDocuments },
  { of: [Objection, Objector], erase: eraseObjection },
  { of: [Complaint], erase: eraseComplaint },
  { of: [Inquiry], erase: eraseInquiries },
  { of: [BankAccount, AccountChange], erase: eraseAccount },
  { of: [Completion], erase: eraseCompletion },
  { of: [OutboxRow, MessageEvent], erase: eraseMail },
  { of: [PersonRequest], erase: eraseRequests },
  { of: [Person, Assignment, Session, SignInLink, ApiToken], erase: erasePeople },
];

/** What goes at once when somebody asks to be erased, besides drafts: none of it is a record. */
export const personErasers: readonly PersonEraser[] = [erasePhotos, eraseSubscriptions];

/** Tables that destroying a dossier leaves as they are, with the reason. */
export const notErased: Readonly<Record<string, string>> = {
  Grantor: 'who grants, no person',
  Scheme: 'rules, no person',
  SchemeVersion: 'rules, no person',
  Round: 'an opening of a scheme, with a life of its own',
  DecreeRow: 'of staff, about the law',
  LegalCorrection: 'of staff, about rules',
  LegalReview: 'of staff, about rules',
  PaymentBatch: 'a file for the bank: ids and amounts, kept with the ledger',
  Village: 'a village',
  Organisation: 'a legal person in the registry',
  Budget: 'money of the grantor',
  BudgetDecision: 'what staff decided about money of the grantor',
  BudgetLine: 'ids and amounts: the ledger must go on adding up',
  Contested: 'ids: which decision an objection is against',
  Payment: 'ids and amounts: goes with the ledger',
  AccountLook: 'which colleague looked, and when',
  CaseNumber: 'a counter',
  LetterCount: 'a counter',
  Dossier: 'where it stood, and the rules it ran on: no name in it',
  LogRow: 'ids, amounts, dates and digests of which the salt is gone',
  Task: 'what staff did, and when',
  Reachability: 'evidence of a yes or no to e-mail: an id and an answer, without name or address',
  Subscriber: 'a wish of its own, until it is taken back',
  CalendarFeed: 'of staff',
  Retention: 'goes with the dossier, in the loop that destroys',
  DestructionList: 'the certificate',
  DestructionItem: 'the certificate',
};
