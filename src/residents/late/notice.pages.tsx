import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { noticeByPost } from '../../decisions/late/late.forms.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { typedIn } from '../own-desk.js';
import { helperIn, NoticeDesk, type LateAbout } from './notice-desk.js';
import { HelpedNoticePage, NoticePage } from './notice.views.js';

type Posted = Readonly<Record<string, unknown>>;

/** Saying that our decision on an application is late: a notice of default by whoever applied (Awb 4:17, third paragraph). */
@Controller('mijn/:id/te-laat')
@May('ownApplication')
export class NoticePages {
  constructor(private readonly desk: NoticeDesk) {}

  @Get()
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return shown(this.desk, visit, { kind: 'application', id });
  }

  @Post()
  give(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    return given(this.desk, visit, { kind: 'application', id }, posted);
  }
}

/** The same about an objection, by whoever made it (Awb 7:10, 7:14). */
@Controller('mijn/bezwaren/:id/te-laat')
@May('ownApplication')
export class ObjectionNoticePages {
  constructor(private readonly desk: NoticeDesk) {}

  @Get()
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return shown(this.desk, visit, { kind: 'objection', id });
  }

  @Post()
  give(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    return given(this.desk, visit, { kind: 'objection', id }, posted);
  }
}

/** For a letter that came in by post, typed in by staff. */
@Controller('werk/zaken/:id/te-laat')
@May('onBehalf')
export class HelpedNoticePages {
  constructor(private readonly desk: NoticeDesk) {}

  @Get()
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return helping(this.desk, visit, { kind: 'application', id });
  }

  @Post()
  give(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    return helped(this.desk, visit, { kind: 'application', id }, posted);
  }
}

/** The same for a letter about an objection. */
@Controller('werk/bezwaren/:id/te-laat')
@May('onBehalf')
export class HelpedObjectionNoticePages {
  constructor(private readonly desk: NoticeDesk) {}

  @Get()
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return helping(this.desk, visit, { kind: 'objection', id });
  }

  @Post()
  give(@Visiting() visit: Visit, @Param('id') id: string, @Body() posted: Posted): Promise<Answer> {
    return helped(this.desk, visit, { kind: 'objection', id }, posted);
  }
}

async function shown(desk: NoticeDesk, visit: Visit, about: LateAbout): Promise<Answer> {
  const noticing = await desk.open(about, visit, 'applicant');
  return <NoticePage ctx={visit.ctx} noticing={noticing} moveId={randomUUID()} />;
}

async function given(desk: NoticeDesk, visit: Visit, about: LateAbout, { zet }: Posted): Promise<Answer> {
  const noticing = await desk.open(about, visit, 'applicant');
  const outcome = await desk.give(noticing, visit, { zet, role: 'applicant' });
  if ('id' in outcome) return { redirect: `/mijn/te-laat/${outcome.id}?gedaan=start` };
  const again = { ctx: visit.ctx, noticing, moveId: randomUUID(), refusals: outcome.sentences };
  return { status: 409, page: <NoticePage {...again} /> };
}

async function helping(desk: NoticeDesk, visit: Visit, about: LateAbout): Promise<Answer> {
  const noticing = await desk.open(about, visit, helperIn(visit));
  return <HelpedNoticePage ctx={visit.ctx} noticing={noticing} moveId={randomUUID()} />;
}

async function helped(desk: NoticeDesk, visit: Visit, about: LateAbout, posted: Posted): Promise<Answer> {
  const { zet, ...fields } = posted;
  const role = helperIn(visit);
  const noticing = await desk.open(about, visit, role);
  const again = { ctx: visit.ctx, noticing, moveId: randomUUID(), values: typedIn(posted, ['receivedOn']) };
  const answer = parseForm(noticeByPost, fields);
  if ('errors' in answer)
    return { status: 400, page: <HelpedNoticePage {...again} errors={answer.errors} /> };
  const outcome = await desk.give(noticing, visit, { zet, role, input: answer.input });
  if ('id' in outcome) return { redirect: `/werk/te-laat/${outcome.id}?gedaan=start` };
  return { status: 409, page: <HelpedNoticePage {...again} refusals={outcome.sentences} /> };
}
