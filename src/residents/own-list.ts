import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.js';
import { applicationsOf } from '../applications/applications.queries.js';
import type { Engine } from '../engine/engine.js';
import { namesAt } from '../engine/labels.js';
import type { Round } from '../rounds/round.entity.js';
import { roundOf } from '../rounds/rounds.queries.js';
import { badgeOf } from './status/where.js';

/** One plan in the list of somebody. */
export interface Listed {
  readonly id: string;
  readonly application: Application;
  readonly round: Round;
  /** Whether it was not sent yet, and whether it still can be. */
  readonly draft?: 'open' | 'late';
  readonly badge: ReturnType<typeof badgeOf>;
  /** Where it stands, in the applicant's words. */
  readonly names: readonly string[];
}

/** Every plan this person may fill in or follow, newest first; `at` is UTC ms. */
export async function ownList(
  em: EntityManager,
  { engine, person, at }: { engine: Engine; person: string; at: number },
): Promise<Listed[]> {
  const list: Listed[] = [];
  for (const { application, dossier } of await applicationsOf(em, person)) {
    const round = await roundOf(em, dossier);
    const names = namesAt(engine.charts.get(dossier.chart), dossier.states);
    list.push({
      id: dossier.id,
      application,
      round,
      ...(dossier.states === 'draft' && { draft: at < round.closesAt ? 'open' : 'late' }),
      badge: badgeOf(dossier),
      names: names.map(({ applicant }) => applicant),
    });
  }
  return list;
}
