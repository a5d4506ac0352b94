import { Controller, Get, NotFoundException, Param, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../../database/database.js';
import { contentDisposition, FileStore } from '../../documents/files.queries.js';
import { SignedIn, Visiting, type Visit } from '../../identity/visit.js';
import { visibleFile } from './visible-file.js';
import { personOf } from './form-desk.js';

/** Downloading what came with an application: saved under its name, never opened on our site. */
@Controller('bestanden/:file')
@SignedIn()
export class FilePages {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  @Get()
  async download(
    @Visiting() visit: Visit,
    @Param('file') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.database.read((em) => visibleFile(em, id, personOf(visit)));
    const content = file && (await this.store.read(file.id));
    if (!content) throw new NotFoundException();
    void reply.headers({
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    return new StreamableFile(content, {
      type: file.mediaType,
      disposition: contentDisposition(file.name),
      length: file.size,
    });
  }
}
