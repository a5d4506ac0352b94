import {
  EventSubscriber,
  type BeforeQueryEvent,
  type EntityManager,
  type EntitySubscriberInterface,
  type QueryRunner,
} from 'typeorm';

/** Rows as the database gave them, by statement and values, of each table that was read. */
type Memory = Map<string, Map<string, readonly RawRow[]>>;
type RawRow = Readonly<Record<string, unknown>>;

const open = new WeakMap<QueryRunner, Memory>();

/**
 * Lets a transaction remember what it reads until `forget`: the rules, effects and letters of one move ask for the same rows
 * over and over, and so does the work that is committed together with it. What is written to a table takes away what was
 * read of it (`forgetWritten`).
 */
export const remember = (runner: QueryRunner): void => void open.set(runner, new Map());
export const forget = (runner: QueryRunner): void => void open.delete(runner);

/** Whether this EntityManager sees what is not committed yet. */
export const isInTransaction = ({ queryRunner }: EntityManager): boolean =>
  queryRunner !== undefined && open.has(queryRunner);

/** The rows of a statement that only reads this one table; asked anew when nobody remembers them. */
export async function recalled(
  em: EntityManager,
  { table, sql, values }: { table: string; sql: string; values: unknown[] },
): Promise<readonly RawRow[]> {
  const memory = em.queryRunner && open.get(em.queryRunner);
  if (!memory) return rowsFrom(em, sql, values);
  const key = `${sql} ${JSON.stringify(values)}`;
  const known = memory.get(table)?.get(key);
  if (known) return known;
  const rows = await rowsFrom(em, sql, values);
  const ofTable = memory.get(table) ?? new Map<string, readonly RawRow[]>();
  memory.set(table, ofTable.set(key, rows));
  return rows;
}

/** Takes away everything this transaction remembers: after a wait for somebody else the world may be another. */
export function readAnew({ queryRunner }: EntityManager): void {
  if (queryRunner) open.get(queryRunner)?.clear();
}

const writes = /^\s*(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+"?(\w+)/i;
const changesNothing = /^\s*(?:SELECT|SAVEPOINT|RELEASE)\b/i;

/** Hears every statement that TypeORM sends to PostgreSQL, whoever made it. */
@EventSubscriber()
export class ForgetsWhatIsWritten implements EntitySubscriberInterface {
  beforeQuery({ query, queryRunner }: BeforeQueryEvent): void {
    forgetWritten(queryRunner, query);
  }
}

/** Takes away what is remembered of the table that a statement writes to; everything, when that is not plain to see or undone. */
export function forgetWritten(runner: QueryRunner, sql: string): void {
  const memory = open.get(runner);
  if (!memory || memory.size === 0 || changesNothing.test(sql)) return;
  const table = writes.exec(sql)?.[1];
  if (table) memory.delete(table);
  else memory.clear();
}

/** Rows of a statement, by the connection of the transaction where there is one. */
export const rowsFrom = (em: EntityManager, sql: string, values: unknown[]): Promise<RawRow[]> =>
  em.queryRunner ? (em.queryRunner.query(sql, values) as Promise<RawRow[]>) : em.query<RawRow[]>(sql, values);
