import { Controller, Get, NotFoundException, Param, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../../database/database.js';
import { FileStore } from '../../documents/files.queries.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { downloadStored } from '../downloads.js';
import { openEntry, filesToRead } from './entry.js';
import { deliberatedEntry } from '../deliberation/deliberated-entry.js';
import { personOf } from '../visitor.js';

/** Files of a plan, for whoever of the jury may read that plan (threat T2). */
@Controller('jury')
export class JuryFilePages {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  @Get(':id/bestand/:file')
  @May('juryEntry')
  async forJuror(
    @Visiting() visit: Visit,
    @Param() { id, file }: { id: string; file: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const entry = await this.database.read((em) => openEntry(em, id, personOf(visit)));
    return this.send(reply, file, entry?.standing === 'free' ? entry : undefined);
  }

  @Get('beraad/:id/plan/:entry/bestand/:file')
  @May('deliberation')
  async forDeliberation(
    @Visiting() visit: Visit,
    @Param() { id, entry, file }: { id: string; entry: string; file: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const plan = await this.database.read((em) =>
      deliberatedEntry(em, { roundId: id, entryId: entry, personId: personOf(visit) }),
    );
    return this.send(reply, file, plan);
  }

  private async send(
    reply: FastifyReply,
    file: string,
    entry: Parameters<typeof filesToRead>[1] | undefined,
  ): Promise<StreamableFile> {
    if (!entry) throw new NotFoundException();
    const files = await this.database.read((em) => filesToRead(em, entry));
    const found = [...files.values()].flat().find(({ id }) => id === file);
    if (!found) throw new NotFoundException();
    return downloadStored(reply, this.store, found);
  }
}
