import { euro, fullDate } from '../web/format.js';
import type { BudgetDecision } from './budget-decision.entity.js';
import type { Distribution } from './budget.entity.js';

/** How the money of a budget is divided, in words (rule B4). */
export const distributions: Readonly<Record<Distribution, string>> = {
  juryAllocation: 'De jury verdeelt het geld over de plannen',
  ranking: 'De hoogste scores eerst, tot het geld op is',
  firstCome: 'Wie het eerst komt, tot het geld op is',
  formula: 'Met een vaste formule',
  proRata: 'Naar verhouding over alle aanvragen',
};

/** From what an indexation begins, in words (§6.5 of the domain rules, question X6). */
export const bases = {
  firstYearIndexed: 'Het jaar van het beleid is al geïndexeerd',
  firstYearIsBase: 'Het jaar van het beleid heeft het bedrag zelf',
  lastYear: 'Het plafond van het jaar ervoor',
} as const;

/** To what an indexation rounds, in words. */
export const roundings = { cent: 'Hele centen', euro: 'Hele euro’s', tenEuro: 'Tientallen euro’s' } as const;

/** Tenths of a percent, in words. */
export const percent = (tenths: number): string => `${(tenths / 10).toFixed(1).replace('.', ',')}%`;

const kinds: Record<BudgetDecision['kind'], string> = {
  opened: 'Begonnen',
  ceiling: 'Ander plafond',
  published: 'Bekendgemaakt',
  indexed: 'Geïndexeerd',
  carriedIn: 'Meegenomen uit het jaar ervoor',
  carriedOut: 'Meegegeven aan het volgende jaar',
};

/** What was decided about a budget, with what followed from it. */
export function decisionWords({ kind, change, inputs }: BudgetDecision): string {
  if (kind === 'opened') return `${kinds.opened} met ${euro(change)}`;
  if (kind === 'published')
    return `${kinds.published} op ${fullDate(String(inputs['publishedOn']))}. ${distributions[inputs['distribution'] as Distribution]}.`;
  const moved = `${kinds[kind]}: ${change < 0 ? 'min' : 'plus'} ${euro(Math.abs(change))}`;
  return kind === 'indexed' ? `${moved}. ${stepWords(inputs)}` : moved;
}

/** The sum of an indexation: from what, with which figure, rounded how. */
const stepWords = ({ base, change, indexYear, result, basis, rounding }: BudgetDecision['inputs']): string =>
  `${euro(Number(base))} met ${percent(Number(change))} (prijzen ${indexYear}) wordt ${euro(Number(result))}. ${
    bases[basis as keyof typeof bases]
  }; afgerond op ${roundings[rounding as keyof typeof roundings].toLowerCase()}.`;
