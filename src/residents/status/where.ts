import type { Tone } from '../../web/alert.js';
import type { OwnDossier } from '../own-dossier.js';

/** Where an entry stands: one step, or after an award a step for the money and one for the work. */
export interface Where {
  readonly step: string;
  readonly payment?: string;
  readonly completion?: string;
}

/** Reads `handling.admitted`, or `awarded.payment.paid awarded.completion.executing`. */
export function whereIs({ states }: Pick<OwnDossier['dossier'], 'states'>): Where {
  const paths = states.split(' ').map((path) => path.split('.'));
  const [first = ''] = paths[0] ?? [];
  if (first !== 'awarded') return { step: paths[0]?.at(-1) ?? '' };
  const region = (name: string) => paths.find(([, second]) => second === name)?.[2];
  return { step: first, payment: region('payment'), completion: region('completion') };
}

/** Whether we wait to hear what became of a plan. */
export const isAskedWhatBecame = (dossier: Pick<OwnDossier['dossier'], 'states'>): boolean =>
  ['executing', 'checkIn'].includes(whereIs(dossier).completion ?? '');

/**
 * How far an entry is, as the applicant may know it: 0 is being checked, 1 held against the conditions, 2 taking part, 3 before
 * the jury until the announcement, 4 awarded. Undefined before it was sent and after it ended.
 */
export const progressOf = ({ step }: Where): number | undefined => progress[step];

// Proposed, decided, or neither: to the applicant these are one and the same.
const progress: Readonly<Record<string, number | undefined>> = {
  submitted: 0,
  completenessCheck: 0,
  awaitingSupplement: 0,
  eligibilityCheck: 1,
  viewsRequested: 1,
  admitted: 2,
  presented: 3,
  scored: 3,
  awardProposed: 3,
  noAwardProposed: 3,
  apart: 3,
  awardDecided: 3,
  refusalDecided: 3,
  awarded: 4,
};

/** One or two words about an entry for a badge. */
export function badgeOf(dossier: Pick<OwnDossier['dossier'], 'states'>): { tone: Tone; word: string } {
  const { step, payment } = whereIs(dossier);
  if (payment === 'bankDetailsRequested') return badges['awardedAndAsked'] ?? handled;
  return badges[step] ?? handled;
}

const handled = { tone: 'active', word: 'In behandeling' } as const;
const badges: Readonly<Record<string, { tone: Tone; word: string } | undefined>> = {
  draft: { tone: 'warning', word: 'Nog niet verstuurd' },
  awaitingSupplement: { tone: 'warning', word: 'Wacht op u' },
  viewsRequested: { tone: 'warning', word: 'Wacht op u' },
  awardedAndAsked: { tone: 'warning', word: 'Wacht op u' },
  awarded: { tone: 'good', word: 'Bijdrage toegekend' },
  notAwarded: { tone: 'neutral', word: 'Geen bijdrage' },
  excluded: { tone: 'neutral', word: 'Geen bijdrage' },
  notProcessed: { tone: 'neutral', word: 'Niet behandeld' },
  withdrawn: { tone: 'neutral', word: 'Ingetrokken' },
  expired: { tone: 'neutral', word: 'Verwijderd' },
  closed: { tone: 'good', word: 'Afgerond' },
};
