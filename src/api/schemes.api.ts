import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { budgetById, leftOf } from '../budget/budget.queries.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import { May, Public, Visiting, type Visit } from '../identity/visit.js';
import { recusedFrom } from '../jury/jury.queries.js';
import { roundNow } from '../rounds/rounds.queries.js';
import { schemeBySlug, schemesOf } from '../schemes/versions.queries.js';
import { Operation } from './document/operation.js';
import { knownRounds, roundTold, schemeTold } from './rounds-told.js';

const tag = 'Regelingen';

/** What there is to apply for, and when; for everybody, as far as it is published. */
@Controller('api/v1')
@Public()
export class SchemesApi {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get('schemes')
  @Operation({ id: 'listSchemes', tag, summary: 'Alle regelingen', answers: ['Scheme'], open: true })
  async schemes() {
    return this.database.read(async (em) => {
      const told = [];
      for (const scheme of await schemesOf(em)) told.push(await schemeTold(em, scheme, this.clock.now()));
      return told;
    });
  }

  @Get('schemes/:slug')
  @Operation({
    id: 'getScheme',
    tag,
    summary: 'Eén regeling',
    answers: 'Scheme',
    open: true,
    params: { slug: 'Laatste deel van het adres.' },
  })
  async scheme(@Param('slug') slug: string) {
    return this.database.read(async (em) => {
      const scheme = await schemeBySlug(em, slug);
      if (!scheme) throw new NotFoundException();
      return schemeTold(em, scheme, this.clock.now());
    });
  }

  @Get('rounds')
  @Operation({
    id: 'listRounds',
    tag,
    summary: 'Alle rondes die bekend zijn',
    answers: ['Round'],
    open: true,
  })
  async rounds(@Visiting() visit: Visit) {
    return this.database.read(async (em) => {
      const told = [];
      for (const round of await knownRounds(em, visit, this.clock.now()))
        told.push(await this.told(em, round));
      return told;
    });
  }

  @Get('rounds/:id')
  @Operation({
    id: 'getRound',
    tag,
    summary: 'Eén ronde',
    answers: 'Round',
    open: true,
    params: { id: 'De ronde.' },
  })
  async round(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.database.read(async (em) => {
      const known = (await knownRounds(em, visit, this.clock.now(), id))[0];
      if (!known) throw new NotFoundException();
      return this.told(em, known);
    });
  }

  @Get('rounds/:id/budget')
  @May('round')
  @Operation({
    id: 'getBudget',
    tag,
    summary: 'De prijzenpot van een ronde',
    description:
      'Voor wie aan de ronde werkt. Wat er over is, zou anders verraden wat nog bekend moet worden gemaakt. Wie bij een plan betrokken is, krijgt alleen de hele pot.',
    answers: 'Budget',
    params: { id: 'De ronde.' },
  })
  async budget(@Visiting() visit: Visit, @Param('id') id: string) {
    return this.database.read(async (em) => {
      const now = await roundNow(em, id);
      const budget = now && (await budgetById(em, now.round.budgetId));
      if (!budget) throw new NotFoundException();
      const { ceiling, reserved, committed, paid } = budget;
      const isInvolved = (await recusedFrom(em, id, visit.person?.id ?? '')).length > 0;
      if (isInvolved) return { roundId: id, ceiling };
      return { roundId: id, ceiling, reserved, committed, paid, left: leftOf(budget) };
    });
  }

  private told(em: EntityManager, known: Awaited<ReturnType<typeof knownRounds>>[number]) {
    return roundTold(em, this.engine, known);
  }
}
