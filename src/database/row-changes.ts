import type { EntityManager } from 'typeorm';
import { rowsFrom } from './memory.js';
import { placeholders, shapeOf, tableOf, valuesOf, type Equal } from './tables.js';

/** Adds one row. */
export const addRow = <Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  row: Partial<Row>,
): Promise<void> => addRows(tx, entity, [row]);

/** Adds these rows, which all name the same columns. */
export async function addRows<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  await rowsFrom(tx, insertion(tx, entity, rows), storedAll(tx, entity, rows));
}

/** `addRow`, unless a row with the same key is there already; answers whether it was added. */
export async function addRowOnce<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  row: Partial<Row>,
  key: keyof Row & string,
): Promise<boolean> {
  const table = tableOf(tx.dataSource, entity);
  const { sql: column } = table.column(key);
  const rows = await rowsFrom(
    tx,
    `${insertion(tx, entity, [row])} ON CONFLICT (${column}) DO NOTHING RETURNING ${column}`,
    table.stored(row),
  );
  return rows.length > 0;
}

function insertion<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): string {
  const table = tableOf(tx.dataSource, entity);
  const properties = Object.keys(rows[0] ?? {});
  return table.statement(`add ${properties.join()} ${rows.length}`, () => {
    const width = properties.length;
    const places = rows.map((_, at) => `(${placeholders(tx.dataSource, at * width, width)})`);
    const names = properties.map((property) => table.column(property).sql);
    return `INSERT INTO ${table.sql} (${names.join(', ')}) VALUES ${places.join(', ')}`;
  });
}

const storedAll = <Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): unknown[] => rows.flatMap((row) => tableOf(tx.dataSource, entity).stored(row));

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
  await rowsFrom(tx, sql, [...table.stored(given), ...valuesOf(where)]);
}

/** Adds these rows, which all name the same columns; a row whose key is there already takes the place of the old one. */
export async function putRows<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const table = tableOf(tx.dataSource, entity);
  const sql = table.statement(`put ${Object.keys(first).join()} ${rows.length}`, () => {
    const changed = Object.keys(first)
      .filter((property) => !table.isKey(property))
      .map((property) => `${table.column(property).sql} = excluded.${table.column(property).sql}`);
    return `${insertion(tx, entity, rows)} ON CONFLICT (${table.key}) DO UPDATE SET ${changed.join(', ')}`;
  });
  await rowsFrom(tx, sql, storedAll(tx, entity, rows));
}

/** Takes away every row where the columns named have these values. */
export async function dropRows<Row extends object>(
  tx: EntityManager,
  entity: new () => Row,
  where: Equal<Row>,
): Promise<void> {
  const table = tableOf(tx.dataSource, entity);
  const sql = table.statement(
    `drop ${shapeOf(where)}`,
    () => `DELETE FROM ${table.sql}${table.where(where, 0)}`,
  );
  await rowsFrom(tx, sql, valuesOf(where));
}
