import type { EntityManager } from 'typeorm';
import { madeOf, readAnew, recalled } from './memory.js';
import { shapeOf, tableOf, valuesOf, type Equal } from './tables.js';

/*
 * The plain ways to a row, for the road every move takes: the same rows as `findOneBy` of TypeORM gives, without building
 * the statement anew each time; `row-changes.ts` writes in the same way. Within a transaction everybody who asks for the same
 * gets the same row, so it is frozen.
 */

/** The one row where every column named has this value (null: is empty; a list: one of these), or null. */
export async function rowBy<Row extends object>(
  em: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
): Promise<Row | null> {
  return (await selected(em, entity, where, ' LIMIT 1'))[0] ?? null;
}

/** `rowBy` for a row that must be there. */
export async function rowThere<Row extends object>(
  em: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
): Promise<Row> {
  const row = await rowBy(em, entity, where);
  if (!row) throw new Error(`There is no ${entity.name} with ${JSON.stringify(where)}.`);
  return row;
}

/** Every row where the columns named have these values, in the order of the columns given. */
export function rowsBy<Row extends object>(
  em: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
  order: readonly (keyof Row & string)[] = [],
): Promise<readonly Row[]> {
  const table = tableOf(em.dataSource, entity);
  const names = order.map((property) => table.column(property).sql);
  return selected(em, entity, where, names.length > 0 ? ` ORDER BY ${names.join(', ')}` : '');
}

/** The name of every such row by its id, in the order of the names. */
export async function namesBy<Row extends { id: string; name: string }>(
  em: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
): Promise<ReadonlyMap<string, string>> {
  const table = tableOf(em.dataSource, entity);
  const sql = table.statement(
    `names ${shapeOf(where)}`,
    () => `SELECT id, name FROM ${table.sql}${table.where(where, 0)} ORDER BY name`,
  );
  const rows = await recalled(em, { table: table.name, sql, values: valuesOf(where) });
  return madeOf(rows, () => new Map((rows as readonly Row[]).map(({ id, name }) => [id, name])));
}

/** The row, held on PostgreSQL until the transaction ends; SQLite has one writer, who holds everything. */
export async function lockedRow<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
): Promise<Row | null> {
  if (tx.dataSource.options.type !== 'postgres') return rowBy(tx, entity, where);
  const [row] = await selected(tx, entity, where, ' FOR UPDATE');
  readAnew(tx);

  return row ?? null;
}

async function selected<Row extends object>(
  em: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
  end: string,
): Promise<readonly Row[]> {
  const table = tableOf(em.dataSource, entity);
  const sql = table.statement(
    `${shapeOf(where)}${end}`,
    () => `SELECT ${table.all} FROM ${table.sql}${table.where(where, 0)}${end}`,
  );
  const found = await recalled(em, { table: table.name, sql, values: valuesOf(where) });
  return madeOf(found, () => Object.freeze(found.map((raw) => table.read(raw, new entity()))));
}
