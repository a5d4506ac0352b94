import type { LateAbout, Noticing } from './notice-desk.js';

/** The page from which somebody came to say that we are late. */
export const ownBase = ({ kind, id }: LateAbout): `/${string}` =>
  kind === 'objection' ? `/mijn/bezwaren/${id}` : `/mijn/${id}`;

/** The same at work. */
export const workBase = ({ kind, id }: LateAbout): `/${string}` =>
  kind === 'objection' ? `/werk/bezwaren/${id}` : `/werk/zaken/${id}`;

/** What our decision is about, as a name: the plan, or the objection. */
export function titleOf({ about, application }: Pick<Noticing, 'about' | 'application'>): string {
  const plan = application.title || 'Plan zonder naam';
  return about.kind === 'objection' ? `Bezwaar over ${plan}` : plan;
}

/** Which decision is late, within a sentence to whoever waits for it. */
export const decisionWords = ({ term }: Pick<Noticing, 'term'>): string =>
  ({
    application: 'ons besluit over uw aanvraag',
    objection: 'ons besluit op uw bezwaar',
    determination: 'ons besluit over het vaststellen van uw bijdrage',
  })[term?.what ?? 'application'];
