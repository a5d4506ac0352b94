import { Controller, Get, Query } from '@nestjs/common';
import { inquiriesOf } from '../../contact/questions/inquiries.queries.js';
import { Database } from '../../database/database.js';
import { SignedIn, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { Readings } from '../readings.js';
import { OwnQuestionsPage } from './own.views.js';

/** What somebody asked us, and what we answered. */
@Controller('mijn/vragen')
@SignedIn()
export class OwnQuestionsPages {
  constructor(
    private readonly database: Database,
    private readonly readings: Readings,
  ) {}

  @Get()
  async list(@Visiting() visit: Visit, @Query('gedaan') done: unknown): Promise<Answer> {
    const inquiries = await this.database.read((em) => inquiriesOf(em, visit.person?.id ?? ''));
    const answered = inquiries.filter(({ inquiry }) => inquiry.answer !== null);
    for (const dossierId of new Set(answered.map(({ inquiry }) => inquiry.dossierId)))
      await this.readings.remember(dossierId, visit, { templates: ['E62b'] });
    return <OwnQuestionsPage ctx={visit.ctx} inquiries={inquiries} done={done === 'ja'} />;
  }
}
