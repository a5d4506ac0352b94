import { budgetStep, contactStep } from './contest.form.budget.js';
import { groupStep } from './contest.form.group.js';
import { planStep } from './contest.form.plan.js';
import { sendStep, supportStep } from './contest.form.support.js';
import { contestForm } from './contest.form.js';

/** What MOEK asks (domain §14.1). The bank account is asked after the award, so losers never give theirs. */
export const moekForm = contestForm('MOEK', 'moek-1', [
  groupStep,
  planStep,
  supportStep,
  budgetStep,
  contactStep,
  sendStep,
]);
