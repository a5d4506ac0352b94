/** One mailbox in the only form nodemailer is given: a string would be read as a list of addresses (threat T13). */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/**
 * The one mailbox this text names, or undefined when it is not exactly one plain address. Quotes, comments, domain
 * literals, source routes and everything that separates addresses are refused, however well a mail server knows them.
 */
export function oneAddress(text: unknown, name = ''): MailAddress | undefined {
  if (typeof text !== 'string' || text.length > 254) return undefined;
  const parts = text.split('@');
  if (parts.length !== 2 || !isMailbox(parts[0]) || !isDomain(parts[1])) return undefined;
  return { name: onOneLine(name), address: text };
}

const isMailbox = (local = ''): boolean => local.length <= 64 && mailbox.test(local);

/** Dot-separated words of harmless characters; no word begins with a hyphen, no dots side by side. */
const mailbox = /^(?!-)[A-Za-z0-9_+&'=~-]+(\.[A-Za-z0-9_+&'=~-]+)*$/;

function isDomain(domain = ''): boolean {
  const labels = domain.split('.');
  return (
    labels.length > 1 &&
    labels.every((label) => hostLabel.test(label)) &&
    /[A-Za-z]/.test(labels.at(-1) ?? '')
  );
}

const hostLabel = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

const onOneLine = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 100);
