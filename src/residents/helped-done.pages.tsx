import { Controller, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Photos } from '../accountability/photos.js';
import { readSent } from '../applications/filling/uploads.js';
import { FileStore } from '../documents/files.queries.js';
import { May, ReadsToken, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { DoneDesk } from './done-desk.js';
import { shownPhoto } from './done.pages.js';
import { DoneForm } from './done.views.js';
import { OwnDesk } from './own-desk.js';
import { workSide } from './side.js';
import { isAskedWhatBecame } from './status/where.js';

/** What became of a plan, typed in by staff for somebody who wrote, called or came by. */
@Controller('werk/zaken/:id/klaar')
@May('onBehalf')
export class HelpedDonePages {
  constructor(
    private readonly desk: OwnDesk,
    private readonly done: DoneDesk,
    private readonly photos: Photos,
    private readonly store: FileStore,
  ) {}

  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    const side = workSide(own, visit);
    if (!isAskedWhatBecame(own.dossier)) return { redirect: side.base };
    return <DoneForm ctx={visit.ctx} own={own} side={side} attempt={await this.done.beginning(own)} />;
  }

  @Post()
  @ReadsToken()
  async tell(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const sent = await readSent(request);
    const own = await this.desk.open(id, visit);
    const side = workSide(own, visit);
    const told = await this.done.tell(own, visit, { sent, role: side.role });
    if (told.made) return { redirect: `${side.base}?gedaan=reportDone` };
    return {
      status: told.status,
      page: <DoneForm ctx={visit.ctx} own={own} side={side} attempt={told} />,
    };
  }

  @Get('foto')
  look(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return shownPhoto(this.photos, this.store, { id, reply });
  }
}
