import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { charts } from '../workflows/index.js';
import { verifyLedger } from './budget/ledger.queries.js';
import { Clock } from './clock.js';
import type { Config } from './config.js';
import { CONFIG } from './config.token.js';
import { controllers } from './controllers.js';
import { services } from './services.js';
import { Database } from './database/database.js';
import { readerOptions, writerOptions } from './database/options.js';
import { FileStore, folderStore } from './documents/store.js';
import { effectWriters } from './effects.js';
import { enactAll } from './law/keeping.loop.js';
import { checkOpenDossiers } from './engine/boot.js';
import { Engine } from './engine/engine.js';
import { entities } from './entities.js';
import { factReaders } from './facts.js';
import { AccessGuard } from './identity/access.guard.js';
import { settingsOf } from './schemes/versions.queries.js';
import { ViewInterceptor } from './web/site/view.interceptor.js';

/** Wires everything: two connections, the engine with its facts and effects, and every page. */
@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...writerOptions(config, entities),
          name: 'writer',
          manualInitialization: true,
        }),
        TypeOrmModule.forRoot({
          ...readerOptions(config, entities),
          name: 'reader',
          manualInitialization: true,
        }),
      ],
      controllers: controllers(config),
      providers: providersOf(config, clock),
      exports: [CONFIG, Clock, FileStore, Database, Engine],
    };
  }
}

const providersOf = (config: Config, clock: Clock): Provider[] => [
  { provide: CONFIG, useValue: config },
  { provide: Clock, useValue: clock },
  { provide: FileStore, useValue: folderStore(config.dataDir) },
  {
    provide: Database,
    useFactory: (writer: DataSource, reader: DataSource) => Database.open(writer, reader),
    inject: [getDataSourceToken('writer'), getDataSourceToken('reader')],
  },
  { provide: Engine, useFactory: engineFor(config, clock), inject: [Database] },
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_INTERCEPTOR, useClass: ViewInterceptor },
  ...services(config),
];

/** The engine of this release; it refuses to start on dossiers that no longer fit their charts, or budgets that do not add up. */
const engineFor = (config: Config, clock: Clock) => async (database: Database) => {
  const engine = new Engine(database, clock, {
    charts,
    facts: factReaders,
    effects: effectWriters(config),
    settingsOf,
  });
  await enactAll(database);
  await checkOpenDossiers(engine, database);
  await database.read(verifyLedger);
  return engine;
};
