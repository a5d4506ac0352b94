import type { Type } from '@nestjs/common';
import { BudgetPages } from './budget.pages.js';
import { BudgetsPages } from './budgets.pages.js';
import { NewYearPages } from './new-year.pages.js';

/** Every page about budgets. */
export const budgetPages: Type[] = [BudgetsPages, NewYearPages, BudgetPages];
