import {
  Controller,
  Get,
  Inject,
  NotFoundException,
  Param,
  Post,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSent, type SentFile } from '../applications/filling/uploads.js';
import { applicationById } from '../applications/applications.queries.js';
import { Clock } from '../clock.js';
import type { Config } from '../config.js';
import { CONFIG } from '../config.token.js';
import { Database } from '../database/database.js';
import { contentDisposition } from '../documents/file-names.js';
import { baseOf, editLetter } from '../documents/letters/editing.js';
import { editorsOf, newestEdit } from '../documents/letters/letter-edits.queries.js';
import { StaffLetterPage } from '../documents/letters/letter-page.views.js';
import { fileNameOf, letterOf } from '../documents/letters/letters.queries.js';
import { virusProblem } from '../documents/scan.js';
import { letterDocx, readLetterDocx } from '../documents/word/letter-docx.js';
import { May, ReadsToken, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';

interface Address {
  readonly id: string;
  readonly letter: string;
}

/** Where whoever may takes a letter that has not left to a word processor, and brings it back. */
@Controller('werk/zaken/:id/brieven/:letter')
@May('editLetter')
export class EditedLetterPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('brief.docx')
  async take(
    @Param() { id, letter: key }: Address,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const [letter, edit] = await this.database.read(async (em) => [
      await letterOf(em, id, key),
      await newestEdit(em, key),
    ]);
    if (!letter || letter.announcedAt !== null) throw new NotFoundException();
    const stamp = { letter: letter.id, basedOn: baseOf(letter, edit), on: letter.datedOn };
    void reply.headers({
      'Content-Disposition': contentDisposition(fileNameOf(letter).replace('.pdf', '.docx')),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    return new StreamableFile(letterDocx(letter.content, stamp, this.clock.now()), {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
  }

  @Post()
  @ReadsToken()
  async bring(
    @Param() address: Address,
    @Visiting() visit: Visit,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const [file] = (await readSent(request)).files;
    const problems = await this.edit(address, visit, file);
    if (problems.length > 0) return { status: 400, page: await this.page(address, visit, problems) };
    return { redirect: `/werk/zaken/${address.id}/brieven/${address.letter}?gedaan=aangepast` };
  }

  private async edit(
    { id, letter }: Address,
    { person }: Visit,
    file?: SentFile,
  ): Promise<readonly string[]> {
    if (!file) return ['Kies het Word-bestand van deze brief.'];
    const virus = await virusProblem(file.bytes, this.config.clamd);
    if (virus) return [virus];
    const read = await readLetterDocx(file.bytes);
    if ('refusal' in read) return [read.refusal];
    const by = { byId: person?.id ?? '', at: this.clock.now(), baseUrl: this.config.baseUrl };
    return this.database.inTransaction(
      (tx) => editLetter(tx, { dossierId: id, letterId: letter, ...read, ...by }),
      (problems) => problems.length === 0,
    );
  }

  private page({ id, letter: key }: Address, { ctx }: Visit, problems: readonly string[]) {
    return this.database.read(async (em) => {
      const [letter, application] = [await letterOf(em, id, key), await applicationById(em, id)];
      if (!letter || !application) throw new NotFoundException();
      const editing = { may: true, editors: await editorsOf(em, key), problems };
      return <StaffLetterPage ctx={ctx} application={application} letter={letter} editing={editing} />;
    });
  }
}
