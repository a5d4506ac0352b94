import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';

/** Where something goes wrong: at the so many-th statement that changes something (COMMIT is one), counted from 1. */
export interface Harm {
  readonly at: number;
  /** `underway`: it is sent, and nobody lives to hear the answer. `disconnect`: the server hangs up, and the process lives on. */
  readonly how: 'before' | 'after' | 'underway' | 'disconnect';
}

type Query = (...sent: unknown[]) => Promise<unknown>;

/** Looks from outside at what a writing DataSource sends, and lets the work stand still where its process must end. */
export class Standstill {
  /** Beginnings of the statements that changed something, or would have, since `arm`. */
  readonly changes: string[] = [];
  private harm?: Harm;
  private standing = false;
  private stood: (stands: true) => void = () => undefined;
  private readonly lastWords: (() => unknown)[] = [];
  private readonly watched = new WeakSet<QueryRunner>();

  constructor(private readonly writer: DataSource) {
    const make = writer.createQueryRunner.bind(writer);
    writer.createQueryRunner = (mode) => this.watch(make(mode));
  }

  /** Counts anew; the answer comes when the work stands still. */
  arm(harm?: Harm): Promise<true> {
    this.changes.splice(0);
    this.harm = harm;
    return new Promise((stood) => (this.stood = stood));
  }

  /** Sends what must be underway when the process ends. */
  sendLast(): void {
    for (const send of this.lastWords) send();
  }

  private watch(runner: QueryRunner): QueryRunner {
    if (this.watched.has(runner)) return runner;
    this.watched.add(runner);
    const query = runner.query.bind(runner) as Query;
    return Object.assign(runner, { query: (...sent: unknown[]) => this.pass(query, sent) });
  }

  private async pass(query: Query, sent: unknown[]): Promise<unknown> {
    const sql = String(sent[0]).trim();
    if (!change.test(sql)) return query(...sent);
    if (this.standing) return never;
    const { at, how } = this.harm ?? {};
    if (this.changes.push(headOf(sql)) !== at) return query(...sent);
    if (how === 'disconnect') await this.disconnect(query);
    if (how === 'underway') this.lastWords.push(() => query(...sent));
    const answer = how === 'after' || how === 'disconnect' ? await query(...sent) : undefined;
    return how === 'disconnect' ? answer : this.stand();
  }

  private stand(): Promise<never> {
    this.standing = true;
    this.stood(true);
    return never;
  }

  /** The server ends the connection of this transaction, and it is gone before the statement is sent. */
  private async disconnect(query: Query): Promise<void> {
    const [mine] = (await query('SELECT pg_backend_pid() AS pid')) as { pid: number }[];
    const { url } = this.writer.options as { url?: string };
    const administrator = new pg.Client(url);
    await administrator.connect();
    await administrator.query('SELECT pg_terminate_backend($1, 5000)', [mine?.pid]);
    await administrator.end();
  }
}

const change = /^(INSERT|UPDATE|DELETE|COMMIT)\b/i;
const never = new Promise<never>(() => undefined);

/** Enough to recognise a statement by: `UPDATE dossier`. */
const headOf = (sql: string): string =>
  (/^(?:INSERT(?: OR IGNORE)? INTO|UPDATE|DELETE FROM|COMMIT)(?: "?\w+)?/i.exec(sql)?.[0] ?? sql).replace(
    '"',
    '',
  );
