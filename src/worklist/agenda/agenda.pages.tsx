import { Controller, Get, Inject, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import { CONFIG } from '../../config.token.js';
import type { Config } from '../../config.js';
import { Database } from '../../database/database.js';
import { May, Public, Visiting, type Visit } from '../../identity/visit.js';
import { icalOf } from '../../web/ical.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { AgendaPage } from './agenda.views.js';
import { askedDays } from './asked-days.js';
import { termDays } from './events.js';
import { closeFeed, feedByKey, feedOf, openFeed } from './feed.js';

/** The terms of somebody's dossiers in the calendar they use already. */
@Controller()
export class AgendaPages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('werk/agenda')
  @May('worklist')
  page(@Visiting() visit: Visit): Promise<Answer> {
    return this.show(visit);
  }

  @Post('werk/agenda')
  @May('worklist')
  async open(@Visiting() visit: Visit): Promise<Answer> {
    const at = this.clock.now();
    const key = await this.database.inTransaction((tx) => openFeed(tx, visit.person?.id ?? '', at));
    return this.show(visit, `${this.config.baseUrl}/agenda/${key}.ics`);
  }

  @Post('werk/agenda/weg')
  @May('worklist')
  async close(@Visiting() visit: Visit): Promise<Answer> {
    await this.database.inTransaction((tx) => closeFeed(tx, visit.person?.id ?? ''));
    return { redirect: '/werk/agenda' };
  }

  /** A calendar program cannot sign in: whoever has this address reads along, until its owner takes it back. */
  @Get('agenda/:key.ics')
  @Public()
  async feed(@Param('key') key: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const { baseUrl } = this.config;
    const days = await this.database.read(async (em) => {
      const feed = await feedByKey(em, key);
      const reader = { person: feed?.personId ?? '', baseUrl };
      return feed && [...(await termDays(em, reader)), ...(await askedDays(em, reader))];
    });
    if (!days) throw new NotFoundException();
    void reply.status(200).headers({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, max-age=900',
    });
    return Buffer.from(icalOf('Termijnen Op Eigen Kracht', days, this.clock.now()));
  }

  private async show({ ctx, person }: Visit, address?: string) {
    const feed = await this.database.read((em) => feedOf(em, person?.id ?? ''));
    return <AgendaPage ctx={ctx} since={feed?.createdAt} address={address} />;
  }
}
