import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { noticeByPost } from '../../decisions/late/late.forms.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { typedIn } from '../own-desk.js';
import { helperIn, NoticeDesk } from './notice-desk.js';
import { HelpedNoticePage, NoticePage } from './notice.views.js';

type Posted = Readonly<Record<string, unknown>>;

/** Saying that our decision is late: a notice of default by whoever applied (Awb 4:17, third paragraph). */
@Controller('mijn/:id/te-laat')
@May('ownApplication')
export class NoticePages {
  constructor(private readonly desk: NoticeDesk) {}

  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const noticing = await this.desk.open(id, visit, 'applicant');
    return <NoticePage ctx={visit.ctx} noticing={noticing} moveId={randomUUID()} />;
  }

  @Post()
  async give(@Visiting() visit: Visit, @Param('id') id: string, @Body() { zet }: Posted): Promise<Answer> {
    const noticing = await this.desk.open(id, visit, 'applicant');
    const given = await this.desk.give(noticing, visit, { zet, role: 'applicant' });
    if ('id' in given) return { redirect: `/mijn/te-laat/${given.id}?gedaan=start` };
    const page = (
      <NoticePage ctx={visit.ctx} noticing={noticing} moveId={randomUUID()} refusals={given.sentences} />
    );
    return { status: 409, page };
  }
}

/** The same for a letter that came in by post, typed in by staff. */
@Controller('werk/zaken/:id/te-laat')
@May('onBehalf')
export class HelpedNoticePages {
  constructor(private readonly desk: NoticeDesk) {}

  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const noticing = await this.desk.open(id, visit, helperIn(visit));
    return <HelpedNoticePage ctx={visit.ctx} noticing={noticing} moveId={randomUUID()} />;
  }

  @Post()
  async give(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    const { zet, ...fields } = posted;
    const role = helperIn(visit);
    const noticing = await this.desk.open(id, visit, role);
    const shown = { ctx: visit.ctx, noticing, moveId: randomUUID(), values: typedIn(posted, ['receivedOn']) };
    const answer = parseForm(noticeByPost, fields);
    if ('errors' in answer)
      return { status: 400, page: <HelpedNoticePage {...shown} errors={answer.errors} /> };
    const given = await this.desk.give(noticing, visit, { zet, role, input: answer.input });
    if ('id' in given) return { redirect: `/werk/te-laat/${given.id}?gedaan=start` };
    return { status: 409, page: <HelpedNoticePage {...shown} refusals={given.sentences} /> };
  }
}
