import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isValidElement, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { map, type Observable } from 'rxjs';

/** What a controller of pages returns: a page, a page with another status than 200, or the way to the next page. */
export type Answer = VNode | { status: number; page: VNode } | { redirect: `/${string}` };

/** A whole document as text. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

/** Turns what a controller of pages returns into HTML or a redirect; anything else goes through untouched. */
export class ViewInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((answer: unknown) => show(reply, answer)));
  }
}

function show(reply: FastifyReply, answer: unknown): unknown {
  if (isValidElement(answer)) return sendPage(reply, answer, 200);
  if (hasPage(answer)) return sendPage(reply, answer.page, answer.status);
  if (!hasRedirect(answer)) return answer;
  // 303: the browser asks for the next page with GET, so that "again" and "back" do not post twice.
  void reply.status(303).header('Location', answer.redirect).header('Cache-Control', 'no-store');
  return '';
}

/** Sends a page; what someone sees is theirs alone unless the controller said `public`. */
export function sendPage(reply: FastifyReply, page: VNode, status: number): string {
  void reply.status(status).type('text/html; charset=utf-8');
  if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
  return renderPage(page);
}

const hasPage = (answer: unknown): answer is { status: number; page: VNode } =>
  typeof answer === 'object' && answer !== null && 'page' in answer && isValidElement(answer.page);

const hasRedirect = (answer: unknown): answer is { redirect: string } =>
  typeof answer === 'object' &&
  answer !== null &&
  'redirect' in answer &&
  typeof answer.redirect === 'string';
