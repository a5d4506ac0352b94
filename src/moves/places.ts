import type { Chart } from '../../workflows/language.js';
import type { View } from '../identity/policy.js';
import type { Breadcrumb } from '../web/site/page.js';
import type { Audience } from './foresight-words.js';

/** Where a move can be made: in a dossier or a round at work, or in an application of one's own. */
export type PlaceName = 'case' | 'round' | 'mine';

interface Place {
  readonly kind: Chart['kind'];
  /** Who may look here. */
  readonly view: View;
  readonly audience: Audience;
  readonly base: (id: string) => `/${string}`;
  readonly crumbs: (id: string, title: string) => readonly Breadcrumb[];
}

const places: Readonly<Record<PlaceName, Place>> = {
  case: {
    kind: 'application',
    view: 'dossier',
    audience: 'staff',
    base: (id) => `/werk/zaken/${id}`,
    crumbs: (id, label) => [
      { label: 'Werklijst', href: '/werk' },
      { label, href: `/werk/zaken/${id}` },
    ],
  },
  round: {
    kind: 'round',
    view: 'round',
    audience: 'staff',
    base: (id) => `/werk/rondes/${id}`,
    crumbs: (id, label) => [
      { label: 'Rondes', href: '/werk/rondes' },
      { label, href: `/werk/rondes/${id}` },
    ],
  },
  mine: {
    kind: 'application',
    view: 'ownApplication',
    audience: 'applicant',
    base: (id) => `/mijn/${id}`,
    crumbs: (id, label) => [
      { label: 'Mijn aanvragen', href: '/mijn' },
      { label, href: `/mijn/${id}` },
    ],
  },
};

export const placeOf = (name: PlaceName): Place => places[name];
