import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Place } from '../../src/database/options.js';
import type { Scene } from '../support/crash/everywhere.js';
import { Instances, type Instance } from '../support/crash/instance.js';
import { contentsOf, copyOf, discard } from '../support/crash/places.js';
import { mailing, sceneOf } from '../support/crash/scenes.js';
import type { Harm } from '../support/crash/standstill.js';
import { eachDatabase } from '../support/databases.js';
import { MailServer } from '../support/smtp.js';

/*
 * A process is killed (SIGKILL) while it sends to a real mail server; eleven minutes later, when its lease has run out, another
 * one goes on, with a mail server of its own so that we see who sent what.
 */
eachDatabase((kind) => {
  const instances = new Instances();
  let alive: Instance;
  beforeAll(() => {
    alive = instances.take();
  });
  afterAll(() => instances.stop());

  test('killed at any write of a mailing: nothing is lost, and only what was sent and not yet marked comes a second time', async () => {
    const scene = await sceneOf(kind, mailing(4));
    const changes = await sentUndisturbed(scene, alive);
    const points = changes.map((_, index): Harm => ({ at: index + 1, how: 'before' }));
    const found = await killedAndSent(scene, points, { instances, alive });
    expect(found.map((mails) => mails.filter((mail) => !isRight(mail)))).toEqual(points.map(() => []));
    expect(found.map((mails) => mails.map(({ end }) => end))).toEqual(
      points.map(() => Array(4).fill('sent')),
    );
    expect(found.flat().filter(({ first, second }) => first + second === 2).length).toBeGreaterThan(0);
  }, 900_000);

  test('killed between the 250 of the mail server and its own mark: one more copy with the same Message-ID', async () => {
    const scene = await sceneOf(kind, mailing(1));
    const changes = await sentUndisturbed(scene, alive);
    const at = 1 + changes.lastIndexOf('UPDATE outbox');
    expect(await killedAndSent(scene, [{ at, how: 'before' }], { instances, alive })).toEqual([
      [{ marked: 'queued', first: 1, second: 1, end: 'sent' }],
    ]);
  }, 300_000);

  test('killed halfway a message: it comes once, from the one that goes on', async () => {
    const scene = await sceneOf(kind, mailing(1));
    expect(await killedAndSent(scene, ['halfway'], { instances, alive })).toEqual([
      [{ marked: 'queued', first: 0, second: 1, end: 'sent' }],
    ]);
  }, 300_000);
});

/** What became of one mail: its mark when the process died, copies from the first and the second process, its mark in the end. */
interface Posted {
  readonly marked: unknown;
  readonly first: number;
  readonly second: number;
  readonly end: unknown;
}

/** What was marked went out once; what was not goes out again, and at most once was before. */
const isRight = ({ marked, first, second }: Posted): boolean =>
  marked === 'sent' ? first === 1 && second === 0 : first <= 1 && second === 1;

const afterTheLease = 11 * 60_000;

async function sentUndisturbed({ place, now }: Scene, alive: Instance): Promise<readonly string[]> {
  const [copy, server] = [await copyOf(place), await MailServer.start()];
  await alive.open(1, copy, now);
  const { changes = [] } = await alive.work(1, { do: 'mail', smtpUrl: server.url });
  await alive.close(1);
  await server.stop();
  await discard(copy);
  return changes;
}

/** One process dies at all of these points, each at a place of its own; answers what became of the mails of each. */
async function killedAndSent(
  { place, now }: Scene,
  points: readonly (Harm | 'halfway')[],
  { instances, alive }: { instances: Instances; alive: Instance },
): Promise<Posted[][]> {
  const dying = instances.take();
  const dead = await Promise.all(
    points.map(async (point, index) => {
      const [copy, first] = [await copyOf(place), await MailServer.start()];
      await dying.open(index, copy, now);
      const cut = point === 'halfway';
      await dying.work(index, { do: 'mail', smtpUrl: first.url, cut }, cut ? undefined : point);
      return { copy, first };
    }),
  );
  expect(await dying.die()).toBe('SIGKILL');
  const found: Posted[][] = [];
  for (const { copy, first } of dead) {
    await first.stop();
    const [marks, second] = [await marksOf(copy), await MailServer.start()];
    await alive.open(1, copy, now + afterTheLease);
    await alive.work(1, { do: 'mail', smtpUrl: second.url });
    await alive.close(1);
    await second.stop();
    const ends = await marksOf(copy);
    await discard(copy);
    found.push(
      [...marks].map(([id, marked]) => {
        return { marked, first: copies(first, id), second: copies(second, id), end: ends.get(id) };
      }),
    );
  }
  return found;
}

const copies = ({ received }: MailServer, id: string): number =>
  received.filter(({ mail }) => mail.messageId === id).length;

/** How each mail stands, by its Message-ID. */
async function marksOf(place: Place): Promise<Map<string, unknown>> {
  const rows = (await contentsOf(place))['outbox'] ?? [];
  return new Map(
    rows.map((row) => {
      const { message_id: id, state } = JSON.parse(row) as { message_id: string; state: unknown };
      return [id, state];
    }),
  );
}
