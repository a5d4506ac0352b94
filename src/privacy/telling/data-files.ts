import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { FileStore } from '../../documents/files.queries.js';
import type { Whose } from '../../identity/about-person.js';
import { dataFile } from './data-file.js';
import { Exporters } from './exporter.js';
import { toldOf } from './own-data.queries.js';

/** Makes the file with everything that we keep of somebody. */
@Injectable()
export class DataFiles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: FileStore,
    private readonly exporters: Exporters,
  ) {}

  async of(name: string, whose: (em: EntityManager) => Promise<Whose>): Promise<Buffer> {
    const parts = await this.database.read(async (em) => toldOf(em, this.exporters.all, await whose(em)));
    return dataFile(this.store, parts, { name, at: this.clock.now() });
  }
}
