import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { CONFIG } from '../config.token.js';
import type { Config } from '../config.js';
import { Database } from '../database/database.js';
import { browserKey, knownBrowserKey } from './browser.js';
import { cookieStyle, dropCookie } from './cookies.js';
import { landingPage } from './navigation.js';
import { findOrCreatePerson } from './people.js';
import { rolesAnywhere } from './roles.queries.js';
import { leave, signInAs } from './signing-in/sign-in-as.js';
import type { SignInLink } from './signing-in/sign-in.entity.js';
import { SignInMail } from './signing-in/sign-in-mail.js';
import { askForWayIn, lookAtLink, pendingFor, spendLink, tryCode } from './signing-in/sign-in.js';

type Path = `/${string}`;

/** Lets people in by e-mail and out again: brings browser, database and mail together. */
@Injectable()
export class Door {
  private readonly logger = new Logger('Inloggen');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mail: SignInMail,
  ) {}

  /** Sends a link and a code; false when this address had its mails for this hour. */
  sendWayIn(reply: FastifyReply, { email, naar }: { email: string; naar?: string }): Promise<boolean> {
    const at = this.clock.now();
    const { baseUrl, secret } = this.config;
    const browser = browserKey(reply.request, reply, baseUrl);
    return this.database.inTransaction(async (tx) => {
      const wayIn = await askForWayIn(tx, { email, browser, secret }, at);
      if (!wayIn) return false;
      const query = naar ? `?naar=${encodeURIComponent(naar)}` : '';
      await this.mail.queue(tx, {
        email,
        link: `${baseUrl}/inloggen/${wayIn.token}${query}`,
        code: wayIn.code,
        at,
      });
      return true;
    });
  }

  /** What this browser asked for and can still use. */
  async pendingFor(request: FastifyRequest): Promise<SignInLink | null> {
    const browser = knownBrowserKey(request, this.config.baseUrl);
    return browser ? this.database.read((em) => pendingFor(em, browser, this.clock.now())) : null;
  }

  /** What a link is good for in this browser; looking spends nothing. */
  lookAtLink(request: FastifyRequest, token: string): Promise<'ready' | 'elsewhere' | 'over'> {
    const browser = knownBrowserKey(request, this.config.baseUrl);
    return this.database.read((em) => lookAtLink(em, { token, browser }, this.clock.now()));
  }

  /** Signs in with a link; the answer is where the work of this person begins, or undefined when the link is of no use here. */
  enterByLink(reply: FastifyReply, token: string): Promise<Path | undefined> {
    const at = this.clock.now();
    const browser = knownBrowserKey(reply.request, this.config.baseUrl);
    return this.database.inTransaction(async (tx) => {
      const email = browser && (await spendLink(tx, { token, browser }, at));
      return email ? this.enter(tx, reply, email) : undefined;
    });
  }

  /** Signs in with a code; the answer is where to begin, how many tries are left, or undefined when it is over. */
  enterByCode(reply: FastifyReply, code: string): Promise<Path | { triesLeft: number } | undefined> {
    const { baseUrl, secret } = this.config;
    const browser = knownBrowserKey(reply.request, baseUrl);
    return this.database.inTransaction(async (tx) => {
      const outcome = browser ? await tryCode(tx, { code, browser, secret }, this.clock.now()) : 'over';
      if (outcome === 'over') return undefined;
      if ('email' in outcome) return this.enter(tx, reply, outcome.email);
      this.logger.warn({ message: 'A wrong sign-in code', triesLeft: outcome.triesLeft });
      return outcome;
    });
  }

  /** Ends the session on the server and clears what the browser kept of it. Other sites of the municipality keep their cookies. */
  async leave(reply: FastifyReply): Promise<void> {
    const { baseUrl } = this.config;
    await this.database.inTransaction((tx) => leave(tx, reply, baseUrl));
    dropCookie(reply, 'sid', cookieStyle(baseUrl));
    void reply.header('Clear-Site-Data', '"storage"');
  }

  /** Where the work of this person begins. */
  async landingPageOf(personId: string): Promise<Path> {
    return landingPage(await this.database.read((em) => rolesAnywhere(em, personId)));
  }

  /** A person row is made here and not before: an address that was only typed is not ours to keep. */
  private async enter(tx: EntityManager, reply: FastifyReply, email: string): Promise<Path> {
    const at = this.clock.now();
    const { id } = await findOrCreatePerson(tx, { email, name: '' }, at);
    await signInAs(tx, reply, id, { at, baseUrl: this.config.baseUrl });
    this.logger.log({ message: 'Signed in', person: id });
    return landingPage(await rolesAnywhere(tx, id));
  }
}
