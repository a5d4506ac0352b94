import { Controller, Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readSent } from '../applications/filling/uploads.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { May, ReadsToken, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { mostInReport, recordReport, type Read } from './returned.js';
import { ReturnedPage } from './returned.views.js';

/** Where staff reads in what a mail server sent back, because the mailbox for that is the municipality's own. */
@Controller('werk/teruggekomen')
@May('returnedMail')
export class ReturnedPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  ask(@Visiting() { ctx }: Visit): Answer {
    return <ReturnedPage ctx={ctx} />;
  }

  @Post()
  @ReadsToken()
  async record(@Visiting() { ctx }: Visit, @Req() request: FastifyRequest): Promise<Answer> {
    const [file] = (await readSent(request)).files;
    const read = await this.read(file?.bytes);
    return 'sentence' in read
      ? { status: 400, page: <ReturnedPage ctx={ctx} error={read.sentence} /> }
      : { status: 200, page: <ReturnedPage ctx={ctx} found={read.found} /> };
  }

  private async read(bytes: Buffer | undefined): Promise<Read> {
    if (!bytes) return { sentence: 'Kies het bestand met de melding.' };
    if (bytes.length > mostInReport) return { sentence: 'Deze melding is te groot: hoogstens 1 MB.' };
    const at = this.clock.now();
    return this.database.inTransaction((tx) => recordReport(tx, bytes.toString('latin1'), at));
  }
}
