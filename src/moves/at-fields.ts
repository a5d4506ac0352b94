import type { Rule } from '../../workflows/language.js';
import type { FieldErrors } from '../web/form/fields.js';
import type { AskedMove } from './asked-move.js';

/** Sentences of a refusal at the fields whose answers they are about, and those that belong to no field. */
export function atFields(
  { question, chart }: Pick<AskedMove, 'question' | 'chart'>,
  sentences: readonly string[],
): { readonly errors: FieldErrors; readonly refusals: readonly string[] } {
  const rules = chart.machine.implementations.guards as unknown as Readonly<Record<string, Rule | undefined>>;
  const fieldOf = (sentence: string): string | undefined =>
    question?.fields.find(({ refusedBy = [] }) =>
      refusedBy.some((name) => rules[name]?.sentence === sentence),
    )?.name;
  const errors: Record<string, string> = {};
  for (const sentence of sentences) {
    const field = fieldOf(sentence);
    if (field) errors[field] = [errors[field], sentence].filter(Boolean).join(' ');
  }
  return { errors, refusals: sentences.filter((sentence) => !fieldOf(sentence)) };
}
