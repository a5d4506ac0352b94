import {
  Body,
  Controller,
  Get,
  NotFoundException,
  Param,
  Post,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Photos } from '../accountability/photos.js';
import { setPublication } from '../accountability/publication.js';
import { readSent } from '../applications/filling/uploads.js';
import { Database } from '../database/database.js';
import { FileStore } from '../documents/files.queries.js';
import { May, ReadsToken, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { DoneDesk } from './done-desk.js';
import { DoneForm } from './done.views.js';
import { OwnDesk } from './own-desk.js';
import { ownSide } from './side.js';
import { isAskedWhatBecame } from './status/where.js';
import { ThanksPage } from './thanks.views.js';

/** Telling what became of a plan: one sentence, and a photo for who wants. */
@Controller('mijn/:id')
@May('ownApplication')
export class OwnDonePages {
  constructor(
    private readonly desk: OwnDesk,
    private readonly done: DoneDesk,
  ) {}

  @Get('klaar')
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    if (own.completion) return <ThanksPage ctx={visit.ctx} own={own} completion={own.completion} />;
    if (!isAskedWhatBecame(own.dossier)) return { redirect: `/mijn/${id}` };
    return (
      <DoneForm ctx={visit.ctx} own={own} side={ownSide(own)} attempt={await this.done.beginning(own)} />
    );
  }

  @Post('klaar')
  @ReadsToken()
  async tell(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const sent = await readSent(request);
    const own = await this.desk.open(id, visit);
    const side = ownSide(own);
    const told = await this.done.tell(own, visit, { sent, role: side.role });
    if (told.made) return { redirect: `/mijn/${id}/klaar` };
    return { status: told.status, page: <DoneForm ctx={visit.ctx} own={own} side={side} attempt={told} /> };
  }

  @Get('meer-tijd')
  moreTime(@Param('id') id: string): Answer {
    return { redirect: `/mijn/${id}/zet/requestExtension` };
  }
}

/** The photo of a plan as it is kept, for who filled in its page. */
export async function shownPhoto(
  photos: Photos,
  store: FileStore,
  { id, reply }: { id: string; reply: FastifyReply },
): Promise<StreamableFile> {
  const photo = await photos.of(id);
  const content = photo && (await store.read(photo.id));
  if (!content) throw new NotFoundException();
  void reply.header('Cache-Control', 'no-store');
  return new StreamableFile(content, { type: photo.mediaType });
}

/** The photo somebody sent, and whether others may see it. */
@Controller('mijn/:id/klaar')
@May('ownApplication')
export class OwnPhotoPages {
  constructor(
    private readonly desk: OwnDesk,
    private readonly photos: Photos,
    private readonly store: FileStore,
    private readonly database: Database,
  ) {}

  @Get('foto')
  async look(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return shownPhoto(this.photos, this.store, { id, reply });
  }

  @Post('toestemming')
  async consent(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Body('mayPublish') mayPublish: unknown,
  ): Promise<Answer> {
    const { completion } = await this.desk.open(id, visit);
    if (!completion) throw new NotFoundException();
    await this.database.inTransaction((tx) => setPublication(tx, id, mayPublish === 'ja'));
    return { redirect: `/mijn/${id}/klaar` };
  }
}
