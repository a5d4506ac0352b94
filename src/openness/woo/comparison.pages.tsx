import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { contentDisposition } from '../../documents/files.queries.js';
import { May } from '../../identity/visit.js';
import { objectionNow } from '../../objections/objections.queries.js';
import { comparisonOf } from './comparison.js';

/** What the jury thought of the other plans, without people: whoever is refused in a contest may compare (Awb 7:4). */
@Controller('werk/bezwaren/:id/vergelijking.zip')
@May('openPapers')
export class ComparisonPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async take(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const { clock } = this;
    const found = await this.database.read(async (em) => {
      const now = await objectionNow(em, id);
      return now && { now, print: await comparisonOf(em, now, { at: clock.now(), today: clock.today() }) };
    });
    if (!found) throw new NotFoundException();
    const bytes = await found.print();
    void reply.headers({
      'Content-Type': 'application/zip',
      'Content-Disposition': contentDisposition(`vergelijking-${found.now.objection.caseNumber}.zip`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    return bytes;
  }
}
