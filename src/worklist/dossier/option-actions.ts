import { randomUUID } from 'node:crypto';
import type { Chart } from '../../../workflows/language.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import type { MoveOption } from '../../engine/options.js';
import type { Action } from '../../web/form/actions.js';
import { questionOf } from '../../web/form/question.js';
import { ownPage } from './own-pages.js';

/**
 * What can be done in a dossier, as its page shows it: what may be done first, then what may not, with the reasons, then what is
 * rare. A move that asks nothing and can be undone is made at once; every other one has a page.
 */
export function actionsOf(options: readonly MoveOption[], dossier: Dossier, base: `/${string}`): Action[] {
  const inOrder = options.toSorted((one, other) => placeOf(one) - placeOf(other));
  const first = inOrder.find(({ type, reasons, spec }) => {
    return reasons.length === 0 && !spec.final && !rare.has(type);
  });
  return inOrder.map((option) => {
    const { type, spec, reasons } = option;
    const shown = { key: type, label: spec.button, explanation: spec.help, primary: option === first };
    return reasons.length > 0
      ? { ...shown, blocked: reasons }
      : { ...shown, ...doorOf(option, dossier, base) };
  });
}

/** Moves for when something goes wrong, or that somebody else mostly makes: possible for weeks, and never what comes next. */
const rare = new Set([
  'announceDelay',
  'delayApart',
  'pauseTerm',
  'resumeTerm',
  'outage',
  'extendTerms',
  'cancel',
  'postponeDecision',
  'postponeFurther',
  'postponeComplaint',
  'postponeComplaintFurther',
  'refuseComplaint',
  'changeAccount',
  'suspendPayment',
  'withdraw',
  'withdrawObjection',
  'requestExtension',
  'applyForDetermination',
]);
const placeOf = ({ type, reasons }: MoveOption): number => (reasons.length > 0 ? 1 : rare.has(type) ? 2 : 0);

function doorOf(
  { type, spec }: MoveOption,
  dossier: Dossier,
  base: `/${string}`,
): Pick<Action, 'href' | 'post'> {
  const path = `${base}/zet/${type}` as const;
  const page = ownPage(type, dossier, base) ?? (questionOf(type) || spec.final ? path : undefined);
  if (page) return { href: page };
  return { post: { action: path, fields: { zet: randomUUID(), revisie: String(dossier.revision) } } };
}

/** What was just made, as its button said, from `?gedaan=` in the address. */
export const madeName = ({ moves }: Chart, made: unknown): string | undefined =>
  typeof made === 'string' && Object.hasOwn(moves, made) ? moves[made]?.button : undefined;
