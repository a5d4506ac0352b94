import { In, type EntityManager } from 'typeorm';
import { lawNow } from '../../workflows/law.js';
import { Dossier } from '../engine/dossier.entity.js';
import { ClockRow } from '../engine/timer.entity.js';
import { ownTerms } from './clock-words.js';
import { inScopes, type Desk } from './scopes.js';

/** Legal clocks of several dossiers. */
export const clocksOfAll = (em: EntityManager, dossierIds: readonly string[]): Promise<ClockRow[]> =>
  em.find(ClockRow, { where: { dossierId: In([...dossierIds]) }, order: { kind: 'ASC' } });

/** How many running terms of somebody's dossiers end after the last day of which the holidays are known, so that they may still move. */
export const termsBeyondHorizon = (em: EntityManager, desk: Desk): Promise<number> =>
  runningTerms(em, desk).andWhere('clock.endsOn > :through', { through: lawNow().knownThrough }).getCount();

/** Terms of somebody's dossiers by which staff can be late and that run now, the nearest last day first. */
export const runningTermsOf = (em: EntityManager, desk: Desk): Promise<ClockRow[]> =>
  runningTerms(em, desk)
    .orderBy('clock.endsOn')
    .addOrderBy('clock.dossierId')
    .addOrderBy('clock.kind')
    .getMany();

const runningTerms = (em: EntityManager, { dossiers }: Desk) =>
  em
    .createQueryBuilder(ClockRow, 'clock')
    .innerJoin(Dossier, 'dossier', 'dossier.id = clock.dossierId')
    .where(inScopes('desk', dossiers))
    .andWhere('clock.endsOn IS NOT NULL')
    .andWhere('clock.kind IN (:...ownTerms)', { ownTerms });
