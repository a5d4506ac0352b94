import type { Role } from '../../workflows/language.js';

/** What each role is called on pages and in logs. */
export const roleNames: Readonly<Record<Role, string>> = {
  applicant: 'aanvrager',
  caseHandler: 'behandelaar',
  villageOfficer: 'dorpscontactambtenaar',
  juror: 'jurylid',
  juryChair: 'voorzitter van de jury',
  jurySecretary: 'secretaris van de jury',
  decisionMaker: 'beslisser namens het college',
  financeOfficer: 'medewerker financiën',
  functionalAdmin: 'functioneel beheerder',
  auditor: 'controleur',
  archivist: 'archivaris',
  lawyer: 'jurist',
  system: 'vanzelf',
};
