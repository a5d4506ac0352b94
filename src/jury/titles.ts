import type { JuryRole } from './jury.queries.js';

/** What somebody of the jury is called in lists and in the report. */
export const juryTitles: Readonly<Record<JuryRole, string>> = {
  juryChair: 'Voorzitter',
  jurySecretary: 'Secretaris',
  juror: 'Jurylid',
};
