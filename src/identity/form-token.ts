import { createHmac } from 'node:crypto';
import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { checkCsrf } from '../web/form/csrf.js';
import type { Visited } from './visit.js';

/** Secret behind the form tokens of one session or one browser; good for nothing but that. */
export const formSecretOf = (secret: string, key: string): string =>
  createHmac('sha256', secret).update(`forms:${key}`).digest('hex');

/**
 * Refuses a post that did not come from our own page of this session. The guard asks it for ordinary forms; a page that
 * takes files (`@ReadsToken`) asks it for the field `_csrf`, which stands before the file.
 */
export function requireFormToken(request: FastifyRequest, token: unknown): void {
  const { formSecret } = request as Visited;
  const path = pathOf(request);
  if (formSecret !== undefined && checkCsrf(formSecret, path, token)) return;
  throw new HttpException({ sentence: tooOld }, 403);
}

/** The path of a request, without what follows the question mark. */
export const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/';

const tooOld =
  'Deze pagina stond te lang open, of u heeft intussen opnieuw ingelogd. U bent niets kwijt van wat al was opgeslagen. ' +
  'Ga terug, laad de pagina opnieuw en verstuur haar nog een keer.';
