import { Logger } from '@nestjs/common';

/** Something that repeats; answers how much it did, so that a busy loop comes back at once. */
export interface Loop {
  readonly name: string;
  /** Rest between two rounds when there was nothing to do, in milliseconds. */
  readonly restMs: number;
  readonly run: () => Promise<number>;
}

/** Runs loops beside the web server, or in a process of their own; any number of instances may. */
export class Worker {
  private readonly logger = new Logger('Worker');
  private readonly waiting = new Map<Loop, NodeJS.Timeout>();
  private readonly busy = new Set<Promise<void>>();
  private stopping = false;

  constructor(private readonly loops: readonly Loop[]) {}

  start(): void {
    for (const loop of this.loops) this.again(loop, 0);
  }

  /** Stops claiming work and waits for what is under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const timeout of this.waiting.values()) clearTimeout(timeout);
    await Promise.all(this.busy);
  }

  private again(loop: Loop, restMs: number): void {
    if (this.stopping) return;
    this.waiting.set(
      loop,
      setTimeout(() => this.turn(loop), restMs),
    );
  }

  private turn(loop: Loop): void {
    const turn = this.round(loop);
    this.busy.add(turn);
    void turn.finally(() => this.busy.delete(turn));
  }

  private async round(loop: Loop): Promise<void> {
    try {
      this.again(loop, (await loop.run()) > 0 ? 0 : loop.restMs);
    } catch (error) {
      // A loop outlives its failures: the next round tries again, and the log says what was wrong.
      this.logger.error({ loop: loop.name, error });
      this.again(loop, loop.restMs * 10);
    }
  }
}
