import { dutchDate } from './calendar.js';
import type { Cents } from './language.js';
import { lawNow } from './law.js';
import { longestPenalty, type Penalty } from './penalty.js';

/** How a penalty was counted, in Dutch sentences for pages and the letter. */
export function explainPenalty({ firstOn, lastOn, days, steps, amount, amounts }: Penalty): string[] {
  if (!lastOn) return [`Er is niets verschuldigd: de eerste dag die telt, is ${dutchDate(firstOn)}.`];
  const counted = steps.map((step) => `${daysInWords(step.days)} van ${euros(step.perDay)}`);
  const until = `${dutchDate(firstOn)} tot en met ${dutchDate(lastOn)}`;
  const most = days === longestPenalty ? ' Dat is het hoogste aantal dagen dat de wet kent.' : '';
  return [
    `Wij waren te laat van ${until}: ${daysInWords(days)}.${most}`,
    `Dat is ${list(counted)}, samen ${euros(amount)}.`,
    `De bedragen per dag staan in artikel 4:17 van de Algemene wet bestuursrecht. Zij gelden sinds ${dutchDate(amounts.from)}.`,
  ];
}

/** What staff must know before the amounts are used for a notice of this day; nothing while they were checked. */
export function amountsWarning(noticeOn: string): string | undefined {
  const { amountsCheckedThrough: through } = lawNow();
  return noticeOn > through
    ? `Let op: de bedragen zijn nagekeken tot en met ${dutchDate(through)}. Kijk na of zij intussen zijn veranderd.`
    : undefined;
}

const daysInWords = (days: number): string => (days === 1 ? '1 dag' : `${days} dagen`);

const written = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const euros = (cents: Cents): string => `€ ${written.format(cents / 100)}`;

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}
