import type { Role } from '../../workflows/language.js';

/** Where a role must be held: in the dossier or round that the address names, or anywhere. */
type Where = 'here' | 'anywhere';
interface Reading {
  readonly where: Where;
  readonly roles: readonly Role[];
}

const staff = ['caseHandler', 'villageOfficer', 'decisionMaker', 'functionalAdmin', 'auditor'] as const;

/** Who may look at what. No row means no; moves have their own rows in the charts. */
export const readings = {
  ownApplication: { where: 'here', roles: ['applicant'] },
  // Staff fill in only what they enter for somebody else; the page looks at how the application came in.
  form: { where: 'here', roles: ['applicant', 'villageOfficer', 'caseHandler'] },
  copy: { where: 'here', roles: ['applicant', ...staff] },
  dossier: { where: 'here', roles: staff },
  // Who hands over what somebody on paper says; the charts ask how the application came in.
  onBehalf: { where: 'here', roles: ['villageOfficer', 'caseHandler'] },
  // Who writes notes in a dossier, and who says whose it is.
  note: { where: 'here', roles: ['caseHandler', 'villageOfficer', 'decisionMaker', 'functionalAdmin'] },
  handle: { where: 'here', roles: ['caseHandler', 'villageOfficer', 'functionalAdmin'] },
  // What a mail server sent back, read in by whoever looks after the mailbox.
  returnedMail: { where: 'anywhere', roles: ['caseHandler', 'villageOfficer', 'functionalAdmin'] },
  worklist: { where: 'anywhere', roles: [...staff, 'financeOfficer', 'jurySecretary', 'juryChair'] },
  enterForOther: { where: 'anywhere', roles: ['villageOfficer', 'caseHandler'] },
  newRound: { where: 'anywhere', roles: ['functionalAdmin', 'caseHandler'] },
  // Every objection of the grantor.
  objections: { where: 'anywhere', roles: staff },
  // Every complaint of the grantor, and every question; and who answers those.
  complaints: { where: 'anywhere', roles: staff },
  questions: { where: 'anywhere', roles: staff },
  answerQuestions: { where: 'anywhere', roles: ['caseHandler', 'villageOfficer', 'functionalAdmin'] },
  // What is published once a year about subsidies without a provision (Awb 4:23).
  yearlyReport: { where: 'anywhere', roles: ['caseHandler', 'functionalAdmin'] },
  // Papers of a dossier for somebody who asks for them under the Woo.
  openPapers: { where: 'here', roles: ['caseHandler', 'functionalAdmin'] },
  round: { where: 'here', roles: [...staff, 'jurySecretary', 'juryChair'] },
  juryList: { where: 'anywhere', roles: ['juror', 'juryChair', 'jurySecretary'] },
  juryEntry: { where: 'here', roles: ['juror', 'juryChair'] },
  deliberation: { where: 'here', roles: ['juryChair', 'jurySecretary'] },
  juryMembers: { where: 'here', roles: ['caseHandler', 'jurySecretary', 'functionalAdmin'] },
  proposal: { where: 'here', roles: ['decisionMaker', 'caseHandler', 'auditor'] },
  letters: { where: 'here', roles: [...staff] },
  // Whoever writes letters, before they leave.
  editLetter: { where: 'here', roles: ['caseHandler', 'villageOfficer', 'decisionMaker'] },
  payments: { where: 'anywhere', roles: ['financeOfficer', 'auditor'] },
  bankAccount: { where: 'here', roles: ['financeOfficer'] },
  // What there is to divide and what is left of it; and who writes down what was decided about that.
  budgets: {
    where: 'anywhere',
    roles: [...staff, 'financeOfficer'],
  },
  decideBudgets: { where: 'anywhere', roles: ['functionalAdmin'] },
  // What may be destroyed: one makes the list, another approves it.
  archive: { where: 'anywhere', roles: ['functionalAdmin', 'archivist', 'auditor'] },
  makeDestructionList: { where: 'anywhere', roles: ['functionalAdmin'] },
  keepBack: { where: 'anywhere', roles: ['functionalAdmin', 'archivist'] },
  approveDestruction: { where: 'anywhere', roles: ['archivist'] },
  // What rests on the law: weighed by a lawyer, who may also put it right.
  legalSettings: { where: 'anywhere', roles: ['lawyer', 'functionalAdmin', 'auditor'] },
  correctLegalSettings: { where: 'anywhere', roles: ['lawyer', 'functionalAdmin'] },
  reviewLegalSettings: { where: 'anywhere', roles: ['lawyer'] },
  // What people ask about their own data (AVG), and what we do with it.
  personRequests: { where: 'anywhere', roles: ['caseHandler', 'functionalAdmin', 'auditor'] },
  answerRequests: { where: 'anywhere', roles: ['caseHandler', 'functionalAdmin'] },
  files: { where: 'here', roles: ['applicant', ...staff, 'juror', 'juryChair', 'jurySecretary'] },
  moves: {
    where: 'here',
    roles: ['applicant', ...staff, 'juror', 'juryChair', 'jurySecretary', 'financeOfficer'],
  },
} as const satisfies Record<string, Reading>;

export type View = keyof typeof readings;

/** Whether the table lets one of these roles look at this. */
export const maySee = (view: View, roles: readonly Role[]): boolean =>
  roles.some((role) => (readings[view].roles as readonly Role[]).includes(role));

/** Whoever decides about others or their money; jurors score and applicants ask. */
export const isStaff = (role: Role): boolean => !['applicant', 'juror', 'juryChair'].includes(role);
