import type { EntityManager, QueryRunner } from 'typeorm';
import { forget, remember } from './memory.js';

type Work<T> = (tx: EntityManager) => Promise<T>;
interface Job {
  readonly work: Work<unknown>;
  readonly keep: (outcome: unknown) => boolean;
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: unknown) => void;
}
type Settle = () => void;

const atOnce = 64;
const lost = /^SQLITE_(FULL|IOERR|CORRUPT|NOMEM|BUSY|NOTADB|READONLY)/;

/**
 * First-in-first-out writer for SQLite, where all transactions share one connection. Work that waits together is
 * committed together: a savepoint each, one fsync for all. Nobody hears anything before the commit is on disk.
 */
export class WriteQueue {
  private waiting: Job[] = [];
  private readonly breaks: (() => Promise<void>)[] = [];
  private draining = false;

  constructor(private readonly runner: QueryRunner) {}

  run<T>(work: Work<T>, keep: (outcome: T) => boolean): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, keep, resolve, reject } as Job);
      if (!this.draining) void this.drain();
    });
  }

  /** Runs a statement between two transactions, for what SQLite does in none. */
  between<Row>(statement: string): Promise<Row[]> {
    return new Promise<Row[]>((resolve, reject) => {
      this.breaks.push(() => this.runner.query(statement).then(resolve, reject));
      if (!this.draining) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.draining = true;
    while (this.waiting.length + this.breaks.length > 0) {
      // One turn of the event loop lets requests that arrived during the last commit join this one.
      await new Promise(setImmediate);
      if (this.waiting.length > 0) await this.commitTogether(this.waiting.splice(0, atOnce));
      for (const pause of this.breaks.splice(0)) await pause();
    }
    this.draining = false;
  }

  private async commitTogether(jobs: Job[]): Promise<void> {
    const settles: Settle[] = [];
    remember(this.runner);
    try {
      await this.runner.query('BEGIN IMMEDIATE');
      for (const job of jobs) settles.push(await this.play(job));
      await this.runner.query('COMMIT');
      settles.forEach((settle) => settle());
    } catch (error) {
      // The disk or the commit failed: nothing of this batch is certain, so everybody in it is told.
      await this.runner.query('ROLLBACK').catch(() => undefined);
      jobs.forEach((job) => job.reject(error));
    } finally {
      forget(this.runner);
    }
  }

  private async play(job: Job): Promise<Settle> {
    await this.runner.query('SAVEPOINT work');
    try {
      const outcome = await job.work(this.runner.manager);
      await this.runner.query(job.keep(outcome) ? 'RELEASE work' : 'ROLLBACK TO work');
      return () => job.resolve(outcome);
    } catch (error) {
      if (lost.test(codeOf(error))) throw error;
      await this.runner.query('ROLLBACK TO work');
      return () => job.reject(error);
    }
  }
}

/** SQLite's own error code, which TypeORM wraps. */
function codeOf(error: unknown): string {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return code ?? driverError?.code ?? '';
}
