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
import { signInMail } from './mail/sign-in.effects.js';

/** Every page and every part of the API; the demo's own pages exist only where the demo may. */
export const controllers = (config: Config): Type[] => [...pages, ...api, ...(config.demo ? demoPages : [])];

const pages: Type[] = [ProposalPages, SignInPages, ApiTokenPages, HousePages, SchemesPages];
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
  { provide: SignInMail, useValue: signInMail(secret) },
];
