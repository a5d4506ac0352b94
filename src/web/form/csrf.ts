import { createHmac, timingSafeEqual } from 'node:crypto';

/** Token for one form of one session; `purpose` is the path the form posts to. The session's secret never leaves the server. */
export const csrfToken = (sessionSecret: string, purpose: string): string =>
  createHmac('sha256', sessionSecret).update(`form:${purpose}`).digest('base64url');

/** Whether a posted token was made for this session and this path; takes as long for every wrong one. */
export function checkCsrf(sessionSecret: string, purpose: string, token: unknown): boolean {
  if (typeof token !== 'string') return false;
  const expected = Buffer.from(csrfToken(sessionSecret, purpose));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
