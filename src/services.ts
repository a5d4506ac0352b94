import type { Provider } from '@nestjs/common';
import { Photos } from './accountability/photos.js';
import { BesideDesk } from './api/beside-desk.js';
import { ApiDocument } from './api/document/api-document.js';
import { Attachments } from './applications/filling/attachments.js';
import { erasers, personErasers } from './erasers.js';
import { exporters } from './exporters.js';
import { requestMail } from './mail/person-request.effects.js';
import { Erasers } from './privacy/erasing.js';
import { RequestMail } from './privacy/requests/request-mail.js';
import { Furnace } from './privacy/requests/erasing-now.js';
import { DataFiles } from './privacy/telling/data-files.js';
import { Exporters } from './privacy/telling/exporter.js';
import { NoteDesk } from './applications/notes/note-desk.js';
import { FormDesk } from './applications/filling/form-desk.js';
import type { Config } from './config.js';
import { Door } from './identity/door.js';
import { PaceGuard } from './identity/signing-in/pace.js';
import { PageContexts } from './identity/page-context.js';
import { SignInMail } from './identity/signing-in/sign-in-mail.js';
import { Visits } from './identity/visits.js';
import { JurorMail } from './jury/juror-mail.js';
import { inviteJuror } from './mail/juror.effects.js';
import { signInMail } from './mail/sign-in.effects.js';
import { inquiryDoors } from './inquiry-doors.js';
import { ComplaintDesk } from './contact/complaints/filing-desk.js';
import { InquiryDoors } from './contact/questions/inquiry-doors.js';
import { QuestionDesk } from './contact/questions/question-desk.js';
import { OwnObjectionDesk } from './residents/objections/own-objection-desk.js';
import { Readings } from './residents/readings.js';
import { DoneDesk } from './residents/done-desk.js';
import { MoveDesk } from './moves/move-desk.js';
import { FilingDesk } from './objections/filing-desk.js';
import { NoticeDesk } from './residents/late/notice-desk.js';
import { OwnDesk } from './residents/own-desk.js';

/** What the pages share. */
export const services = ({ secret }: Config): Provider[] => [
  PageContexts,
  Visits,
  Door,
  PaceGuard,
  Attachments,
  FormDesk,
  Photos,
  OwnDesk,
  DoneDesk,
  NoticeDesk,
  FilingDesk,
  NoteDesk,
  BesideDesk,
  MoveDesk,
  ComplaintDesk,
  QuestionDesk,
  OwnObjectionDesk,
  Readings,
  ApiDocument,
  DataFiles,
  Furnace,
  { provide: JurorMail, useValue: { invite: inviteJuror } },
  { provide: RequestMail, useValue: requestMail },
  { provide: InquiryDoors, useValue: inquiryDoors },
  { provide: Exporters, useValue: { all: exporters } },
  { provide: Erasers, useValue: { ofDossier: erasers, ofPerson: personErasers } },
  { provide: SignInMail, useValue: signInMail(secret) },
];
