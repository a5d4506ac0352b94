import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Place } from '../../../src/database/options.js';
import type { Harm } from './standstill.js';
import type { Work } from './works.js';

/** What an instance is told; `place` is a number that the one who asks gives to a place. */
export type Order =
  | { readonly place: number; readonly open: Place; readonly now: number }
  | { readonly place: number; readonly work: Work; readonly harm?: Harm }
  | { readonly place: number; readonly close: true }
  | { readonly die: true };

/** What it answers: an outcome, that the work stands still, or what was thrown. */
export interface Report {
  readonly place: number;
  readonly ready?: true;
  /** A `moveId` of which somebody has been told that it was made. */
  readonly acknowledged?: string;
  readonly outcome?: unknown;
  readonly stands?: boolean;
  readonly threw?: string;
  /** Beginnings of the statements that changed something, in their order. */
  readonly changes?: readonly string[];
}

/** The product in a process of its own. */
export class Instance {
  /** Every `moveId` that it acknowledged. */
  readonly acknowledged: string[] = [];
  private readonly waiting = new Map<number, (report: Report) => void>();
  private readonly process: ChildProcess;
  private readonly ready: Promise<Report>;
  private readonly ended: Promise<unknown>;

  constructor() {
    const [loader, child] = ['typescript.mjs', 'child.ts'].map((name) => new URL(name, import.meta.url));
    const args = ['--import', String(loader), fileURLToPath(child!)];
    this.process = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.ended = once(this.process, 'close');
    this.ready = this.answer(0);
    createInterface({ input: this.process.stdout! }).on('line', (line) =>
      this.hear(JSON.parse(line) as Report),
    );
    this.process.stdin!.on('error', () => undefined); // it may be dead already
  }

  async open(place: number, where: Place, now: number): Promise<void> {
    await this.ready;
    const { threw } = await this.tell({ place, open: where, now });
    if (threw) throw new Error(threw);
  }

  work(place: number, work: Work, harm?: Harm): Promise<Report> {
    return this.tell({ place, work, ...(harm && { harm }) });
  }

  close(place: number): Promise<Report> {
    return this.tell({ place, close: true });
  }

  /** Kills itself with SIGKILL; answers the signal it died of. */
  async die(): Promise<unknown> {
    this.send({ die: true });
    const [, signal] = (await this.ended) as [unknown, unknown];
    return signal;
  }

  /** Is killed with SIGKILL, whatever it is doing. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  async stop(): Promise<void> {
    this.process.stdin!.end();
    await this.ended;
  }

  private tell(order: Exclude<Order, { die: true }>): Promise<Report> {
    const answer = this.answer(order.place);
    this.send(order);
    return answer;
  }

  private send(order: Order): void {
    this.process.stdin!.write(`${JSON.stringify(order)}\n`);
  }

  private answer(place: number): Promise<Report> {
    const died = this.ended.then(() => ({ place, threw: 'The process has ended.' }));
    const answered = new Promise<Report>((answer) => this.waiting.set(place, answer));
    return Promise.race([answered, died]);
  }

  private hear(report: Report): void {
    if (report.acknowledged) return void this.acknowledged.push(report.acknowledged);
    this.waiting.get(report.place)?.(report);
    this.waiting.delete(report.place);
  }
}

/** From the first one that is taken, there is always another one warming up. */
export class Instances {
  private readonly started: Instance[] = [];
  private warm?: Instance;

  take(): Instance {
    const instance = this.warm ?? this.start();
    this.warm = this.start();
    return instance;
  }

  async stop(): Promise<void> {
    await Promise.all(this.started.map((instance) => instance.stop()));
  }

  private start(): Instance {
    const instance = new Instance();
    this.started.push(instance);
    return instance;
  }
}
