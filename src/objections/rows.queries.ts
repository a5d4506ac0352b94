import type { EntityManager } from 'typeorm';

/** What each row stands for, by objection. */
export function grouped<Row extends { objectionId: string }, Found>(
  rows: readonly Row[],
  find: (row: Row) => Found | undefined,
): ReadonlyMap<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const row of rows) {
    const one = find(row);
    if (one) found.set(row.objectionId, [...(found.get(row.objectionId) ?? []), one]);
  }
  return found;
}

/** The rows with these ids, by id. */
export async function byId<Row extends { id: string }>(
  em: EntityManager,
  entity: new () => Row,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const found = await em
    .createQueryBuilder(entity, 'one')
    .where('one.id IN (:...ids)', { ids: ['', ...new Set(ids)] })
    .getMany();
  return new Map(found.map((row) => [row.id, row]));
}
