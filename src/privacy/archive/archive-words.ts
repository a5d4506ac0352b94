import { retentionResults } from '../../../workflows/retention.js';
import type { DestructionItem, DestructionList } from './destruction.entity.js';

/** What the result numbers of the selection list mean (Selectielijst gemeenten 2020, process types 8 and 13). */
export const resultWords = (result: string): string => {
  const words = results[result];
  return words ? `${words} (${result})` : result;
};

const results: Readonly<Record<string, string>> = retentionResults;

/** How far a list is. */
export function stateWords({ approvedAt, doneAt }: Pick<DestructionList, 'approvedAt' | 'doneAt'>): string {
  if (approvedAt === null) return doneAt === null ? 'Wacht op akkoord' : 'Vervallen: alles blijft bewaard';
  return doneAt === null ? 'Wordt vernietigd' : 'Vernietigd';
}

/** What becomes of one dossier on a list. */
export const itemWords = ({ keptBecause, destroyedAt }: DestructionItem, approved: boolean): string => {
  if (keptBecause !== null) return `Blijft bewaard: ${keptBecause}`;
  if (destroyedAt !== null) return 'Vernietigd';
  return approved ? 'Wordt vernietigd' : 'Voorgesteld';
};
