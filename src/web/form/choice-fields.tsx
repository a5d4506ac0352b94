import { classNames } from '../class-names.js';
import { describedBy, Field, FieldGroup, type FieldFrame, Notes } from './field.js';
import type { FieldOption } from './fields.js';

interface ChoicesProps extends FieldFrame {
  options: readonly FieldOption[];
  chosen: readonly string[];
  /** More than one answer: checkboxes instead of radio buttons. */
  several?: boolean;
}

/** One answer (radio buttons) or several (checkboxes) out of a few; everything can be read without opening anything. */
export const Choices = ({ options, chosen, several, ...frame }: ChoicesProps) => (
  <FieldGroup {...frame}>
    <div class="oek-choices">
      {options.map((option, index) => (
        <Choice
          key={option.value}
          {...option}
          id={index === 0 ? frame.name : `${frame.name}-${option.value}`}
          name={frame.name}
          several={several}
          checked={chosen.includes(option.value)}
          wrong={Boolean(frame.error)}
        />
      ))}
    </div>
  </FieldGroup>
);

interface ChoiceProps extends FieldOption {
  id: string;
  name: string;
  several?: boolean;
  checked: boolean;
  wrong?: boolean;
}

const radio = 'utrecht-radio-button utrecht-radio-button--html-input';
const checkbox =
  'utrecht-checkbox utrecht-checkbox--custom utrecht-custom-checkbox utrecht-custom-checkbox--html-input utrecht-checkbox--html-input';

function Choice({ id, name, value, label, hint, several, checked, wrong }: ChoiceProps) {
  const invalid = several ? 'utrecht-custom-checkbox--invalid' : 'utrecht-radio-button--invalid';
  return (
    <div class="oek-choice">
      <input
        type={several ? 'checkbox' : 'radio'}
        id={id}
        name={name}
        value={value}
        checked={checked}
        class={classNames(several ? checkbox : radio, wrong && invalid)}
        aria-describedby={hint ? `${id}-toelichting` : undefined}
      />
      <label for={id}>{label}</label>
      {hint ? (
        <p class="oek-choice__hint" id={`${id}-toelichting`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** One sentence to agree to or not, such as a declaration; posts `ja`. */
export const Tick = ({
  error,
  ...choice
}: {
  name: string;
  label: string;
  hint?: string;
  checked?: boolean;
  error?: string;
}) => (
  <div class={classNames('oek-field', error && 'oek-field--wrong')}>
    <Notes name={choice.name} error={error} />
    <Choice
      {...choice}
      id={choice.name}
      value="ja"
      several
      checked={Boolean(choice.checked)}
      wrong={Boolean(error)}
    />
  </div>
);

/** Yes or no: posts `ja` or `nee`. */
export const YesNo = ({ value, ...frame }: FieldFrame & { value?: string }) => (
  <Choices {...frame} options={yesNo} chosen={value ? [value] : []} />
);

const yesNo: readonly FieldOption[] = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
];

/** One answer out of a long list that people know by heart, such as villages. */
export const SelectField = ({
  options,
  value,
  ...frame
}: FieldFrame & { options: readonly FieldOption[]; value?: string }) => (
  <Field {...frame}>
    <select
      id={frame.name}
      name={frame.name}
      class={classNames(
        'utrecht-select utrecht-select--html-select oek-select',
        frame.error && 'utrecht-select--invalid',
      )}
      aria-invalid={frame.error ? 'true' : undefined}
      aria-describedby={describedBy(frame)}
      aria-required={frame.optional ? undefined : 'true'}
    >
      <option value="">Maak een keuze</option>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);
