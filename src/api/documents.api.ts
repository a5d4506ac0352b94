import {
  Controller,
  Get,
  HttpException,
  NotFoundException,
  Param,
  Post,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isForAnother } from '../applications/filling/form-desk.js';
import { Attachments } from '../applications/filling/attachments.js';
import { Database } from '../database/database.js';
import { FileStore } from '../documents/files.queries.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { downloadStored } from '../jury/downloads.js';
import { personOf } from '../jury/visitor.js';
import { documentTold, letterNumbers, visibleDocuments } from './documents-told.js';
import { Operation } from './document/operation.js';
import { invalid } from './problems.js';
import { object, text } from './document/shapes.js';
import { mayFillIn, seenBy } from './sight.js';
import { sentFile } from './sent-file.js';

const tag = 'Aanvragen';
const id = { id: 'De aanvraag.' };
const fileForm = object({
  question: text('Vraag waarbij het bestand hoort, bijvoorbeeld planFiles. Stuur dit veld vóór het bestand.'),
  file: { type: 'string', format: 'binary', description: 'pdf, jpg of png, hoogstens 10 MB.' },
});

/** Files that came with an application or were made for it, as far as somebody may open them. */
@Controller('api/v1/applications/:id/documents')
@May('moves')
export class DocumentsApi {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly attachments: Attachments,
  ) {}

  @Get()
  @Operation({
    id: 'listDocuments',
    tag,
    summary: 'Bestanden en brieven bij een aanvraag',
    answers: ['Document'],
    params: id,
  })
  async list(@Visiting() visit: Visit, @Param('id') dossier: string) {
    const seen = await this.visible(visit, dossier);
    const numbers = await this.database.read((em) => letterNumbers(em, dossier));
    return seen.map((file) => documentTold(file, numbers.get(file.id)));
  }

  @Post()
  @Operation({
    id: 'addDocument',
    tag,
    summary: 'Een bestand meesturen met een aanvraag',
    answers: 'Document',
    status: 201,
    params: id,
    body: fileForm,
    multipart: true,
  })
  async add(@Visiting() visit: Visit, @Param('id') dossier: string, @Req() request: FastifyRequest) {
    const seen = await this.database.read((em) => seenBy(em, visit, dossier));
    if (!mayFillIn(seen, visit.roles))
      throw new HttpException({ sentence: 'Alleen de aanvrager stuurt bestanden mee.' }, 403);
    const file = await sentFile(request);
    const place = { dossier, person: personOf(visit), forAnother: isForAnother(visit) };
    const kept = await this.attachments.add(place, file);
    if (typeof kept !== 'string') {
      if (kept.status === 400) throw invalid([{ field: 'file', message: kept.sentence }]);
      throw new HttpException(kept, kept.status);
    }
    const found = (await this.visible(visit, dossier)).find((one) => one.id === kept);
    if (!found) throw new NotFoundException();
    return documentTold(found);
  }

  @Get(':document')
  @Operation({
    id: 'getDocument',
    tag,
    summary: 'Een bestand ophalen',
    answers: 'file',
    params: { ...id, document: 'Het bestand.' },
  })
  async download(
    @Visiting() visit: Visit,
    @Param() { id: dossier, document }: { id: string; document: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const found = (await this.visible(visit, dossier)).find((one) => one.id === document);
    if (!found) throw new NotFoundException();
    return downloadStored(reply, this.store, found);
  }

  private visible(visit: Visit, dossier: string) {
    return this.database.read(async (em) => visibleDocuments(em, await seenBy(em, visit, dossier)));
  }
}
