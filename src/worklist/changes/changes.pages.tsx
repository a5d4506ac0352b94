import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { madeName } from '../dossier/option-actions.js';
import { changeFile } from './change-file.js';
import { ChangePage } from './change-page.js';

/** The page of one change to a grant for staff. */
@Controller('werk/wijzigingen')
export class ChangePages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @May('dossier')
  async show(
    @Param('id') id: string,
    @Query('gedaan') made: unknown,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    const { engine, clock, database } = this;
    const roles = visit.roles.filter((role) => role !== 'applicant');
    const asked = { id, person: visit.person?.id ?? '', roles, at: clock.now() };
    const file = await database.read((em) => changeFile(engine, em, asked));
    if (!file) throw new NotFoundException();
    const chart = engine.charts.get(file.dossier.chart);
    return <ChangePage ctx={visit.ctx} file={file} today={clock.today()} made={madeName(chart, made)} />;
  }
}
