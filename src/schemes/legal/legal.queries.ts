import { In, type EntityManager } from 'typeorm';
import { rowBy, rowsBy } from '../../database/rows.js';
import { Person } from '../../identity/person.entity.js';
import { maySee, type View } from '../../identity/policy.js';
import { assignmentsOf } from '../../identity/roles.queries.js';
import { SchemeVersion } from '../scheme-version.entity.js';
import { Scheme } from '../scheme.entity.js';
import { LegalCorrection, LegalReview } from './legal.entity.js';

/** Something that was done to the legal settings, by whom and when (UTC ms). */
export type Signed<Row> = Row & { readonly by: string };

/** A version with what lawyers did to it, the newest first. */
export interface LegalState {
  readonly scheme: Scheme;
  readonly version: SchemeVersion;
  readonly reviews: readonly Signed<LegalReview>[];
  readonly corrections: readonly Signed<LegalCorrection>[];
}

/** Whoever may do this for the grantor of a scheme. */
export interface Onlooker {
  readonly person: string;
  readonly view: View;
}

/** Every version of the schemes of grantors where this person has that view, those that can be changed first. */
export async function legalStates(em: EntityManager, { person, view }: Onlooker): Promise<LegalState[]> {
  const posts = await assignmentsOf(em, person);
  const places = posts.filter(({ role }) => maySee(view, [role])).map(({ scopeId }) => scopeId);
  const schemes = await rowsBy(em, Scheme, { grantorId: places }, ['name']);
  const states: LegalState[] = [];
  for (const scheme of schemes)
    for (const version of await rowsBy(em, SchemeVersion, { schemeId: scheme.id }, ['name']))
      states.push({ scheme, version, ...(await doneTo(em, version.id)) });
  return states.toSorted((one, other) => lockedOr(other) - lockedOr(one));
}

/** One of them; undefined when it is not there or not theirs. */
export const legalStateOf = async (
  em: EntityManager,
  id: string,
  onlooker: Onlooker,
): Promise<LegalState | undefined> =>
  (await legalStates(em, onlooker)).find(({ version }) => version.id === id);

/** Corrections that came after the last review. */
export const sinceReview = ({ reviews: [last], corrections }: LegalState): readonly LegalCorrection[] =>
  corrections.filter(({ at }) => !last || at > last.at);

async function doneTo(em: EntityManager, versionId: string) {
  const reviews = await rowsBy(em, LegalReview, { versionId }, ['at', 'id']);
  const corrections = await rowsBy(em, LegalCorrection, { versionId }, ['at', 'id']);
  const ids = [...new Set([...reviews, ...corrections].map(({ byId }) => byId))];
  const people = await em.findBy(Person, { id: In(ids) });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const signed = <Row extends { byId: string }>(row: Row): Signed<Row> => ({
    ...row,
    by: names.get(row.byId) || 'iemand die hier niet meer werkt',
  });
  return { reviews: reviews.map(signed).toReversed(), corrections: corrections.map(signed).toReversed() };
}

const lockedOr = ({ version }: LegalState): number => version.lockedAt ?? Number.MAX_SAFE_INTEGER;

/** The version itself, for whoever writes to it. */
export const openVersion = async (em: EntityManager, id: string): Promise<SchemeVersion | undefined> => {
  const version = await rowBy(em, SchemeVersion, { id });
  return version && version.lockedAt === null ? version : undefined;
};
