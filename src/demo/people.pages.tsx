import { Body, Controller, Get, HttpException, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import type { Config } from '../config.js';
import { CONFIG } from '../config.token.js';
import { Database } from '../database/database.js';
import { landingPage } from '../identity/navigation.js';
import { personByEmail, rolesAnywhere } from '../identity/roles.queries.js';
import { signInAs } from '../identity/signing-in/sign-in-as.js';
import { Public, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { people } from './people.js';
import { PeoplePage } from './people.views.js';

/** `/proef`: go on as somebody of the demo municipality. Exists only where the demo does. */
@Controller('proef')
export class DemoPeoplePages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  show(@Visiting() { ctx }: Visit): Answer {
    return <PeoplePage ctx={ctx} />;
  }

  @Post()
  @Public()
  async goOn(
    @Body() typed: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const email = people.get(typeof typed['als'] === 'string' ? typed['als'] : '')?.email;
    const person = email ? await this.database.read((em) => personByEmail(em, email)) : null;
    if (!person) throw new HttpException({ sentence: 'Deze proefpersoon bestaat niet.' }, 404);
    await this.database.inTransaction((tx) =>
      signInAs(tx, reply, person.id, { at: this.clock.now(), baseUrl: this.config.baseUrl }),
    );
    return { redirect: landingPage(await this.database.read((em) => rolesAnywhere(em, person.id))) };
  }
}
