import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Where browsers report what the content policy stopped (`POST /csp`): every kind is logged once, without addresses of people's pages. */
export function collectPolicyReports(fastify: FastifyInstance): void {
  const logger = new Logger('Inhoudsbeleid');
  const seen = new Set<string>();
  fastify.addContentTypeParser(
    ['application/csp-report', 'application/reports+json'],
    { parseAs: 'string', bodyLimit: 16_384 },
    (_request, body, done) => done(null, body),
  );
  fastify.post('/csp', async (request, reply) => {
    const stopped = whatWasStopped(request.body);
    // A stranger can post here: the log must not grow with it.
    if (stopped && seen.size < 50 && !seen.has(stopped)) {
      seen.add(stopped);
      logger.warn(stopped);
    }
    await reply.status(204).send();
  });
}

const whatWasStopped = (body: unknown): string | undefined =>
  typeof body === 'string'
    ? /"(?:effective-directive|violated-directive|effectiveDirective)"\s*:\s*"([a-z -]{1,60})/.exec(body)?.[1]
    : undefined;
