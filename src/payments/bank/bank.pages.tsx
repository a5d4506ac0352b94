import { randomUUID } from 'node:crypto';
import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  Inject,
  NotFoundException,
  Param,
  Post,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock.js';
import type { Config } from '../../config.js';
import { CONFIG } from '../../config.token.js';
import { Database } from '../../database/database.js';
import { contentDisposition } from '../../documents/files.queries.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import { moveIdFrom } from '../../web/ids.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { BankPage } from './bank.views.js';
import { batchesFor } from './batches.queries.js';
import { makeBatch, takeBatchAgain, type Made } from './batches.js';
import { checkReturns, readReturns, recordReturns } from './returns.js';
import { ReturnsDonePage, ReturnsPage, ReturnsPreview } from './returns.views.js';

type Posted = Readonly<Record<string, unknown>>;

/** What goes to the bank as a file, and what it sends back. */
@Controller('financien/bank')
@May('payments')
export class BankPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  list(@Visiting() visit: Visit): Promise<Answer> {
    return this.page(visit);
  }

  /** A file holds whole account numbers: only who pays may take it along, and that is written down. */
  @Post('bestand')
  async make(
    @Visiting() visit: Visit,
    @Body() { gemeente }: Posted,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | Answer> {
    const taking = this.taking(visit);
    const made = await this.database.inTransaction(
      (tx) => makeBatch(tx, String(gemeente), taking),
      (outcome) => 'xml' in outcome,
    );
    return this.answer(visit, made, reply);
  }

  @Post('bestand/:batch')
  async again(
    @Visiting() visit: Visit,
    @Param('batch') batch: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | Answer> {
    const taking = this.taking(visit);
    const made = await this.database.inTransaction((tx) => takeBatchAgain(tx, batch, taking));
    if (!made) throw new NotFoundException();
    return this.answer(visit, made, reply);
  }

  @Get('terug')
  ask(@Visiting() visit: Visit): Answer {
    return <ReturnsPage ctx={visit.ctx} pasted="" checked={[]} />;
  }

  /** Two steps: first what each line would do, then all of them. A line that is not right stops them all. */
  @Post('terug')
  async record(@Visiting() visit: Visit, @Body() posted: Posted): Promise<Answer> {
    const { personId: person } = this.taking(visit);
    const pasted = typeof posted['regels'] === 'string' ? posted['regels'].slice(0, 40_000) : '';
    const returns = readReturns(pasted);
    const checked = await this.database.read((em) => checkReturns(em, person, returns));
    const moveId = moveIdFrom(posted['zet']);
    if (checked.length === 0 || checked.some(({ sentence }) => sentence))
      return { status: 400, page: <ReturnsPage ctx={visit.ctx} pasted={pasted} checked={checked} wrong /> };
    if (posted['bevestigd'] !== 'ja')
      return <ReturnsPreview ctx={visit.ctx} pasted={pasted} checked={checked} moveId={moveId} />;
    const recorded = await recordReturns(this.engine, { person, moveId, returns: checked });
    return <ReturnsDonePage ctx={visit.ctx} recorded={recorded} />;
  }

  private taking({ person, roles }: Visit) {
    if (!roles.includes('financeOfficer')) throw new ForbiddenException();
    return { personId: person?.id ?? '', at: this.clock.now(), secret: this.config.secret };
  }

  private async answer(visit: Visit, made: Made, reply: FastifyReply): Promise<Buffer | Answer> {
    if ('sentence' in made) return { status: 409, page: await this.page(visit, [made.sentence]) };
    void reply.status(200).headers({
      'Content-Type': 'application/xml; charset=utf-8',
      'Content-Disposition': contentDisposition(made.name),
      'Cache-Control': 'no-store',
    });
    return Buffer.from(made.xml);
  }

  private async page(visit: Visit, refusals: readonly string[] = []) {
    const found = await this.database.read((em) => batchesFor(em, visit.person?.id ?? ''));
    return <BankPage ctx={visit.ctx} {...found} refusals={refusals} moveId={randomUUID()} />;
  }
}
