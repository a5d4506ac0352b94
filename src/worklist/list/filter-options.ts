import type { EntityManager } from 'typeorm';
import type { Charts } from '../../engine/charts.js';
import { namesAt } from '../../engine/labels.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { Round } from '../../rounds/round.entity.js';
import type { FieldOption } from '../../web/form/fields.js';
import { inScopes, type Desk } from '../scopes.js';
import { statesOf } from '../worklist.queries.js';

/** Rounds on somebody's desk, newest first. */
export async function roundOptions(em: EntityManager, desk: Desk): Promise<FieldOption[]> {
  const rounds = await em
    .createQueryBuilder(Round, 'round')
    .innerJoin(Dossier, 'dossier', 'dossier.id = round.id')
    .where(inScopes('scopes', desk.dossiers))
    .orderBy('round.opensAt', 'DESC')
    .getMany();
  return rounds.map(({ id, name }) => ({ value: id, label: name }));
}

/** Where the dossiers of somebody stand now, by name; a dossier with two regions stands in two places. */
export async function stateOptions(em: EntityManager, charts: Charts, desk: Desk): Promise<FieldOption[]> {
  const options = new Map<string, string>();
  for (const { chart, states } of await statesOf(em, desk))
    for (const path of states.split(' '))
      options.set(path, namesAt(charts.get(chart), path)[0]?.staff ?? path);
  return [...options]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl'));
}
