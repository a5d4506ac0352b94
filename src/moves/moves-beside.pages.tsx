import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { May, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { MoveDesk, type Address } from './move-desk.js';

type Fields = Record<string, unknown>;

/** The same for what runs beside a plan: notices of default, objections and complaints. */
@Controller()
export class MovePagesBeside {
  constructor(private readonly desk: MoveDesk) {}

  @Get('werk/te-laat/:id/zet/:move')
  @May('moves')
  askLate(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('late', address, query, visit);
  }

  @Post('werk/te-laat/:id/zet/:move')
  @May('moves')
  makeLate(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('late', address, body, visit);
  }

  @Get('mijn/te-laat/:id/zet/:move')
  @May('moves')
  askMineLate(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('mineLate', address, query, visit);
  }

  @Post('mijn/te-laat/:id/zet/:move')
  @May('moves')
  makeMineLate(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('mineLate', address, body, visit);
  }

  @Get('werk/bezwaren/:id/zet/:move')
  @May('moves')
  askObjection(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('objection', address, query, visit);
  }

  @Post('werk/bezwaren/:id/zet/:move')
  @May('moves')
  makeObjection(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('objection', address, body, visit);
  }

  @Get('mijn/bezwaren/:id/zet/:move')
  @May('moves')
  askOwnObjection(
    @Param() address: Address,
    @Query() query: Fields,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    return this.desk.show('ownObjection', address, query, visit);
  }

  @Post('mijn/bezwaren/:id/zet/:move')
  @May('moves')
  makeOwnObjection(
    @Param() address: Address,
    @Body() body: Fields,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    return this.desk.make('ownObjection', address, body, visit);
  }

  @Get('werk/wijzigingen/:id/zet/:move')
  @May('moves')
  askChange(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('change', address, query, visit);
  }

  @Post('werk/wijzigingen/:id/zet/:move')
  @May('moves')
  makeChange(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('change', address, body, visit);
  }

  @Get('mijn/wijzigingen/:id/zet/:move')
  @May('moves')
  askOwnChange(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('ownChange', address, query, visit);
  }

  @Post('mijn/wijzigingen/:id/zet/:move')
  @May('moves')
  makeOwnChange(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('ownChange', address, body, visit);
  }

  @Get('werk/klachten/:id/zet/:move')
  @May('moves')
  askComplaint(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('complaint', address, query, visit);
  }

  @Post('werk/klachten/:id/zet/:move')
  @May('moves')
  makeComplaint(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('complaint', address, body, visit);
  }

  @Get('mijn/klachten/:id/zet/:move')
  @May('moves')
  askOwnComplaint(
    @Param() address: Address,
    @Query() query: Fields,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    return this.desk.show('ownComplaint', address, query, visit);
  }

  @Post('mijn/klachten/:id/zet/:move')
  @May('moves')
  makeOwnComplaint(
    @Param() address: Address,
    @Body() body: Fields,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    return this.desk.make('ownComplaint', address, body, visit);
  }
}
