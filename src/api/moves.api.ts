import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { personOf } from '../jury/visitor.js';
import { NewMove } from './bodies.js';
import { logForApplicant, logTold } from './logbook.js';
import { makeMove } from './making.js';
import { Operation, ref } from './document/operation.js';
import { Reads } from './reading.js';
import { seenBy } from './sight.js';
import { available, making, optionsTold } from './options-told.js';

const tag = 'Handelingen';
const application = { id: 'De aanvraag.' };

/** Everything that happens to an application: what happened, what can, and making it happen. */
@Controller('api/v1/applications/:id')
@May('moves')
export class MovesApi {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get('moves')
  @Operation({
    id: 'listMoves',
    tag,
    summary: 'Wat er met een aanvraag gebeurde',
    answers: ['Move'],
    params: application,
  })
  async log(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.database.read(async (em) => {
      const { sight, dossier, application } = await seenBy(em, visit, id);
      const chart = this.engine.charts.get(dossier.chart);
      const person = personOf(visit);
      if (sight === 'applicant') return logForApplicant(em, chart, { application, person });
      return logTold(em, chart, id, { person, roles: visit.roles, seesAll: sight === 'staff' });
    });
  }

  @Get('available-moves')
  @Operation({
    id: 'listAvailableMoves',
    tag,
    summary: 'Wat u nu kunt doen',
    description: available,
    answers: ['AvailableMove'],
    params: application,
  })
  async options(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.database.read(async (em) =>
      optionsTold(
        em,
        { engine: this.engine, at: this.clock.now(), visit },
        (await seenBy(em, visit, id)).dossier,
      ),
    );
  }

  @Post('moves')
  @Operation({
    id: 'makeMove',
    tag,
    summary: 'Iets doen met een aanvraag',
    description: making,
    answers: 'Move',
    status: 201,
    params: application,
    body: ref('ApplicationMove'),
  })
  async make(@Visiting() visit: Visit, @Param('id') id: string, @Body(new Reads(NewMove)) body: NewMove) {
    const { dossier } = await this.database.read((em) => seenBy(em, visit, id));
    return makeMove({ database: this.database, engine: this.engine }, visit, { dossier, body });
  }
}
