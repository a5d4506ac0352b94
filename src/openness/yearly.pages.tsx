import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { contentDisposition } from '../documents/files.queries.js';
import { maySee } from '../identity/policy.js';
import { assignmentsOf } from '../identity/roles.queries.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { grantsOf, publicGrantors } from './grants.queries.js';
import { reportCsv, reportOf, reportYears, type YearlyReport } from './yearly.js';
import { YearlyPage } from './yearly.views.js';

/** What staff publishes every year about subsidies that rest on no provision, of the grantors they work for. */
@Controller('werk/rondes/incidenteel')
@May('yearlyReport')
export class YearlyPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Visiting() visit: Visit, @Query('jaar') asked?: unknown): Promise<Answer> {
    const { reports, years, year } = await this.read(visit, asked);
    return <YearlyPage ctx={visit.ctx} reports={reports} years={years} year={year} />;
  }

  @Get(':grantor/:year')
  async file(
    @Visiting() visit: Visit,
    @Param() { grantor, year: asked }: { grantor: string; year: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { reports, year } = await this.read(visit, asked);
    const report = reports.find((one) => one.grantor.id === grantor);
    if (!report || String(year) !== asked) throw new NotFoundException();
    void reply.headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(`incidentele-subsidies-${grantor}-${asked}.csv`),
      'Cache-Control': 'no-store',
    });
    return Buffer.from(reportCsv(report));
  }

  private read({ person }: Visit, asked: unknown) {
    return this.database.read(async (em) => {
      const posts = await assignmentsOf(em, person?.id ?? '');
      const places = posts.filter(({ role }) => maySee('yearlyReport', [role])).map(({ scopeId }) => scopeId);
      const grantors = (await publicGrantors(em)).filter(({ id }) => places.includes(id));
      const grants = new Map<string, Awaited<ReturnType<typeof grantsOf>>>();
      for (const { id } of grantors) grants.set(id, await grantsOf(em, id));
      const years = reportYears([...grants.values()].flat(), this.clock.today());
      const year = years.find((one) => String(one) === asked) ?? years[0] ?? 0;
      const reports = grantors.map((grantor): YearlyReport =>
        reportOf(grantor, grants.get(grantor.id) ?? [], year),
      );
      return { reports, years, year };
    });
  }
}
