import type { Decree } from '../../workflows/law.js';
import { euro, fullDate } from '../web/format.js';

/** What a decree says, in one sentence. */
export function decreeWords(decree: Decree): string {
  switch (decree.kind) {
    case 'equatedDay':
      return `${fullDate(decree.date)} telt als feestdag.`;
    case 'daysKnown':
      return `Alle vrije dagen zijn bekend tot en met ${fullDate(decree.through)}.`;
    case 'penaltyAmounts':
      return `Vanaf ${fullDate(decree.from)} kost te laat beslissen ${decree.perDay.map((amount) => euro(amount)).join(', ')} per dag.`;
    case 'amountsChecked':
      return `De bedragen voor te laat beslissen zijn nagekeken tot en met ${fullDate(decree.through)}.`;
    case 'withdrawn':
      return `Regel ${decree.number} is teruggenomen.`;
  }
}
