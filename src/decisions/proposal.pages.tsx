import { Body, Controller, Get, NotFoundException, Param, Post, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fileById } from '../applications/applications.queries.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { contentDisposition, FileStore } from '../documents/files.queries.js';
import { Engine } from '../engine/engine.js';
import { reportOf } from '../jury/jury.queries.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { decide, showProposal, type Sitting } from './deciding.js';

/** The proposal of the jury and the decision of the college on it. */
@Controller('werk/rondes/:id/besluit')
export class ProposalPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  @Get()
  @May('proposal')
  show(@Param('id') id: string, @Visiting() visit: Visit): Promise<Answer> {
    return showProposal(this.sitting(id, visit));
  }

  @Post()
  @May('proposal')
  decide(@Param('id') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Answer> {
    return decide(this.sitting(id, visit), body);
  }

  /** The whole signed advice, for whoever decides on it. */
  @Get('juryadvies.pdf')
  @May('proposal')
  async report(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.database.read(async (em) => fileById(em, (await reportOf(em, id))?.fileId ?? ''));
    const content = file && (await this.store.read(file.id));
    if (!content) throw new NotFoundException();
    void reply.headers({
      'Content-Disposition': contentDisposition(file.name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    return new StreamableFile(content, { type: file.mediaType });
  }

  private sitting(roundId: string, visit: Visit): Sitting {
    const { database, engine, clock } = this;
    return { database, engine, at: clock.now(), visit, roundId };
  }
}
