import { randomUUID } from 'node:crypto';
import { localDate, startOfDay, type LocalDate } from '../../workflows/calendar.js';
import { isRefusal, type Role } from '../../workflows/language.js';
import { saveDraft } from '../applications/filling/saving.js';
import type { SetClock } from '../clock.js';
import type { Database } from '../database/database.js';
import { renderLetters, type LetterOffice } from '../documents/letters/letters.loop.js';
import { dossierById } from '../engine/dossier.queries.js';
import type { Engine } from '../engine/engine.js';
import { playDueTimers } from '../engine/timers.loop.js';
import { Timer } from '../engine/timer.entity.js';
import { sendDueMail, type PostOffice } from '../mail/outbox.loop.js';
import type { Raw } from '../schemes/raw.js';

/** Everything a player of the demo works with. */
export interface Stage {
  readonly engine: Engine;
  readonly database: Database;
  readonly clock: SetClock;
  readonly office: LetterOffice;
  readonly post: PostOffice;
}

/** One move as the demo tells it. */
export interface Turn {
  readonly dossier: string;
  readonly type: string;
  readonly by: readonly [person: string, role: Role];
  readonly input?: Readonly<Record<string, unknown>>;
  readonly texts?: Readonly<Record<string, string>>;
}

const hour = 3_600_000;

/** Plays moves on a clock of its own, and lets timers, letters and mail keep pace with it. */
export class Player {
  constructor(readonly stage: Stage) {}

  get today(): LocalDate {
    return localDate(this.stage.clock.now());
  }

  /** Goes on to this day and hour; whatever was due before happens on its own moment. */
  async goTo(day: LocalDate, atHour = 10): Promise<void> {
    const moment = startOfDay(day) + atHour * hour;
    for (let due = await this.nextDue(moment); due !== undefined; due = await this.nextDue(moment)) {
      this.stage.clock.set(Math.max(due, this.stage.clock.now()));
      await this.settle();
    }
    this.stage.clock.set(moment);
    await this.settle();
  }

  /** Makes a move; the demo tells a story in which nothing is refused. */
  async play({ dossier, type, by: [person, role], input, texts }: Turn): Promise<void> {
    const { engine, database } = this.stage;
    const revision = (await database.read((em) => dossierById(em, dossier)))?.revision;
    const outcome = await engine.move({
      dossier,
      type,
      moveId: randomUUID(),
      by: { person, role },
      revision,
      input,
      texts,
    });
    if (isRefusal(outcome))
      throw new Error(`The demo cannot ${type} ${dossier}: ${outcome.sentences.join(' ')}`);
  }

  /** Types answers into a draft. */
  async type(dossier: string, person: string, posted: Raw): Promise<void> {
    const saved = await saveDraft(this.stage.database, {
      dossier,
      person,
      at: this.stage.clock.now(),
      posted,
    });
    if (isRefusal(saved)) throw new Error(`The demo cannot type in ${dossier}: ${saved.sentences.join(' ')}`);
  }

  /** Lets everything that repeats run until there is nothing left to do at this moment. */
  async settle(): Promise<void> {
    const { engine, database, clock, office, post } = this.stage;
    let done: number;
    do {
      done = await playDueTimers({ engine, database, clock });
      done += await renderLetters(office);
      done += await sendDueMail(post);
    } while (done > 0);
  }

  private async nextDue(before: number): Promise<number | undefined> {
    const [next] = await this.stage.database.read((em) =>
      em.find(Timer, { order: { dueAt: 'ASC' }, take: 1 }),
    );
    return next && next.dueAt <= before ? next.dueAt : undefined;
  }
}
