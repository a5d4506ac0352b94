import { DataSource } from 'typeorm';
import { loadConfig } from './src/config.js';
import { writerOptions } from './src/database/options.js';
import { entities } from './src/entities.js';

/** For the command line of TypeORM, after `npm run build`: `npx typeorm migration:show -d dist/ormconfig.js`. */
export default new DataSource(writerOptions(loadConfig(), entities));
