import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { BesideDesk } from './beside-desk.js';
import { NewMove } from './bodies.js';
import { Operation, ref } from './document/operation.js';
import { available, making } from './options-told.js';
import { Reads } from './reading.js';

const tag = 'Naast een aanvraag';
const params = { id: 'Het bezwaar.' };
const kind = 'objection';

/** An objection as a resource: what it is, what happened to it, what can, and making it happen. */
@Controller('api/v1/objections/:id')
@May('moves')
export class ObjectionsApi {
  constructor(private readonly desk: BesideDesk) {}

  @Get()
  @Operation({ id: 'getObjection', tag, summary: 'Eén bezwaar', answers: 'Objection', params })
  one(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.desk.one(visit, { kind, id });
  }

  @Get('moves')
  @Operation({
    id: 'listObjectionMoves',
    tag,
    summary: 'Wat er met een bezwaar gebeurde',
    answers: ['Move'],
    params,
  })
  log(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.desk.log(visit, { kind, id });
  }

  @Get('available-moves')
  @Operation({
    id: 'listAvailableObjectionMoves',
    tag,
    summary: 'Wat u nu met een bezwaar kunt doen',
    description: available,
    answers: ['AvailableMove'],
    params,
  })
  options(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.desk.options(visit, { kind, id });
  }

  @Post('moves')
  @Operation({
    id: 'makeObjectionMove',
    tag,
    summary: 'Iets doen met een bezwaar',
    description: making,
    answers: 'Move',
    status: 201,
    params,
    body: ref('ObjectionMove'),
  })
  make(@Visiting() visit: Visit, @Param('id') id: string, @Body(new Reads(NewMove)) body: NewMove) {
    return this.desk.make(visit, { kind, id }, body);
  }
}
