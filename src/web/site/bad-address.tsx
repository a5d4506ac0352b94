import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageContext } from './context.js';
import { ErrorPage } from './error-page.js';
import { problemOf } from './problem.js';
import { protectiveHeaders } from './security.js';
import { sendPage } from './view.interceptor.js';

/** Answers an address that is no address (`/%zz`): Fastify refuses it before any hook. Goes into the adapter as `frameworkErrors`. */
export const badAddress =
  (origin: string, plain: PageContext) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    void reply.headers(protectiveHeaders(origin.startsWith('https:')));
    if (request.url.startsWith('/api/')) {
      void reply
        .status(400)
        .type('application/problem+json; charset=utf-8')
        .send(JSON.stringify(problemOf(error, 400, request.id)));
      return;
    }
    void reply.send(sendPage(reply, <ErrorPage ctx={plain} status={404} />, 404));
  };
