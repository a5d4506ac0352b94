import type { Settings } from './settings.js';
import { termSources } from './term-sources.js';

/** Why settings cannot stand together, in Dutch; empty when they can. */
export function contradictionsIn({ money, jury, terms, ...settings }: Settings): string[] {
  const found: [boolean, string][] = [
    [money.floor > money.maxAmount, 'De laagste bijdrage is hoger dan de hoogste.'],
    [jury.quorum > jury.members, 'Er zijn meer beoordelingen nodig dan de jury leden heeft.'],
    [
      terms.decision.source === 'reasonable' && terms.decision.weeks > 8,
      'De redelijke termijn van Awb 4:13 is ten hoogste acht weken. Een langere staat in een regeling.',
    ],
    [
      terms.decisionPostponement.weeks > 0 && !termSources[terms.decision.source].setByLaw,
      'Verdagen kan alleen een termijn die in een wet of verordening staat. Een andere schuift al op als u op tijd meldt dat het besluit later komt (Awb 4:14, derde lid).',
    ],
    [
      settings.budgetReservation === 'untilAdopted' && settings.settlementMode === 'direct',
      'Een begrotingsvoorbehoud kan alleen bij een bijdrage die later wordt vastgesteld (Awb 4:34). Kies eerst een andere manier van vaststellen.',
    ],
  ];
  return found.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}
