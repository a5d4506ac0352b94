import { join } from 'node:path';
import { Controller, Get, HttpException, Inject, Param, Query } from '@nestjs/common';
import type { Config } from '../config.js';
import { CONFIG } from '../config.token.js';
import { Public, Visiting, type Visit } from '../identity/visit.js';
import { listMailbox, readMail } from '../mail/mailbox.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { MailboxPage, MailPage } from './mailbox.views.js';

/** `/postvak`: every e-mail of the demo, also the sign-in links. Exists only where the demo does. */
@Controller('postvak')
export class DemoMailboxPages {
  private readonly folder: string;

  constructor(@Inject(CONFIG) { dataDir }: Config) {
    this.folder = join(dataDir, 'mailbox');
  }

  @Get()
  @Public()
  async list(@Visiting() { ctx }: Visit, @Query('aan') to: unknown): Promise<Answer> {
    const wanted = typeof to === 'string' ? to.trim().toLowerCase() : '';
    const mails = await listMailbox(this.folder, 1000);
    return (
      <MailboxPage
        ctx={ctx}
        wanted={wanted}
        mails={mails.filter((mail) => mail.to.includes(wanted)).slice(0, 100)}
      />
    );
  }

  @Get(':mail')
  @Public()
  async read(@Visiting() { ctx }: Visit, @Param('mail') id: string): Promise<Answer> {
    const mail = await readMail(this.folder, id);
    if (!mail) throw new HttpException({ sentence: 'Dit bericht ligt niet in het postvak.' }, 404);
    return <MailPage ctx={ctx} mail={mail} />;
  }
}
