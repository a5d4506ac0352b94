import { DataSource } from 'typeorm';
import { loadConfig } from './config.js';
import { Database } from './database/database.js';
import { readerOptions, writerOptions } from './database/options.js';
import { entities } from './entities.js';

/** `npm run migrate`: brings the database up to date without starting the application, say before an upgrade. */
const config = loadConfig();
const writer = new DataSource(writerOptions(config, entities));
const database = await Database.open(writer, new DataSource(readerOptions(config, entities)));
await database.close();
process.stdout.write('De database is bij.\n');
