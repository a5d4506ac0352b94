import { euro, fullDate } from '../../web/format.js';
import type { OwnDossier } from '../own-dossier.js';
import type { Todo } from './todos.js';
import { whereIs } from './where.js';

/** Where the money may go, once there is money. */
export function account({ dossier, memory, decisions, account: given }: OwnDossier): Todo | undefined {
  if (whereIs(dossier).payment !== 'bankDetailsRequested') return undefined;
  const amount = euro(decisions.at(-1)?.amount ?? 0);
  const due = memory.clocks['payment']?.endsOn;
  return {
    key: 'account',
    must: true,
    title: given ? 'Het rekeningnummer klopte niet' : `Gefeliciteerd! Op welke rekening mag de ${amount}?`,
    sentences: [
      ...(given ? ['Wij bellen u hierover. U kunt ook nu al een ander nummer doorgeven.'] : []),
      due
        ? `Wij betalen ${amount} uiterlijk op ${fullDate(due)}, als wij het nummer op tijd hebben.`
        : 'Wij betalen als de begroting van de gemeente is vastgesteld en er genoeg geld is.',
    ],
    button: { label: 'Geef het rekeningnummer door', href: `/mijn/${dossier.id}/rekening` },
  };
}

/** Whoever gave the first account must be able to say that somebody else gave the second. */
export const anotherAccount = ({ dossier: { id, states } }: OwnDossier): Todo | undefined =>
  whereIs({ states }).payment === 'accountChange'
    ? {
        key: 'anotherAccount',
        must: true,
        title: 'Er is een ander rekeningnummer doorgegeven',
        sentences: ['Was u dit niet? Bel ons dan meteen. Wij betalen niets tot alles is gecontroleerd.'],
        button: { label: 'Bekijk wat wij doen', href: `/mijn/${id}/rekening` },
      }
    : undefined;
