import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/view.interceptor.js';
import { decide, showProposal, type Sitting } from './deciding.js';

/** The proposal of the jury and the decision of the college on it. */
@Controller('werk/rondes/:id/besluit')
export class ProposalPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('proposal')
  show(@Param('id') id: string, @Visiting() visit: Visit): Promise<Answer> {
    return showProposal(this.sitting(id, visit));
  }

  @Post()
  @May('proposal')
  decide(@Param('id') id: string, @Body() body: unknown, @Visiting() visit: Visit): Promise<Answer> {
    return decide(this.sitting(id, visit), body);
  }

  private sitting(roundId: string, visit: Visit): Sitting {
    const { database, engine, clock } = this;
    return { database, engine, at: clock.now(), visit, roundId };
  }
}
