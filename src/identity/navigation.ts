import type { Role } from '../../workflows/language.js';
import type { NavigationItem } from '../web/site/context.js';
import { maySee, type View } from './policy.js';

/** Who looks at the menu, and from where. */
export interface Onlooker {
  readonly signedIn: boolean;
  /** Roles anywhere. */
  readonly roles: readonly Role[];
  readonly path: string;
  readonly demo: boolean;
}

/** The menu: everything this person has a page for, and nothing else. */
export function navigationFor(onlooker: Onlooker): NavigationItem[] {
  const items = entries.filter(({ when }) => when(onlooker)).map(({ label, href }) => ({ label, href }));
  const current = items
    .filter(({ href }) => onlooker.path === href || onlooker.path.startsWith(`${href}/`))
    .toSorted((one, other) => other.href.length - one.href.length)[0];
  return items.map((item) => (item === current ? { ...item, current: true } : item));
}

interface Entry {
  readonly label: string;
  readonly href: `/${string}`;
  readonly when: (onlooker: Onlooker) => boolean;
}

const sees =
  (view: View) =>
  ({ roles }: Onlooker): boolean =>
    maySee(view, roles);

/** Whoever has no other work here is a resident, also before the first application. */
const isResident = ({ signedIn, roles }: Onlooker): boolean =>
  signedIn && (roles.length === 0 || roles.includes('applicant'));

const entries: readonly Entry[] = [
  { label: 'Regelingen', href: '/regelingen', when: () => true },
  { label: 'Mijn aanvragen', href: '/mijn', when: isResident },
  { label: 'Mijn gegevens', href: '/mijn/gegevens', when: isResident },
  { label: 'Werklijst', href: '/werk', when: sees('worklist') },
  { label: 'Rondes', href: '/werk/rondes', when: sees('round') },
  { label: 'Bezwaren', href: '/werk/bezwaren', when: sees('objections') },
  { label: 'Vragen', href: '/werk/vragen', when: sees('questions') },
  { label: 'Klachten', href: '/werk/klachten', when: sees('complaints') },
  { label: 'Jury', href: '/jury', when: sees('juryList') },
  { label: 'Financiën', href: '/financien', when: sees('payments') },
  { label: 'Begroting', href: '/werk/begroting', when: sees('budgets') },
  { label: 'Regels', href: '/werk/regels', when: sees('legalSettings') },
  { label: 'Gegevens', href: '/werk/gegevens', when: sees('personRequests') },
  { label: 'Archief', href: '/werk/archief', when: sees('archive') },
  { label: 'Inloggen', href: '/inloggen', when: ({ signedIn }) => !signedIn },
  { label: 'Proefpersonen', href: '/proef', when: ({ demo }) => demo },
  { label: 'Postvak', href: '/postvak', when: ({ demo }) => demo },
];

/** Where somebody's work begins, after signing in without a page in mind. */
export function landingPage(roles: readonly Role[]): `/${string}` {
  if (roles.some((role) => workers.includes(role))) return '/werk';
  if (roles.includes('financeOfficer')) return '/financien';
  if (roles.includes('archivist')) return '/werk/archief';
  if (roles.includes('lawyer')) return '/werk/regels';
  return maySee('juryList', roles) ? '/jury' : '/mijn';
}

const workers: readonly Role[] = [
  'caseHandler',
  'villageOfficer',
  'decisionMaker',
  'functionalAdmin',
  'auditor',
];

/** Whether a page is for work: wider, with breadcrumbs, on a calm background. */
export const isWorkplace = (path: string): boolean => /^\/(werk|jury|financien)(\/|$)/.test(path);
