import { NotFoundException } from '@nestjs/common';
import type { Role } from '../../workflows/language.js';
import { isEnteredByStaff } from '../applications/filling/filled.js';
import type { Visit } from '../identity/visit.js';
import type { Breadcrumb } from '../web/site/page.js';
import { crumbsOf, titleOf } from './crumbs.js';
import type { OwnDossier } from './own-dossier.js';

/** From which side a page of a plan is filled in: by whoever applied, or at work for somebody who did so on paper. */
export interface Side {
  readonly role: Role;
  /** The page of the plan on this side; pages below it have the same names on both. */
  readonly base: `/${string}`;
  readonly crumbs: (here: string) => readonly Breadcrumb[];
  /** For whom staff fills in the page. */
  readonly forWhom?: string;
}

export const ownSide = (own: OwnDossier): Side => ({
  role: 'applicant',
  base: `/mijn/${own.dossier.id}`,
  crumbs: (here) => crumbsOf(own, here),
});

export function workSide(own: OwnDossier, { roles }: Visit): Side {
  const base = `/werk/zaken/${own.dossier.id}` as const;
  const role = helpers.find((one) => roles.includes(one));
  if (!role) throw new NotFoundException();
  return {
    role,
    base,
    crumbs: (label) => [
      { label: 'Werklijst', href: '/werk' },
      { label: titleOf(own), href: base },
      { label },
    ],
    forWhom: own.application.groupName || titleOf(own),
  };
}

const helpers = ['caseHandler', 'villageOfficer'] as const satisfies readonly Role[];

/** Whether staff gives the account of this plan: whoever applied on the website does so there. */
export const isHelped = ({ application }: OwnDossier): boolean => isEnteredByStaff(application);
