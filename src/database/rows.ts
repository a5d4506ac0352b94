import type { EntityManager } from 'typeorm';
import { placeholders, shapeOf, tableOf, valuesOf, type Equal } from './tables.js';

/*
 * The plain ways to a row, for the road every move takes: the same rows as `findOneBy`, `insert` and `update` of TypeORM give,
 * without building the statement anew each time (a third of a millisecond each, `bench/README.md`).
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
): Promise<Row[]> {
  const table = tableOf(em.dataSource, entity);
  const names = order.map((property) => table.column(property).sql);
  return selected(em, entity, where, names.length > 0 ? ` ORDER BY ${names.join(', ')}` : '');
}

/** The row, held on PostgreSQL until the transaction ends; SQLite has one writer, who holds everything. */
export async function lockedRow<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
): Promise<Row | null> {
  const hold = tx.dataSource.options.type === 'postgres' ? ' FOR UPDATE' : '';
  return (await selected(tx, entity, where, hold))[0] ?? null;
}

/** Adds one row. */
export async function addRow<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  row: Partial<Row>,
): Promise<void> {
  const table = tableOf(tx.dataSource, entity);
  const properties = Object.keys(row);
  const sql = table.statement(`add ${properties.join()}`, () => {
    const names = properties.map((property) => table.column(property).sql);
    return `INSERT INTO ${table.sql} (${names.join(', ')}) VALUES (${placeholders(tx.dataSource, 0, names.length)})`;
  });
  await tx.query(sql, table.stored(row));
}

/** Changes these columns of every row where the columns named have these values; what is undefined stays as it is. */
export async function changeRows<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
  changes: Partial<Row>,
): Promise<void> {
  const table = tableOf(tx.dataSource, entity);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const properties = Object.keys(given);
  if (properties.length === 0) return;
  const sql = table.statement(`change ${properties.join()} ${shapeOf(where)}`, () => {
    const set = properties.map(
      (property, at) => `${table.column(property).sql} = ${placeholders(tx.dataSource, at, 1)}`,
    );
    return `UPDATE ${table.sql} SET ${set.join(', ')}${table.where(where, properties.length)}`;
  });
  await tx.query(sql, [...table.stored(given), ...valuesOf(where)]);
}

async function selected<Row extends object>(
  em: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
  end: string,
): Promise<Row[]> {
  const table = tableOf(em.dataSource, entity);
  const sql = table.statement(
    `${shapeOf(where)}${end}`,
    () => `SELECT ${table.all} FROM ${table.sql}${table.where(where, 0)}${end}`,
  );
  const found: Record<string, unknown>[] = await em.query(sql, valuesOf(where));
  return found.map((raw) => table.read(raw, new entity()));
}
