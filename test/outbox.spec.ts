import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Person } from '../src/identity/person.entity.js';
import { forgetMail } from '../src/mail/mail.effects.js';
import { messagesOf, waitingMessages, waitingSince } from '../src/mail/mail.queries.js';
import { MessageEvent } from '../src/mail/message-event.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { blankOldMail, sendDueMail } from '../src/mail/outbox.loop.js';
import { bounced } from '../src/mail/settle.js';
import { eachDatabase } from './support/databases.js';
import { now, openRound, type OpenRound } from './support/open-round.js';
import { minute, postOffice, type TestPost } from './support/post-office.js';
import { MailServer } from './support/smtp.js';

const day = 24 * 60 * minute;

eachDatabase((_kind, freshPlace) => {
  let round: OpenRound;
  let server: MailServer;
  let post: TestPost;
  beforeAll(async () => {
    server = await MailServer.start();
    round = await openRound(await freshPlace());
    post = postOffice(round, server);
    await post.sendAll();
  });
  beforeEach(async () => {
    round.clock.set(now);
    await round.database.inTransaction((tx) => tx.createQueryBuilder().delete().from(OutboxRow).execute());
    server.received.splice(0);
    post.told.splice(0);
  });
  afterAll(async () => {
    post.close();
    await server.stop();
  });

  const someone = () => round.person(`Jan${randomUUID().slice(0, 8)}`);
  const begin = async () => {
    const dossier = await round.begin(await someone());
    const [row] = await post.rows('E01');
    return { dossier, row: row! };
  };
  const rowNow = async () => (await post.rows('E01'))[0]!;

  test('who begins a plan gets one mail that leads to it', async () => {
    const { dossier, row } = await begin();
    await post.sendAll();
    const [{ to, mail } = { to: [], mail: undefined }] = await server.arrived(1);
    expect([to, mail?.subject, mail?.messageId]).toEqual([[row.address], row.subject, row.messageId]);
    expect(mail?.text).toContain('Dat kan tot 18 december 2026 om 23.59 uur.');
    expect(mail?.text).toContain(`https://dorpen.voorbeeld.nl/mijn/${dossier}\n`);
    expect(mail?.text).toContain('Bel Anneke Voorbeeld, 14 0593.');
    expect(await post.story(row)).toEqual(['queued', 'sent', 'accepted 250']);
    expect(await round.database.read((em) => messagesOf(em, dossier))).toEqual([
      expect.objectContaining({
        template: 'E01',
        address: row.address,
        state: 'sent',
        attempts: 1,
        settledAt: now,
      }),
    ]);
    expect(await sendDueMail(post)).toBe(0);
    expect(server.received).toHaveLength(1);
  });

  test('a move that is refused, or made twice, makes no second mail', async () => {
    const begun = { moveId: randomUUID(), id: randomUUID() };
    const person = await someone();
    await round.begin(person, begun as object);
    await round.begin(person, begun as object);
    const by = { person, role: 'juror' } as const;
    const opening = {
      chart: 'moek@1',
      versionId: 'moek-1',
      grantorId: 'midden-drenthe',
      parentId: round.roundId,
    };
    const started = await round.engine.start({ ...opening, id: randomUUID(), moveId: randomUUID(), by });
    expect(started).toMatchObject({ refused: true });
    expect(await post.rows('E01')).toHaveLength(1);
  });

  test('a busy mail server gets the same mail again, later each time', async () => {
    const { dossier } = await begin();
    server.next('refuseForNow', 'refuseForNow');
    await post.sendAll();
    expect(await round.database.read((em) => waitingMessages(em, [dossier]))).toBe(1);
    const first = (await rowNow()).dueAt - now;
    expect(first >= 0.8 * minute && first <= 1.2 * minute).toBe(true);
    round.clock.set(now + 2 * minute);
    await post.sendAll();
    const second = (await rowNow()).dueAt - now - 2 * minute;
    expect(second >= 4 * minute && second <= 6 * minute).toBe(true);
    round.clock.set(now + 9 * minute);
    await post.sendAll();
    const row = await rowNow();
    expect([row.state, row.attempts, server.received.length]).toEqual(['sent', 3, 1]);
    expect(await post.story(row)).toEqual([
      'queued',
      'sent',
      'refused 451',
      'sent',
      'refused 451',
      'sent',
      'accepted 250',
    ]);
    expect([post.told, await round.database.read((em) => waitingSince(em, now + day))]).toEqual([[], 0]);
  });

  test('a connection that is cut after the mail arrived gives a second copy with the same Message-ID', async () => {
    const { row } = await begin();
    server.next('cutBeforeReply');
    await post.sendAll();
    round.clock.set(now + 2 * minute);
    await post.sendAll();
    const ids = (await server.arrived(2)).map(({ mail }) => mail.messageId);
    expect([ids, (await rowNow()).state]).toEqual([[row.messageId, row.messageId], 'sent']);
  });

  test('a mailbox that does not exist becomes a task and a mail to the handler, once', async () => {
    const { dossier, row } = await begin();
    server.next('refuseForGood', 'refuseForGood');
    await post.sendAll();
    expect((await rowNow()).state).toBe('failed');
    expect(await post.story(row)).toEqual(['queued', 'sent', 'refused 550', 'failed']);
    expect(post.told).toMatchObject([
      { dossier: { id: dossier }, subject: row.subject },
      { dossier: { id: dossier }, subject: 'Bericht niet bezorgd – actie nodig (MOEK 2026)' },
    ]);
    const [warning, ...more] = await post.rows('E56');
    expect([warning!.address, warning!.state, more]).toEqual(['anneke@voorbeeld.nl', 'failed', []]);
    await post.sendAll();
    expect(server.received).toEqual([]);
  });

  test('after eight tries it is given up', async () => {
    await begin();
    server.next(...Array<'refuseForNow'>(8).fill('refuseForNow'));
    for (let tries = 0; tries < 12; tries += 1) {
      round.clock.set(now + tries * 2 * day);
      await sendDueMail(post);
    }
    const row = await rowNow();
    expect([row.state, row.attempts, post.told.length]).toEqual(['failed', 8, 1]);
    expect((await server.arrived(1)).map(({ mail }) => mail.subject)).toEqual([
      'Bericht niet bezorgd – actie nodig (MOEK 2026)',
    ]);
  });

  test('somebody without a mailbox becomes a task', async () => {
    const id = randomUUID();
    const person = { id, email: null, name: 'Opa', phone: null, postalAddress: 'Brink 1', createdAt: now };
    await round.database.inTransaction((tx) => tx.insert(Person, person));
    await round.begin(id);
    await sendDueMail(post);
    expect([(await rowNow()).state, post.told.length]).toEqual(['failed', 1]);
  });

  test('two that send at once send every mail once', async () => {
    for (let mails = 0; mails < 6; mails += 1) await begin();
    await Promise.all([sendDueMail(post, 4), sendDueMail(post, 4), sendDueMail(post, 4)]);
    await post.sendAll();
    const ids = (await server.arrived(6)).map(({ mail }) => mail.messageId);
    expect([ids.length, new Set(ids).size]).toEqual([6, 6]);
  });

  test('what a dead process was sending waits for its lease to run out, and what a slow one says later does not count', async () => {
    await begin();
    let giveUp: (error: Error) => void = () => undefined;
    const answer = new Promise<never>((_, refuse) => (giveUp = refuse));
    let taken: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (taken = resolve));
    const slow = { send: () => (taken(), answer), close: () => undefined };
    const stuck = sendDueMail({ ...post, transport: slow });
    await begun;
    round.clock.set(now + 9 * minute);
    expect(await sendDueMail(post)).toBe(0);
    round.clock.set(now + 11 * minute);
    expect(await sendDueMail(post)).toBe(1);
    giveUp(new Error('Too late.'));
    await stuck;
    const row = await rowNow();
    expect([row.state, row.attempts, server.received.length]).toEqual(['sent', 2, 1]);
    expect(await post.story(row)).toEqual(['queued', 'sent', 'sent', 'accepted 250']);
  });

  test('a message that came back goes once more a day later, and becomes a task when it comes back again', async () => {
    const { row } = await begin();
    await post.sendAll();
    const comesBack = (id: string) =>
      round.database.inTransaction((tx) => bounced(tx, id, { at: round.clock.now(), tell: post.tell }));
    round.clock.set(now + minute);
    expect([
      await comesBack(row.messageId),
      await comesBack('<x@y.nl>'),
      await comesBack(row.messageId),
    ]).toEqual(['again', undefined, undefined]);
    round.clock.set(now + day);
    expect([await sendDueMail(post), post.told.length]).toEqual([0, 0]);
    round.clock.set(now + day + minute);
    expect([await sendDueMail(post), (await rowNow()).state]).toEqual([1, 'sent']);
    const arrived = await server.arrived(2);
    expect(arrived.map(({ mail }) => mail.messageId)).toEqual([row.messageId, row.messageId]);
    expect([await comesBack(row.messageId), await comesBack(row.messageId)]).toEqual(['failed', undefined]);
    expect([(await rowNow()).state, post.told.length]).toEqual(['failed', 1]);
    expect((await post.story(row)).toSorted()).toEqual(
      ['queued', 'sent', 'accepted 250', 'bounced', 'sent', 'accepted 250', 'bounced', 'failed'].toSorted(),
    );
  });

  test('values are blanked a month after delivery; that it was sent stays', async () => {
    const { row } = await begin();
    await post.sendAll();
    expect(Object.keys(row.params).toSorted()).toEqual([
      'closesAt',
      'contactName',
      'contactPhone',
      'grantorName',
      'schemeName',
      'year',
    ]);
    round.clock.set(now + 29 * day);
    await blankOldMail(post);
    expect((await rowNow()).params).toEqual(row.params);
    round.clock.set(now + 31 * day);
    await blankOldMail(post);
    expect(await rowNow()).toMatchObject({
      params: {},
      address: row.address,
      subject: row.subject,
      state: 'sent',
    });
    await round.database.inTransaction((tx) => forgetMail(tx, row.personId!));
    expect(await rowNow()).toMatchObject({ address: null, state: 'sent' });
    expect(await post.story(row)).toHaveLength(3);
  });

  test('the evidence can only be added to', async () => {
    await begin();
    const change = (work: 'update' | 'delete') =>
      round.database.inTransaction((tx) =>
        work === 'update'
          ? tx.update(MessageEvent, { kind: 'queued' }, { at: 0 })
          : tx.delete(MessageEvent, { kind: 'queued' }),
      );
    await expect(change('update')).rejects.toThrow('message_event is only added to');
    await expect(change('delete')).rejects.toThrow('message_event is only added to');
  });
});
