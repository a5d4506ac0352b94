import { Controller, Get, NotFoundException, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../../database/database.js';
import { contentDisposition } from '../../documents/files.queries.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { csvOf } from '../../web/csv.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import type { Processing } from './processings.js';
import { registerFor } from './register.queries.js';
import { ProcessingsPage, parts } from './register.views.js';

/** The register of processings (AVG 30) of the grantor somebody works for, to read and to keep. */
@Controller('werk/gegevens')
@May('personRequests')
export class ProcessingPages {
  constructor(private readonly database: Database) {}

  @Get('register')
  async show(@Visiting() { ctx, person }: Visit): Promise<Answer> {
    return <ProcessingsPage ctx={ctx} processings={await this.read(person?.id ?? '')} />;
  }

  @Get('register.csv')
  async file(
    @Visiting() { person }: Visit,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    void reply.headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition('register-van-verwerkingen.csv'),
    });
    const columns = parts.map(({ key, label }) => ({ label, cell: (one: Processing) => one[key] }));
    return Buffer.from(csvOf(columns, await this.read(person?.id ?? '')));
  }

  private async read(personId: string): Promise<readonly Processing[]> {
    const processings = await this.database.read((em) => registerFor(em, personId));
    if (!processings) throw new NotFoundException();
    return processings;
  }
}
