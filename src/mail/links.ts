import type { PageName } from '../../workflows/texts.js';

/** What the address of a page depends on. */
export interface Target {
  readonly dossierId?: string;
  /** Whether that dossier is a round, an objection or a complaint. */
  readonly isRound?: boolean;
  readonly isObjection?: boolean;
  readonly isComplaint?: boolean;
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

const folderOf = ({ isRound, isObjection, isComplaint }: Target): string => {
  if (isRound) return 'werk/rondes';
  if (isComplaint) return 'werk/klachten';
  return isObjection ? 'werk/bezwaren' : 'werk/zaken';
};

const paths: Record<Exclude<PageName, 'signIn'>, (target: Target) => string | undefined> = {
  draft: ({ dossierId }) => below('mijn', dossierId),
  application: ({ dossierId, isObjection }) => below(isObjection ? 'mijn/bezwaren' : 'mijn', dossierId),
  letters: ({ dossierId, isObjection }) =>
    isObjection ? below('mijn/bezwaren', dossierId) : below('mijn', dossierId, '/brieven'),
  bankDetails: ({ dossierId }) => below('mijn', dossierId, '/rekening'),
  completion: ({ dossierId }) => below('mijn', dossierId, '/klaar'),
  scheme: ({ scheme }) => below('regelingen', scheme),
  dossier: ({ dossierId, ...kind }) => below(folderOf(kind), dossierId),
  jury: () => 'jury',
  objection: ({ dossierId }) => below('mijn/bezwaren', dossierId),
  complaint: ({ dossierId }) => below('mijn/klachten', dossierId),
  questions: () => 'mijn/vragen',
  personData: () => 'mijn/gegevens',
};
