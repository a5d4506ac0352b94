import { classNames } from '../class-names.js';
import { Notes } from './field.js';
import type { FieldErrors } from './fields.js';
import { type MoneyRow, rowAction } from './money-rows.js';
import { Prefixed } from './text-fields.js';
import { Unseen } from '../text.js';

interface MoneyLineProps {
  name: string;
  row: MoneyRow;
  index: number;
  errors: FieldErrors;
  line: string;
  what: string;
  countsIn?: string;
}

/** One line of a table of amounts; the script copies it to make another. */
export function MoneyLine({ name, row, index, errors, line, what, countsIn }: MoneyLineProps) {
  const text = `${name}-${index}-wat`;
  const amount = `${name}-${index}-bedrag`;
  const number = <span data-line-number>{index + 1}</span>;
  return (
    <tr>
      <td>
        <label class="oek-money__label" for={text}>
          {line} {number}: {what.toLowerCase()}
        </label>
        <Notes name={text} error={errors[text]} />
        <Box name={text} value={row.what} error={errors[text]} />
      </td>
      <td>
        <label class="oek-money__label" for={amount}>
          {line} {number}: bedrag in euro
        </label>
        <Notes name={amount} error={errors[amount]} />
        <Prefixed sign="€">
          <Box
            name={amount}
            value={row.amount}
            error={errors[amount]}
            countsIn={countsIn ? `${name} ${countsIn}` : name}
          />
        </Prefixed>
      </td>
      <td class="oek-money__remove">
        <button
          type="submit"
          class="nl-button nl-button--subtle"
          name="actie"
          value={rowAction.remove(name, index)}
          data-row-remove
        >
          Weghalen
          <Unseen>
            {' '}
            ({line.toLowerCase()} {number})
          </Unseen>
        </button>
      </td>
    </tr>
  );
}

const Box = ({
  name,
  value,
  error,
  countsIn,
}: {
  name: string;
  value: string;
  error?: string;
  countsIn?: string;
}) => (
  <input
    class={classNames('utrecht-textbox utrecht-textbox--html-input', error && 'utrecht-textbox--invalid')}
    id={name}
    name={name}
    type="text"
    value={value}
    inputMode={countsIn ? 'decimal' : undefined}
    data-amount={countsIn}
    aria-invalid={error ? 'true' : undefined}
    aria-describedby={error ? `${name}-fout` : undefined}
  />
);
