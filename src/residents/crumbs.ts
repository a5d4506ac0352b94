import type { OwnDossier } from './own-dossier.js';

/** What a plan is called, also before it has a name. */
export const titleOf = ({ application: { title } }: Pick<OwnDossier, 'application'>): string =>
  title || 'Plan zonder naam';

/** `MOEK 2026, kenmerk MD-2026-00012`. */
export const referenceOf = ({ round, application }: Pick<OwnDossier, 'round' | 'application'>): string =>
  application.caseNumber ? `${round.name}, kenmerk ${application.caseNumber}` : round.name;

/** The way from a page below a plan back to the plan. */
export const crumbsOf = (own: Pick<OwnDossier, 'application' | 'dossier'>, here: string) => [
  { label: 'Mijn aanvragen', href: '/mijn' as const },
  { label: titleOf(own), href: `/mijn/${own.dossier.id}` as const },
  { label: here },
];
