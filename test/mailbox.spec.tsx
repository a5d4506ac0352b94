import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { simpleParser } from 'mailparser';
import { linkTo } from '../src/mail/links.js';
import { listMailbox, mailboxTransport, readMail } from '../src/mail/mailbox.js';
import { writeMail } from '../src/mail/render.js';
import { Undeliverable, type Mail } from '../src/mail/transport.js';
import { contestFrame, contestMessages, type MessageId } from '../workflows/contest.messages.js';
import { temporaryFolder } from './support/folders.js';
import { messageValues } from './support/message-values.js';

const ids = Object.keys(contestMessages) as MessageId[];
const target = {
  dossierId: '7b0f9a52',
  scheme: 'moek',
  wayIn: 'https://dorpen.voorbeeld.nl/inloggen/geheim-token',
};
const write = (id: MessageId, values = messageValues) =>
  writeMail({
    message: contestMessages[id],
    frame: contestFrame,
    values,
    link: (page) => linkTo('https://dorpen.voorbeeld.nl', page, target),
  });

describe('a written message', () => {
  test('reads the same in plain text, with the address of its button', () => {
    expect(write('E05')).toMatchObject({
      subject: 'Herinnering: vul uw aanvraag aan, uiterlijk 2 november 2026',
      text: `Goedendag,

Wij vroegen u om uw aanvraag ‘Een bank bij de brink’ aan te vullen. Wij hebben nog niets ontvangen.

U kunt uw aanvraag aanvullen tot en met 2 november 2026. Op uw pagina staat wat wij missen.

Krijgen wij niets? Dan kunnen wij besluiten om uw aanvraag niet te behandelen.

Lukt het niet op tijd? Bel ons, dan helpen wij u.

Vul uw aanvraag aan:
https://dorpen.voorbeeld.nl/mijn/7b0f9a52

Heeft u een vraag of wilt u hulp? Bel Anja Bos, 0593 53 92 22. Of antwoord op deze e-mail.

Met vriendelijke groet,
Gemeente Midden-Drenthe

-- 
Deze e-mail is vanzelf verstuurd. Wij vragen u nooit om een wachtwoord, pincode of rekeningnummer per e-mail.
`,
    });
  });

  test.each(ids)('%s is a sound page that says all the text says', async (id) => {
    const { html, text, subject } = write(id);
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'no-inline-style': 'off', 'doctype-style': 'off', 'void-style': 'off', 'long-title': 'off' },
    }).validateString(html);
    expect(report.results.flatMap((result) => result.messages.map((message) => message.message))).toEqual([]);
    const said = (await simpleParser(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`)).text ?? '';
    const flat = (words: string) => words.replace(/\s+/g, ' ');
    for (const part of text.split(/\n+/).filter((line) => line.trim() !== '--' && line.trim() !== ''))
      expect(flat(said)).toContain(flat(part.replace(/:$/, '')).trim());
    expect(flat(said).toLowerCase()).toContain(subject.toLowerCase());
  });

  test.each(ids)('%s holds a credential only when it is the sign-in message', (id) => {
    const { html, text } = write(id);
    const secrets = [target.wayIn, messageValues.code as string];
    expect(secrets.map((secret) => html.includes(secret) || text.includes(secret))).toEqual(
      id === 'E55' ? [true, true] : [false, false],
    );
  });

  test('never reads what people typed as markup', () => {
    const title = '<img src=x onerror=alert(1)> & "Jan"';
    const { html, text } = write('E05', { ...messageValues, title });
    expect(html).toContain('&lt;img src=x onerror=alert(1)> &amp; &quot;Jan&quot;');
    expect(text).toContain(title);
  });

  test('is not written while something is missing', () => {
    const { deadline: _, ...without } = messageValues;
    expect(() => write('E05', without)).toThrow('This message cannot be written without deadline.');
    const nowhere = {
      message: contestMessages.E05,
      frame: contestFrame,
      values: messageValues,
      link: () => undefined,
    };
    expect(() => writeMail(nowhere)).toThrow(
      'This message cannot be written without what leads to the page application.',
    );
  });
});

test('links stay below the address of this house', () => {
  const link = (dossierId: string) => linkTo('https://dorpen.voorbeeld.nl/noord', 'letters', { dossierId });
  expect(link('a1')).toBe('https://dorpen.voorbeeld.nl/noord/mijn/a1/brieven');
  expect(link('//evil.nl/../..')).toBe(
    'https://dorpen.voorbeeld.nl/noord/mijn/%2F%2Fevil.nl%2F..%2F../brieven',
  );
  expect(linkTo('https://dorpen.voorbeeld.nl', 'signIn', {})).toBeUndefined();
});

describe('the local mailbox', () => {
  const mail = (changes: Partial<Mail>): Mail => ({
    id: 'aaaa-1',
    messageId: '<aaaa@voorbeeld.nl>',
    at: Date.UTC(2026, 9, 5, 12, 30),
    from: { name: 'Gemeente', address: 'dorpen@voorbeeld.nl' },
    to: 'jan@test.nl',
    ...write('E55'),
    ...changes,
  });

  test('keeps each message as a file for a mail program and for the page, newest first', async () => {
    const folder = join(temporaryFolder(), 'mailbox');
    expect(await listMailbox(folder)).toEqual([]);
    const transport = mailboxTransport(folder);
    expect(await transport.send(mail({}))).toEqual({ accepted: ['jan@test.nl'] });
    await transport.send(mail({ id: 'bbbb-2', at: Date.UTC(2026, 9, 6), subject: 'Later' }));
    await transport.send(mail({}));

    const [later, first] = await listMailbox(folder);
    expect([later, first]).toEqual([
      { id: '20261006T000000000Z-bbbb-2', to: 'jan@test.nl', subject: 'Later', at: Date.UTC(2026, 9, 6) },
      {
        id: '20261005T123000000Z-aaaa-1',
        to: 'jan@test.nl',
        subject: 'Uw inloglink (10 minuten geldig)',
        at: Date.UTC(2026, 9, 5, 12, 30),
      },
    ]);
    expect(await listMailbox(folder, 1)).toEqual([later]);
    expect(await readMail(folder, first!.id)).toEqual({ ...first, text: mail({}).text, html: mail({}).html });
    expect(readdirSync(folder).toSorted()).toEqual(
      [first, later].flatMap((kept) => [`${kept!.id}.eml`, `${kept!.id}.json`]),
    );
    const eml = await simpleParser(readFileSync(join(folder, `${first!.id}.eml`)));
    expect([eml.messageId, eml.text, eml.html]).toEqual([
      '<aaaa@voorbeeld.nl>',
      mail({}).text,
      mail({}).html,
    ]);
  });

  test('takes one mailbox at a time, as a mail server does', async () => {
    const folder = temporaryFolder();
    const refused = mailboxTransport(folder).send(mail({ to: 'jan@test.nl,evil@x.nl' }));
    await expect(refused).rejects.toBeInstanceOf(Undeliverable);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['../secret', 'niets', '', 'a/b', '..', 'a\u0000'])(
    'has nothing under the name %j',
    async (id) => {
      expect(await readMail(temporaryFolder(), id)).toBeUndefined();
    },
  );
});
