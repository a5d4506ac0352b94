import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { FieldValues } from '../../web/form/fields.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { nextYearFor, type NextYear } from '../desk.queries.js';
import { turnYear } from '../year-turn.js';
import { newYear, type Told } from './budget.forms.js';
import { DecidePage } from './decide.views.js';

/** The tree of a new year, made like that of the newest one. */
@Controller('werk/begroting/jaar/:van')
@May('decideBudgets')
export class NewYearPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async ask(@Visiting() visit: Visit, @Param('van') grantor: string): Promise<Answer> {
    return this.page(visit, await this.next(visit, grantor));
  }

  @Post()
  async make(
    @Visiting() visit: Visit,
    @Body() typed: Readonly<Record<string, unknown>>,
    @Param('van') grantor: string,
  ): Promise<Answer> {
    const next = await this.next(visit, grantor);
    const values = typed as FieldValues;
    const answered = parseForm(newYear.form, typed);
    if ('errors' in answered)
      return { status: 400, page: this.page(visit, next, { values, errors: answered.errors }) };
    const { decidedOn, source } = answered.input as unknown as Told;
    const by = { byId: visit.person?.id ?? '', at: this.clock.now(), today: this.clock.today() };
    const no = await this.database.inTransaction(
      (tx) => turnYear(tx, { ...next, ...by, decidedOn, source }),
      (outcome) => outcome === undefined,
    );
    if (no) return { status: 409, page: this.page(visit, next, { values, refusals: [no.refusal] }) };
    return { redirect: `/werk/begroting?jaar=${next.year}&van=${next.grantorId}` };
  }

  private async next({ person }: Visit, grantor: string): Promise<NextYear> {
    const next = await this.database.read((em) => nextYearFor(em, person?.id ?? '', grantor));
    if (!next) throw new NotFoundException();
    return next;
  }

  private page({ ctx }: Visit, next: NextYear, more: Partial<Parameters<typeof DecidePage>[0]> = {}) {
    const { grantorId } = next;
    return (
      <DecidePage
        ctx={ctx}
        choice={newYear}
        about={next}
        action={`/werk/begroting/jaar/${grantorId}`}
        back={`/werk/begroting?van=${grantorId}`}
        {...more}
      />
    );
  }
}
