import { Controller, Get, NotFoundException, Param, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../../database/database.js';
import { adviceExtractPdf } from '../../documents/files.queries.js';
import { May } from '../../identity/visit.js';
import { adviceFor, signedAdvice, type Advice } from './advice.queries.js';
import { download } from '../downloads.js';

/** The advice of the jury about one plan, as a PDF: for the applicant after the announcement, for staff once it is signed. */
@Controller()
export class AdvicePages {
  constructor(private readonly database: Database) {}

  @Get('mijn/:id/juryadvies.pdf')
  @May('ownApplication')
  async forApplicant(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return send(reply, await this.database.read((em) => adviceFor(em, id)));
  }

  @Get('werk/zaken/:id/juryadvies.pdf')
  @May('dossier')
  async forStaff(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return send(reply, await this.database.read((em) => signedAdvice(em, id)));
  }
}

async function send(reply: FastifyReply, advice: Advice | undefined): Promise<StreamableFile> {
  if (!advice) throw new NotFoundException();
  const { report, planId } = advice;
  const file = { name: `Juryadvies ${report.round}.pdf`, mediaType: 'application/pdf' };
  return download(reply, file, await adviceExtractPdf(report, planId));
}
