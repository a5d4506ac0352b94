import { fullDate, localDate } from '../../web/format.js';
import type { PersonRequest, RequestKind, RequestOutcome } from './person-request.entity.js';

/** What can be asked, as the one who asks says it, and the article. */
export const kindWords: Readonly<Record<RequestKind, { readonly own: string; readonly staff: string }>> = {
  access: { own: 'Ik wil weten wat u van mij bewaart', staff: 'Inzage (AVG artikel 15)' },
  rectification: { own: 'Er klopt iets niet: verbeter het', staff: 'Verbeteren (AVG artikel 16)' },
  erasure: { own: 'Ik wil dat u mijn gegevens wist', staff: 'Wissen (AVG artikel 17)' },
};

export const outcomeWords: Readonly<Record<RequestOutcome, string>> = {
  done: 'Gedaan',
  partly: 'Deels gedaan',
  refused: 'Niet gedaan',
};

/** How far a request is, for who asked it and for staff. */
export function requestState({ answeredAt, outcome, dueOn, extendedBecause }: PersonRequest): string {
  if (answeredAt !== null && outcome) return `${outcomeWords[outcome]} op ${fullDate(localDate(answeredAt))}`;
  return `Antwoord uiterlijk ${fullDate(dueOn)}${extendedBecause ? ' (verlengd)' : ''}`;
}
