import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { maySee } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { caseFile } from './case-file.js';
import { DossierPage } from './dossier-page.js';
import { madeName } from './option-actions.js';

/** The page of one application for staff. */
@Controller('werk/zaken')
export class DossierPages {
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
    const file = await database.read((em) => caseFile(engine, em, { id, visit, at: clock.now() }));
    if (!file) throw new NotFoundException();
    return (
      <DossierPage
        ctx={visit.ctx}
        file={file}
        today={clock.today()}
        mayNote={maySee('note', visit.roles)}
        mayHandle={maySee('handle', visit.roles)}
        mayEnterNotice={
          maySee('onBehalf', visit.roles) && file.underAwb && file.application.submittedAt !== null
        }
        mayOpen={maySee('openPapers', visit.roles)}
        me={visit.person?.id ?? ''}
        made={madeName(engine.charts.get(file.dossier.chart), made)}
      />
    );
  }
}
