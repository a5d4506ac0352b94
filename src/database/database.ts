import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import { forget, remember } from './memory.js';
import { migrate } from './migrate.js';
import { WriteQueue } from './queue.js';
import { takeShortWay } from './short-way.js';

type Work<T> = (em: EntityManager) => Promise<T>;

/** What the open transaction still does just before it ends. */
const inside = new AsyncLocalStorage<Work<void>[]>();

/**
 * Has the open transaction do this as its last thing before the commit. For a row that everybody wants to change, such as a
 * counter: it is locked when nothing else is waited for any more, so that nobody can wait for each other.
 */
export function lastly(work: Work<void>): void {
  const rest = inside.getStore();
  if (!rest) throw new Error('There is no open transaction here.');
  rest.push(work);
}

/** The one door to stored data: every write passes `inTransaction`, everything that only looks passes `read`. */
export class Database {
  private readonly queue?: WriteQueue;

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {
    if (this.isSqlite) this.queue = new WriteQueue(writer.createQueryRunner());
  }

  get isSqlite(): boolean {
    return this.writer.options.type === 'better-sqlite3';
  }

  /**
   * Runs `work` in one transaction and answers after the commit is on disk. An outcome that `keep` turns down (a refusal)
   * is answered too, with everything it wrote undone. Throws when called inside another transaction.
   */
  inTransaction<T>(work: Work<T>, keep: (outcome: T) => boolean = () => true): Promise<T> {
    refuseNesting();
    const whole: Work<T> = (tx) => inside.run([], () => wholly(tx, work, keep));
    return this.queue ? this.queue.run(whole, keep) : this.inOwnTransaction(whole, keep);
  }

  /** Reads committed rows. Inside a transaction use its own EntityManager instead. */
  read<T>(work: Work<T>): Promise<T> {
    refuseNesting();
    return work(this.reader.manager);
  }

  /**
   * Leaves nothing readable of rows that are gone: not in free pages and not in the write-ahead log. Every table is written
   * anew, so this is for after a destruction and not for every day. Backups keep what they hold.
   */
  async scrub(): Promise<void> {
    refuseNesting();
    if (!this.queue) return void (await this.writer.query('VACUUM FULL'));
    await this.queue.between('VACUUM');
    const [left] = await this.queue.between<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
    if (left?.busy !== 0) throw new Error('Somebody was reading: the write-ahead log is not empty yet.');
  }

  /** Opens both connections, brings the schema up to date and asserts that commits are durable. */
  static async open(writer: DataSource, reader: DataSource): Promise<Database> {
    await begin(writer);
    await migrate(writer);
    await begin(reader);
    const database = new Database(writer, reader);
    if (database.isSqlite) await assertDurable(writer);
    return database;
  }

  async close(): Promise<void> {
    await this.reader.destroy();
    await this.writer.destroy();
  }

  private async inOwnTransaction<T>(work: Work<T>, keep: (outcome: T) => boolean): Promise<T> {
    const runner = this.writer.createQueryRunner();
    try {
      await runner.startTransaction();
      remember(runner);
      const outcome = await work(runner.manager);
      await (keep(outcome) ? runner.commitTransaction() : runner.rollbackTransaction());
      return outcome;
    } catch (error) {
      // A connection that was cut off cannot roll back, and what cut it off is what the caller must hear.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      forget(runner);
      await runner.release();
    }
  }
}

/** The work itself, then what it left for last; nothing of that when it will be undone. */
async function wholly<T>(tx: EntityManager, work: Work<T>, keep: (outcome: T) => boolean): Promise<T> {
  const outcome = await work(tx);
  if (keep(outcome)) for (const left of inside.getStore() ?? []) await left(tx);
  return outcome;
}

async function begin(source: DataSource): Promise<void> {
  if (!source.isInitialized) await source.initialize();
  if (source.options.type === 'better-sqlite3') takeShortWay(source);
}

function refuseNesting(): void {
  if (inside.getStore())
    throw new Error('A transaction is already open here: use the EntityManager it gave you.');
}

/** Refuses to start on a database that could forget an acknowledged move when the power fails. */
async function assertDurable(writer: DataSource): Promise<void> {
  const [sync] = await writer.query<{ synchronous: number }[]>('PRAGMA synchronous');
  const [journal] = await writer.query<{ journal_mode: string }[]>('PRAGMA journal_mode');
  if (sync?.synchronous !== 2 || journal?.journal_mode !== 'wal')
    throw new Error(
      `SQLite must run with WAL and synchronous=FULL, but has ${JSON.stringify({ ...sync, ...journal })}.`,
    );
}
