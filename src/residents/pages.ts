import type { Type } from '@nestjs/common';
import { HelpedAccountPages, OwnAccountPages } from './account.pages.js';
import { HelpedDonePages } from './helped-done.pages.js';
import { MinePages } from './mine.pages.js';
import {
  HelpedNoticePages,
  HelpedObjectionNoticePages,
  NoticePages,
  ObjectionNoticePages,
} from './late/notice.pages.js';
import { OwnDonePages, OwnPhotoPages } from './done.pages.js';
import { OwnChangePages } from './changes/own-change.pages.js';
import { OwnLatePages } from './late/own-late.pages.js';
import { OwnComplaintFilePages } from './complaints/own.pages.js';
import { OwnQuestionsPages } from './questions/own.pages.js';
import { OwnObjectionPages } from './objections/own.pages.js';
import { OwnLetterPages } from './letters.pages.js';

/** Every page of somebody with an own plan, and of staff who fills one in for somebody else. */
export const residentPages: Type[] = [
  NoticePages,
  ObjectionNoticePages,
  HelpedNoticePages,
  HelpedObjectionNoticePages,
  OwnLatePages,
  OwnChangePages,
  HelpedAccountPages,
  OwnAccountPages,
  OwnDonePages,
  OwnPhotoPages,
  HelpedDonePages,
  OwnLetterPages,
  OwnObjectionPages,
  OwnComplaintFilePages,
  OwnQuestionsPages,
  MinePages,
];
