import type { PageName } from '../../workflows/texts.js';

/** What the address of a page depends on. */
export interface Target {
  readonly dossierId?: string;
  /** Whether that dossier is a round. */
  readonly isRound?: boolean;
  /** Key of the scheme, such as `moek`. */
  readonly scheme?: string;
  /** The whole address of a way in; only ever in the sign-in message. */
  readonly wayIn?: string;
}

/** The address behind the button of a message, or undefined when its target lacks something. */
export function linkTo(baseUrl: string, page: PageName, target: Target): string | undefined {
  if (page === 'signIn') return target.wayIn;
  const path = paths[page](target);
  return path === undefined ? undefined : new URL(path, `${baseUrl}/`).href;
}

const below = (folder: string, id: string | undefined, rest = '') =>
  id === undefined ? undefined : `${folder}/${encodeURIComponent(id)}${rest}`;

const paths: Record<Exclude<PageName, 'signIn'>, (target: Target) => string | undefined> = {
  draft: ({ dossierId }) => below('mijn', dossierId),
  application: ({ dossierId }) => below('mijn', dossierId),
  letters: ({ dossierId }) => below('mijn', dossierId, '/brieven'),
  bankDetails: ({ dossierId }) => below('mijn', dossierId, '/rekening'),
  completion: ({ dossierId }) => below('mijn', dossierId, '/klaar'),
  scheme: ({ scheme }) => below('regelingen', scheme),
  dossier: ({ dossierId, isRound }) => below(isRound ? 'werk/rondes' : 'werk/zaken', dossierId),
  jury: () => 'jury',
};
