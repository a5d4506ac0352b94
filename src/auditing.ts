import type { EntityManager } from 'typeorm';
import { charts } from '../workflows/index.js';
import type { Decree } from '../workflows/law.js';
import { wrongCounters } from './budget/ledger.queries.js';
import { Charts } from './engine/charts.js';
import { Dossier } from './engine/dossier.entity.js';
import { dossierById } from './engine/dossier.queries.js';
import { audit } from './engine/replay.js';
import { decreesOf } from './law/decrees.queries.js';
import { settingsOf } from './schemes/versions.queries.js';

/** What an audit says, line by line, and the exit code of the command: 1 when anything is wrong. */
export interface Report {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/**
 * Replays the log of every dossier and adds up the ledger. It only reads, and may run beside the service. With `heads` it
 * also lists the newest hash of every log: kept elsewhere, they show when somebody made a whole log anew.
 */
export async function auditAll(em: EntityManager, { heads = false } = {}): Promise<Report> {
  const dossiers = await em.find(Dossier, { select: { id: true }, order: { id: 'ASC' } });
  const decrees = await decreesOf(em);
  const problems: string[] = [];
  for (const { id } of dossiers) problems.push(...(await problemsOf(em, { id, decrees })));
  problems.push(...(await logsOfNothing(em)), ...(await lasting(() => wrongCounters(em))));
  return {
    lines: [...(heads ? await headsOf(em) : []), ...problems, conclusion(dossiers.length, problems.length)],
    exitCode: problems.length > 0 ? 1 : 0,
  };
}

const known = new Charts(charts);

interface Asked {
  readonly id: string;
  readonly decrees: readonly Decree[];
}

/** A dossier that moves on while we look at it is looked at again. */
async function problemsOf(em: EntityManager, { id, decrees }: Asked): Promise<string[]> {
  const dossier = await dossierById(em, id);
  if (!dossier) return [`Dossier ${id} was taken away during the audit.`];
  const problem = await audited(em, dossier, decrees).catch(
    (error: unknown) => `Dossier ${id} cannot be replayed: ${oneLine(error)}`,
  );
  if (!problem) return [];
  const now = await dossierById(em, id);
  return now?.revision === dossier.revision ? [problem] : problemsOf(em, { id, decrees });
}

const audited = async (
  em: EntityManager,
  dossier: Dossier,
  decrees: readonly Decree[],
): Promise<string | undefined> =>
  audit(em, known.get(dossier.chart), dossier, {
    settings: await settingsOf(em, dossier.versionId),
    decrees,
  });

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : '').replaceAll(/\s+/g, ' ');

/** Logs of which the dossier itself was taken away. */
async function logsOfNothing(em: EntityManager): Promise<string[]> {
  const rows: { dossier_id: string }[] = await em.sql`SELECT DISTINCT dossier_id FROM log
    WHERE dossier_id NOT IN (SELECT id FROM dossier) ORDER BY dossier_id`;
  return rows.map(({ dossier_id }) => `Dossier ${dossier_id} has a log and is itself gone.`);
}

/** What is still wrong when we look again: the counters and the lines are not read at the same instant. */
async function lasting(look: () => Promise<string[]>): Promise<string[]> {
  const first = new Set(await look());
  return first.size > 0 ? (await look()).filter((problem) => first.has(problem)) : [];
}

async function headsOf(em: EntityManager): Promise<string[]> {
  const dossiers = await em.find(Dossier, {
    select: { id: true, revision: true, head: true },
    order: { id: 'ASC' },
  });
  return dossiers.map(({ id, revision, head }) => `${id} ${revision} ${head}`);
}

const conclusion = (dossiers: number, problems: number): string =>
  `${dossiers} dossiers and the ledger were checked: ${problems === 0 ? 'nothing is' : `${problems} things are`} wrong.`;
