import type { Chart } from '../../workflows/language.js';
import type { View } from '../identity/policy.js';
import type { Breadcrumb } from '../web/site/page.js';
import type { Audience } from './foresight-words.js';

interface Place {
  readonly kind: Chart['kind'];
  /** Who may look here. */
  readonly view: View;
  readonly audience: Audience;
  readonly base: (id: string) => `/${string}`;
  readonly crumbs: (id: string, title: string) => readonly Breadcrumb[];
}

const places = {
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
  objection: {
    kind: 'objection',
    view: 'dossier',
    audience: 'staff',
    base: (id) => `/werk/bezwaren/${id}`,
    crumbs: (id, label) => [
      { label: 'Bezwaren', href: '/werk/bezwaren' },
      { label, href: `/werk/bezwaren/${id}` },
    ],
  },
  ownObjection: {
    kind: 'objection',
    view: 'ownApplication',
    audience: 'applicant',
    base: (id) => `/mijn/bezwaren/${id}`,
    crumbs: (id, label) => [
      { label: 'Mijn aanvragen', href: '/mijn' },
      { label, href: `/mijn/bezwaren/${id}` },
    ],
  },
  complaint: {
    kind: 'complaint',
    view: 'dossier',
    audience: 'staff',
    base: (id) => `/werk/klachten/${id}`,
    crumbs: (id, label) => [
      { label: 'Klachten', href: '/werk/klachten' },
      { label, href: `/werk/klachten/${id}` },
    ],
  },
  ownComplaint: {
    kind: 'complaint',
    view: 'ownApplication',
    audience: 'applicant',
    base: (id) => `/mijn/klachten/${id}`,
    crumbs: (id, label) => [
      { label: 'Mijn aanvragen', href: '/mijn' },
      { label, href: `/mijn/klachten/${id}` },
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
  late: {
    kind: 'lateDecision',
    view: 'dossier',
    audience: 'staff',
    base: (id) => `/werk/te-laat/${id}`,
    crumbs: (id, label) => [
      { label: 'Werklijst', href: '/werk' },
      { label: `Ingebrekestelling bij ${label}`, href: `/werk/te-laat/${id}` },
    ],
  },
  change: {
    kind: 'grantChange',
    view: 'dossier',
    audience: 'staff',
    base: (id) => `/werk/wijzigingen/${id}`,
    crumbs: (id, label) => [
      { label: 'Werklijst', href: '/werk' },
      { label: `Wijziging van de bijdrage voor ${label}`, href: `/werk/wijzigingen/${id}` },
    ],
  },
  claim: {
    kind: 'grantChange',
    view: 'payments',
    audience: 'staff',
    base: (id) => `/financien/terugbetalingen/${id}`,
    crumbs: (id, label) => [
      { label: 'Financiën', href: '/financien' },
      { label: `Terugbetaling van ${label}`, href: `/financien/terugbetalingen/${id}` },
    ],
  },
  ownChange: {
    kind: 'grantChange',
    view: 'ownApplication',
    audience: 'applicant',
    base: (id) => `/mijn/wijzigingen/${id}`,
    crumbs: (id, label) => [
      { label: 'Mijn aanvragen', href: '/mijn' },
      { label: `Uw bijdrage voor ${label}`, href: `/mijn/wijzigingen/${id}` },
    ],
  },
  mineLate: {
    kind: 'lateDecision',
    view: 'ownApplication',
    audience: 'applicant',
    base: (id) => `/mijn/te-laat/${id}`,
    crumbs: (id, label) => [
      { label: 'Mijn aanvragen', href: '/mijn' },
      { label: `Ons besluit over ${label} is te laat`, href: `/mijn/te-laat/${id}` },
    ],
  },
} satisfies Readonly<Record<string, Place>>;

/**
 * Where a move can be made: at work in a dossier, a round, an objection, a complaint or a notice of default, at the desk of the
 * treasurer, or in an application, objection, complaint or notice of one's own.
 */
export type PlaceName = keyof typeof places;

export const placeOf = (name: PlaceName): Place => places[name];
