import { In, type EntityManager } from 'typeorm';
import { ClockRow } from '../engine/timer.entity.js';

/** Legal clocks of several dossiers. */
export const clocksOfAll = (em: EntityManager, dossierIds: readonly string[]): Promise<ClockRow[]> =>
  em.find(ClockRow, { where: { dossierId: In([...dossierIds]) }, order: { kind: 'ASC' } });
