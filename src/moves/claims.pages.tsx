import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import { namesAt } from '../engine/labels.js';
import { optionsFor } from '../engine/options.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { claimsFor } from '../payments/claims.queries.js';
import { ClaimPage } from '../payments/claims.views.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { actionsOf } from '../worklist/dossier/option-actions.js';
import { MoveDesk, type Address } from './move-desk.js';

type Fields = Record<string, unknown>;

/** The treasurer's side of money that must come back: they open no dossier, and read nothing of why. */
@Controller('financien/terugbetalingen')
export class ClaimPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
    private readonly desk: MoveDesk,
  ) {}

  @Get(':id')
  @May('payments')
  async show(
    @Param('id') id: string,
    @Query('gedaan') done: string | undefined,
    @Visiting() visit: Visit,
  ): Promise<Answer> {
    const person = visit.person?.id ?? '';
    const roles = visit.roles.filter((role) => role === 'financeOfficer' || role === 'auditor');
    const at = this.clock.now();
    const { claim, options } = await this.database.read(async (em) => {
      const found = (await claimsFor(em, person)).find(({ dossier }) => dossier.id === id);
      if (!found) throw new NotFoundException();
      const asked = { dossier: found.dossier, person, roles, at };
      return { claim: found, options: await optionsFor(this.engine, em, asked) };
    });
    const [name] = namesAt(this.engine.charts.get(claim.dossier.chart), claim.dossier.states);
    const actions = actionsOf(options, claim.dossier, `/financien/terugbetalingen/${id}`);
    return (
      <ClaimPage ctx={visit.ctx} claim={claim} state={name?.staff ?? ''} actions={actions} done={done} />
    );
  }

  @Get(':id/zet/:move')
  @May('moves')
  ask(@Param() address: Address, @Query() query: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.show('claim', address, query, visit);
  }

  @Post(':id/zet/:move')
  @May('moves')
  make(@Param() address: Address, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    return this.desk.make('claim', address, body, visit);
  }
}
