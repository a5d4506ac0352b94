import {
  Controller,
  Get,
  Inject,
  NotFoundException,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import type { Config } from '../config.js';
import { CONFIG } from '../config.token.js';
import { Database } from '../database/database.js';
import { contentDisposition } from '../documents/file-names.js';
import { letterPdf } from '../documents/pdf.js';
import { maySee } from '../identity/policy.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { OutboxRow } from '../mail/outbox.entity.js';
import { bounced } from '../mail/settle.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { messagesFile, type MessagesFile } from './dossier-messages.js';
import { openFailureTask } from './failure-tasks.js';
import { messageLetter } from './message-paper.js';
import { isToPost, recordPosted } from './posting.js';
import { MessagesPage } from './messages.views.js';

interface Address {
  readonly id: string;
  readonly message: string;
}

/** What was sent about a dossier and what became of it, for staff (Awb, division 2.3: the burden of proof is ours). */
@Controller('werk')
export class MessagePages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(['zaken/:id/berichten', 'bezwaren/:id/berichten', 'klachten/:id/berichten'])
  @May('dossier')
  async list(
    @Visiting() { ctx, roles }: Visit,
    @Param('id') id: string,
    @Query('gedaan') done?: string,
  ): Promise<Answer> {
    const file = await this.file(id);
    return <MessagesPage ctx={ctx} file={file} mayAct={maySee('handle', roles)} done={done} />;
  }

  /** Somebody reads in the mailbox for returned mail that this one did not arrive. Twice is once. */
  @Post([
    'zaken/:id/berichten/:message/terug',
    'bezwaren/:id/berichten/:message/terug',
    'klachten/:id/berichten/:message/terug',
  ])
  @May('handle')
  async cameBack(@Param() { id, message }: Address): Promise<Answer> {
    const { base } = await this.file(id);
    const at = this.clock.now();
    await this.database.inTransaction(async (tx) => {
      const row = await tx.findOneBy(OutboxRow, { id: message, dossierId: id });
      if (!row) throw new NotFoundException();
      await bounced(tx, row.messageId, { at, tell: openFailureTask });
    });
    return { redirect: `${base}/berichten?gedaan=terug` };
  }

  /** The same words on paper, for whoever gets no e-mail or did not get this one. */
  @Get(['zaken/:id/berichten/:message/brief.pdf', 'bezwaren/:id/berichten/:message/brief.pdf'])
  @May('dossier')
  async print(
    @Param() { id, message }: Address,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { caseNumber, base } = await this.file(id);
    const around = { on: this.clock.today(), baseUrl: this.config.baseUrl, caseNumber };
    const isObjection = base.startsWith('/werk/bezwaren/');
    const letter = await this.database.read(async (em) => {
      const row = await em.findOneBy(OutboxRow, { id: message, dossierId: id });
      return row && isToPost(row) ? messageLetter(em, row, { ...around, isObjection }) : undefined;
    });
    if (!letter) throw new NotFoundException();
    void reply.headers({
      'Content-Disposition': contentDisposition(`bericht-${caseNumber}.pdf`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    return new StreamableFile(await letterPdf(letter), { type: 'application/pdf' });
  }

  @Post(['zaken/:id/berichten/:message/gepost', 'bezwaren/:id/berichten/:message/gepost'])
  @May('handle')
  async posted(@Param() { id, message }: Address, @Visiting() { person }: Visit): Promise<Answer> {
    const { base } = await this.file(id);
    const posted = { id, message, person: person?.id ?? '', at: this.clock.now() };
    const there = await this.database.inTransaction((tx) => recordPosted(tx, posted));
    if (!there) throw new NotFoundException();
    return { redirect: `${base}/berichten?gedaan=gepost` };
  }

  private async file(id: string): Promise<MessagesFile> {
    const file = await this.database.read((em) => messagesFile(em, id));
    if (!file) throw new NotFoundException();
    return file;
  }
}
