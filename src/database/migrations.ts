import { Engine1 } from './migrations/0001-engine.js';

/** Every migration in the order they run; the same files serve SQLite and PostgreSQL. */
export const migrations = [Engine1];
