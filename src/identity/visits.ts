import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { CONFIG } from '../config.token.js';
import type { Config } from '../config.js';
import { Database } from '../database/database.js';
import { dossierById } from '../engine/dossier.queries.js';
import type { PageContext } from '../web/site/context.js';
import { tokenByKey } from './tokens/api-tokens.js';
import type { Assignment } from './assignment.entity.js';
import { knownBrowserKey } from './browser.js';
import { cookieStyle, readCookie } from './cookies.js';
import { formSecretOf, pathOf } from './form-token.js';
import { PageContexts } from './page-context.js';
import type { Person } from './person.entity.js';
import { assignmentsOf, personById, rolesAmong, scopesOf } from './roles.queries.js';
import { isAlive, isDueForSight, markSeen, sessionOf } from './session.js';
import type { Session } from './session.entity.js';
import type { Visit, Visited } from './visit.js';

interface Visitor {
  readonly person?: Person;
  readonly assignments: readonly Assignment[];
  readonly session?: Session;
  /** What the form tokens of this browser depend on. */
  readonly key?: string;
}
const nobody: Visitor = { assignments: [] };

/** Finds out who is behind a request, and in which roles at the place its address names. */
@Injectable()
export class Visits {
  private readonly logger = new Logger('Bezoek');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contexts: PageContexts,
  ) {}

  /** Makes the visit and leaves it on the request. */
  async of(request: FastifyRequest, reply?: FastifyReply): Promise<Visit> {
    const visited = request as Visited;
    const visitor = await this.visitorOf(request);
    const { person, assignments, key } = visitor;
    if (key) visited.formSecret = formSecretOf(this.config.secret, key);
    const roles = person ? await this.rolesHere(request, assignments) : [];
    const looker = {
      name: person && (person.name || person.email || 'Ingelogd'),
      roles: rolesAmong(assignments),
    };
    const ctx = await this.contexts.of(request, looker, reply);
    visited.visit = {
      ...(person && { person: { id: person.id, name: person.name, email: person.email } }),
      roles,
      ctx,
    };
    return visited.visit;
  }

  /** The page context for an error page, also of a request that never came past the guard. */
  async contextOf(request: FastifyRequest): Promise<PageContext> {
    return ((request as Partial<Visited>).visit ?? (await this.of(request))).ctx;
  }

  private visitorOf(request: FastifyRequest): Promise<Visitor> {
    return isForPrograms(request) ? this.byBearer(request) : this.bySession(request);
  }

  /** A program says who it is with its key alone: a cookie that came along counts for nothing. */
  private async byBearer(request: FastifyRequest): Promise<Visitor> {
    const key = bearerOf(request);
    if (!key) return nobody;
    return this.database.read(async (em) => {
      const token = await tokenByKey(em, key, this.clock.now());
      return token ? whois(em, token.personId) : nobody;
    });
  }

  private async bySession(request: FastifyRequest): Promise<Visitor> {
    const { baseUrl } = this.config;
    const key = readCookie(request, 'sid', cookieStyle(baseUrl));
    const at = this.clock.now();
    const visitor = key ? await this.database.read((em) => sessionVisitor(em, key, at)) : nobody;
    if (!visitor.session) return { ...nobody, key: knownBrowserKey(request, baseUrl) };
    if (isDueForSight(visitor.session, at)) await this.see(visitor.session, at);
    return { ...visitor, key };
  }

  /** Looking around must go on while nothing can be written (a full disk). */
  private async see(session: Session, at: number): Promise<void> {
    await this.database
      .inTransaction((tx) => markSeen(tx, session, at))
      .catch((error: unknown) =>
        this.logger.warn({ message: 'A session could not be marked as seen', error }),
      );
  }

  private async rolesHere(
    request: FastifyRequest,
    assignments: readonly Assignment[],
  ): Promise<Visit['roles']> {
    const { id } = (request.params ?? {}) as { id?: unknown };
    if (typeof id !== 'string') return rolesAmong(assignments);
    const dossier = await this.database.read((em) => dossierById(em, id));
    return dossier ? rolesAmong(assignments, scopesOf(dossier)) : [];
  }
}

/** Whether a request is for the API, where other ways of saying who you are count than on pages. */
export const isForPrograms = (request: FastifyRequest): boolean => /^\/api\/v1(\/|$)/.test(pathOf(request));

/** The key in `Authorization: Bearer …`, or undefined. */
export const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer (\S{20,100})$/i.exec(headers.authorization ?? '')?.[1];

async function sessionVisitor(em: EntityManager, key: string, at: number): Promise<Visitor> {
  const session = await sessionOf(em, key);
  if (!session) return nobody;
  const visitor = await whois(em, session.personId);
  return visitor.person && isAlive(session, rolesAmong(visitor.assignments), at)
    ? { ...visitor, session }
    : nobody;
}

async function whois(em: EntityManager, personId: string): Promise<Visitor> {
  const person = await personById(em, personId);
  return person ? { person, assignments: await assignmentsOf(em, personId) } : nobody;
}
