import type { PageName } from '../../workflows/texts.js';

/** What the address of a page depends on. */
export interface Target {
  readonly dossierId?: string;
  /** Key of the scheme, such as `moek`. */
  readonly scheme?: string;
  /** The sign-in token; only ever in the sign-in message. */
  readonly token?: string;
}

/** The address behind the button of a message, or undefined when its target lacks something. */
export function linkTo(baseUrl: string, page: PageName, target: Target): string | undefined {
  const path = paths[page](target);
  return path === undefined ? undefined : new URL(path, `${baseUrl}/`).href;
}

const below = (folder: string, id: string | undefined, rest = '') =>
  id === undefined ? undefined : `${folder}/${encodeURIComponent(id)}${rest}`;

const paths: Record<PageName, (target: Target) => string | undefined> = {
  draft: ({ dossierId }) => below('mijn', dossierId),
  application: ({ dossierId }) => below('mijn', dossierId),
  letters: ({ dossierId }) => below('mijn', dossierId, '/brieven'),
  bankDetails: ({ dossierId }) => below('mijn', dossierId, '/rekening'),
  completion: ({ dossierId }) => below('mijn', dossierId, '/klaar'),
  scheme: ({ scheme }) => below('regelingen', scheme),
  signIn: ({ token }) => below('inloggen', token),
  dossier: ({ dossierId }) => below('werk', dossierId),
  jury: () => 'jury',
};
