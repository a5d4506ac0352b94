import { In, type EntityManager } from 'typeorm';
import type { Chart } from '../../workflows/language.js';
import { lockedRow, rowBy } from '../database/rows.js';
import { Dossier } from './dossier.entity.js';
import { genesisOf } from './log.js';
import { LogRow, Told } from './log.entity.js';
import { firstSnapshot, statePaths, stored } from './snapshots.js';
import type { Opening } from './surroundings.js';

/** The dossier, held until the transaction ends so that moves on it follow one another. */
export const lockDossier = (tx: EntityManager, id: string): Promise<Dossier | null> =>
  lockedRow(tx, Dossier, { id });

/** Locks several dossiers in the order of their ids, so that two rounds of locks never wait for each other. */
export async function lockInOrder(tx: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length < 2 || !onPostgres(tx)) return;
  await tx.find(Dossier, {
    select: { id: true },
    where: { id: In([...ids]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Writes the row of a new dossier, before its first move; the second of two clicks at once waits here and then finds it. */
export async function openDossier(
  tx: EntityManager,
  chart: Chart,
  opening: Opening,
  at: number,
): Promise<void> {
  const snapshot = firstSnapshot(chart);
  const { id, versionId, grantorId, parentId = null } = opening;
  const beginning = { id, chart: chart.name, versionId, grantorId, parentId };
  const row = {
    ...beginning,
    snapshot: stored(snapshot),
    states: statePaths(snapshot.value).join(' '),
    revision: 0,
    head: genesisOf(beginning),
    done: false,
    createdAt: at,
    changedAt: at,
  };
  await tx.createQueryBuilder().insert().into(Dossier).values(row).orIgnore().execute();
}

export const dossierById = (em: EntityManager, id: string): Promise<Dossier | null> =>
  rowBy(em, Dossier, { id });

/** The whole log of a dossier, oldest first. */
export const logOf = (em: EntityManager, dossierId: string): Promise<LogRow[]> =>
  em.find(LogRow, { where: { dossierId }, order: { revision: 'ASC' } });

/** The free texts of a dossier that were not erased. */
export const toldIn = (em: EntityManager, dossierId: string): Promise<Told[]> =>
  em.find(Told, { where: { dossierId }, order: { revision: 'ASC', name: 'ASC' } });

const onPostgres = (em: EntityManager): boolean => em.dataSource.options.type === 'postgres';
