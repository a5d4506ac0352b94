import { named } from './contest.words.js';
import type { CrossCheck, Form, Option, Question, Step } from './form.js';

/** What the answers to the form of a contest must be together. */
const checks: CrossCheck[] = [
  {
    kind: 'mustNotBe',
    question: 'commercialParty',
    is: 'yes',
    field: 'commercialParty',
    error:
      'Met een bedrijf dat aan het plan verdient, kan {scheme} niet. Kan uw groep het plan zonder dat bedrijf doen? Kies dan “nee”. Twijfelt u, bel ons dan even.',
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

/** The form of a contest: its steps in the order people think; `{scheme}` in their words becomes its name. */
export const contestForm = (scheme: string, version: string, steps: Step[]): Form => ({
  version,
  ...named({ steps, checks }, scheme),
});

/** A step as another contest asks it: without some questions, and with others after a question that stays. */
export const stepWith = (
  step: Step,
  { without = [], after = {} }: { without?: readonly string[]; after?: Readonly<Record<string, Question[]>> },
): Step => ({
  ...step,
  questions: step.questions
    .filter(({ key }) => !without.includes(key))
    .flatMap((question) => [question, ...(after[question.key] ?? [])]),
});

/** A step in which more kinds of legal persons can be chosen: what is asked of an association is asked of them, too. */
export const withLegalPersons = (step: Step, kinds: Option[]): Step => ({
  ...step,
  questions: step.questions.map((question) => {
    const { onlyIf } = question;
    if (question.key === 'groupKind' && 'options' in question)
      return { ...question, options: [...question.options, ...kinds] };
    return onlyIf?.question === 'groupKind' && Array.isArray(onlyIf.is)
      ? { ...question, onlyIf: { ...onlyIf, is: [...onlyIf.is, ...kinds.map(({ value }) => value)] } }
      : question;
  }),
});
