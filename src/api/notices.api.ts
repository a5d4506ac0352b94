import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { BesideDesk } from './beside-desk.js';
import { NewMove } from './bodies.js';
import { Operation, ref } from './document/operation.js';
import { available, making } from './options-told.js';
import { Reads } from './reading.js';

const tag = 'Naast een aanvraag';
const params = { id: 'De ingebrekestelling.' };
const kind = 'lateDecision';

/** A notice of default as a resource, with the penalty that may follow from it (Awb 4:17). */
@Controller('api/v1/default-notices/:id')
@May('moves')
export class DefaultNoticesApi {
  constructor(private readonly desk: BesideDesk) {}

  @Get()
  @Operation({
    id: 'getDefaultNotice',
    tag,
    summary: 'Eén ingebrekestelling',
    answers: 'DefaultNotice',
    params,
  })
  one(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.desk.one(visit, { kind, id });
  }

  @Get('moves')
  @Operation({
    id: 'listDefaultNoticeMoves',
    tag,
    summary: 'Wat er met een ingebrekestelling gebeurde',
    answers: ['Move'],
    params,
  })
  log(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.desk.log(visit, { kind, id });
  }

  @Get('available-moves')
  @Operation({
    id: 'listAvailableDefaultNoticeMoves',
    tag,
    summary: 'Wat u nu met een ingebrekestelling kunt doen',
    description: available,
    answers: ['AvailableMove'],
    params,
  })
  options(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.desk.options(visit, { kind, id });
  }

  @Post('moves')
  @Operation({
    id: 'makeDefaultNoticeMove',
    tag,
    summary: 'Iets doen met een ingebrekestelling',
    description: making,
    answers: 'Move',
    status: 201,
    params,
    body: ref('DefaultNoticeMove'),
  })
  make(@Visiting() visit: Visit, @Param('id') id: string, @Body(new Reads(NewMove)) body: NewMove) {
    return this.desk.make(visit, { kind, id }, body);
  }
}
