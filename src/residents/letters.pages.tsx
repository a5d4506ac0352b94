import { Controller, Get, NotFoundException, Param, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import { contentDisposition, FileStore } from '../documents/files.queries.js';
import type { LetterRow } from '../documents/letters/letter.entity.js';
import { fileNameOf, isRendered } from '../documents/letters/letters.queries.js';
import { letterPdf } from '../documents/pdf.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { adviceFor } from '../jury/report/advice.queries.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { LetterPage, LettersPage } from './letters.views.js';
import { OwnDesk } from './own-desk.js';
import type { OwnDossier } from './own-dossier.js';
import { Readings } from './readings.js';

/** The letters about an own plan, to read here or to keep; only those that were announced exist. */
@Controller('mijn/:id')
@May('ownApplication')
export class OwnLetterPages {
  constructor(
    private readonly desk: OwnDesk,
    private readonly database: Database,
    private readonly readings: Readings,
    private readonly store: FileStore,
  ) {}

  @Get('brieven')
  async list(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    const [only, ...others] = own.letters;
    return only && others.length === 0 ? (
      { redirect: `/mijn/${id}/brieven/${only.id}` }
    ) : (
      <LettersPage ctx={visit.ctx} own={own} today={this.desk.today} />
    );
  }

  @Get('brieven/:letter')
  async read(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Param('letter') key: string,
  ): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    const letter = letterIn(own, key);
    await this.readings.remember(id, visit, { announcedAt: Number(letter.announcedAt) });
    const advice = await this.database.read((em) => adviceFor(em, id));
    return <LetterPage ctx={visit.ctx} own={own} letter={letter} hasAdvice={advice !== undefined} />;
  }

  /** The frozen PDF; one that the loop has not made yet is made here, from the same words. */
  @Get('brieven/:letter/pdf')
  async keep(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Param('letter') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const own = await this.desk.open(id, visit);
    const letter = letterIn(own, key);
    const kept = letter.fileId && isRendered(letter) ? await this.store.read(letter.fileId) : undefined;
    await this.readings.remember(id, visit, { announcedAt: Number(letter.announcedAt) });
    void reply.headers({
      'Content-Disposition': contentDisposition(fileNameOf(letter)),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    const type = 'application/pdf';
    return kept
      ? new StreamableFile(kept, { type })
      : new StreamableFile(await letterPdf(letter.content), { type });
  }
}

function letterIn({ letters }: OwnDossier, key: string): LetterRow {
  const letter = letters.find(({ id }) => id === key);
  if (!letter) throw new NotFoundException();
  return letter;
}
