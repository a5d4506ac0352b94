import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../../workflows/language.js';
import { Clock } from '../../src/clock.js';
import { CONFIG } from '../../src/config.token.js';
import type { Config } from '../../src/config.js';
import { Database } from '../../src/database/database.js';
import { Dossier } from '../../src/engine/dossier.entity.js';
import { requireFormToken } from '../../src/identity/form-token.js';
import { assign, findOrCreatePerson } from '../../src/identity/people.js';
import { signInAs } from '../../src/identity/signing-in/sign-in-as.js';
import { May, Public, ReadsToken, SignedIn, Visiting, type Visit } from '../../src/identity/visit.js';
import { Button } from '../../src/web/button.js';
import { Form } from '../../src/web/form/form.js';
import { Page } from '../../src/web/site/page.js';
import type { Answer } from '../../src/web/site/view.interceptor.js';
import type { Browser } from './fetching-browser.js';
import type { Site } from './site.js';

const show = ({ ctx, roles, person }: Visit, action: `/${string}` = '/vorm'): Answer => (
  <Page ctx={ctx} title="Pagina">
    <h1>{`${person?.name ?? 'niemand'}: ${roles.join(' ')}`}</h1>
    <Form ctx={ctx} action={action}>
      <Button>Verder</Button>
    </Form>
  </Page>
);

/** One page of every kind of access, and a way to be somebody at once. */
@Controller()
export class Pages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('vorm') @Public() form(@Visiting() visit: Visit): Answer {
    return show(visit);
  }
  @Post('vorm') @Public() posted(@Body() body: unknown): unknown {
    return body;
  }
  @Get('mijn') @SignedIn() mine(@Visiting() visit: Visit): Answer {
    return show(visit);
  }
  @Get('werk') @May('worklist') work(@Visiting() visit: Visit): Answer {
    return show(visit);
  }
  @Get('werk/zaken/:id') @May('dossier') dossier(@Visiting() visit: Visit, @Param('id') id: string): Answer {
    return show(visit, `/werk/zaken/${id}`);
  }
  @Post('werk/zaken/:id') @May('dossier') move(): Answer {
    return { redirect: '/werk' };
  }
  @Post('bestand') @SignedIn() file(): string {
    return 'gelukt';
  }
  @Get('foto') @SignedIn() album(@Visiting() visit: Visit): Answer {
    return show(visit, '/foto');
  }

  @Post('foto') @SignedIn() @ReadsToken() photo(@Req() request: FastifyRequest): string {
    requireFormToken(request, request.headers['x-token']);
    return 'gelukt';
  }
  @Get('als/:person') @Public() async as(
    @Param('person') person: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const here = { at: this.clock.now(), baseUrl: this.config.baseUrl };
    await this.database.inTransaction((tx) => signInAs(tx, reply, person, here));
    return 'binnen';
  }
  @Get('api/v1/ik') @SignedIn() me(@Visiting() visit: Visit): unknown {
    return { name: visit.person?.name, roles: visit.roles };
  }
  @Get('api/v1/open') @Public() open(): unknown {
    return {};
  }
  @Post('api/v1/zaken/:id') @May('dossier') apiMove(): unknown {
    return {};
  }
}

export const [grantor, round, entry, otherEntry] = ['gemeente', 'ronde', 'aanvraag', 'andere-aanvraag'];
const dossier = (id: string, parentId: string | null, grantorId = grantor): Dossier => ({
  id,
  parentId,
  grantorId,
  chart: 'x@1',
  versionId: 'v',
  snapshot: '{}',
  states: '',
  revision: 0,
  head: '',
  done: false,
  createdAt: 0,
  changedAt: 0,
});

/** A round with an application in it, and an application elsewhere. */
export const placeDossiers = (site: Site): Promise<unknown> => {
  const rows = [
    dossier(round, null),
    dossier(entry, round),
    dossier(otherEntry, 'andere-ronde', 'andere-gemeente'),
  ];
  return site.database.inTransaction((tx) => tx.insert(Dossier, rows));
};

/** A new person with these roles; gives the id. */
export const person = (site: Site, name: string, ...posts: [Role, string][]): Promise<string> =>
  site.database.inTransaction(async (tx) => {
    const { id } = await findOrCreatePerson(tx, { email: `${randomUUID()}@dorp.test`, name }, 0);
    for (const [role, scopeId] of posts) await assign(tx, { personId: id, role, scopeId }, 0);
    return id;
  });

/** A browser in which this person is signed in. */
export async function signedIn(site: Site, personId: string): Promise<Browser> {
  const browser = site.browser();
  await browser.get(`/als/${personId}`);
  return browser;
}

/** Status of a page. */
export const status = async (browser: Browser, path: string): Promise<number> =>
  (await browser.get(path)).status;
