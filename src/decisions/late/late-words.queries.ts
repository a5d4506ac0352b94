import type { EntityManager } from 'typeorm';
import { applicationById } from '../../applications/applications.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { objectionNow, type ObjectionNow } from '../../objections/objections.queries.js';
import { lateMemory } from './late.queries.js';

/** The objection that a notice of default is about; nothing when it is about an application. */
export async function lateObjection(
  em: EntityManager,
  notice: Pick<Dossier, 'snapshot'>,
): Promise<ObjectionNow | undefined> {
  const about = lateMemory(notice).lateWith;
  return about?.what === 'objection' ? objectionNow(em, about.of) : undefined;
}

/** Which decision was late, within a sentence to whoever waited for it. */
export async function lateWords(
  em: EntityManager,
  notice: Pick<Dossier, 'snapshot' | 'parentId'>,
): Promise<string> {
  const contested = await lateObjection(em, notice);
  if (contested) return `ons besluit op uw bezwaar ${contested.objection.caseNumber}`;
  const title = (await applicationById(em, notice.parentId ?? ''))?.title || 'uw plan';
  return lateMemory(notice).lateWith?.what === 'determination'
    ? `ons besluit om uw bijdrage voor ‘${title}’ vast te stellen`
    : `ons besluit over uw aanvraag ‘${title}’`;
}
