import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { optionsFor } from '../../engine/options.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { roundNow } from '../../rounds/rounds.queries.js';
import { toWholeNumber } from '../../web/form/input.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { previewOf } from './report-preview.js';
import { SigningPage } from './signing.views.js';
import { byOf, moveIdOf, personOf, type Posted } from '../visitor.js';

/** The page on which chair and secretary read the report and put their name under it. */
@Controller('jury/beraad/:id/ondertekenen')
@May('deliberation')
export class SigningPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Answer> {
    return this.page(visit, id);
  }

  @Post()
  async sign(@Visiting() visit: Visit, @Param('id') id: string, @Body() body: Posted): Promise<Answer> {
    const { dossier } = await this.round(id);
    const outcome = await this.engine.move({
      dossier: id,
      type: 'signReport',
      moveId: moveIdOf(body),
      revision: toWholeNumber(body['revisie']),
      by: byOf(this.engine, visit, dossier, 'signReport'),
    });
    if (!isRefusal(outcome)) return { redirect: `/jury/beraad/${id}?klaar=ondertekend` };
    return { status: 409, page: await this.page(visit, id, outcome.sentences) };
  }

  private async page(visit: Visit, id: string, refusals: readonly string[] = []) {
    const now = await this.round(id);
    const reader = { personId: personOf(visit), on: this.clock.today() };
    const { preview, options } = await this.database.read(async (em) => ({
      preview: await previewOf(em, now, reader),
      options: await optionsFor(this.engine, em, {
        dossier: now.dossier,
        person: reader.personId,
        roles: visit.roles,
        at: this.clock.now(),
      }),
    }));
    if (!preview) throw new NotFoundException();
    const sign = options.find(({ type }) => type === 'signReport');
    return <SigningPage ctx={visit.ctx} now={now} preview={preview} sign={sign} refusals={refusals} />;
  }

  private async round(id: string) {
    const now = await this.database.read((em) => roundNow(em, id));
    if (!now) throw new NotFoundException();
    return now;
  }
}
