import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { contentDisposition } from '../../documents/files.queries.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { csvOf } from '../../web/csv.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { processings } from './processings.js';
import { ProcessingsPage, parts } from './register.views.js';

/** The register of processings (AVG 30), to read and to keep. */
@Controller('werk/gegevens')
@May('personRequests')
export class ProcessingPages {
  @Get('register')
  show(@Visiting() { ctx }: Visit): Answer {
    return <ProcessingsPage ctx={ctx} />;
  }

  @Get('register.csv')
  file(@Res({ passthrough: true }) reply: FastifyReply): Buffer {
    void reply.headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition('register-van-verwerkingen.csv'),
    });
    const columns = parts.map(({ key, label }) => ({
      label,
      cell: (one: (typeof processings)[number]) => one[key],
    }));
    return Buffer.from(csvOf(columns, processings));
  }
}
