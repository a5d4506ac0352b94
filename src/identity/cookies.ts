import type { FastifyReply, FastifyRequest } from 'fastify';

/** `sid` is the session, `link` the mark of a browser that is not signed in. */
type CookieName = 'sid' | 'link';

/** How cookies are written; follows from the address people see. */
export interface CookieStyle {
  readonly secure: boolean;
}

/**
 * With https every cookie is `__Host-` and `Secure`. Without it (never in production) neither: Safari and other devices in
 * the house refuse such cookies over http, and nobody could sign in to the trial.
 */
export const cookieStyle = (baseUrl: string): CookieStyle => ({ secure: baseUrl.startsWith('https:') });

/** The value a browser sent, or undefined; a value that cannot be one of our keys is none. */
export function readCookie(
  request: FastifyRequest,
  name: CookieName,
  style: CookieStyle,
): string | undefined {
  const start = `${fullName(name, style)}=`;
  const sent = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  const value = sent.find((part) => part.startsWith(start))?.slice(start.length);
  return value && ourKey.test(value) ? value : undefined;
}

/** Gives the browser a cookie that scripts cannot read and other sites cannot send along with a form. Values are our own keys. */
export function setCookie(
  reply: FastifyReply,
  name: CookieName,
  style: CookieStyle,
  { value, maxAge }: { value: string; maxAge?: number },
): void {
  const parts = [`${fullName(name, style)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (style.secure) parts.push('Secure');
  if (maxAge !== undefined) parts.push(`Max-Age=${maxAge}`);
  void reply.header('Set-Cookie', parts.join('; '));
}

/** Takes a cookie away. */
export const dropCookie = (reply: FastifyReply, name: CookieName, style: CookieStyle): void =>
  setCookie(reply, name, style, { value: '', maxAge: 0 });

const fullName = (name: CookieName, { secure }: CookieStyle): string => (secure ? `__Host-${name}` : name);
const ourKey = /^[\w-]{43}$/;
