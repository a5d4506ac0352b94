import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/**
 * How the receiving side behaves: `accept`; `refuseForNow` (451); `refuseForGood` (550); `cutBeforeStoring` (the mail is
 * lost); `cutBeforeReply` (the mail is kept, but the sender never hears 250); `cutAfterReply` (250, then silence); `hang`.
 */
export type Mood =
  | 'accept'
  | 'refuseForNow'
  | 'refuseForGood'
  | 'cutBeforeStoring'
  | 'cutBeforeReply'
  | 'cutAfterReply'
  | 'hang';

/** One mail as it came in: whom the envelope named, the parsed letter and its exact bytes. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly mail: ParsedMail;
  readonly raw: string;
}

/** A real mail server on this machine that keeps what it receives. */
export class MailServer {
  readonly received: Received[] = [];
  private readonly moods: Mood[] = [];
  private readonly sockets = new Map<number, Socket>();
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData: (stream, session, reply) => void this.take(stream, session, reply),
  });

  static async start(): Promise<MailServer> {
    const started = new MailServer();
    started.server.on('error', () => undefined); // cut connections, which we asked for
    started.server.server.on('connection', (socket: Socket) =>
      started.sockets.set(socket.remotePort ?? 0, socket),
    );
    await new Promise<void>((listening) => started.server.listen(0, '127.0.0.1', listening));
    return started;
  }

  /** Address for `SMTP_URL`. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** The next mails meet these moods, one each; after that everything is accepted again. */
  next(...moods: Mood[]): void {
    this.moods.push(...moods);
  }

  /** Waits until at least `count` mails came in and gives them all. */
  async arrived(count: number, withinMs = 10_000): Promise<Received[]> {
    for (let waited = 0; waited < withinMs && this.received.length < count; waited += 20) await pause(20);
    if (this.received.length >= count) return this.received;
    throw new Error(`Expected ${count} mails within ${withinMs} ms, received ${this.received.length}.`);
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets.values()) socket.destroy();
    await new Promise<void>((closed) => this.server.close(closed));
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession, reply: Reply): Promise<void> {
    const bytes = await buffer(stream).catch(() => undefined);
    if (!bytes) return; // the sender was gone before the end: there is no mail
    const mood = this.moods.shift() ?? 'accept';
    const socket = this.sockets.get(session.remotePort);
    if (keeping.has(mood)) this.received.push(await opened(bytes, session));
    behaviour[mood](reply, socket);
  }
}

type Reply = (error?: Error | null) => void;

const keeping = new Set<Mood>(['accept', 'cutBeforeReply', 'cutAfterReply']);

const behaviour: Record<Mood, (reply: Reply, socket?: Socket) => void> = {
  accept: (reply) => reply(),
  refuseForNow: (reply) => reply(refusal(451, 'Probeer het later nog eens')),
  refuseForGood: (reply) => reply(refusal(550, 'Deze postbus bestaat niet')),
  cutBeforeStoring: (_reply, socket) => socket?.destroy(),
  cutBeforeReply: (_reply, socket) => socket?.destroy(),
  cutAfterReply: (reply, socket) => {
    reply();
    socket?.destroySoon();
  },
  hang: () => undefined,
};

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

async function opened(bytes: Buffer, session: SMTPServerSession): Promise<Received> {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map((recipient) => recipient.address),
    mail: await simpleParser(bytes),
    raw: bytes.toString('utf8'),
  };
}
