import { Dossier } from './engine/dossier.entity.js';
import { LogRow, Told } from './engine/log.entity.js';
import { ClockRow, Timer } from './engine/timer.entity.js';
import { Person } from './identity/person.entity.js';
import { Assignment } from './identity/assignment.entity.js';
import { Session } from './identity/session.entity.js';
import { SignInLink } from './identity/signing-in/sign-in.entity.js';
import { ApiToken } from './identity/tokens/api-token.entity.js';
import { Grantor } from './identity/grantor.entity.js';
import { Scheme } from './schemes/scheme.entity.js';
import { SchemeVersion } from './schemes/scheme-version.entity.js';
import { Round } from './rounds/round.entity.js';
import { Subscriber } from './rounds/subscriber.entity.js';
import { Application } from './applications/application.entity.js';
import { Draft } from './applications/draft.entity.js';
import { CaseNumber } from './identity/case-number.entity.js';
import { Note } from './applications/notes/note.entity.js';
import { Village } from './organisations/village.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { StoredFile } from './documents/stored-file.entity.js';
import { LetterEdit } from './documents/letters/letter-edit.entity.js';
import { LetterCount } from './documents/letters/letter-count.entity.js';
import { LetterRow } from './documents/letters/letter.entity.js';
import { Involvement } from './jury/involvement.entity.js';
import { ScoreSheet } from './jury/score-sheet.entity.js';
import { Panel } from './jury/panel.entity.js';
import { PanelDraft } from './jury/panel-draft.entity.js';
import { JuryReportRow } from './jury/jury-report.entity.js';
import { Budget } from './budget/budget.entity.js';
import { BudgetDecision } from './budget/budget-decision.entity.js';
import { BudgetLine } from './budget/budget-line.entity.js';
import { Decision } from './decisions/decision.entity.js';
import { AccountChange } from './payments/accounts/account-change.entity.js';
import { AccountLook } from './payments/accounts/account-look.entity.js';
import { BankAccount } from './payments/accounts/bank-account.entity.js';
import { PaymentBatch } from './payments/bank/payment-batch.entity.js';
import { Payment } from './payments/payment.entity.js';
import { Complaint } from './contact/complaints/complaint.entity.js';
import { Inquiry } from './contact/questions/inquiry.entity.js';
import { Objection } from './objections/objection.entity.js';
import { Contested } from './objections/contested.entity.js';
import { Objector } from './objections/objector.entity.js';
import { Completion } from './accountability/completion.entity.js';
import { CalendarFeed } from './worklist/agenda/feed.entity.js';
import { Task } from './worklist/tasks/task.entity.js';
import { OutboxRow } from './mail/outbox.entity.js';
import { MessageEvent } from './mail/message-event.entity.js';
import { Reachability } from './mail/reachability.entity.js';
import { DestructionItem, DestructionList } from './privacy/archive/destruction.entity.js';
import { PersonRequest } from './privacy/requests/person-request.entity.js';
import { Retention } from './privacy/retention.entity.js';
import { DecreeRow } from './law/decree.entity.js';
import { LegalCorrection, LegalReview } from './schemes/legal/legal.entity.js';

/** Every table of the product. */
export const entities = [
  Dossier,
  LogRow,
  Told,
  Timer,
  ClockRow,
  Person,
  Assignment,
  Session,
  SignInLink,
  ApiToken,
  Grantor,
  Scheme,
  SchemeVersion,
  Round,
  Subscriber,
  Application,
  Draft,
  CaseNumber,
  Note,
  Village,
  Organisation,
  StoredFile,
  LetterRow,
  LetterCount,
  LetterEdit,
  Involvement,
  ScoreSheet,
  Panel,
  PanelDraft,
  JuryReportRow,
  Budget,
  BudgetDecision,
  BudgetLine,
  Decision,
  AccountChange,
  AccountLook,
  BankAccount,
  Payment,
  Objection,
  Contested,
  Objector,
  Complaint,
  Inquiry,
  PaymentBatch,
  Completion,
  Task,
  CalendarFeed,
  OutboxRow,
  MessageEvent,
  Reachability,
  Retention,
  DestructionList,
  DestructionItem,
  DecreeRow,
  LegalCorrection,
  LegalReview,
  PersonRequest,
];
