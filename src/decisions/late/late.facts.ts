import type { EntityManager } from 'typeorm';
import type { Facts } from '../../../workflows/facts.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { dossierById, lockDossier } from '../../engine/dossier.queries.js';
import type { Question } from '../../engine/surroundings.js';
import { decisionTermOf, isRunning, lateDossiersOf } from './late.queries.js';

/** How late we are about an application; asked by that application itself, or by a notice of default about it. */
export async function lateFacts({ tx, dossier }: Question): Promise<Facts['late']> {
  const application = await applicationOf(tx, dossier);
  const notices = await lateDossiersOf(tx, [application.id]);
  const others = notices.filter(({ id }) => id !== dossier.id);
  const running = others.filter(isRunning).map(({ id }) => id);
  return { ...decisionTermOf(application), notices: others.length, running };
}

/** A notice holds its application, so that nobody decides between what is read here and what is written after it. */
async function applicationOf(tx: EntityManager, dossier: Dossier): Promise<Dossier> {
  if (dossier.chart !== lateDecision.name) return dossier;
  const id = dossier.parentId ?? '';
  const application = tx.queryRunner?.isTransactionActive
    ? await lockDossier(tx, id)
    : await dossierById(tx, id);
  if (!application) throw new Error(`The notice of default ${dossier.id} is about no application.`);
  return application;
}
