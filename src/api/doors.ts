import { createHash } from 'node:crypto';
import { HttpException, NotFoundException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import { networkOf, Pace } from '../identity/signing-in/pace.js';
import { bearerOf, isForPrograms } from '../identity/visits.js';

/** Version of the API, in every answer and in the document; its first number stands in the address. */
export const apiVersion = '1.0.0';

/** What one key may ask, and one network without a key. */
export const apiPace = { most: 600, within: 60_000 };

/** Stands before every call of a program: says the version, slows down who asks too much, takes JSON only. */
export function openApiDoors(fastify: FastifyInstance, clock: Clock): void {
  const pace = new Pace(apiPace);
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isForPrograms(request)) return;
    tellVersion(request, reply);
    slowDown(pace, { request, reply, at: clock.now() });
    // PostgreSQL cannot hold this character, so nothing has a name with it.
    if (/%00/.test(request.url)) throw new NotFoundException();
    if (isStrange(request)) throw new HttpException('Unsupported Media Type', 415);
  });
}

/** The headers of every answer to a program, also where the address is none and no hook runs. */
export function tellVersion(request: FastifyRequest, reply: FastifyReply): void {
  if (isForPrograms(request))
    void reply.header('API-Version', apiVersion).header('Cache-Control', 'no-store');
}

function slowDown(
  pace: Pace,
  { request, reply, at }: { request: FastifyRequest; reply: FastifyReply; at: number },
): void {
  const key = bearerOf(request);
  const wait = pace.take(key ? createHash('sha256').update(key).digest('hex') : networkOf(request.ip), at);
  if (wait === 0) return;
  void reply.header('Retry-After', Math.ceil(wait / 1000));
  throw new HttpException('Too Many Requests', 429);
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** Anything sent that is not JSON; files have an address of their own. */
function isStrange({ method, headers, url }: FastifyRequest): boolean {
  if (!['POST', 'PUT', 'PATCH'].includes(method)) return false;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const expected = pathOf(url).endsWith('/documents') ? 'multipart/form-data' : 'application/json';
  return type !== expected;
}
