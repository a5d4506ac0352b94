import { LRUCache } from 'lru-cache';
import {
  EventSubscriber,
  type BeforeQueryEvent,
  type EntityManager,
  type EntitySubscriberInterface,
  type QueryRunner,
} from 'typeorm';

/** Rows as the database gave them, of each table that was read: by statement, and then by what it looked for. */
type Memory = Map<string, Map<string, Map<unknown, readonly RawRow[]>>>;
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
  const sought = values.length === 1 ? values[0] : JSON.stringify(values);
  const known = memory.get(table)?.get(sql)?.get(sought);
  if (known) return known;
  const rows = await rowsFrom(em, sql, values);
  const ofTable = entryOf(memory, table, () => new Map<string, Map<unknown, readonly RawRow[]>>());
  entryOf(ofTable, sql, () => new Map<unknown, readonly RawRow[]>()).set(sought, rows);
  return rows;
}

function entryOf<Key, Entry>(map: Map<Key, Entry>, key: Key, make: () => Entry): Entry {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}

const made = new WeakMap<readonly RawRow[], unknown>();

/** What is made of rows, made once for as long as they are remembered; nobody may change it, for others get the same. */
export function madeOf<Made>(rows: readonly RawRow[], make: () => Made): Made {
  if (!made.has(rows)) made.set(rows, make());
  return made.get(rows) as Made;
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
  if (!memory || memory.size === 0) return;
  const written = writtenBy(sql);
  if (written === everything) memory.clear();
  else if (written !== nothing) memory.delete(written);
}

const [nothing, everything] = ['', '*'];
const seen = new LRUCache<string, string>({ max: 500 });

function writtenBy(sql: string): string {
  const known = seen.get(sql);
  if (known !== undefined) return known;
  const written = changesNothing.test(sql) ? nothing : (writes.exec(sql)?.[1] ?? everything);
  seen.set(sql, written);
  return written;
}

/** Rows of a statement, by the connection of the transaction where there is one. */
export const rowsFrom = (em: EntityManager, sql: string, values: unknown[]): Promise<RawRow[]> =>
  em.queryRunner ? (em.queryRunner.query(sql, values) as Promise<RawRow[]>) : em.query<RawRow[]>(sql, values);
