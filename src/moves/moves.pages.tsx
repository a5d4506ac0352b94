import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { MoveDesk, type Address } from './move-desk.js';

type Fields = Record<string, unknown>;

/** The page that every move of a plan or a round has: what it asks, what will happen, and the button that makes it. */
@Controller()
export class MovePages {
  constructor(private readonly desk: MoveDesk) {}

  @Get('werk/zaken/:id/zet/:move')
  @May('moves')
  askCase(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('case', address, query, visit);
  }

  @Post('werk/zaken/:id/zet/:move')
  @May('moves')
  makeCase(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('case', address, body, visit);
  }

  @Get('werk/rondes/:id/zet/:move')
  @May('moves')
  askRound(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('round', address, query, visit);
  }

  @Post('werk/rondes/:id/zet/:move')
  @May('moves')
  makeRound(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('round', address, body, visit);
  }

  @Get('mijn/:id/zet/:move')
  @May('moves')
  askMine(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('mine', address, query, visit);
  }

  @Post('mijn/:id/zet/:move')
  @May('moves')
  makeMine(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('mine', address, body, visit);
  }
}
