import { Controller, Get, Query } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { JuryListPage } from './list.views.js';
import { myRounds } from './my-plans.js';
import { personOf } from '../visitor.js';

/** Where a juror begins. */
@Controller('jury')
export class JuryListPages {
  constructor(private readonly database: Database) {}

  @Get()
  @May('juryList')
  async list(@Visiting() visit: Visit, @Query('klaar') done?: string): Promise<Answer> {
    const rounds = await this.database.read((em) => myRounds(em, personOf(visit)));
    return <JuryListPage ctx={visit.ctx} rounds={rounds} done={sentences[done ?? '']} />;
  }
}

/** What a page that led here just did. */
const sentences: Readonly<Record<string, string>> = {
  ingeleverd: 'Uw beoordeling is ingeleverd.',
  betrokken: 'Wij hebben opgeschreven dat u betrokken bent. U doet bij dit plan niet mee.',
};
