import type { Provider, Type } from '@nestjs/common';
import { AnswersApi } from './api/answers.api.js';
import { ApiDocument } from './api/api-document.js';
import { ApplicationsApi } from './api/applications.api.js';
import { DocumentsApi } from './api/documents.api.js';
import { MovesApi } from './api/moves.api.js';
import { OpenApi } from './api/openapi.api.js';
import { ReferencePages } from './api/reference.pages.js';
import { ReviewsApi } from './api/reviews.api.js';
import { RoundMovesApi } from './api/round-moves.api.js';
import { SchemesApi } from './api/schemes.api.js';
import { Attachments } from './applications/attachments.js';
import type { Config } from './config.js';
import { ProposalPages } from './decisions/proposal.pages.js';
import { DemoMailboxPages } from './demo/mailbox.pages.js';
import { DemoPeoplePages } from './demo/people.pages.js';
import { ApiTokenPages } from './identity/api-tokens.pages.js';
import { Door } from './identity/door.js';
import { PaceGuard } from './identity/pace.js';
import { PageContexts } from './identity/page-context.js';
import { SignInMail } from './identity/sign-in-mail.js';
import { SignInPages } from './identity/sign-in.pages.js';
import { Visits } from './identity/visits.js';
import { HousePages } from './information/house.pages.js';
import { SchemesPages } from './information/schemes.pages.js';
import { AdvicePages } from './jury/advice.pages.js';
import { DeliberationPages } from './jury/deliberation.pages.js';
import { JuryEntryPages } from './jury/entry.pages.js';
import { JurorMail } from './jury/juror-mail.js';
import { JuryListPages } from './jury/list.pages.js';
import { JuryMembersPages } from './jury/members.pages.js';
import { JuryFilePages } from './jury/plan-files.pages.js';
import { JuryProposalPages } from './jury/proposal.pages.js';
import { ReportPages } from './jury/report.pages.js';
import { SigningPages } from './jury/signing.pages.js';
import { inviteJuror } from './mail/juror.effects.js';
import { signInMail } from './mail/sign-in.effects.js';

/** Every page and every part of the API; the demo's own pages exist only where the demo may. */
export const controllers = (config: Config): Type[] => [...pages, ...api, ...(config.demo ? demoPages : [])];

const pages: Type[] = [
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
  SignInPages,
  ApiTokenPages,
  HousePages,
  SchemesPages,
];
const api: Type[] = [
  OpenApi,
  ReferencePages,
  SchemesApi,
  ApplicationsApi,
  AnswersApi,
  MovesApi,
  RoundMovesApi,
  DocumentsApi,
  ReviewsApi,
];
const demoPages: Type[] = [DemoPeoplePages, DemoMailboxPages];

/** What the pages share. */
export const services = ({ secret }: Config): Provider[] => [
  PageContexts,
  Visits,
  Door,
  PaceGuard,
  Attachments,
  ApiDocument,
  { provide: JurorMail, useValue: { invite: inviteJuror } },
  { provide: SignInMail, useValue: signInMail(secret) },
];
