import { QueryFailedError, QueryResult, type DataSource } from 'typeorm';
import { forgetWritten } from './memory.js';

/** As much of a prepared statement of better-sqlite3 as is used here. */
interface Prepared {
  /** Whether it answers rows. */
  readonly reader: boolean;
  all(...values: readonly unknown[]): unknown[];
  run(...values: readonly unknown[]): { readonly changes: number; readonly lastInsertRowid: number | bigint };
}
interface Connection {
  prepare(sql: string): Prepared;
}

const mostKept = 500;

/**
 * Lets every statement to SQLite go straight to its driver, which answers at once. TypeORM goes there by some ten promises and
 * two events, and those cost more than the statement (`bench/README.md`). What is answered and how it fails stay the same.
 */
export function takeShortWay(source: DataSource): void {
  // TypeORM keeps one of these for each SQLite connection, and everything asks through it.
  const runner = source.driver.createQueryRunner('master');
  const { databaseConnection } = source.driver as unknown as { databaseConnection: Connection };
  const statements = new Map<string, Prepared>();
  const prepared = (sql: string): Prepared => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= mostKept) statements.clear();
    const made = databaseConnection.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  const query = async (sql: string, given: unknown[] = [], structured = false): Promise<unknown> => {
    const values = given.map(bindable);
    source.logger.logQuery(sql, values, runner);
    forgetWritten(runner, sql);
    try {
      const result = answer(prepared(sql), values);
      return structured ? result : result.raw;
    } catch (error) {
      source.logger.logQueryError(error as Error, sql, values, runner);
      throw new QueryFailedError(sql, values, error as Error);
    }
  };
  runner.query = query as typeof runner.query;
}

function answer(statement: Prepared, values: readonly unknown[]): QueryResult {
  const result = new QueryResult();
  if (statement.reader) {
    result.raw = result.records = statement.all(...values);
  } else {
    const { changes, lastInsertRowid } = statement.run(...values);
    result.affected = changes;
    result.raw = lastInsertRowid;
  }
  return result;
}

/** SQLite knows no booleans. */
const bindable = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value);
