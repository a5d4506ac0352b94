import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Completion } from '../accountability/completion.entity.js';
import { sentEntriesOf } from '../applications/applications.queries.js';
import { mayBeNamed } from '../applications/publicity.queries.js';
import { Decision } from '../decisions/decision.entity.js';
import { Village } from '../organisations/village.entity.js';
import type { Round } from '../rounds/round.entity.js';

/** What became of one round: only what was announced, and only who wants to be seen or stands in the public register. */
export interface Outcome {
  readonly round: Round;
  readonly awards: readonly Award[];
  /** How many more groups got something and rather do not stand on a page. */
  readonly unnamed: number;
  /** Everything that was given, cents. */
  readonly total: number;
}

/** One award as the public sees it. */
export interface Award {
  readonly id: string;
  readonly title: string;
  readonly village?: string;
  /** Only of an association or foundation: a group of neighbours may carry the name of a person. */
  readonly organisation?: string;
  /** Cents. */
  readonly amount: number;
  /** What became of it, as far as the group lets us show it. */
  readonly done?: { readonly sentence: string; readonly photoId?: string };
}

/** What was announced in a round, the largest award first. */
export async function outcomeOfRound(em: EntityManager, round: Round): Promise<Outcome> {
  const entries = (await sentEntriesOf(em, round.id)).map(({ application }) => application);
  const ids = entries.map(({ id }) => id);
  const granted = await em.findBy(Decision, { dossierId: In(ids), ...announcedAward });
  const byId = new Map(granted.map((decision) => [decision.dossierId, decision.amount]));
  const shown = entries.filter((entry) => byId.has(entry.id) && mayBeNamed(entry));
  const names = new Map((await em.findBy(Village, {})).map(({ id, name }) => [id, name]));
  const done = await shownCompletions(em, ids);
  const awards = shown.map((entry): Award => {
    const { id, title, villageId, answers } = entry;
    return {
      id,
      title,
      village: names.get(villageId ?? ''),
      organisation: textOf(answers?.['legalName']),
      amount: byId.get(id) ?? 0,
      done: done.get(id),
    };
  });
  return {
    round,
    awards: awards.toSorted((one, other) => other.amount - one.amount || (one.title < other.title ? -1 : 1)),
    unnamed: byId.size - awards.length,
    total: [...byId.values()].reduce((sum, amount) => sum + amount, 0),
  };
}

/** Whether this file is a photo that its group lets everybody see, of an award that was announced. */
export async function isPublicPhoto(em: EntityManager, photoId: string): Promise<boolean> {
  const completion = await em.findOneBy(Completion, { photoId, mayPublish: true });
  return completion !== null && em.existsBy(Decision, { dossierId: completion.dossierId, ...announcedAward });
}

const announcedAward = { kind: In(['grant', 'partialGrant']), announcedOn: Not(IsNull()) };

async function shownCompletions(
  em: EntityManager,
  dossierIds: readonly string[],
): Promise<Map<string, Award['done']>> {
  const found = await em.findBy(Completion, { dossierId: In([...dossierIds]), mayPublish: true });
  return new Map(
    found.map(({ dossierId, sentence, photoId }) => [dossierId, { sentence, ...(photoId && { photoId }) }]),
  );
}

const textOf = (answer: unknown): string | undefined =>
  typeof answer === 'string' && answer !== '' ? answer : undefined;
