import { randomUUID } from 'node:crypto';
import { Body, Controller, ForbiddenException, Get, Inject, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import type { Config } from '../config.js';
import { CONFIG } from '../config.token.js';
import { Database } from '../database/database.js';
import { contentDisposition } from '../documents/files.queries.js';
import { Engine } from '../engine/engine.js';
import { May, Visiting, type Visit } from '../identity/visit.js';
import { moveIdFrom } from '../web/ids.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { awardsFor } from './awards.queries.js';
import { claimsFor } from './claims.queries.js';
import { BulkPage, BulkDonePage } from './bulk.views.js';
import { paymentList } from './payment-list.js';
import { bulkMoves, playBulk, previewBulk, type BulkMove } from './paying.js';
import { PaymentsPage } from './payments.views.js';

/** The work of the treasurer: from an account that was given to money that has gone. */
@Controller('financien')
@May('payments')
export class PaymentPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  list(@Visiting() visit: Visit, @Query('gedaan') done?: string): Promise<Answer> {
    return this.page(visit, { done });
  }

  /** Two steps for several awards at once: first what would happen to each, then each on its own. */
  @Post('zetten')
  async several(@Visiting() visit: Visit, @Body() body: Record<string, unknown>): Promise<Answer> {
    const type = bulkMoves.find((one) => one === body['wat']);
    const chosen = chosenIn(body);
    if (!type || chosen.length === 0)
      return { status: 400, page: await this.page(visit, { errors: nothingChosen(type) }) };
    const moveId = moveIdFrom(body['zet']);
    const bulk = { type, chosen, moveId, person: visit.person?.id ?? '' };
    const desk = { database: this.database, engine: this.engine };
    if (body['bevestigd'] !== 'ja')
      return <BulkPage ctx={visit.ctx} bulk={bulk} outcomes={await previewBulk(desk, bulk)} />;
    return <BulkDonePage ctx={visit.ctx} bulk={bulk} outcomes={await playBulk(desk, bulk)} />;
  }

  /** The list holds whole account numbers: only who pays may take it along, and that is written down. */
  @Post('betaallijst')
  async take(@Visiting() visit: Visit, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    if (!visit.roles.includes('financeOfficer')) throw new ForbiddenException();
    const { secret } = this.config;
    const taking = { personId: visit.person?.id ?? '', at: this.clock.now(), secret };
    const list = await this.database.inTransaction((tx) => paymentList(tx, taking));
    void reply.status(200).headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(`betaallijst-${this.clock.today()}.csv`),
      'Cache-Control': 'no-store',
    });
    return Buffer.from(list);
  }

  private async page(visit: Visit, more: { done?: string; errors?: Record<string, string> }) {
    const person = visit.person?.id ?? '';
    const found = await this.database.read(async (em) => ({
      awards: await awardsFor(em, person),
      claims: await claimsFor(em, person),
    }));
    return (
      <PaymentsPage ctx={visit.ctx} {...found} moveId={randomUUID()} today={this.clock.today()} {...more} />
    );
  }
}

/** Ids of the ticked boxes. */
const chosenIn = (body: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(body)
    .filter((name) => name.startsWith('kies_') && body[name] === 'ja')
    .map((name) => name.slice('kies_'.length));

const nothingChosen = (type: BulkMove | undefined): Record<string, string> => ({
  [type ?? 'orderPayment']: 'Kies eerst een of meer plannen.',
});
