import type { Grantor } from '../identity/grantor.entity.js';
import type { Grant } from './grants.queries.js';
import type { Recipient } from '../applications/recipient.queries.js';

/** A grant to an organisation: what the public register shows. */
export type PublicGrant = Grant & { readonly recipient: Recipient };

/** What one grantor granted in one year, as everybody may see it; amounts in cents. */
export interface Register {
  readonly grantor: Grantor;
  readonly year: number;
  readonly rows: readonly PublicGrant[];
  /** Grants to natural persons, when there are so many that nobody can be recognised in them. */
  readonly leftOut?: { readonly count: number; readonly granted: number };
}

/** From how many on a sum says nothing of one of them: below it, even the number stays away. */
const fewest = 5;

/** The register of one year, in the order of the grants. */
export function registerOf(grantor: Grantor, grants: readonly Grant[], year: number): Register {
  const ofYear = grants.filter((grant) => grant.year === year);
  const others = ofYear.filter(({ recipient }) => !recipient);
  return {
    grantor,
    year,
    rows: publicGrants(ofYear),
    ...(others.length >= fewest && {
      leftOut: { count: others.length, granted: sum(others.map(({ granted }) => granted)) },
    }),
  };
}

/** Only grants to organisations. */
export const publicGrants = (grants: readonly Grant[]): PublicGrant[] =>
  grants.flatMap((grant) => (grant.recipient ? [{ ...grant, recipient: grant.recipient }] : []));

/** Years of which there is something to show, newest first. */
export const yearsOf = (grants: readonly Grant[]): number[] =>
  [...new Set(publicGrants(grants).map(({ year }) => year))].toSorted((one, other) => other - one);

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);
