import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { changeFile } from '../../worklist/changes/change-file.js';
import { OwnChangePage } from './own-change.views.js';

/** What we intend with an own grant and how to react, what we decided, and what must be paid back. */
@Controller('mijn/wijzigingen')
export class OwnChangePages {
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
    const asked = { id, person: visit.person?.id ?? '', roles, at: clock.now() };
    const file = await database.read((em) => changeFile(engine, em, asked));
    // Until we ask for a reaction it is ours alone.
    if (!file?.memory.views) throw new NotFoundException();
    return <OwnChangePage ctx={visit.ctx} file={file} today={clock.today()} done={done} />;
  }
}
