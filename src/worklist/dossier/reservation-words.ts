import type { EntryMemory } from '../../../workflows/fragments/memory.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { fullDate } from '../../web/format.js';

/** How a condition on the budget stands (Awb 4:34); nothing when there is none. */
export function reservationWords({ snapshot }: Pick<Dossier, 'snapshot'>): string | undefined {
  const { context } = JSON.parse(snapshot) as { context: Pick<EntryMemory, 'reservation'> };
  if (!context.reservation) return undefined;
  const { adoptedOn, end } = context.reservation;
  if (end) return ends[end];
  return adoptedOn
    ? `De begroting is vastgesteld op ${fullDate(adoptedOn)}.`
    : 'De begroting moet nog worden vastgesteld.';
}

const ends = {
  lapsed: 'Vervallen: er is geen beroep op gedaan.',
  waived: 'Vervallen: er is genoeg geld.',
  invoked: 'Er is een beroep op gedaan: er was te weinig geld.',
};
