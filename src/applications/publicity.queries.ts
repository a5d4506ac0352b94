import type { Application } from './application.entity.js';

/** Whether people together applied, and no association or foundation. */
export const isOfResidents = ({ answers }: Pick<Application, 'answers'>): boolean => {
  const name = answers?.['legalName'];
  return typeof name !== 'string' || name.trim() === '';
};

/** Grants to organisations are public; residents say themselves whether their plan is shown (AVG, article 6). */
export const mayBeNamed = (application: Pick<Application, 'answers'>): boolean =>
  !isOfResidents(application) || application.answers?.['publicity'] === 'yes';
