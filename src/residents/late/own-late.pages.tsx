import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { lateFile } from '../../worklist/late/late-file.js';
import { OwnLatePage } from './own-late.views.js';

/** How a notice of default of one's own stands: until when we may decide, what it costs us, and the letter about that. */
@Controller('mijn/te-laat')
export class OwnLatePages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @May('ownApplication')
  async show(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('gedaan') done: unknown,
  ): Promise<Answer> {
    const { engine, clock, database } = this;
    const roles = ['applicant'] as const;
    const asked = { id, person: visit.person?.id ?? '', roles, at: clock.now(), today: clock.today() };
    const file = await database.read((em) => lateFile(engine, em, asked));
    if (!file) throw new NotFoundException();
    return <OwnLatePage ctx={visit.ctx} file={file} today={clock.today()} done={done} />;
  }
}
