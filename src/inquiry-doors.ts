import type { EntityManager } from 'typeorm';
import type { InquiryDoors } from './contact/questions/inquiry-doors.js';
import { writeAboutInquiry } from './mail/inquiry.effects.js';
import { closeTaskOf, openTaskFor } from './worklist/tasks/tasks.effects.js';

/** Every line from a question to the outside world: the mail that says it came in or was answered, and the task to answer it. */
export const inquiryDoors: InquiryDoors = {
  write: writeAboutInquiry,
  waits: (tx: EntityManager, { dossierId, grantorId, dueOn }, at: number) =>
    openTaskFor(tx, { id: dossierId, grantorId }, { kind: 'answerQuestion', for: 'caseHandler', dueOn, at }),
  answered: (tx: EntityManager, { dossierId, answeredById }, at: number) =>
    closeTaskOf(tx, { dossierId, kind: 'answerQuestion', by: answeredById ?? '', at }),
};
