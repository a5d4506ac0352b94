import type { EntityManager } from 'typeorm';
import type { LateFacts } from '../../../workflows/facts.late.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import { objection } from '../../../workflows/objection.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { dossierById, lockDossier } from '../../engine/dossier.queries.js';
import type { Question } from '../../engine/surroundings.js';
import { objectionNow, objectorsOf } from '../../objections/objections.queries.js';
import { entriesIn, isAbout, noticesAbout, termOf } from './late-term.queries.js';
import { isRunning } from './late.queries.js';

/** How late we are with a decision; asked by the application or objection itself, or by a notice of default about it. */
export async function lateFacts(question: Question): Promise<LateFacts> {
  const { tx, dossier } = question;
  const waiting = await waitingIn(question);
  if (!waiting) return { notices: 0, running: [], mayNotify: false };
  const found = termOf(waiting);
  const others = (await noticesAbout(tx, waiting)).filter(({ id }) => id !== dossier.id);
  return {
    ...found,
    notices: others.filter((one) => isAbout(one, found.term)).length,
    running: others.filter(isRunning).map(({ id }) => id),
    mayNotify: await mayNotify(question, waiting),
  };
}

/** A notice holds what it is about, so that nobody decides between what is read here and what is written after it. */
async function waitingIn({ tx, dossier, input }: Question): Promise<Dossier | undefined> {
  if (dossier.chart !== lateDecision.name) return dossier;
  const beside = dossier.parentId ?? '';
  const { of } = input;
  if (typeof of !== 'string') return held(tx, beside);
  const contested = await objectionNow(tx, of);
  return contested && entriesIn(contested).includes(beside) ? held(tx, contested.dossier.id) : undefined;
}

async function held(tx: EntityManager, id: string): Promise<Dossier> {
  const found = tx.queryRunner?.isTransactionActive ? await lockDossier(tx, id) : await dossierById(tx, id);
  if (!found) throw new Error(`A notice of default is about the dossier ${id}, which is not there.`);
  return found;
}

/** About an objection only who made it may give notice; staff types in what such a person wrote. */
async function mayNotify({ tx, by }: Question, { id, chart }: Dossier): Promise<boolean> {
  if (chart !== objection.name || by.role !== 'applicant') return true;
  return (await objectorsOf(tx, id)).some((person) => person.id === by.person);
}
