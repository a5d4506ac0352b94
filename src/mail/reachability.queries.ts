import type { EntityManager } from 'typeorm';
import { rowsBy } from '../database/rows.js';
import { Reachability, type MessageKind } from './reachability.entity.js';

/** Somebody whom we want to tell something. */
export interface Reached {
  readonly id: string;
  readonly email: string | null;
  /** Whether they said no in what they sent in; counts as long as nothing else was written down. */
  readonly saidNo?: boolean;
}

/** Who of these people gets messages of this kind by post: whoever did not say yes, or has no mailbox (Awb 2:8). */
export async function onPaper(
  em: EntityManager,
  { people, grantorId, kind }: { people: readonly Reached[]; grantorId: string; kind: MessageKind },
): Promise<Set<string>> {
  const ids = people.map(({ id }) => id);
  const rows = await rowsBy(em, Reachability, { personId: ids, grantorId, kind }, ['at']);
  const said = new Map(rows.map(({ personId, electronic }) => [personId, electronic]));
  const posted = people.filter(({ id, email, saidNo }) => !email || !(said.get(id) ?? !saidNo));
  return new Set(posted.map(({ id }) => id));
}

/** Everything somebody said to a grantor about how to be reached, newest first. */
export const reachabilityOf = (
  em: EntityManager,
  { personId, grantorId }: { personId: string; grantorId: string },
): Promise<Reachability[]> =>
  em.find(Reachability, { where: { personId, grantorId }, order: { at: 'DESC', id: 'ASC' } });
