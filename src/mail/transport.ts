import { createTransport, type SendMailOptions } from 'nodemailer';
import { oneAddress, type MailAddress } from './address.js';

/** One message to one mailbox, wholly written out. */
export interface Mail {
  /** Row of the outbox; names the file in a local mailbox. */
  readonly id: string;
  /** Stays the same for every copy, so that a second one is recognised: `<…@…>`. */
  readonly messageId: string;
  /** When it was queued, milliseconds UTC; becomes its date. */
  readonly at: number;
  readonly from: MailAddress;
  /** Mailbox where people read. */
  readonly replyTo?: MailAddress;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Takes a message away; resolves once somebody else has accepted responsibility for it, throws otherwise. */
export interface Transport {
  send(mail: Mail): Promise<{ readonly accepted: readonly string[] }>;
  close(): void;
}

/** A message that will never arrive however often it is tried: no single mailbox, or refused for good. */
export class Undeliverable extends Error {}

/** How to reach the municipality's mail server. */
export interface SmtpSettings {
  readonly url: string;
  /** In production nothing is said before the connection is encrypted. */
  readonly production: boolean;
}

/** Sends through a mail server, a few connections at a time; no attempt is repeated here, the outbox does that. */
export function smtpTransport({ url, production }: SmtpSettings): Transport {
  const pool = createTransport({
    ...server(url),
    pool: true,
    maxConnections: 3,
    maxRequeues: 0,
    requireTLS: production && !url.startsWith('smtps:'),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const info = await pool.sendMail(written(mail)).catch((error: SmtpError) => {
        throw isFinal(error) ? new Undeliverable(error.message, { cause: error }) : error;
      });
      if (info.envelope.to.length !== 1) throw new Error('A message went to more than one mailbox.');
      return { accepted: info.envelope.to };
    },
    close: () => pool.close(),
  };
}

/** The message as nodemailer takes it: recipients as objects only, at most one, and never answered by a machine. */
export function written(mail: Mail): SendMailOptions {
  const to = oneAddress(mail.to);
  if (!to) throw new Undeliverable('This is not one plain e-mail address.');
  return {
    from: mail.from,
    to: [to],
    ...(mail.replyTo && { replyTo: [mail.replyTo] }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    date: new Date(mail.at),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
    maxRecipients: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function server(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  const secure = protocol === 'smtps:';
  return { host: hostname, port: Number(port) || (secure ? 465 : 587), secure, ...(username && { auth }) };
}

type SmtpError = Error & { readonly responseCode?: number; readonly command?: string };

/** A 5xx about this mailbox or this message is final; one about our own sign-in or sender is ours to mend. */
const isFinal = ({ responseCode = 0, command = '' }: SmtpError): boolean =>
  responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command);
