import { Controller, Get, NotFoundException, Param, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fileById } from '../../applications/applications.queries.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { FileStore, reportPdf } from '../../documents/files.queries.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { roundNow } from '../../rounds/rounds.queries.js';
import { download, downloadStored } from '../downloads.js';
import { paperOf } from './report-paper.js';
import { previewOf, type Preview } from './report-preview.js';
import { reportName } from './report.loop.js';
import { personOf } from '../visitor.js';

/** The report of a jury as a PDF: a concept for chair and secretary, and for staff as soon as it is signed. */
@Controller()
export class ReportPages {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  @Get('jury/beraad/:id/rapport.pdf')
  @May('deliberation')
  async forJury(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.send(reply, await this.preview(visit, id));
  }

  @Get('werk/rondes/:id/juryrapport.pdf')
  @May('round')
  async forStaff(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const preview = await this.preview(visit, id);
    return this.send(reply, preview?.final ? preview : undefined);
  }

  private preview(visit: Visit, id: string): Promise<Preview | undefined> {
    const reader = { personId: personOf(visit), on: this.clock.today() };
    return this.database.read(async (em) => {
      const now = await roundNow(em, id);
      return now && previewOf(em, now, reader);
    });
  }

  /** Whoever is recused from one of its plans reads the report only after the result (threat T2). */
  private async send(reply: FastifyReply, preview: Preview | undefined): Promise<StreamableFile> {
    if (!preview || preview.hidden.size > 0) throw new NotFoundException();
    const { fileId, content, signatures } = preview;
    const file = fileId === null ? null : await this.database.read((em) => fileById(em, fileId));
    if (file) return downloadStored(reply, this.store, file);
    const bytes = await reportPdf(paperOf(content, signatures));
    return download(reply, { name: reportName(content), mediaType: 'application/pdf' }, bytes);
  }
}
