import { judgingRules } from '../../../workflows/fragments/judging-rules.js';
import type { Refusal } from '../../../workflows/language.js';
import type { FieldErrors } from '../../web/form/fields.js';

/** Sentences about the amount stand at the amount; the others above the form. */
export function refusalAtFields({ sentences }: Refusal): {
  errors: FieldErrors;
  refusals: readonly string[];
} {
  const amount = sentences.filter((sentence) => aboutAmount.has(sentence));
  return {
    errors: amount.length > 0 ? { amount: amount.join(' ') } : {},
    refusals: sentences.filter((sentence) => !aboutAmount.has(sentence)),
  };
}

const { amountNamed, aboveFloor, notAboveRequest, withinPool } = judgingRules;
const aboutAmount = new Set(
  [amountNamed, aboveFloor, notAboveRequest, withinPool].map(({ sentence }) => sentence),
);
