import { Body, Controller, Param, Post } from '@nestjs/common';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { NoteDesk } from './note-desk.js';

/** Notes in an application, and who handles it. */
@Controller('werk/zaken/:id')
export class NotePages {
  constructor(private readonly desk: NoteDesk) {}

  @Post('notities')
  @May('note')
  note(@Param('id') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.note(visit, { id, page: `/werk/zaken/${id}` }, body);
  }

  @Post('behandelaar')
  @May('handle')
  handler(@Param('id') id: string, @Body() body: unknown): Promise<Answer> {
    return this.desk.handler({ id, page: `/werk/zaken/${id}` }, body);
  }
}

/** The same in an objection. */
@Controller('werk/bezwaren/:id')
export class ObjectionNotePages {
  constructor(private readonly desk: NoteDesk) {}

  @Post('notities')
  @May('note')
  note(@Param('id') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.note(visit, { id, page: `/werk/bezwaren/${id}` }, body);
  }

  @Post('behandelaar')
  @May('handle')
  handler(@Param('id') id: string, @Body() body: unknown): Promise<Answer> {
    return this.desk.handler({ id, page: `/werk/bezwaren/${id}` }, body);
  }
}
