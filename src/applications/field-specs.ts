import type { Question } from '../../workflows/form.js';
import type { FieldOption, FieldSpec } from '../web/form/fields.js';
import type { FormContext } from '../schemes/forms.queries.js';

/** A question as the fields of every form draw it; villages and organisations come from the registry. */
export function specOf(question: Question, context: FormContext): FieldSpec {
  const { key, label, hint, optional, autocomplete } = question;
  const control = controls[question.kind] as
    ((question: Question, context: FormContext) => Control) | undefined;
  return {
    name: key,
    label,
    hint,
    optional,
    autocomplete,
    ...(control?.(question, context) ?? { kind: 'text' }),
  };
}

type Control = Pick<FieldSpec, 'kind' | 'options' | 'maxLength'>;
type Of<K> = Question & { kind: K };

/** Kinds that are more than a line of text. */
const controls: { [K in Question['kind']]?: (question: Of<K>, context: FormContext) => Control } = {
  longText: ({ maxLength }) => ({ kind: 'longText', maxLength }),
  choice: ({ options }) => ({ kind: 'choice', options }),
  choices: ({ options }) => ({ kind: 'choices', options }),
  yesNo: ({ unknown }) => ({ kind: 'choice', options: [...yesNo, ...option('onbekend', unknown)] }),
  village: (_, { villages }) => ({ kind: 'select', options: optionsOf(villages) }),
  organisation: ({ other }, { organisations }) => ({
    kind: 'select',
    options: [...optionsOf(organisations), ...option('other', other)],
  }),
  number: () => ({ kind: 'number' }),
  email: () => ({ kind: 'email' }),
  phone: () => ({ kind: 'phone' }),
};

const yesNo: readonly FieldOption[] = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
];
const option = (value: string, label?: string): FieldOption[] => (label ? [{ value, label }] : []);
const optionsOf = (names: ReadonlyMap<string, string>): FieldOption[] =>
  [...names].map(([value, label]) => ({ value, label }));
