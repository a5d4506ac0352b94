import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 bits for a cookie, a link or a program; only its `digest` is stored. */
export const newKey = (): string => randomBytes(32).toString('base64url');

/** What is stored of a key of 256 bits: enough to recognise it, of no use to whoever reads the database. */
export const digest = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A short code to type, `K7QM-2XAB`: 40 bits without letters that look alike (Crockford's base32). */
export function newCode(): string {
  const letters = [...randomBytes(8)].map((byte) => alphabet.charAt(byte % 32)).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Reads a code as people type it: small letters, spaces, and O for 0 or I for 1. */
export function toCode(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || typed.length > 40) return undefined;
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : undefined;
}

/** What is stored of a short code: keyed, because 40 bits could be tried one by one by whoever reads the database. */
export const codeDigest = (secret: string, linkHash: string, code: string): string =>
  createHmac('sha256', secret)
    .update(`code:${linkHash}:${toCode(code) ?? ''}`)
    .digest('hex');

/** Compares two digests in a time that tells nothing. */
export const sameDigest = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
