import { Controller, Get, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { applicationById } from '../../applications/applications.queries.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { optionsFor } from '../../engine/options.js';
import { maySee } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { roundNow } from '../../rounds/rounds.queries.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { contentDisposition } from '../file-names.js';
import { editorsOf } from './letter-edits.queries.js';
import { StaffLetterPage } from './letter-page.views.js';
import { fileNameOf, isRendered, letterOf } from './letters.queries.js';
import { letterPdf } from '../pdf.js';
import { roundLettersOf } from './round-letters.js';
import { RoundLettersPage } from './round-letters.views.js';
import { FileStore } from '../store.js';

interface Address {
  readonly id: string;
  readonly letter: string;
}

/** The letters of a round and of a dossier, for whoever checks them before they leave. */
@Controller('werk')
@May('letters')
export class LetterPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  @Get('rondes/:id/brieven')
  ofRound(
    @Param('id') id: string,
    @Visiting() visit: Visit,
    @Query('gedaan') done?: string,
  ): Promise<Answer> {
    return this.database.read(async (em) => {
      const now = await roundNow(em, id);
      if (!now) throw new NotFoundException();
      const given = {
        dossier: now.dossier,
        person: visit.person?.id ?? '',
        roles: visit.roles,
        at: this.clock.now(),
      };
      const announce = (await optionsFor(this.engine, em, given)).find(({ type }) => type === 'announce');
      const letters = await roundLettersOf(em, id, this.clock.today());
      return <RoundLettersPage ctx={visit.ctx} now={now} letters={letters} announce={announce} done={done} />;
    });
  }

  @Get('zaken/:id/brieven/:letter')
  read(
    @Param() { id, letter }: Address,
    @Visiting() { ctx, roles }: Visit,
    @Query('gedaan') done?: string,
  ): Promise<Answer> {
    return this.database.read(async (em) => {
      const [found, application] = [await letterOf(em, id, letter), await applicationById(em, id)];
      if (!found || !application) throw new NotFoundException();
      const editing = { may: maySee('editLetter', roles), editors: await editorsOf(em, letter) };
      const changed = done === 'aangepast';
      return <StaffLetterPage {...{ ctx, application, letter: found, editing, changed }} />;
    });
  }

  /** What was printed, or the same words printed now. */
  @Get(['zaken/:id/brieven/:letter/brief.pdf', 'bezwaren/:id/brieven/:letter/brief.pdf'])
  async print(
    @Param() { id, letter }: Address,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const found = await this.database.read((em) => letterOf(em, id, letter));
    if (!found) throw new NotFoundException();
    const kept = found.fileId && isRendered(found) ? await this.store.read(found.fileId) : undefined;
    void reply.headers({
      'Content-Disposition': contentDisposition(fileNameOf(found)),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    const type = 'application/pdf';
    return kept
      ? new StreamableFile(kept, { type })
      : new StreamableFile(await letterPdf(found.content), { type });
  }
}
