import { euro } from './format.js';

/** What is given out of a pot and what is left, in cents; the script keeps it up to date with the fields that count in `name`. */
export const Remainder = ({ name, total, of }: { name: string; total: number; of: number }) => (
  <div class="oek-balance">
    <dl>
      <div>
        <dt>In de pot</dt>
        <dd>{euro(of)}</dd>
      </div>
      <div>
        <dt>Samen</dt>
        <dd data-total={name}>{euro(total)}</dd>
      </div>
    </dl>
    <p role="status" data-left={name} data-of={of}>
      {remainderInWords(of - total)}
    </p>
  </div>
);

/** The sentence under the totals, for what is left in cents; the script says the same one. */
export const remainderInWords = (left: number): string =>
  left < 0 ? `Dit is ${euro(-left)} te veel.` : `Er blijft ${euro(left)} over.`;
