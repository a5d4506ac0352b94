import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { cookieStyle, dropCookie, readCookie, setCookie } from '../cookies.js';
import { endSession, startSession } from '../session.js';

/**
 * Lets this browser go on as somebody: always under a new key, and a session it already had is over (threat T8). Only for
 * whoever proved who they are, and for `/proef`.
 */
export async function signInAs(
  tx: EntityManager,
  reply: FastifyReply,
  personId: string,
  { at, baseUrl }: { at: number; baseUrl: string },
): Promise<void> {
  const style = cookieStyle(baseUrl);
  const userAgent = reply.request.headers['user-agent'] ?? '';
  await leave(tx, reply, baseUrl);
  const key = await startSession(tx, { personId, userAgent }, at);
  setCookie(reply, 'sid', style, { value: key });
  dropCookie(reply, 'link', style);
}

/** Ends the session of this browser, if it has one. */
export async function leave(tx: EntityManager, reply: FastifyReply, baseUrl: string): Promise<void> {
  const key = readCookie(reply.request, 'sid', cookieStyle(baseUrl));
  if (key) await endSession(tx, key);
}
