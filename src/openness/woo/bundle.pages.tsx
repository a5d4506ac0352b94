import { Body, Controller, Get, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { contentDisposition } from '../../documents/files.queries.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { bundleOf, type Bundle } from './bundle.queries.js';
import { BundlePage, mostExtra } from './bundle.views.js';
import { packed } from './packing.js';

/** The papers about a decision for whoever asks for them under the Woo: first what is in it, then the bundle. */
@Controller('werk/zaken/:id/woo')
@May('openPapers')
export class BundlePages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Param('id') id: string, @Visiting() { ctx }: Visit): Promise<Answer> {
    return <BundlePage ctx={ctx} bundle={await this.find(id)} />;
  }

  /** Nothing changes, but what must go besides does not belong in an address: it names people. */
  @Post()
  async take(
    @Param('id') id: string,
    @Body() body: Record<string, unknown>,
    @Visiting() { ctx }: Visit,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | Buffer> {
    const typed = typeof body['weg'] === 'string' ? body['weg'] : '';
    const tooLong = typed.length > mostExtra;
    const bundle = await this.find(id, tooLong ? [] : typed.split(/\r?\n/));
    if (bundle.papers.length === 0) return { status: 409, page: <BundlePage ctx={ctx} bundle={bundle} /> };
    if (tooLong) return { status: 400, page: <BundlePage ctx={ctx} bundle={bundle} typed={typed} tooLong /> };
    const bytes = await packed(bundle, { at: this.clock.now(), today: this.clock.today() });
    const { caseNumber } = bundle.application;
    void reply.status(200).headers({
      'Content-Type': 'application/zip',
      'Content-Disposition': contentDisposition(`woo-${caseNumber ?? id}.zip`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    return bytes;
  }

  private async find(id: string, extra: readonly string[] = []): Promise<Bundle> {
    const wish = { id, extra, today: this.clock.today() };
    const bundle = await this.database.read((em) => bundleOf(em, this.engine.charts, wish));
    if (!bundle) throw new NotFoundException();
    return bundle;
  }
}
