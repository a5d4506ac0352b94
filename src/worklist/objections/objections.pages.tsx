import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { maySee } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { madeName } from '../dossier/option-actions.js';
import { objectionFile } from './objection-file.js';
import { handledBy, objectionList, readWhose } from './objection-list.js';
import { ObjectionPage } from './objection-page.js';
import { ObjectionsPage } from './objections-page.js';

/** Objections as staff sees them. */
@Controller('werk/bezwaren')
export class ObjectionPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('objections')
  async list(@Visiting() { person, ctx }: Visit, @Query('van') van: unknown): Promise<Answer> {
    const { charts } = this.engine;
    const me = person?.id ?? '';
    const [whose, looker] = [readWhose(van), { charts, person: me, today: this.clock.today() }];
    const rows = await this.database.read((em) => objectionList(em, looker));
    return <ObjectionsPage ctx={ctx} rows={handledBy(rows, { whose, me })} whose={whose} />;
  }

  @Get(':id')
  @May('dossier')
  async show(
    @Param('id') id: string,
    @Query('gedaan') made: unknown,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    const { engine, clock, database } = this;
    const file = await database.read((em) => objectionFile(engine, em, { id, visit, at: clock.now() }));
    if (!file) throw new NotFoundException();
    return (
      <ObjectionPage
        ctx={visit.ctx}
        file={file}
        today={clock.today()}
        mayCompare={maySee('openPapers', visit.roles)}
        mayNote={maySee('note', visit.roles)}
        mayEnterNotice={maySee('onBehalf', visit.roles)}
        mayHandle={maySee('handle', visit.roles)}
        me={visit.person?.id ?? ''}
        made={madeName(engine.charts.get(file.dossier.chart), made)}
      />
    );
  }
}
