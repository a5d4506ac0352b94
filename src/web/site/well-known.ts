import type { FastifyInstance } from 'fastify';
import { asset } from './assets.js';
import { serveAssets } from './static-files.js';

/** What the small public files must know. */
export interface PublicFiles {
  /** Address people see, without a path. */
  origin: string;
  /** Where weaknesses can be reported: `mailto:…` or `https://…`. */
  securityContact: string;
  /** Moment (UTC ms) now; security.txt is valid for half a year from then. */
  now: () => number;
  /** Search engines stay away from a trial environment. */
  demo: boolean;
}

/** Serves stylesheet, font and script, and the files that stand at fixed places. */
export function servePublicFiles(fastify: FastifyInstance, files: PublicFiles): void {
  serveAssets(fastify);
  fastify.get('/favicon.ico', (_request, reply) => reply.redirect(asset('favicon.svg'), 302));
  fastify.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('Cache-Control', 'public, max-age=86400')
      .send(robots(files.demo)),
  );
  fastify.get('/.well-known/security.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('Cache-Control', 'public, max-age=86400')
      .send(securityText(files)),
  );
}

const robots = (demo: boolean): string =>
  demo
    ? 'User-agent: *\nDisallow: /\n'
    : 'User-agent: *\nDisallow: /mijn\nDisallow: /werk\nDisallow: /jury\nDisallow: /inloggen\nDisallow: /api\n';

/** RFC 9116. */
function securityText({ origin, securityContact, now }: PublicFiles): string {
  const halfYear = 182 * 24 * 60 * 60 * 1000;
  return [
    `Contact: ${securityContact}`,
    `Expires: ${new Date(now() + halfYear).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
