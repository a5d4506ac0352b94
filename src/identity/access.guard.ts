import {
  ForbiddenException,
  HttpException,
  Inject,
  Injectable,
  NotFoundException,
  UnauthorizedException,
} from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../config.token.js';
import type { Config } from '../config.js';
import { requireFormToken } from './form-token.js';
import { askPath, ownPath, pathOfReferer } from './own-path.js';
import { maySee, readings, type View } from './policy.js';
import { accessKey, readsTokenKey, type AccessRule, type Visit } from './visit.js';
import { bearerOf, isForPrograms, Visits } from './visits.js';

/** Stands before every handler: finds out who comes, whether they may, and whether a form is our own. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly visits: Visits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const rule = this.read<AccessRule>(context, accessKey);
    // `assertEveryRouteHasARule` stops a start without it; should one slip past, the answer is no.
    if (!rule) throw new ForbiddenException();
    const visit = await this.visits.of(request, reply);
    if (isForPrograms(request)) return admitProgram(visit, rule, { request, reply });
    if (rule.kind !== 'public' && !visit.person) return this.toSignIn(request, reply);
    if (isPost(request)) checkForm(request, this.read<boolean>(context, readsTokenKey));
    if (rule.kind === 'may') requireRole(visit, rule.view);
    return true;
  }

  private read<T>(context: ExecutionContext, key: string): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }

  /** Sends somebody to sign in and then back: to this page, or to the page whose form was posted too late. */
  private async toSignIn(request: FastifyRequest, reply: FastifyReply): Promise<false> {
    const back = isPost(request)
      ? pathOfReferer(request.headers.referer, this.config.baseUrl)
      : ownPath(request.url);
    // Waits until the answer has left, so that Nest's own answer to a `false` finds it sent.
    await Promise.resolve(reply.header('Cache-Control', 'no-store').redirect(askPath(back), 303)).catch(
      () => undefined,
    );
    return false;
  }
}

function admitProgram(
  visit: Visit,
  rule: AccessRule,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): true {
  if (!visit.person && (rule.kind !== 'public' || bearerOf(request))) {
    void reply.header('WWW-Authenticate', 'Bearer');
    throw new UnauthorizedException();
  }
  if (rule.kind === 'may') requireRole(visit, rule.view);
  return true;
}

/** What somebody may not see is, for them, not there: the same answer as for a dossier that does not exist (threat T3). */
function requireRole({ roles }: Visit, view: View): void {
  if (maySee(view, roles)) return;
  throw readings[view].where === 'here' ? new NotFoundException() : new ForbiddenException();
}

const isPost = ({ method }: FastifyRequest): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** A handler of files reads the token itself, because the body has not been read yet. Others never see the token. */
function checkForm(request: FastifyRequest, readsToken: boolean | undefined): void {
  if (request.headers['content-type']?.startsWith('multipart/')) {
    if (readsToken) return;
    throw new HttpException({ sentence: 'Op deze pagina kunt u geen bestanden versturen.' }, 415);
  }
  const body = Object(request.body) as Record<string, unknown>;
  requireFormToken(request, body['_csrf']);
  delete body['_csrf'];
}
