import { Controller, Get, NotFoundException, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { contentDisposition } from '../../documents/files.queries.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { decidersFor, grantorsFor } from '../desk.queries.js';
import { yearOfBudgets } from '../overview.queries.js';
import { budgetsFile } from './budgets-file.js';
import { BudgetsPage } from './budgets.views.js';

/** The budgets of a grantor as a tree: what there is, what is asked, promised and paid, and what is left. */
@Controller('werk/begroting')
@May('budgets')
export class BudgetsPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Visiting() visit: Visit,
    @Query('jaar') year?: string,
    @Query('van') grantor?: string,
  ): Promise<Answer> {
    const found = await this.read(visit, { year, grantor });
    return <BudgetsPage ctx={visit.ctx} at={this.clock.now()} {...found} />;
  }

  @Get('excel')
  async file(
    @Visiting() visit: Visit,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('jaar') year?: string,
    @Query('van') grantor?: string,
  ): Promise<Buffer> {
    const found = await this.read(visit, { year, grantor });
    const name = `begroting-${found.tree.year}-${this.clock.today()}.xlsx`;
    void reply.headers({
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': contentDisposition(name),
      'Cache-Control': 'no-store',
    });
    return budgetsFile({ ...found, at: this.clock.now() });
  }

  private read(visit: Visit, asked: { year?: string; grantor?: string }) {
    const person = visit.person?.id ?? '';
    return this.database.read(async (em) => {
      const grantors = await grantorsFor(em, person);
      const grantor = grantors.find(({ id }) => id === asked.grantor) ?? grantors[0];
      if (!grantor) throw new NotFoundException();
      const deciders = await decidersFor(em, person);
      const given = { grantorId: grantor.id, person, asked: Number(asked.year) };
      const mayDecide = deciders.some(({ id }) => id === grantor.id);
      return { grantor, grantors, mayDecide, tree: await yearOfBudgets(em, given) };
    });
  }
}
