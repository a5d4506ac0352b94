import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from './clock.js';
import type { Config } from './config.js';
import { Database } from './database/database.js';
import { renderLetters } from './documents/letters.loop.js';
import { FileStore } from './documents/store.js';
import { Engine } from './engine/engine.js';
import { playDueTimers } from './engine/timers.loop.js';
import type { Loop } from './worker.js';

/** Everything that repeats: due timers, letters to print, mail to send. */
export function loopsOf(app: NestFastifyApplication, config: Config): Loop[] {
  const [database, clock, engine, store] = [app.get(Database), app.get(Clock), app.get(Engine), app.get(FileStore)];
  const { baseUrl } = config;
  return [
    { name: 'timers', restMs: 1000, run: () => playDueTimers({ engine, database, clock }) },
    { name: 'letters', restMs: 1000, run: () => renderLetters({ database, clock, store, baseUrl }) },
  ];
}
