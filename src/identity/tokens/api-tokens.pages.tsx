import { Body, Controller, Get, Inject, Post, UnauthorizedException } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { CONFIG } from '../../config.token.js';
import type { Config } from '../../config.js';
import { Database } from '../../database/database.js';
import { toText } from '../../web/form/input.js';
import type { Answer } from '../../web/site/view.interceptor.js';
import { issueToken, mostTokens, revokeToken, tokensOf } from './api-tokens.js';
import { KeysPage, type KeysProps } from './api-tokens.views.js';
import { SignedIn, Visiting, type Visit } from '../visit.js';

type Typed = Readonly<Record<string, unknown>>;

/** Keys with which a person's own programs may do what that person may do. */
@Controller('mijn/sleutels')
@SignedIn()
export class ApiTokenPages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@Visiting() visit: Visit): Promise<Answer> {
    return this.page(visit);
  }

  @Post()
  async issue(@Visiting() visit: Visit, @Body() typed: Typed): Promise<Answer> {
    const label = toText(typed['label'], 80);
    if (!label) return { status: 400, page: await this.page(visit, { errors: { label: nameIt } }) };
    const given = { personId: idOf(visit), label };
    const issued = await this.database.inTransaction((tx) => issueToken(tx, given, this.clock.now()));
    return issued
      ? this.page(visit, { issued })
      : { status: 409, page: await this.page(visit, { refusals: [tooMany] }) };
  }

  @Post('intrekken')
  async revoke(@Visiting() visit: Visit, @Body() typed: Typed): Promise<Answer> {
    const id = toText(typed['sleutel'], 40);
    const personId = idOf(visit);
    if (id) await this.database.inTransaction((tx) => revokeToken(tx, { id, personId }, this.clock.now()));
    return { redirect: '/mijn/sleutels' };
  }

  private async page(visit: Visit, more: Partial<KeysProps> = {}) {
    const tokens = await this.database.read((em) => tokensOf(em, idOf(visit), this.clock.now()));
    return <KeysPage ctx={visit.ctx} tokens={tokens} baseUrl={this.config.baseUrl} {...more} />;
  }
}

function idOf({ person }: Visit): string {
  if (!person) throw new UnauthorizedException();
  return person.id;
}

const nameIt = 'Geef de sleutel een naam, bijvoorbeeld het programma dat hem gebruikt.';
const tooMany = `U heeft al ${mostTokens} sleutels. Trek er eerst een in.`;
