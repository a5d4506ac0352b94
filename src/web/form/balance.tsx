import { euro } from '../format.js';

/** Whether costs and cover meet, in words; `costs` and `cover` say which sums of the page are compared, in cents. */
export const Balance = ({
  costs,
  cover,
}: {
  costs: { name: string; total: number };
  cover: { name: string; total: number };
}) => (
  <div class="oek-balance">
    <dl>
      <div>
        <dt>Kosten</dt>
        <dd data-total={costs.name}>{euro(costs.total)}</dd>
      </div>
      <div>
        <dt>Dekking</dt>
        <dd data-total={cover.name}>{euro(cover.total)}</dd>
      </div>
    </dl>
    <p role="status" data-balance={`${costs.name} ${cover.name}`}>
      {balanceInWords(costs.total, cover.total)}
    </p>
  </div>
);

/** The sentence under the totals; the script says the same one. */
export function balanceInWords(costs: number, cover: number): string {
  if (costs === cover) return 'De kosten en de dekking zijn gelijk. Dat klopt.';
  const difference = euro(Math.abs(costs - cover));
  return costs > cover
    ? `Er is nog ${difference} nodig om alle kosten te dekken.`
    : `Er is ${difference} meer dekking dan kosten.`;
}
