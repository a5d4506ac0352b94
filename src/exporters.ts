import type { EntityManager } from 'typeorm';
import { tellCompletions } from './accountability/completion.exporting.js';
import { Completion } from './accountability/completion.entity.js';
import { Application } from './applications/application.entity.js';
import { tellApplications } from './applications/applications.exporting.js';
import { Draft } from './applications/draft.entity.js';
import { Complaint } from './contact/complaints/complaint.entity.js';
import { tellComplaints } from './contact/complaints/complaints.exporting.js';
import { tellInquiries } from './contact/questions/inquiries.exporting.js';
import { Inquiry } from './contact/questions/inquiry.entity.js';
import { Decision } from './decisions/decision.entity.js';
import { tellDecisions } from './decisions/decisions.exporting.js';
import { tellLetters } from './documents/documents.exporting.js';
import { LetterRow } from './documents/letters/letter.entity.js';
import { StoredFile } from './documents/stored-file.entity.js';
import { LogRow, Told } from './engine/log.entity.js';
import { ownMoves } from './engine/log.exporting.js';
import type { ToldPart, Whose } from './identity/about-person.js';
import { Assignment } from './identity/assignment.entity.js';
import { tellPerson } from './identity/people.exporting.js';
import { Person } from './identity/person.entity.js';
import { Session } from './identity/session.entity.js';
import { SignInLink } from './identity/signing-in/sign-in.entity.js';
import { ApiToken } from './identity/tokens/api-token.entity.js';
import { Involvement } from './jury/involvement.entity.js';
import { tellJudging } from './jury/jury.exporting.js';
import { PanelDraft } from './jury/panel-draft.entity.js';
import { ScoreSheet } from './jury/score-sheet.entity.js';
import { tellMail } from './mail/mail.exporting.js';
import { Reachability } from './mail/reachability.entity.js';
import { tellReachability } from './mail/reachability.exporting.js';
import { OutboxRow } from './mail/outbox.entity.js';
import { Objection } from './objections/objection.entity.js';
import { tellObjections } from './objections/objections.exporting.js';
import { Objector } from './objections/objector.entity.js';
import { AccountChange } from './payments/accounts/account-change.entity.js';
import { AccountLook } from './payments/accounts/account-look.entity.js';
import { BankAccount } from './payments/accounts/bank-account.entity.js';
import { Payment } from './payments/payment.entity.js';
import { tellPayments } from './payments/payments.exporting.js';
import { PersonRequest } from './privacy/requests/person-request.entity.js';
import { tellRequests } from './privacy/requests/requests.exporting.js';
import { Retention } from './privacy/retention.entity.js';
import { tellRetention } from './privacy/retention.exporting.js';
import type { Exporter } from './privacy/telling/exporter.js';
import { Subscriber } from './rounds/subscriber.entity.js';
import { tellSubscriptions } from './rounds/subscribing.exporting.js';
import { CalendarFeed } from './worklist/agenda/feed.entity.js';
import { tellFeeds } from './worklist/agenda/feed.exporting.js';

const tellMoves = async (em: EntityManager, { personId }: Whose): Promise<ToldPart[]> => [
  {
    title: 'Wat u hier deed',
    rows: (await ownMoves(em, personId)).map(({ type, at, texts }) => ({
      Handeling: type,
      Wanneer: { at },
      ...texts,
    })),
  },
];

/** Every line from somebody's question what we keep (AVG 15 and 20) to the tables it stands in. */
export const exporters: readonly Exporter[] = [
  { of: [Person, Assignment, Session, SignInLink, ApiToken], tell: tellPerson },
  { of: [Application, Draft, StoredFile], tell: tellApplications },
  { of: [Decision], tell: tellDecisions },
  { of: [LetterRow], tell: tellLetters },
  { of: [Objection, Objector], tell: tellObjections },
  { of: [Complaint], tell: tellComplaints },
  { of: [Inquiry], tell: tellInquiries },
  { of: [BankAccount, AccountChange, Payment, AccountLook], tell: tellPayments },
  { of: [Completion], tell: tellCompletions },
  { of: [OutboxRow], tell: tellMail },
  { of: [Reachability], tell: tellReachability },
  { of: [Subscriber], tell: tellSubscriptions },
  { of: [Involvement, ScoreSheet, PanelDraft], tell: tellJudging },
  { of: [Retention], tell: tellRetention },
  { of: [PersonRequest], tell: tellRequests },
  { of: [CalendarFeed], tell: tellFeeds },
  { of: [LogRow, Told], tell: tellMoves },
];

/** Tables of which nobody is told anything, with the reason. */
export const notTold: Readonly<Record<string, string>> = {
  Grantor: 'who grants, no person',
  Scheme: 'rules, no person',
  SchemeVersion: 'rules, no person',
  Round: 'an opening of a scheme; the witness of a lot stands in the report of the jury',
  DecreeRow: 'what staff said of the law: not about who applies',
  LegalCorrection: 'what staff did to rules: not about who applies',
  LegalReview: 'what staff did to rules: not about who applies',
  PaymentBatch: 'a file for the bank: ids and amounts, kept with the ledger',
  Village: 'a village',
  Organisation: 'a legal person',
  Budget: 'money of the grantor',
  BudgetDecision: 'what staff decided about money of the grantor',
  BudgetLine: 'money of the grantor, by plan',
  CaseNumber: 'a counter',
  LetterCount: 'a counter',
  LetterEdit: 'drafts of letters: what counts stands in the letter that was sent',
  Dossier: 'where a plan stands: its page shows it, and before the letter nobody may know more',
  Contested: 'which decision an objection is against: its page shows it',
  Timer: 'what will happen by itself, made of the plan',
  ClockRow: 'terms, computed from the plan',
  Panel: 'what the jury found: in the advice that comes with the decision',
  JuryReportRow: 'the advice of the jury: in the extract that comes with the decision',
  Task: 'what staff must do',
  Note: 'names others too: staff looks at each note when somebody asks (UAVG 41)',
  MessageEvent: 'evidence of sending, without personal data',
  DestructionList: 'which dossiers staff proposed to destroy',
  DestructionItem: 'case numbers of what was destroyed',
};
