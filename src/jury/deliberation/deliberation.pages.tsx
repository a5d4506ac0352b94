import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { isRefusal, type Refusal } from '../../../workflows/language.js';
import { applicationById } from '../../applications/applications.queries.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { optionsFor } from '../../engine/options.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { roundNow } from '../../rounds/rounds.queries.js';
import type { FieldValues } from '../../web/form/fields.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { deliberationOf } from './deliberation.js';
import { DeliberationPage, type DeliberationProps } from './deliberation.views.js';
import { answerLot } from './lots.js';
import { byOf, moveIdOf, personOf, type Posted } from '../visitor.js';

/** The deliberation of chair and secretary. */
@Controller('jury/beraad/:id')
@May('deliberation')
export class DeliberationPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  show(@Visiting() visit: Visit, @Param('id') id: string, @Query('klaar') done?: string): Promise<Answer> {
    return this.page(visit, id, { done: sentences[done ?? ''] });
  }

  @Post('beginnen')
  begin(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    return this.move(visit, id, { type: 'startDeliberation', body });
  }

  @Post('heropenen')
  reopen(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    return this.move(visit, id, { type: 'reopenReport', body });
  }

  /** Keeps a draw by lot, only between plans that are equal at this moment. */
  @Post('loting')
  async drawLot(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const { plans } = await this.deliberation(visit, id);
    const answered = answerLot(plans, body);
    const values = body as FieldValues;
    if ('errors' in answered)
      return { status: 400, page: await this.page(visit, id, { ...answered, values }) };
    if (isRefusal(answered)) return this.refused(visit, id, { no: answered, values });
    return this.move(visit, id, { type: 'recordLot', body, ...answered });
  }

  private async move(
    visit: Visit,
    id: string,
    {
      type,
      body,
      ...answered
    }: Pick<Parameters<Engine['move']>[0], 'type' | 'input' | 'texts'> & { body: Posted },
  ): Promise<Answer> {
    const { dossier } = await this.round(id);
    const by = byOf(this.engine, visit, dossier, type);
    const outcome = await this.engine.move({ dossier: id, type, moveId: moveIdOf(body), by, ...answered });
    return isRefusal(outcome)
      ? this.refused(visit, id, { no: outcome, values: body as FieldValues })
      : { redirect: `/jury/beraad/${id}?klaar=${type}` };
  }

  /** A plan that said no is named, because the sentence is about that plan. */
  private async refused(
    visit: Visit,
    id: string,
    { no, values }: { no: Refusal; values: FieldValues },
  ): Promise<Answer> {
    const { dossier } = no;
    const plan = dossier ? await this.database.read((em) => applicationById(em, dossier)) : null;
    const refusals = plan ? no.sentences.map((sentence) => `‘${plan.title}’: ${sentence}`) : no.sentences;
    return { status: 409, page: await this.page(visit, id, { refusals, values }) };
  }

  private async page(visit: Visit, id: string, more: Partial<DeliberationProps>) {
    const deliberation = await this.deliberation(visit, id);
    const { dossier } = deliberation.now;
    const asked = { dossier, person: personOf(visit), roles: visit.roles, at: this.clock.now() };
    const options = await this.database.read((em) => optionsFor(this.engine, em, asked));
    return <DeliberationPage ctx={visit.ctx} deliberation={deliberation} options={options} {...more} />;
  }

  private async deliberation(visit: Visit, id: string) {
    const now = await this.round(id);
    return this.database.read((em) => deliberationOf(em, now, personOf(visit)));
  }

  private async round(id: string) {
    const now = await this.database.read((em) => roundNow(em, id));
    if (!now) throw new NotFoundException();
    return now;
  }
}

/** What a page that led here just did. */
const sentences: Readonly<Record<string, string>> = {
  startDeliberation: 'Het juryberaad is begonnen. U ziet nu de punten.',
  reopenReport: 'De handtekening is teruggenomen. U kunt voorstellen weer wijzigen.',
  recordLot: 'De loting is vastgelegd.',
  voorstel: 'Het voorstel is vastgelegd.',
  betrokken: 'Wij hebben opgeschreven dat u betrokken bent. U doet bij dit plan niet mee.',
  ondertekend: 'Uw handtekening staat onder het juryadvies.',
};
