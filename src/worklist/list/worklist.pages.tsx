import { Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { closeOwnTask } from './closing.js';
import { readWorklist } from './worklist-data.js';
import { WorklistPage } from './worklist-page.js';

/** What somebody has to do. */
@Controller('werk')
export class WorklistPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('worklist')
  async list(@Query() query: Record<string, unknown>, @Visiting() visit: Visit): Promise<Answer> {
    const { charts } = this.engine;
    const looker = { query, visit, charts, today: this.clock.today() };
    const props = await this.database.read((em) => readWorklist(em, looker));
    return <WorklistPage {...props} />;
  }

  @Post('taken/:task/klaar')
  @May('worklist')
  async done(@Param('task') task: string, @Visiting() visit: Visit): Promise<Answer> {
    const [person, at] = [visit.person?.id ?? '', this.clock.now()];
    const closed = await this.database.inTransaction((tx) => closeOwnTask(tx, { task, person, at }));
    if (!closed) throw new NotFoundException();
    return { redirect: '/werk?gedaan=taak' };
  }
}
