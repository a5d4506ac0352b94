import { Controller, Get, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { FileStore } from '../documents/files.queries.js';
import { Public, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { OverviewPage } from './overview.views.js';
import { PreCheckPage } from './precheck.views.js';
import { SchemePageView } from './scheme.views.js';
import { allSchemesShown, schemeShown, type RoundShown, type SchemeShown } from './schemes.queries.js';
import { isPublicPhoto, outcomeOfRound, type Outcome } from './winners.queries.js';

/** What there is to apply for, for everybody. */
@Controller()
@Public()
export class SchemesPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  @Get(['', 'regelingen'])
  async overview(@Visiting() { ctx }: Visit): Promise<Answer> {
    const schemes = await this.database.read((em) => allSchemesShown(em, this.clock.now()));
    return <OverviewPage ctx={ctx} schemes={schemes} />;
  }

  @Get('regelingen/:slug')
  async scheme(@Visiting() { ctx }: Visit, @Param('slug') slug: string): Promise<Answer> {
    const shown = await this.find(slug);
    const outcomes = await this.outcomesOf(shown);
    return <SchemePageView ctx={ctx} {...shown} outcomes={outcomes} today={this.clock.today()} />;
  }

  @Get('regelingen/:slug/past-uw-plan')
  async preCheck(
    @Visiting() { ctx }: Visit,
    @Param('slug') slug: string,
    @Query() chosen: Record<string, unknown>,
  ): Promise<Answer> {
    const shown = await this.find(slug);
    const { now } = shown;
    if (!now) return { redirect: `/regelingen/${shown.scheme.slug}` };
    const known = (await this.database.read((em) => allSchemesShown(em, this.clock.now()))).map(
      ({ scheme }) => scheme.slug,
    );
    return PreCheckPage({ ctx, shown: { ...shown, now }, chosen, known });
  }

  @Get('regelingen/:slug/fotos/:file')
  async photo(
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = (await this.database.read((em) => isPublicPhoto(em, file)))
      ? await this.store.read(file)
      : undefined;
    if (!content) throw new NotFoundException();
    // A group may change its mind: from then on nobody sees the photo any more, so nobody keeps it.
    void reply.header('Cache-Control', 'no-store');
    return new StreamableFile(content, { type: 'image/jpeg' });
  }

  private async find(slug: string): Promise<SchemeShown & { now?: RoundShown }> {
    const shown = await this.database.read((em) => schemeShown(em, slug, this.clock.now()));
    if (!shown) throw new NotFoundException();
    return shown;
  }

  private outcomesOf({ rounds }: SchemeShown): Promise<Outcome[]> {
    const announced = rounds.filter(({ stage }) => stage === 'announced');
    return this.database.read((em) => Promise.all(announced.map(({ round }) => outcomeOfRound(em, round))));
  }
}
