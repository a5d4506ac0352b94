// What other subjects use of files: whether one may be kept, where it is kept, and the copy an applicant gets.
export { contentDisposition } from './file-names.js';
export { applicationPdf, type Answer as CopiedAnswer, type ApplicationCopy } from './pdf.js';
export { FileStore } from './store.js';
export { checkUpload, mostBytes, type Accepted } from './uploads.js';
