import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { askedMoveOf } from './asked-move.js';
import { makeMove, showMove, type Encounter } from './making.js';
import type { PlaceName } from './places.js';
import './questions.js';

interface Address {
  readonly id: string;
  readonly move: string;
}
type Fields = Record<string, unknown>;

/** The page that every move has: what it asks, what will happen, and the button that makes it. */
@Controller()
export class MovePages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get('werk/zaken/:id/zet/:move')
  @May('moves')
  askCase(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.show('case', address, query, visit);
  }

  @Post('werk/zaken/:id/zet/:move')
  @May('moves')
  makeCase(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.make('case', address, body, visit);
  }

  @Get('werk/rondes/:id/zet/:move')
  @May('moves')
  askRound(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.show('round', address, query, visit);
  }

  @Post('werk/rondes/:id/zet/:move')
  @May('moves')
  makeRound(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.make('round', address, body, visit);
  }

  @Get('mijn/:id/zet/:move')
  @May('moves')
  askMine(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.show('mine', address, query, visit);
  }

  @Post('mijn/:id/zet/:move')
  @May('moves')
  makeMine(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.make('mine', address, body, visit);
  }

  @Get('werk/te-laat/:id/zet/:move')
  @May('moves')
  askLate(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.show('late', address, query, visit);
  }

  @Post('werk/te-laat/:id/zet/:move')
  @May('moves')
  makeLate(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.make('late', address, body, visit);
  }

  @Get('mijn/te-laat/:id/zet/:move')
  @May('moves')
  askMineLate(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.show('mineLate', address, query, visit);
  }

  @Post('mijn/te-laat/:id/zet/:move')
  @May('moves')
  makeMineLate(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.make('mineLate', address, body, visit);
  }

  @Get('werk/bezwaren/:id/zet/:move')
  @May('moves')
  askObjection(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.show('objection', address, query, visit);
  }

  @Post('werk/bezwaren/:id/zet/:move')
  @May('moves')
  makeObjection(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.make('objection', address, body, visit);
  }

  @Get('mijn/bezwaren/:id/zet/:move')
  @May('moves')
  askOwnObjection(
    @Param() address: Address,
    @Query() query: Fields,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    return this.show('ownObjection', address, query, visit);
  }

  @Post('mijn/bezwaren/:id/zet/:move')
  @May('moves')
  makeOwnObjection(
    @Param() address: Address,
    @Body() body: Fields,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    return this.make('ownObjection', address, body, visit);
  }

  private async show(place: PlaceName, address: Address, query: Fields, visit: Visit): Promise<Answer> {
    return showMove(await this.encounter(place, address, visit), query);
  }

  private async make(place: PlaceName, address: Address, body: Fields, visit: Visit): Promise<Answer> {
    return makeMove(await this.encounter(place, address, visit), body);
  }

  private async encounter(place: PlaceName, { id, move: type }: Address, visit: Visit): Promise<Encounter> {
    const { database, engine } = this;
    const asked = await database.read((em) => askedMoveOf(engine, em, { place, id, type, visit }));
    if (!asked) throw new NotFoundException();
    return { database, engine, at: this.clock.now(), today: this.clock.today(), asked, ctx: visit.ctx };
  }
}
