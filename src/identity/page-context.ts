import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../../workflows/language.js';
import { Clock } from '../clock.js';
import { CONFIG } from '../config.token.js';
import type { Config } from '../config.js';
import { Database } from '../database/database.js';
import { capital } from '../web/format.js';
import type { PageContext } from '../web/site/context.js';
import { csrfToken } from '../web/form/csrf.js';
import { browserKey } from './browser.js';
import { formSecretOf, pathOf } from './form-token.js';
import type { Grantor } from './grantor.entity.js';
import { isWorkplace, navigationFor } from './navigation.js';
import { allGrantors } from './roles.queries.js';
import type { Visited } from './visit.js';

/** Who looks at a page: nobody in particular when there is no name. */
export interface Looker {
  readonly name?: string;
  /** Roles anywhere. */
  readonly roles: readonly Role[];
}

/** Makes what every page needs besides its own data. */
@Injectable()
export class PageContexts {
  private grantor?: { found: Grantor; until: number };

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** For when even the person behind the request cannot be found out. */
  get plain(): PageContext {
    return {
      navigation: navigationFor({ signedIn: false, roles: [], path: '', demo: this.config.demo }),
      csrf: () => '',
      demo: this.config.demo,
      help: { phone: this.config.helpPhone, hours: 'op werkdagen' },
    };
  }

  /** The context of one request; without a reply (error pages) no form can be protected for somebody who is not signed in. */
  async of(request: FastifyRequest, { name, roles }: Looker, reply?: FastifyReply): Promise<PageContext> {
    const path = pathOf(request);
    const grantor = await this.currentGrantor();
    return {
      ...this.plain,
      ...(name === undefined ? {} : { person: { name } }),
      staff: name !== undefined && isWorkplace(path),
      navigation: navigationFor({ signedIn: name !== undefined, roles, path, demo: this.config.demo }),
      csrf: (action) => this.formToken(request, action, reply),
      ...(grantor && { help: helpOf(grantor), sender: senderOf(grantor) }),
    };
  }

  /** A page that holds a token is this browser's alone, whatever its controller said about keeping it. */
  private formToken(request: FastifyRequest, action: string, reply?: FastifyReply): string {
    const visited = request as Visited;
    if (!reply) return visited.formSecret ? csrfToken(visited.formSecret, action) : '';
    void reply.header('Cache-Control', 'no-store');
    visited.formSecret ??= formSecretOf(this.config.secret, browserKey(request, reply, this.config.baseUrl));
    return csrfToken(visited.formSecret, action.split('?', 1)[0] ?? action);
  }

  private async currentGrantor(): Promise<Grantor | undefined> {
    const at = this.clock.now();
    // A clock that is set back (the demo) must not keep an old answer for ever.
    if (this.grantor && at < this.grantor.until && at > this.grantor.until - 2 * keptFor)
      return this.grantor.found;
    const [found] = await this.database.read(allGrantors);
    if (found) this.grantor = { found, until: at + keptFor };
    return found;
  }
}

const keptFor = 60_000;

const helpOf = ({ phone, deskHours, email, officerName }: Grantor): PageContext['help'] => ({
  phone,
  hours: deskHours,
  email,
  ...(officerName && { officer: { name: officerName } }),
});

const senderOf = ({ name, department }: Grantor): PageContext['sender'] => ({
  name: capital(name),
  service: department,
});
