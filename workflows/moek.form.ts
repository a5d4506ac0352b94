import type { CrossCheck, Form } from './form.js';
import { budgetStep, contactStep } from './moek.form.budget.js';
import { groupStep } from './moek.form.group.js';
import { planStep } from './moek.form.plan.js';
import { sendStep, supportStep } from './moek.form.support.js';

const checks: CrossCheck[] = [
  {
    kind: 'mustNotBe',
    question: 'commercialParty',
    is: 'yes',
    field: 'commercialParty',
    error:
      'Met een bedrijf dat aan het plan verdient, kan MOEK niet. Kan uw groep het plan zonder dat bedrijf doen? Kies dan “nee”. Twijfelt u, bel ons dan even.',
  },
  {
    kind: 'notBefore',
    question: 'endMonth',
    start: 'startMonth',
    field: 'endMonth',
    error: 'Uw plan is eerder klaar dan het begint. Kies een latere maand waarin het klaar is.',
  },
  {
    kind: 'totalsMeet',
    costs: 'costs',
    incomes: 'incomes',
    requested: 'requestedAmount',
    field: 'requestedAmount',
    error:
      'Uw kosten zijn {costs}. Uw inkomsten en de gevraagde bijdrage zijn samen {covered}. Dat scheelt {difference}. Pas een van de bedragen aan.',
  },
  {
    kind: 'atMostSetting',
    question: 'requestedAmount',
    setting: 'maxAmount',
    field: 'requestedAmount',
    error: 'Vraag niet meer dan {limit}. Dat is het hoogste bedrag voor één plan.',
  },
];

/** What MOEK asks (domain §14.1). The bank account is asked after the award, so losers never give theirs. */
export const moekForm: Form = {
  version: 'moek-1',
  steps: [groupStep, planStep, supportStep, budgetStep, contactStep, sendStep],
  checks,
};
