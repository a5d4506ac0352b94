import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import type { Dossier } from '../engine/dossier.entity.js';
import { Engine } from '../engine/engine.js';
import { maySee } from '../identity/policy.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { personOf } from '../jury/visitor.js';
import { roundNow } from '../rounds/rounds.queries.js';
import { NewMove } from './bodies.js';
import { logTold } from './logbook.js';
import { makeMove } from './making.js';
import { Operation, ref } from './document/operation.js';
import { available, making, optionsTold } from './options-told.js';
import { Reads } from './reading.js';

const tag = 'Handelingen';
const round = { id: 'De ronde.' };

/** Everything that happens to a round, for who works on it. */
@Controller('api/v1/rounds/:id')
@May('moves')
export class RoundMovesApi {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get('moves')
  @Operation({
    id: 'listRoundMoves',
    tag,
    summary: 'Wat er met een ronde gebeurde',
    answers: ['Move'],
    params: round,
  })
  async roundLog(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.database.read(async (em) => {
      const { chart } = await roundFor(em, visit, id);
      const reader = { person: personOf(visit), roles: visit.roles, seesAll: true };
      return logTold(em, this.engine.charts.get(chart), id, reader);
    });
  }

  @Get('available-moves')
  @Operation({
    id: 'listAvailableRoundMoves',
    tag,
    summary: 'Wat u nu met een ronde kunt doen',
    description: available,
    answers: ['AvailableMove'],
    params: round,
  })
  async roundOptions(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.database.read(async (em) =>
      optionsTold(em, { engine: this.engine, at: this.clock.now(), visit }, await roundFor(em, visit, id)),
    );
  }

  @Post('moves')
  @Operation({
    id: 'makeRoundMove',
    tag,
    summary: 'Iets doen met een ronde',
    description: making,
    answers: 'Move',
    status: 201,
    params: round,
    body: ref('RoundMove'),
  })
  async makeInRound(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Body(new Reads(NewMove)) body: NewMove,
  ) {
    const dossier = await this.database.read((em) => roundFor(em, visit, id));
    return makeMove({ database: this.database, engine: this.engine }, visit, { dossier, body });
  }
}

/** The dossier of a round, for who works on it. */
async function roundFor(em: EntityManager, { roles }: Visit, id: string): Promise<Dossier> {
  const now = await roundNow(em, id);
  if (!now || !maySee('round', roles)) throw new NotFoundException();
  return now.dossier;
}
