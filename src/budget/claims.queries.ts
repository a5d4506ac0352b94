import { In, type EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { Dossier } from '../engine/dossier.entity.js';
import { Round } from '../rounds/round.entity.js';
import { BudgetLine } from './budget-line.entity.js';

/** What was asked of a pot and not decided about yet, in cents, with the rounds that draw on it. */
export interface Claims {
  readonly requested: number;
  readonly rounds: readonly Round[];
}

/** What is asked of each of these pots, by its id; a pot on which no round draws has no claims. */
export async function claimsOn(
  em: EntityManager,
  budgetIds: readonly string[],
): Promise<Map<string, Claims>> {
  const rounds = await em.find(Round, { where: { budgetId: In([...budgetIds]) }, order: { opensAt: 'ASC' } });
  const open = await undecidedIn(em, rounds);
  const claims = new Map<string, Claims>();
  for (const round of rounds) {
    const before = claims.get(round.budgetId) ?? { requested: 0, rounds: [] };
    const asked = open.filter(({ roundId }) => roundId === round.id);
    const requested = asked.reduce((sum, one) => sum + one.requested, before.requested);
    claims.set(round.budgetId, { requested, rounds: [...before.rounds, round] });
  }
  return claims;
}

/** Plans that were sent in, go on, and have no money promised: those a pot must still be able to carry. */
async function undecidedIn(em: EntityManager, rounds: readonly Round[]): Promise<Application[]> {
  const asked = await em.findBy(Application, { roundId: In(rounds.map(({ id }) => id)) });
  const sent = asked.filter(({ submittedAt }) => submittedAt !== null);
  const ids = sent.map(({ id }) => id);
  const going = new Set((await em.findBy(Dossier, { id: In(ids), done: false })).map(({ id }) => id));
  const lines = await em.findBy(BudgetLine, { dossierId: In(ids), kind: 'committed' });
  const promised = new Set(lines.map(({ dossierId }) => dossierId));
  return sent.filter(({ id }) => going.has(id) && !promised.has(id));
}
