import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Seals a value for storage (AES-256-GCM); each purpose has a key of its own, so that one kind of sealed value never opens as
 * another. The sealed text is `version.nonce.tag.content`, base64url.
 */
export function seal(secret: string, purpose: string, value: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce);
  const content = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return [
    '1',
    nonce.toString('base64url'),
    cipher.getAuthTag().toString('base64url'),
    content.toString('base64url'),
  ].join('.');
}

/** Opens what was sealed; throws when it was changed, or sealed with another secret or for another purpose. */
export function unseal(secret: string, purpose: string, sealed: string): string {
  const [, nonce = '', tag = '', content = ''] = sealed.split('.');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), Buffer.from(nonce, 'base64url'));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(content, 'base64url')), decipher.final()]).toString(
    'utf8',
  );
}

const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'op-eigen-kracht', purpose, 32));
