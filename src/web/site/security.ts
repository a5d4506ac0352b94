import { ForbiddenException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectPolicyReports } from './policy-reports.js';

export { checkCsrf, csrfToken } from '../form/csrf.js';

/** What the protection must know about the outside. */
export interface Outside {
  /** Address people see, without a path: `https://dorpen.voorbeeld.nl`. */
  origin: string;
}

/** Gives every answer its protective headers, and refuses what another site makes a browser post. */
export function secure(fastify: FastifyInstance, { origin }: Outside): void {
  const headers = protectiveHeaders(origin.startsWith('https:'));
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.headers(headers);
    if (isForged(request, origin)) throw new ForbiddenException('Cross-site request');
  });
  collectPolicyReports(fastify);
}

/** Without https (only on the machine of a developer or in the demo) the two headers that force it are left out. */
export function protectiveHeaders(https: boolean): Readonly<Record<string, string>> {
  const policy = https ? [...contentPolicy, 'upgrade-insecure-requests'] : contentPolicy;
  return {
    'Content-Security-Policy': [...policy, 'report-uri /csp'].join('; '),
    ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'geolocation=(), microphone=(), camera=(self), payment=()',
  };
}

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

/** Browsers say where a request comes from; one that says nothing is stopped by the token in the form. */
function isForged(request: FastifyRequest, origin: string): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || isApiClient(request)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  return request.headers.origin !== undefined && request.headers.origin !== origin;
}

/** A program with its own token and no cookie: nothing in a browser can be misused for it. */
const isApiClient = ({ url, headers }: FastifyRequest): boolean =>
  url.startsWith('/api/') &&
  Boolean(headers.authorization?.startsWith('Bearer ')) &&
  headers.cookie === undefined;
