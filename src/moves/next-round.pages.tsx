import { Body, Controller, Get, Post } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Engine } from '../engine/engine.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { disorder } from '../rounds/next-round.js';
import { NextRound } from '../rounds/next-round.forms.js';
import { parseForm } from '../web/form/answer.js';
import type { FieldValues } from '../web/form/fields.js';
import { isUuid } from '../web/ids.js';
import { asForm } from '../web/form/question.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { choicesFor } from './next-round-choices.js';
import { NextRoundPage } from './next-round-page.js';
import { makeNextRound } from './next-round.js';

const question = asForm('nextRound', NextRound);

/** Making next year's round from this year's. */
@Controller('werk/rondes/nieuw')
export class NextRoundPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May('newRound')
  async ask(@Visiting() { person, ctx }: Visit): Promise<Answer> {
    const { lists, beginning } = await this.choices(person?.id);
    return <NextRoundPage ctx={ctx} question={question} lists={lists} values={beginning} id={randomUUID()} />;
  }

  @Post()
  @May('newRound')
  async make(@Body() body: Record<string, unknown>, @Visiting() { person, ctx }: Visit): Promise<Answer> {
    const { ronde, ...posted } = Object(body) as Record<string, unknown>;
    const { lists } = await this.choices(person?.id);
    const answered = parseForm(question, posted, lists);
    const id = isUuid(ronde) ? ronde : randomUUID();
    const shared = { ctx, question, lists, values: posted as FieldValues, id };
    if ('errors' in answered)
      return { status: 400, page: <NextRoundPage {...shared} errors={answered.errors} /> };
    const asked = answered.input as unknown as NextRound;
    const errors = disorder(asked);
    if (Object.keys(errors).length > 0)
      return { status: 400, page: <NextRoundPage {...shared} errors={errors} /> };
    const making = { id, person: person?.id ?? '', at: this.clock.now(), asked };
    const refused = await this.database.inTransaction(
      (tx) => makeNextRound(this.engine, tx, making),
      (outcome) => outcome === undefined,
    );
    if (refused) return { status: 409, page: <NextRoundPage {...shared} refusals={refused.sentences} /> };
    return { redirect: `/werk/rondes/${id}` };
  }

  private choices(person = '') {
    return this.database.read((em) => choicesFor(em, person));
  }
}
