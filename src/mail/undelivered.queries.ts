import { In, type EntityManager } from 'typeorm';
import { applicationOf } from '../applications/applications.queries.js';
import type { LetterRow } from '../documents/letters/letter.entity.js';
import { announcedDecisionLetters } from '../documents/letters/letters.queries.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { objectorsOf } from '../objections/objections.queries.js';
import { decisionMessages } from './decision-messages.js';
import { OutboxRow } from './outbox.entity.js';

type Place = Pick<Dossier, 'id' | 'parentId'>;

/** The newest letter of a dossier, when that is a decision of which the e-mail did not arrive (domain rules F7). */
export async function undeliveredLetter(em: EntityManager, dossier: Place): Promise<LetterRow | undefined> {
  const newest = (await announcedDecisionLetters(em, dossier.id)).at(-1);
  return (await undeliveredLetters(em, dossier)).find(({ id }) => id === newest?.id);
}

/**
 * Letters of a dossier of which the e-mail did not reach whoever they are for. Somebody who filled in the form with them hears as
 * a courtesy: that their copy came back announces nothing less.
 */
export async function undeliveredLetters(em: EntityManager, dossier: Place): Promise<LetterRow[]> {
  const letters = await announcedDecisionLetters(em, dossier.id);
  if (letters.length === 0) return [];
  const failed = await failedDecisions(em, dossier);
  const addressed = failed.length > 0 ? await addressedIn(em, dossier) : [];
  const missed = failed.filter(({ personId }) => personId !== null && addressed.includes(personId));
  // A letter and its e-mail leave in one move, so at one moment.
  const moments = new Set(missed.map(({ queuedAt }) => Number(queuedAt)));
  return letters.filter(({ announcedAt }) => moments.has(Number(announcedAt)));
}

/** A notice of default is written to about its application. */
const failedDecisions = (em: EntityManager, { id, parentId }: Place): Promise<OutboxRow[]> =>
  em.findBy(OutboxRow, {
    dossierId: In([id, parentId].filter((one) => one !== null)),
    template: In([...decisionMessages]),
    state: 'failed',
  });

/** Who a decision is for: whoever applied, or everybody who objects. */
async function addressedIn(em: EntityManager, dossier: Place): Promise<string[]> {
  const application = await applicationOf(em, dossier);
  return application ? [application.ownerId] : (await objectorsOf(em, dossier.id)).map(({ id }) => id);
}
