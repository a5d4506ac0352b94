import type { Received } from '../../support/smtp.js';

/** The way in that stands in the newest mail that has one. */
export const linkIn = (mails: readonly Received[]): string =>
  found(mails, /http:\/\/127\.0\.0\.1:\d+(\/inloggen\/\S+)/);

/** The code that stands in the newest mail that has one. */
export const codeIn = (mails: readonly Received[]): string =>
  found(mails, /om de link vroeg:\s+([0-9A-Z]{4}-[0-9A-Z]{4})\b/);

function found(mails: readonly Received[], pattern: RegExp): string {
  const texts = mails.map(({ mail }) => mail.text ?? '').toReversed();
  const wanted = texts.map((text) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
  if (wanted === undefined) throw new Error(`No mail has ${pattern}, only: ${texts.join('\n\n')}`);
  return wanted;
}
