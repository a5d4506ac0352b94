import 'reflect-metadata';
import { createApp } from './app.js';
import { WallClock } from './clock.js';
import { loadConfig } from './config.js';
import { Database } from './database/database.js';
import { fillDemo } from './demo/seed.js';
import { welcome } from './demo/welcome.js';
import { loopsOf } from './loops.js';
import { Worker } from './worker.js';

const config = settings();
const clock = new WallClock();
const app = await createApp(config, clock);
await fillDemo(app.get(Database), config, clock);
const worker = new Worker(loopsOf(app, config));
await app.listen(config.port, '0.0.0.0').catch(portTaken);
worker.start();
console.log(welcome(config));

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

/** Finishes what is under way, then leaves; idle connections do not keep the process alive. */
async function stop(): Promise<void> {
  await worker.stop();
  app.getHttpServer().closeIdleConnections();
  await app.close();
}

/** Somebody else, often an earlier start of this service, listens at this port already. */
function portTaken(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Poort ${config.port} is al in gebruik. Stop wat daar draait, of kies een andere: PORT=3001 npm start`,
  );
  process.exit(1);
}

/** A wrong setting is a sentence for the administrator, not a stack trace. */
function settings(): ReturnType<typeof loadConfig> {
  try {
    return loadConfig();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
