import { Controller, Get, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { contentDisposition, FileStore, letterPdf } from '../../documents/files.queries.js';
import { fileNameOf, isRendered } from '../../documents/letters/letters.queries.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { Readings } from '../readings.js';
import type { OwnObjectionFile } from './own-objection.js';
import { OwnObjectionDesk } from './own-objection-desk.js';
import { OwnObjectionPage } from './own.views.js';
import { OwnObjectionLetterPage } from './own-letter.views.js';

/** How an own objection stands: what to do, when we decide, and the letter about it. */
@Controller('mijn/bezwaren/:id')
@May('ownApplication')
export class OwnObjectionPages {
  constructor(
    private readonly desk: OwnObjectionDesk,
    private readonly store: FileStore,
    private readonly readings: Readings,
  ) {}

  @Get()
  async show(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('gedaan') done: unknown,
  ): Promise<Answer> {
    return <OwnObjectionPage ctx={visit.ctx} file={await this.desk.open(id, visit)} done={done} />;
  }

  @Get('brieven/:letter')
  async read(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Param('letter') key: string,
  ): Promise<Answer> {
    const file = await this.desk.open(id, visit);
    const letter = letterIn(file, key);
    await this.readings.remember(id, visit, { announcedAt: Number(letter.announcedAt) });
    return <OwnObjectionLetterPage ctx={visit.ctx} file={file} letter={letter} />;
  }

  /** The frozen PDF; one that the loop has not made yet is made here, from the same words. */
  @Get('brieven/:letter/pdf')
  async keep(
    @Visiting() visit: Visit,
    @Param() { id, letter: key }: { id: string; letter: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const letter = letterIn(await this.desk.open(id, visit), key);
    await this.readings.remember(id, visit, { announcedAt: Number(letter.announcedAt) });
    const kept = letter.fileId && isRendered(letter) ? await this.store.read(letter.fileId) : undefined;
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

function letterIn({ letters }: OwnObjectionFile, key: string): LetterRow {
  const letter = letters.find(({ id }) => id === key);
  if (!letter) throw new NotFoundException();
  return letter;
}
