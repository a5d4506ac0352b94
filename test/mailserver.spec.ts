import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import nodemailer from 'nodemailer';
import { MailServer, type Mood } from './support/smtp.js';

const letter = {
  from: 'dorpen@voorbeeld.nl',
  to: { name: 'Jo Één', address: 'jo@voorbeeld.nl' },
  subject: 'Uw plan',
  text: 'Dag Jo',
};

describe('the receiving mail server of the tests', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await MailServer.start();
  });
  beforeEach(() => void server.received.splice(0));
  afterAll(() => server.stop());

  const send = async () => {
    const transport = nodemailer.createTransport({ url: server.url, socketTimeout: 500 });
    try {
      await transport.sendMail(letter);
      return 'sent';
    } catch (error) {
      return (error as { responseCode?: number }).responseCode ?? 'no answer';
    } finally {
      transport.close();
    }
  };

  test('keeps a letter with its envelope', async () => {
    expect(await send()).toBe('sent');
    const [{ from, to, mail } = { from: '', to: [], mail: undefined }] = await server.arrived(1);
    expect({ from, to, subject: mail?.subject, text: mail?.text }).toEqual({
      from: 'dorpen@voorbeeld.nl',
      to: ['jo@voorbeeld.nl'],
      subject: 'Uw plan',
      text: 'Dag Jo\n',
    });
  });

  test.each<[Mood, string | number, number]>([
    ['refuseForNow', 451, 0],
    ['refuseForGood', 550, 0],
    ['cutBeforeStoring', 'no answer', 0],
    ['cutBeforeReply', 'no answer', 1],
    ['cutAfterReply', 'sent', 1],
    ['hang', 'no answer', 0],
  ])('%s: the sender hears %s and %i letters are kept', async (mood, heard, kept) => {
    server.next(mood);
    expect([await send(), server.received.length]).toEqual([heard, kept]);
    expect(await send()).toBe('sent');
  });
});
