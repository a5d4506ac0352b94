import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieStyle, readCookie, setCookie } from './cookies.js';
import { newKey } from './keys.js';

const dayInSeconds = 24 * 60 * 60;
const given = new WeakMap<FastifyRequest, string>();

/**
 * The mark by which we know that a link or a form comes back from the same browser, before anybody is signed in. Given on the
 * first page that needs it; it says nothing about the person.
 */
export function browserKey(request: FastifyRequest, reply: FastifyReply, baseUrl: string): string {
  const known = knownBrowserKey(request, baseUrl) ?? given.get(request);
  if (known) return known;
  const key = newKey();
  given.set(request, key);
  setCookie(reply, 'link', cookieStyle(baseUrl), { value: key, maxAge: dayInSeconds });
  return key;
}

/** The mark this browser already had, or undefined. */
export const knownBrowserKey = (request: FastifyRequest, baseUrl: string): string | undefined =>
  readCookie(request, 'link', cookieStyle(baseUrl));
