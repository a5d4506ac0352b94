import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { Readings } from '../readings.js';
import { ownComplaint } from './own-complaint.js';
import { OwnComplaintPage } from './own.views.js';

/** How an own complaint stands, and our answer to it. */
@Controller('mijn/klachten/:id')
@May('ownApplication')
export class OwnComplaintFilePages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
    private readonly readings: Readings,
  ) {}

  @Get()
  async show(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('gedaan') done: unknown,
  ): Promise<Answer> {
    const asked = { engine: this.engine, id, person: visit.person?.id ?? '', at: this.clock.now() };
    const file = await this.database.read((em) => ownComplaint(em, asked));
    if (!file) throw new NotFoundException();
    if (file.memory.answeredOn)
      await this.readings.remember(id, visit, { templates: ['E61f', 'E61g', 'E61h'] });
    return <OwnComplaintPage ctx={visit.ctx} file={file} done={done} />;
  }
}
