import type { CrossCheck, Form } from '../../workflows/form.js';
import { euro } from '../web/format.js';
import type { AnswerRow, Answers } from './asked.js';
import type { FormContext } from './context.js';

/** What answers must be together, for as far as they are there and right by themselves: key → sentence. */
export function disagreements(form: Form, answers: Answers, context: FormContext): [string, string][] {
  return form.checks.flatMap((check): [string, string][] => {
    const figures = broken(check, answers, context);
    return figures ? [[check.field, fillIn(check.error, figures)]] : [];
  });
}

/** Amounts in cents, by the name they have in the sentence. */
type Figures = Record<string, number | undefined>;

/** The figures of the sentence when the check does not hold; undefined when it holds, or cannot be judged yet. */
function broken(check: CrossCheck, answers: Answers, { limits }: FormContext): Figures | undefined {
  switch (check.kind) {
    case 'totalsMeet':
      return totalsApart(check, answers);
    case 'atMostSetting':
      return isAbove(answers[check.question], limits[check.setting])
        ? { limit: limits[check.setting] }
        : undefined;
    case 'notBefore':
      return isBefore(answers[check.question], answers[check.start]) ? {} : undefined;
    case 'mustNotBe':
      return answers[check.question] === check.is ? {} : undefined;
  }
}

const isAbove = (amount: unknown, limit: unknown) =>
  typeof amount === 'number' && typeof limit === 'number' && amount > limit;

/** Months and dates sort as text. */
const isBefore = (end: unknown, start: unknown) =>
  typeof end === 'string' && typeof start === 'string' && end < start;

function totalsApart(check: CrossCheck & { kind: 'totalsMeet' }, answers: Answers): Figures | undefined {
  const requested = answers[check.requested];
  const rows = answers[check.costs];
  if (!isTable(rows) || typeof requested !== 'number') return undefined;
  const incomes = answers[check.incomes] ?? [];
  const costs = totalOf(rows);
  const covered = (isTable(incomes) ? totalOf(incomes) : 0) + requested;
  return costs === covered ? undefined : { costs, covered, difference: Math.abs(costs - covered) };
}

const isTable = (answer: unknown): answer is AnswerRow[] => Array.isArray(answer);

/** Sum of a table, in cents. */
export const totalOf = (rows: readonly AnswerRow[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0);

const fillIn = (sentence: string, figures: Figures) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = figures[name];
    return figure === undefined ? whole : euro(figure);
  });
