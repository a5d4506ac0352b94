import { Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { parseForm } from '../../web/form/answer.js';
import type { FieldValues } from '../../web/form/fields.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import type { Budget } from '../budget.entity.js';
import { budgetNow } from '../budget-now.queries.js';
import { carryOver } from '../carrying.js';
import { changeCeiling, type Deciding, type Refused } from '../deciding.js';
import { budgetFor } from '../desk.queries.js';
import { indexBudget } from '../indexing.js';
import { publishCeiling } from '../publishing.js';
import { choices, type Told, type What } from './budget.forms.js';
import { BudgetPage } from './budget.views.js';
import { DecidePage } from './decide.views.js';

type Typed = Readonly<Record<string, unknown>>;

/** One budget: what is in it, and what an administrator writes down about it. */
@Controller('werk/begroting/pot/:pot')
@May('budgets')
export class BudgetPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Visiting() visit: Visit,
    @Param('pot') pot: string,
    @Query('gedaan') done?: string,
  ): Promise<Answer> {
    const now = await this.database.read((em) =>
      budgetNow(em, { id: pot, person: visit.person?.id ?? '', roles: visit.roles }),
    );
    if (!now) throw new NotFoundException();
    return <BudgetPage ctx={visit.ctx} at={this.clock.now()} now={now} done={done === 'ja'} />;
  }

  @Get(':wat')
  @May('decideBudgets')
  async ask(
    @Visiting() visit: Visit,
    @Param('pot') pot: string,
    @Param('wat') what: string,
  ): Promise<Answer> {
    return this.page(visit, { budget: await this.own(visit, pot), what: whatOf(what) });
  }

  @Post(':wat')
  @May('decideBudgets')
  async decide(
    @Visiting() visit: Visit,
    @Param('pot') pot: string,
    @Param('wat') what: string,
    @Body() typed: Typed,
  ): Promise<Answer> {
    const asked = { budget: await this.own(visit, pot), what: whatOf(what), values: typed as FieldValues };
    const answered = parseForm(choices[asked.what].form, typed);
    if ('errors' in answered)
      return { status: 400, page: this.page(visit, { ...asked, errors: answered.errors }) };
    const at = this.clock.now();
    const by = { budgetId: asked.budget.id, byId: visit.person?.id ?? '', at, today: this.clock.today() };
    const deciding = { ...by, ...(answered.input as unknown as Told) };
    const no = await this.database.inTransaction(
      (tx) => deciders[asked.what](tx, deciding),
      (outcome) => outcome === undefined,
    );
    if (no) return { status: 409, page: this.page(visit, { ...asked, refusals: [no.refusal] }) };
    return { redirect: `${pathOf(asked.budget)}?gedaan=ja` };
  }

  private page(visit: Visit, { budget, what, ...more }: Asked) {
    const [back, choice] = [pathOf(budget), choices[what]];
    const { ctx } = visit;
    return (
      <DecidePage ctx={ctx} choice={choice} about={budget} back={back} action={`${back}/${what}`} {...more} />
    );
  }

  /** A budget about which this person writes down decisions; any other is not there for them. */
  private async own({ person }: Visit, pot: string): Promise<Budget> {
    const found = await this.database.read((em) => budgetFor(em, person?.id ?? '', pot));
    if (!found?.mayDecide) throw new NotFoundException();
    return found.budget;
  }
}

interface Asked {
  readonly budget: Budget;
  readonly what: What;
  readonly values?: FieldValues;
  readonly errors?: Readonly<Record<string, string>>;
  readonly refusals?: readonly string[];
}

const deciders: Record<
  What,
  (tx: Parameters<typeof changeCeiling>[0], deciding: Deciding & Told) => Promise<Refused>
> = {
  plafond: changeCeiling,
  bekendmaken: publishCeiling,
  indexeren: indexBudget,
  meenemen: carryOver,
};

const pathOf = ({ id }: Budget) => `/werk/begroting/pot/${id}` as const;

function whatOf(typed: string): What {
  if (!Object.hasOwn(choices, typed)) throw new NotFoundException();
  return typed as What;
}
