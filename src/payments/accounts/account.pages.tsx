import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Inject, NotFoundException, Param, Post } from '@nestjs/common';
import { isRefusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import type { Config } from '../../config.js';
import { CONFIG } from '../../config.token.js';
import { Database } from '../../database/database.js';
import { Engine } from '../../engine/engine.js';
import { May, Visiting, type Visit } from '../../identity/visit.js';
import type { FieldValues } from '../../web/form/fields.js';
import { parseAnswer } from '../../web/form/answer.js';
import { moveIdFrom } from '../../web/ids.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { accountDesk, treasurerMoves, type AccountDesk } from './account-desk.js';
import { AccountPage } from './account.views.js';
import './account.forms.js';
import { wholeNumber } from './looking.js';

type Fields = Readonly<Record<string, unknown>>;
type More = Pick<Parameters<typeof AccountPage>[0], 'iban' | 'refusals' | 'values' | 'errors'>;

/** The account of one award: checked by two people, and seen whole only by who asks for it, which is written down. */
@Controller('financien/:id')
@May('bankAccount')
export class AccountPages {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('rekening')
  async show(@Param('id') id: string, @Visiting() visit: Visit): Promise<Answer> {
    return this.page(visit, await this.desk(id, visit));
  }

  /** Shows the whole number; a look is written down before it is answered. */
  @Post('rekening')
  async look(@Param('id') id: string, @Visiting() visit: Visit): Promise<Answer> {
    const { change, account: known } = (await this.desk(id, visit)).award;
    // While another number waits, that is the one to hold against the bank.
    const account = change ?? known;
    if (!account) throw new NotFoundException();
    const look = { personId: visit.person?.id ?? '', at: this.clock.now(), purpose: 'page' as const };
    const { secret } = this.config;
    const iban = await this.database.inTransaction((tx) => wholeNumber(tx, account, { ...look, secret }));
    return this.page(visit, await this.desk(id, visit), { iban });
  }

  @Post('zet')
  async move(@Param('id') id: string, @Body() body: Fields, @Visiting() visit: Visit): Promise<Answer> {
    const { wat, zet, ...posted } = body;
    const desk = await this.desk(id, visit);
    const type = treasurerMoves.find((one) => one === wat);
    if (!type) throw new NotFoundException();
    const values = posted as FieldValues;
    const answer = parseAnswer(type, posted);
    if ('errors' in answer) {
      const { errors } = answer;
      const refusals = Object.values(errors);
      return { status: 400, page: this.page(visit, desk, { refusals, values, errors }) };
    }
    const by = { person: visit.person?.id ?? '', role: 'financeOfficer' as const };
    const moveId = moveIdFrom(zet);
    const outcome = await this.engine.move({ dossier: id, type, moveId, by, ...answer });
    if (!isRefusal(outcome)) return { redirect: `/financien?gedaan=${type}` };
    const now = await this.desk(id, visit);
    return { status: 409, page: this.page(visit, now, { refusals: outcome.sentences, values }) };
  }

  private async desk(id: string, visit: Visit): Promise<AccountDesk> {
    const given = { id, person: visit.person?.id ?? '', roles: visit.roles, at: this.clock.now() };
    const desk = await this.database.read((em) => accountDesk(this.engine, em, given));
    if (!desk) throw new NotFoundException();
    return desk;
  }

  private page(visit: Visit, desk: AccountDesk, more: More = {}) {
    return <AccountPage ctx={visit.ctx} desk={desk} moveId={randomUUID()} {...more} />;
  }
}
