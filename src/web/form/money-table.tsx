import { FieldGroup } from './field.js';
import type { FieldErrors } from './fields.js';
import { euro } from '../format.js';
import { MoneyLine } from './money-line.js';
import { type MoneyRow, rowAction, totalOf } from './money-rows.js';
import { Unseen } from '../text.js';

interface CostTableProps {
  /** Begin of every field's name: `kosten-0-wat`, `kosten-0-bedrag`; `readMoneyRows` reads them back. */
  name: string;
  label: string;
  hint?: string;
  rows: readonly MoneyRow[];
  /** By name of the table or of a field in it. */
  errors?: FieldErrors;
  /** What one line is called: `Kostenpost`. */
  line: string;
  /** Heading of the first column: `Waarvoor?`. */
  what: string;
  optional?: boolean;
  /** Another sum of the page in which these amounts count too, such as `dekking`. */
  countsIn?: string;
}

/** Amounts line by line with their total, which the script keeps up to date; buttons add and remove lines without a script too. */
export const CostTable = ({
  name,
  label,
  hint,
  rows,
  errors = {},
  line,
  what,
  optional,
  countsIn,
}: CostTableProps) => (
  <FieldGroup name={name} label={label} hint={hint} error={errors[name]} optional={optional}>
    <div class="oek-money" id={name} tabIndex={-1} data-rows={name}>
      <table>
        <caption class="oek-unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">Bedrag in euro</th>
            <th scope="col">
              <Unseen>Regel weghalen</Unseen>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <MoneyLine key={index} {...{ name, row, index, errors, line, what, countsIn }} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Totaal</th>
            <td class="oek-number">
              <output data-total={name}>{euro(totalOf(rows))}</output>
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      <button
        type="submit"
        class="nl-button nl-button--secondary"
        name="actie"
        value={rowAction.add(name)}
        data-row-add
      >
        Nog een {line.toLowerCase()}
      </button>
    </div>
  </FieldGroup>
);
