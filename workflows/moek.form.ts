import { budgetStep, contactStep } from './contest.form.budget.js';
import { groupStep } from './contest.form.group.js';
import { planStep } from './contest.form.plan.js';
import { sendStep, supportStep } from './contest.form.support.js';
import { contestForm } from './contest.form.js';

const scheme = 'MOEK';

/** What MOEK asks (domain §14.1). The bank account is asked after the award, so losers never give theirs. */
export const moekForm = contestForm(scheme, 'moek-1', [
  groupStep(scheme),
  planStep(scheme),
  supportStep,
  budgetStep(scheme),
  contactStep,
  sendStep,
]);
