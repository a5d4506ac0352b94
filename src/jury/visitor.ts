import { UnauthorizedException } from '@nestjs/common';
import type { By } from '../../workflows/language.js';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Engine } from '../engine/engine.js';
import { roleForMove } from '../engine/options.js';
import type { Visit } from '../identity/visit.js';
import { moveIdFrom } from '../web/ids.js';

/** What a form posted, before anything is known about it. */
export type Posted = Readonly<Record<string, unknown>>;

/** Id of whoever is signed in; the guard lets nobody else through. */
export function personOf({ person }: Visit): string {
  if (!person) throw new UnauthorizedException();
  return person.id;
}

/** Who makes a move here, and in which role. */
export const byOf = (engine: Engine, visit: Visit, { chart }: Pick<Dossier, 'chart'>, type: string): By => ({
  person: personOf(visit),
  role: roleForMove(engine.charts.get(chart).moves[type], visit.roles),
});

/** The hidden field `zet`, which makes a second click the same move. */
export const moveIdOf = (body: Posted): string => moveIdFrom(body['zet']);
