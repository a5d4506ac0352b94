import { DataSource } from 'typeorm';
import { auditAll } from './auditing.js';
import { loadConfig } from './config.js';
import { readerOptions } from './database/options.js';
import { entities } from './entities.js';

/** `npm run audit`: says whether everything stored follows from the logs and the ledger; `--heads` lists the newest hashes. */
const reader = await new DataSource(readerOptions(loadConfig(), entities)).initialize();
const { lines, exitCode } = await auditAll(reader.manager, { heads: process.argv.includes('--heads') });
await reader.destroy();
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = exitCode;
