import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.js';
import { describedBy, Field, type FieldFrame } from './field.js';
import { number } from '../format.js';

interface TextFieldProps extends FieldFrame {
  value?: string;
  type?: 'text' | 'email' | 'tel';
  inputMode?: 'decimal' | 'numeric';
  autocomplete?: string;
  maxLength?: number;
  width?: 'short' | 'medium';
  /** A sign in front of the control, such as €. */
  prefix?: string;
  /** Live totals: which sum on this page the amount counts in, such as `inkomsten`. */
  countsIn?: string;
  /** Names, addresses and numbers: no red line of the spelling checker below them. */
  literal?: boolean;
}

/** One line of text. */
export function TextField({
  value,
  type = 'text',
  width,
  prefix,
  literal,
  autocomplete,
  inputMode,
  maxLength,
  countsIn,
  ...frame
}: TextFieldProps) {
  const input = (
    <input
      id={frame.name}
      name={frame.name}
      type={type as 'text'}
      class={classNames(
        'utrecht-textbox utrecht-textbox--html-input',
        frame.error && 'utrecht-textbox--invalid',
        width && `oek-width-${width}`,
      )}
      value={oneLine(value)}
      inputMode={inputMode}
      autoComplete={autocomplete}
      maxLength={maxLength}
      data-amount={countsIn}
      spellcheck={literal ? false : undefined}
      aria-invalid={frame.error ? 'true' : undefined}
      aria-describedby={describedBy(frame)}
      aria-required={frame.optional ? undefined : 'true'}
    />
  );
  return <Field {...frame}>{prefix ? <Prefixed sign={prefix}>{input}</Prefixed> : input}</Field>;
}

/** What a program sent may hold line ends; a field of one line may not. */
const oneLine = (value: string | undefined) => value?.replaceAll(/\s*\n\s*/g, ' ');

/** A sign glued to the front of a control; the label says it in words. */
export const Prefixed = ({ sign, children }: { sign: string; children: ComponentChildren }) => (
  <div class="oek-prefixed">
    <span aria-hidden="true">{sign}</span>
    {children}
  </div>
);

/** Several lines of text; with `maxLength` the reader sees how much is left, and may type more before being told to shorten it. */
export function LongTextField({
  value = '',
  rows = 6,
  maxLength,
  ...frame
}: FieldFrame & { value?: string; rows?: number; maxLength?: number }) {
  const counter = maxLength ? `${frame.name}-teller` : undefined;
  return (
    <Field {...frame} after={maxLength ? <Counter name={frame.name} maxLength={maxLength} /> : null}>
      <textarea
        id={frame.name}
        name={frame.name}
        rows={rows}
        class={classNames(
          'utrecht-textarea utrecht-textarea--html-textarea',
          frame.error && 'utrecht-textarea--invalid',
        )}
        aria-invalid={frame.error ? 'true' : undefined}
        aria-describedby={describedBy(frame, counter)}
        aria-required={frame.optional ? undefined : 'true'}
      >
        {value}
      </textarea>
    </Field>
  );
}

const Counter = ({ name, maxLength }: { name: string; maxLength: number }) => (
  <p class="oek-counter" id={`${name}-teller`} data-counter={name} data-max={maxLength}>
    Gebruik maximaal {number(maxLength)} tekens.
  </p>
);

/** An amount in euros; `toCents` reads what was typed. */
export const MoneyField = (props: FieldFrame & { value?: string; countsIn?: string }) => (
  <TextField {...props} prefix="€" inputMode="decimal" width="short" literal />
);

/**
 * A date in one field: it can be pasted, needs one tab stop and one sentence when it is wrong, and `toLocalDate` reads
 * every way people write it. Three fields need three labels and a legend, and a date picker is slow for a far date.
 */
export const DateField = ({ hint, ...props }: FieldFrame & { value?: string; autocomplete?: string }) => (
  <TextField {...props} hint={hint ?? 'Bijvoorbeeld 27-3-2027 of 27 maart 2027.'} width="medium" literal />
);
