import type { EntityManager } from 'typeorm';
import { Application } from '../../applications/application.entity.js';
import { Budget } from '../../budget/budget.entity.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { readings } from '../../identity/policy.js';
import { assignmentsOf } from '../../identity/roles.queries.js';
import { Round } from '../../rounds/round.entity.js';
import { inScopes } from '../scopes.js';

/** A round in the list. */
export interface RoundRow {
  readonly id: string;
  readonly name: string;
  readonly chart: string;
  readonly states: string;
  /** UTC ms. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** Plans that were sent in. */
  readonly sent: number;
  /** Cents. */
  readonly pot: number;
}

/** Rounds that somebody may look at for work, newest first. */
export async function roundsFor(em: EntityManager, person: string): Promise<RoundRow[]> {
  const roles: readonly string[] = readings.round.roles;
  const assignments = (await assignmentsOf(em, person)).filter(({ role }) => roles.includes(role));
  const scopes = assignments.map(({ scopeId }) => scopeId);
  const rows = await withFigures(em).where(inScopes('scopes', scopes)).getRawMany<RoundRow>();
  return rows.map((row) => ({ ...row, sent: Number(row.sent), pot: Number(row.pot) }));
}

const withFigures = (em: EntityManager) =>
  em
    .createQueryBuilder(Round, 'round')
    .innerJoin(Dossier, 'dossier', 'dossier.id = round.id')
    .leftJoin(Budget, 'budget', 'budget.id = round.budgetId')
    .leftJoin(Application, 'sent', 'sent.roundId = round.id AND sent.submittedAt IS NOT NULL')
    .select('round.id', 'id')
    .addSelect('round.name', 'name')
    .addSelect('dossier.chart', 'chart')
    .addSelect('dossier.states', 'states')
    .addSelect('round.opensAt', 'opensAt')
    .addSelect('round.closesAt', 'closesAt')
    .addSelect('COUNT(sent.id)', 'sent')
    .addSelect('MAX(budget.ceiling)', 'pot')
    .groupBy('round.id, round.name, dossier.chart, dossier.states, round.opensAt, round.closesAt')
    .orderBy('round.opensAt', 'DESC');
