import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { SMTPServer } from 'smtp-server';
import { oneAddress } from '../src/mail/address.js';
import { smtpTransport, Undeliverable, written, type Mail, type Transport } from '../src/mail/transport.js';
import { MailServer, type Mood } from './support/smtp.js';

const mail: Mail = {
  id: '3d1f0c52-6f0b-4a52-9f7e-0b7b1a1c9a11',
  messageId: '<5b0c8a4e-4d7e-5c58-8a8b-0d2f3d4c5e6f@voorbeeld.nl>',
  at: Date.UTC(2026, 9, 5, 12, 30),
  from: { name: 'Gemeente Midden-Drenthe', address: 'dorpen@voorbeeld.nl' },
  replyTo: { name: '', address: 'subsidies@voorbeeld.nl' },
  to: 'jan@test.local.nl',
  subject: 'Wij hebben uw aanvraag ontvangen (MOEK-2026-0007)',
  text: 'Goedendag,\n\n‘Een bank’ is één plan.\n',
  html: '<!doctype html><html lang="nl"><title>é</title><p>Goedendag</p></html>',
};

/** Each was tried on a real mail server as a string: most of them reached a stranger. */
const poisoned = [
  'jan@test.local\r\nRCPT TO:<evil@x.nl>',
  'jan@test.local\nBcc: evil@x.nl',
  'jan@test.local;evil@x.nl',
  'jan@test.local,evil@x.nl',
  'jan@test.local, evil@x.nl',
  'jan@test.local <evil@x.nl>',
  'jan@test.local>,<evil@x.nl',
  '<evil@x.nl>',
  '"jan@test.local" <evil@x.nl>',
  '"jan@test.local,evil"@x.nl',
  'vrienden: jan@test.local, evil@x.nl;',
  'jan@test.local evil@x.nl',
  'jan@test.local\tevil@x.nl',
  'jan@test.local\u0000evil@x.nl',
  'jan@test.local\u2028evil@x.nl',
  'jan@test.local(evil@x.nl)',
  'jan(evil@x.nl)@test.local',
  '@x.nl:jan@test.local',
  'jan@evil@x.nl',
  'jan%evil@x.nl',
  'evil!jan@test.local',
  'jan@[127.0.0.1]',
  'jan@127.0.0.1',
  'jan@localhost',
  'jan@test..nl',
  '.jan@test.nl',
  'jan.@test.nl',
  'ja..n@test.nl',
  '-oQ/tmp@test.nl',
  'jan@-test.nl',
  'jan@test-.nl',
  'jan@test.nl.',
  'jan@tést.nl',
  'jan@test.nl\u202e',
  '＠test.nl',
  'jan＠test.nl',
  '',
  '@',
  'jan@',
  '@test.nl',
  ' jan@test.nl',
  'jan@test.nl ',
  `${'j'.repeat(65)}@test.nl`,
  `jan@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.nl`,
];

describe('an e-mail address', () => {
  test.each([
    'jan@test.nl',
    'Jan.de_Vries+moek@dorp.witteveen.nl',
    "o'neil@x-y.nl",
    'info@xn--caf-dma.nl',
    '1@2.nl',
  ])('%s is taken as it is', (text) => expect(oneAddress(text)).toEqual({ name: '', address: text }));

  test.each(poisoned)('%j is refused', (text) => expect(oneAddress(text)).toBeUndefined());

  test.each([undefined, null, 7, ['jan@test.nl'], { address: 'jan@test.nl' }])('%j is refused', (thing) =>
    expect(oneAddress(thing)).toBeUndefined(),
  );

  test('keeps a name on one line', () => {
    expect(oneAddress('jan@test.nl', 'Jan\r\nBcc: evil@x.nl\u202e')?.name).toBe('Jan Bcc: evil@x.nl');
  });
});

describe('sending through a mail server', () => {
  let server: MailServer;
  let transport: Transport;
  beforeAll(async () => {
    server = await MailServer.start();
    transport = smtpTransport({ url: server.url, production: false });
  });
  beforeEach(() => void server.received.splice(0));
  afterAll(async () => {
    transport.close();
    await server.stop();
  });

  test('arrives as it was written, and says that a machine wrote it', async () => {
    expect(await transport.send(mail)).toEqual({ accepted: ['jan@test.local.nl'] });
    const [arrived] = await server.arrived(1);
    const { headers, ...read } = arrived!.mail;
    expect(arrived!.to).toEqual(['jan@test.local.nl']);
    expect(read).toMatchObject({
      messageId: mail.messageId,
      date: new Date(mail.at),
      subject: mail.subject,
      text: mail.text,
      from: { text: '"Gemeente Midden-Drenthe" <dorpen@voorbeeld.nl>' },
      to: { text: 'jan@test.local.nl' },
      replyTo: { text: 'subsidies@voorbeeld.nl' },
    });
    expect(String(read.html)).toContain('<p>Goedendag</p>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });

  test.each(poisoned)('never starts for %j', async (to) => {
    await expect(transport.send({ ...mail, to })).rejects.toBeInstanceOf(Undeliverable);
    expect(server.received).toEqual([]);
  });

  test('reaches one mailbox or none, whatever is typed in as an address', async () => {
    await fc.assert(
      fc.asyncProperty(addressLike, async (to) => {
        server.received.splice(0);
        const outcome = await transport.send({ ...mail, to }).catch((error: unknown) => error);
        const reached = server.received.map((received) => received.to);
        expect(outcome instanceof Undeliverable ? reached : reached.map(lower)).toEqual(
          outcome instanceof Undeliverable ? [] : [[to.toLowerCase()]],
        );
      }),
      { numRuns: 400 },
    );
  });

  test('does not let a subject, a name or a body speak for the envelope', async () => {
    const line = '\r\nBcc: evil@x.nl\r\nRCPT TO:<evil@x.nl>\r\n.\r\nMAIL FROM:<a@b.nl>';
    const from = { name: `Gemeente${line}`, address: mail.from.address };
    await transport.send({
      ...mail,
      from,
      subject: `Hallo${line}`,
      text: `a${line}`,
      html: `<p>${line}</p>`,
    });
    const [arrived] = await server.arrived(1);
    expect([server.received.length, arrived!.to, arrived!.mail.bcc]).toEqual([
      1,
      ['jan@test.local.nl'],
      undefined,
    ]);
  });

  test('would reach a stranger if the address were given as a string', async () => {
    const { createTransport } = await import('nodemailer');
    const naive = createTransport(server.url);
    await naive.sendMail({ ...written(mail), to: 'jan@test.local;evil@x.nl', maxRecipients: 0 });
    naive.close();
    expect((await server.arrived(1))[0]!.to).toContain('evil@x.nl');
  });

  test.each<[Mood, boolean, number]>([
    ['refuseForNow', false, 1],
    ['refuseForGood', true, 1],
    ['cutBeforeStoring', false, 1],
    ['cutBeforeReply', false, 2],
  ])('%s: final is %s, and after a second try %i copies are there', async (mood, final, copies) => {
    server.next(mood);
    const error = await transport.send(mail).catch((reason: unknown) => reason);
    expect([error instanceof Error, error instanceof Undeliverable]).toEqual([true, final]);
    await transport.send(mail);
    const ids = (await server.arrived(copies)).map((received) => received.mail.messageId);
    expect(ids).toEqual(Array(copies).fill(mail.messageId));
  });

  test.each([
    ['a recipient that is refused', 'onRcptTo', 550, true],
    ['a recipient that must wait', 'onRcptTo', 450, false],
    ['a sender that is refused', 'onMailFrom', 550, false],
    ['a sign-in that fails', 'onAuth', 535, false],
  ] as const)('%s (%s, %i): final is %s', async (_what, when, responseCode, final) => {
    const refuse = (...given: unknown[]) =>
      (given.at(-1) as Reply)(Object.assign(new Error('Nee'), { responseCode }));
    const strict = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      authOptional: true,
      [when]: refuse,
    });
    await new Promise<void>((listening) => strict.listen(0, '127.0.0.1', listening));
    const { port } = strict.server.address() as AddressInfo;
    const url = `smtp://${when === 'onAuth' ? 'gemeente:geheim@' : ''}127.0.0.1:${port}`;
    const sender = smtpTransport({ url, production: false });
    const error = await sender.send(mail).catch((reason: unknown) => reason);
    expect([error instanceof Error, error instanceof Undeliverable]).toEqual([true, final]);
    sender.close();
    await new Promise<void>((closed) => strict.close(closed));
  });

  test('says nothing to a server without encryption in production', async () => {
    const strict = smtpTransport({ url: server.url, production: true });
    await expect(strict.send(mail)).rejects.toThrow(/STARTTLS|TLS/);
    strict.close();
    expect(server.received).toEqual([]);
  });
});

type Reply = (error: Error) => void;

const lower = (addresses: readonly string[]) => addresses.map((address) => address.toLowerCase());

const piece = fc.oneof(
  fc.constantFrom(
    'jan',
    'test.nl',
    'evil@x.nl',
    '@',
    '.',
    ',',
    ';',
    '<',
    '>',
    ' ',
    '\r\n',
    '"',
    '(',
    ')',
    ':',
    '\\',
    '%',
    '\t',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.emailAddress(),
);
const addressLike = fc.oneof(
  fc.emailAddress(),
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.tuple(fc.constantFrom('jan@test.nl', 'evil@x.nl'), piece, piece).map((pieces) => pieces.join('')),
);
