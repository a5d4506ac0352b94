import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { maySee } from '../../identity/policy.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Href } from '../../web/site/context.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { madeName } from '../dossier/option-actions.js';
import { roundFile } from './round-file.js';
import { RoundPage } from './round-page.js';
import { RoundsPage } from './rounds-page.js';
import { roundsFor } from './rounds.queries.js';

/** Rounds as staff sees them. */
@Controller('werk/rondes')
export class RoundPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('round')
  async list(@Visiting() { person, roles, ctx }: Visit): Promise<Answer> {
    const rounds = await this.database.read((em) => roundsFor(em, person?.id ?? ''));
    return (
      <RoundsPage
        ctx={ctx}
        rounds={rounds}
        charts={this.engine.charts}
        mayStart={maySee('newRound', roles)}
      />
    );
  }

  @Get(':id')
  @May('round')
  async show(
    @Param('id') id: string,
    @Query('gedaan') made: unknown,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    const { engine, clock, database } = this;
    const file = await database.read((em) => roundFile(engine, em, { id, visit, at: clock.now() }));
    if (!file) throw new NotFoundException();
    return (
      <RoundPage
        ctx={visit.ctx}
        file={file}
        parts={partsOf(id, visit)}
        mayOpen={maySee('dossier', visit.roles)}
        made={madeName(engine.charts.get(file.dossier.chart), made)}
      />
    );
  }
}

function partsOf(id: string, { roles }: Visit): { label: string; href: Href }[] {
  const parts = [
    { view: 'juryMembers', label: 'Wie er in de jury zitten', href: `/werk/rondes/${id}/jury` },
    { view: 'deliberation', label: 'Juryberaad: punten, bedragen en redenen', href: `/jury/beraad/${id}` },
    { view: 'proposal', label: 'Voorstel en besluit', href: `/werk/rondes/${id}/besluit` },
    { view: 'letters', label: 'Brieven van deze ronde', href: `/werk/rondes/${id}/brieven` },
  ] as const;
  return parts.filter(({ view }) => maySee(view, roles));
}
