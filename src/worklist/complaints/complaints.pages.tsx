import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { maySee } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { madeName } from '../dossier/option-actions.js';
import { complaintFile } from './complaint-file.js';
import { complaintList } from './complaint-list.js';
import { ComplaintPage } from './complaint-page.js';
import { ComplaintsPage } from './complaints-page.js';

/** Complaints as staff sees them. */
@Controller('werk/klachten')
export class ComplaintPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('complaints')
  async list(@Visiting() { person, ctx, roles }: Visit): Promise<Answer> {
    const looker = { charts: this.engine.charts, person: person?.id ?? '', today: this.clock.today() };
    const rows = await this.database.read((em) => complaintList(em, looker));
    return <ComplaintsPage ctx={ctx} rows={rows} mayEnter={maySee('enterForOther', roles)} />;
  }

  @Get(':id')
  @May('dossier')
  async show(
    @Param('id') id: string,
    @Query('gedaan') made: unknown,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    const { engine, clock, database } = this;
    const file = await database.read((em) => complaintFile(engine, em, { id, visit, at: clock.now() }));
    if (!file) throw new NotFoundException();
    return (
      <ComplaintPage
        ctx={visit.ctx}
        file={file}
        today={clock.today()}
        made={madeName(engine.charts.get(file.dossier.chart), made)}
      />
    );
  }
}
