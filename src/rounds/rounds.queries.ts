import type { EntityManager } from 'typeorm';
import { rowBy, rowThere } from '../database/rows.js';
import { Dossier } from '../engine/dossier.entity.js';
import { dossierById } from '../engine/dossier.queries.js';
import { Round } from './round.entity.js';

/** A round with the state of its dossier. */
export interface RoundNow {
  readonly round: Round;
  readonly dossier: Dossier;
  /** Last part of its state, such as `open`. */
  readonly state: string;
}

export const roundById = (em: EntityManager, id: string): Promise<Round | null> => rowBy(em, Round, { id });

/** The round an entry belongs to, or the round itself; what is about an entry belongs to the round of that entry. */
export async function roundOf(
  em: EntityManager,
  { id, parentId }: { id: string; parentId: string | null },
): Promise<Round> {
  const near = await rowBy(em, Round, { id: parentId ?? id });
  if (near) return near;
  const entry = await dossierById(em, parentId ?? id);
  return rowThere(em, Round, { id: entry?.parentId ?? id });
}

/** Id of the prize pool of a round or of an entry in it. */
export const poolOf = async (
  em: EntityManager,
  dossier: { id: string; parentId: string | null },
): Promise<string> => (await roundOf(em, dossier)).budgetId;

/** Rounds of a scheme with their states, newest first. */
export async function roundsOfScheme(em: EntityManager, schemeId: string): Promise<RoundNow[]> {
  return withStates(em, await em.find(Round, { where: { schemeId }, order: { opensAt: 'DESC' } }));
}

/** All rounds of a grantor with their states, newest first. */
export async function roundsOfGrantor(em: EntityManager, grantorId: string): Promise<RoundNow[]> {
  return withStates(em, await em.find(Round, { where: { grantorId }, order: { opensAt: 'DESC' } }));
}

export async function roundNow(em: EntityManager, id: string): Promise<RoundNow | undefined> {
  const round = await roundById(em, id);
  return round ? (await withStates(em, [round]))[0] : undefined;
}

/** Last part of a state path: `running.closed` is `closed`. */
export const lastPart = (states: string): string => states.split(' ')[0]?.split('.').at(-1) ?? '';

async function withStates(em: EntityManager, rounds: readonly Round[]): Promise<RoundNow[]> {
  const dossiers = new Map(
    (
      await em.findBy(
        Dossier,
        rounds.map(({ id }) => ({ id })),
      )
    ).map((dossier) => [dossier.id, dossier]),
  );
  return rounds.flatMap((round) => {
    const dossier = dossiers.get(round.id);
    return dossier ? [{ round, dossier, state: lastPart(dossier.states) }] : [];
  });
}
