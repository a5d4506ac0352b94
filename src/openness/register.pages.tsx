import { Controller, Get, Inject, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import type { Config } from '../config.js';
import { CONFIG } from '../config.token.js';
import { Database } from '../database/database.js';
import { Public, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { catalogOf } from './dcat.js';
import { fileMeant, registerCsv, registerJson, type FileKind } from './register-files.js';
import { registerOf, yearsOf } from './register.js';
import { grantsOf, publicGrantors, type Grant } from './grants.queries.js';
import { RegisterPage } from './register.views.js';

/** What public bodies granted to organisations, for everybody: to read, and as open data. */
@Controller('subsidieregister')
@Public()
export class RegisterPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async show(@Visiting() { ctx }: Visit, @Query('jaar') asked?: unknown): Promise<Answer> {
    const all = await this.grants();
    const years = yearsOf(all.flatMap(({ grants }) => grants));
    const year = years.find((one) => String(one) === asked) ?? years[0];
    const registers =
      year === undefined ? [] : all.map(({ grantor, grants }) => registerOf(grantor, grants, year));
    return <RegisterPage ctx={ctx} registers={registers} years={years} at={this.clock.now()} />;
  }

  @Get('dcat.jsonld')
  async catalog(@Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const described = (await this.grants())
      .map(({ grantor, grants }) => ({ grantor, years: yearsOf(grants) }))
      .filter(({ years }) => years.length > 0);
    return openData(reply, 'application/ld+json', catalogOf(described, this.config.baseUrl));
  }

  @Get(':file')
  async file(@Param('file') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const meant = fileMeant(name);
    const found = (await this.grants()).find(({ grantor }) => grantor.id === meant?.grantorId);
    if (!meant || !found || !yearsOf(found.grants).includes(meant.year)) throw new NotFoundException();
    const register = registerOf(found.grantor, found.grants, meant.year);
    return openData(reply, ...written[meant.kind](register));
  }

  private grants() {
    return this.database.read(async (em) => {
      const all: { grantor: Awaited<ReturnType<typeof publicGrantors>>[number]; grants: Grant[] }[] = [];
      for (const grantor of await publicGrantors(em))
        all.push({ grantor, grants: await grantsOf(em, grantor.id) });
      return all;
    });
  }
}

const written: Record<FileKind, (register: Parameters<typeof registerCsv>[0]) => [string, string]> = {
  csv: (register) => ['text/csv', registerCsv(register)],
  json: (register) => ['application/json', registerJson(register)],
};

/** Everybody may read it from everywhere, other sites too; nobody keeps it longer than ten minutes, so that it stays right. */
function openData(reply: FastifyReply, type: string, text: string): Buffer {
  void reply.headers({
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=600',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  return Buffer.from(text);
}
