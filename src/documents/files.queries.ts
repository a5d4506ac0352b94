// What other subjects use of files: whether one may be kept, where it is kept, the copy an applicant gets, and the report of a jury.
export { contentDisposition } from './file-names.js';
export { copiedAnswer } from './copied-answer.js';
export { listPdf, type ListPaper } from './list-paper.js';
export { applicationPdf, letterPdf, type ApplicationCopy, type Letter, type Sender } from './pdf.js';
export { shrunk } from './photos.js';
export { adviceExtractPdf, reportPdf, type JudgedPlan, type JuryReport } from './jury-report.js';
export { letterheadOf } from './letters/letterhead.js';
export { FileStore } from './store.js';
export { checkUpload, mostBytes, type Accepted } from './uploads.js';
