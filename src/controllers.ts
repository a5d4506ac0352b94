import type { Type } from '@nestjs/common';
import { AnswersApi } from './api/answers.api.js';
import { ApplicationsApi } from './api/applications.api.js';
import { DocumentsApi } from './api/documents.api.js';
import { MovesApi } from './api/moves.api.js';
import { FilingApi } from './api/filing.api.js';
import { noticesApi } from './api/notices.js';
import { ObjectionsApi } from './api/objections.api.js';
import { OpenApi } from './api/document/openapi.api.js';
import { ReferencePages } from './api/document/reference.pages.js';
import { ReviewsApi } from './api/reviews.api.js';
import { RoundMovesApi } from './api/round-moves.api.js';
import { SchemesApi } from './api/schemes.api.js';
import { movePages } from './moves/pages.js';
import { ChangePages } from './worklist/changes/changes.pages.js';
import { LatePages } from './worklist/late/late.pages.js';
import { LetterPages } from './documents/letters/letters.pages.js';
import { BeginPages } from './applications/filling/begin.pages.js';
import { CheckPages } from './applications/filling/check.pages.js';
import { EnterPages } from './applications/entering/enter.pages.js';
import { FilePages } from './applications/filling/files.pages.js';
import { NotePages, ObjectionNotePages } from './applications/notes/notes.pages.js';
import { TogetherPages } from './applications/filling/together.pages.js';
import { ReceivedPages } from './applications/filling/received.pages.js';
import { StepPages } from './applications/filling/steps.pages.js';
import { ProcessingPages } from './privacy/register/register.pages.js';
import { RequestPages } from './privacy/requests/desk.pages.js';
import { OwnDataPages } from './privacy/requests/own-data.pages.js';
import { RequestsPages } from './privacy/requests/requests.pages.js';
import { ArchivePages } from './privacy/archive/archive.pages.js';
import { AgendaPages } from './worklist/agenda/agenda.pages.js';
import { DossierPages } from './worklist/dossier/dossier.pages.js';
import { RoundPages } from './worklist/rounds/rounds.pages.js';
import { WorklistPages } from './worklist/list/worklist.pages.js';
import type { Config } from './config.js';
import { ProposalPages } from './decisions/proposal.pages.js';
import { DemoMailboxPages } from './demo/mailbox.pages.js';
import { DemoPeoplePages } from './demo/people.pages.js';
import { ApiTokenPages } from './identity/tokens/api-tokens.pages.js';
import { SignInPages } from './identity/signing-in/sign-in.pages.js';
import { HousePages } from './information/house.pages.js';
import { SchemesPages } from './information/schemes.pages.js';
import { AdvicePages } from './jury/report/advice.pages.js';
import { DeliberationPages } from './jury/deliberation/deliberation.pages.js';
import { JuryEntryPages } from './jury/scoring/entry.pages.js';
import { JuryListPages } from './jury/scoring/list.pages.js';
import { JuryMembersPages } from './jury/members.pages.js';
import { JuryFilePages } from './jury/scoring/plan-files.pages.js';
import { JuryProposalPages } from './jury/deliberation/proposal.pages.js';
import { ReportPages } from './jury/report/report.pages.js';
import { SigningPages } from './jury/report/signing.pages.js';
import { postPages } from './post/pages.js';
import { residentPages } from './residents/pages.js';
import { OwnFilingPages, WrittenFilingPages } from './objections/filing.pages.js';
import { ObjectionPages } from './worklist/objections/objections.pages.js';
import { OwnComplaintPages } from './contact/complaints/filing.pages.js';
import { WrittenComplaintPages } from './contact/complaints/entering.pages.js';
import { AskingPages } from './contact/questions/asking.pages.js';
import { InquiryPages } from './contact/questions/desk.pages.js';
import { ComplaintPages } from './worklist/complaints/complaints.pages.js';
import { ComparisonPages } from './openness/woo/comparison.pages.js';
import { RegisterPages } from './openness/register.pages.js';
import { BundlePages } from './openness/woo/bundle.pages.js';
import { YearlyPages } from './openness/yearly.pages.js';
import { AccountPages } from './payments/accounts/account.pages.js';
import { BankPages } from './payments/bank/bank.pages.js';
import { PaymentPages } from './payments/payments.pages.js';
import { budgetPages } from './budget/pages/pages.js';
import { LawPages } from './law/law.pages.js';
import { LegalPages } from './schemes/legal/legal.pages.js';
import { SubscribersPages } from './rounds/subscribers.pages.js';

/** Every page and every part of the API; the demo's own pages exist only where the demo may. */
export const controllers = (config: Config): Type[] => [...pages, ...api, ...(config.demo ? demoPages : [])];

const pages: Type[] = [
  BeginPages,
  CheckPages,
  EnterPages,
  NotePages,
  ObjectionNotePages,
  FilePages,
  TogetherPages,
  ReceivedPages,
  StepPages,
  DossierPages,
  RoundPages,
  WorklistPages,
  LatePages,
  ChangePages,
  AgendaPages,
  ObjectionPages,
  OwnFilingPages,
  WrittenFilingPages,
  OwnComplaintPages,
  WrittenComplaintPages,
  ComplaintPages,
  AskingPages,
  InquiryPages,
  ComparisonPages,
  ArchivePages,
  OwnDataPages,
  ProcessingPages,
  RequestsPages,
  RequestPages,
  AdvicePages,
  DeliberationPages,
  JuryEntryPages,
  JuryFilePages,
  JuryListPages,
  JuryMembersPages,
  JuryProposalPages,
  ReportPages,
  SigningPages,
  ProposalPages,
  LetterPages,
  ...postPages,
  PaymentPages,
  BankPages,
  AccountPages,
  SignInPages,
  ApiTokenPages,
  HousePages,
  SchemesPages,
  ...budgetPages,
  LawPages,
  LegalPages,
  RegisterPages,
  YearlyPages,
  BundlePages,
  SubscribersPages,
  ...movePages,
  ...residentPages,
];
const api: Type[] = [
  OpenApi,
  ReferencePages,
  SchemesApi,
  ApplicationsApi,
  AnswersApi,
  MovesApi,
  RoundMovesApi,
  FilingApi,
  ObjectionsApi,
  ...noticesApi,
  DocumentsApi,
  ReviewsApi,
];
const demoPages: Type[] = [DemoPeoplePages, DemoMailboxPages];
