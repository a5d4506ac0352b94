import { type ArgumentsHost, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageContext } from './context.js';
import { ErrorPage } from './error-page.js';
import { problemOf } from './problem.js';
import { sendPage } from './view.interceptor.js';

type ContextOf = (request: FastifyRequest) => PageContext | Promise<PageContext>;

/**
 * Last stop of every error: a Dutch page for people, `application/problem+json` for programs, and never how it came about.
 * `throw new HttpException({ sentence: '…' }, 403)` puts an own Dutch sentence on the page.
 */
export class ErrorPages implements ExceptionFilter {
  private readonly logger = new Logger('Fout');

  /** `plain` is the page context for when even the person behind the request cannot be found out. */
  constructor(
    private readonly contextOf: ContextOf,
    private readonly plain: PageContext,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    const status = statusOf(error);
    if (status >= 500) this.logger.error({ reference: request.id, path: pathOf(request), error });
    await (isForPrograms(request)
      ? sendProblem(reply, request, { error, status })
      : this.sendErrorPage(reply, request, { error, status }));
  }

  private async sendErrorPage(
    reply: FastifyReply,
    request: FastifyRequest,
    { error, status }: Failure,
  ): Promise<void> {
    const ctx = await this.safeContext(request);
    void reply.header('Cache-Control', 'no-store');
    await reply.send(
      sendPage(
        reply,
        <ErrorPage
          ctx={ctx}
          status={status}
          sentence={sentenceOf(error)}
          reference={status >= 500 ? request.id : undefined}
        />,
        status,
      ),
    );
  }

  /** The database may be the thing that is broken: then the page names no person. */
  private async safeContext(request: FastifyRequest): Promise<PageContext> {
    try {
      return await this.contextOf(request);
    } catch {
      return this.plain;
    }
  }
}

interface Failure {
  error: unknown;
  status: number;
}

async function sendProblem(
  reply: FastifyReply,
  request: FastifyRequest,
  { error, status }: Failure,
): Promise<void> {
  const problem = problemOf(error, status, request.id);
  await reply
    .status(status)
    .type('application/problem+json; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .send(JSON.stringify(problem));
}

const pathOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'geen pagina';

const isForPrograms = (request: FastifyRequest): boolean => request.url.startsWith('/api/');

/** Fastify's own errors (too large, wrong type) carry a `statusCode`; anything unknown is our fault. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 600 ? status : 500;
}

/** The sentence a page put into its exception for people to read. */
function sentenceOf(error: unknown): string | undefined {
  const response = error instanceof HttpException ? error.getResponse() : undefined;
  return typeof response === 'object' && 'sentence' in response ? String(response.sentence) : undefined;
}
