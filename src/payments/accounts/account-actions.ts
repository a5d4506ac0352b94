import type { Action } from '../../web/form/actions.js';
import { checks } from './account-check.views.js';
import type { AccountDesk } from './account-desk.js';

const explanations: Readonly<Partial<Record<string, string>>> = {
  confirmAccountChange: 'Naam en nummer horen bij elkaar, en de aanvrager vroeg dit zelf.',
  orderPayment: 'De betaling komt in de lijst die u ophaalt.',
  markPaid: 'Het geld is weg. De aanvrager krijgt een e-mail.',
  rejectPayment: 'De aanvrager geeft een nieuw rekeningnummer en krijgt een e-mail.',
};

const withForm = ['rejectAccount', 'refuseAccountChange'];

/** What asks something has a form of its own; of the two checks only the one whose turn it is stands here, and why it cannot be made. */
export const actionsOf = ({ award, options }: AccountDesk, moveId: string): Action[] =>
  options
    .filter(({ type }) => !withForm.includes(type) && type !== otherCheck(award))
    // That nothing was paid yet is no news on the way to paying.
    .filter(({ type, reasons }) => type !== 'rejectPayment' || reasons.length === 0)
    .map(({ type, spec, reasons }) => ({
      key: type,
      label: spec.button,
      explanation: explanations[type],
      primary: type !== 'rejectPayment',
      ...doorOf(award, type, moveId),
      blocked: reasons,
    }));

/** A check asks what it rests on, in a form further down the page. */
const doorOf = ({ dossier: { id } }: AccountDesk['award'], type: string, moveId: string) =>
  checks.includes(type)
    ? { href: `/financien/${id}/rekening#controleren` as const }
    : { post: { action: `/financien/${id}/zet` as const, fields: { wat: type, zet: moveId } } };

const otherCheck = ({ account }: AccountDesk['award']): string =>
  account?.firstCheckById ? 'confirmAccount' : 'confirmAccountAgain';
