import { Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { maySee } from '../identity/policy.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { OutboxRow } from '../mail/outbox.entity.js';
import { bounced } from '../mail/settle.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { messagesFile, type MessagesFile } from './dossier-messages.js';
import { openFailureTask } from './failure-tasks.js';
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

  private async file(id: string): Promise<MessagesFile> {
    const file = await this.database.read((em) => messagesFile(em, id));
    if (!file) throw new NotFoundException();
    return file;
  }
}
