import { eraseCompletion } from './accountability/completion.erasing.js';
import { eraseApplication } from './applications/applications.erasing.js';
import { eraseDecisions } from './decisions/decisions.erasing.js';
import { eraseDocuments } from './documents/documents.erasing.js';
import { eraseTexts } from './engine/told.erasing.js';
import { erasePeople } from './identity/people.erasing.js';
import { eraseJudging } from './jury/jury.erasing.js';
import { eraseMail } from './mail/mail.erasing.js';
import { eraseAccount } from './payments/payments.erasing.js';
import type { Eraser } from './privacy/archive/destroying.loop.js';

/** Every line from destroying a dossier to what a subject keeps of it. What stays: the log without its texts, and the amounts. */
export const erasers: readonly Eraser[] = [
  eraseTexts,
  eraseJudging,
  eraseApplication,
  eraseDecisions,
  eraseDocuments,
  eraseAccount,
  eraseCompletion,
  eraseMail,
  erasePeople,
];
