import { Controller, Get, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { contentDisposition, FileStore, letterPdf } from '../../documents/files.queries.js';
import { isRendered } from '../../documents/letters/letters.queries.js';
import type { LetterRow } from '../../documents/letters/letter.entity.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { ownObjection, type OwnObjectionFile } from './own-objection.js';
import { OwnObjectionPage } from './own.views.js';
import { OwnObjectionLetterPage } from './own-letter.views.js';

/** How an own objection stands: what to do, when we decide, and the letter about it. */
@Controller('mijn/bezwaren/:id')
@May('ownApplication')
export class OwnObjectionPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  @Get()
  async show(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('gedaan') done: unknown,
  ): Promise<Answer> {
    return <OwnObjectionPage ctx={visit.ctx} file={await this.open(id, visit)} done={done} />;
  }

  @Get('brieven/:letter')
  async read(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Param('letter') key: string,
  ): Promise<Answer> {
    const file = await this.open(id, visit);
    return <OwnObjectionLetterPage ctx={visit.ctx} file={file} letter={letterIn(file, key)} />;
  }

  /** The frozen PDF; one that the loop has not made yet is made here, from the same words. */
  @Get('brieven/:letter/pdf')
  async keep(
    @Visiting() visit: Visit,
    @Param() { id, letter: key }: { id: string; letter: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const letter = letterIn(await this.open(id, visit), key);
    const kept = letter.fileId && isRendered(letter) ? await this.store.read(letter.fileId) : undefined;
    void reply.headers({
      'Content-Disposition': contentDisposition(`Brief ${letter.content.reference.caseNumber}.pdf`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    const type = 'application/pdf';
    return kept
      ? new StreamableFile(kept, { type })
      : new StreamableFile(await letterPdf(letter.content), { type });
  }

  private async open(id: string, { person }: Visit): Promise<OwnObjectionFile> {
    const { engine } = this;
    const asked = { engine, id, person: person?.id ?? '', at: this.clock.now() };
    const file = await this.database.read((em) => ownObjection(em, asked));
    if (!file) throw new NotFoundException();
    return file;
  }
}

function letterIn({ letters }: OwnObjectionFile, key: string): LetterRow {
  const letter = letters.find(({ id }) => id === key);
  if (!letter) throw new NotFoundException();
  return letter;
}
