import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { addMonths, endOfDay, startOfDay } from '../workflows/calendar.js';
import { moekSettings } from '../workflows/moek.version.js';
import { erasers } from '../src/erasers.js';
import { forgetLooseMail } from '../src/mail/loose-mail.loop.js';
import { MessageEvent } from '../src/mail/message-event.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { Round } from '../src/rounds/round.entity.js';
import { subscribe } from '../src/rounds/subscribing.js';
import { allMailKept } from './support/canary.js';
import { eachDatabase } from './support/databases.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let plan: string;
  let sentOn: string;
  beforeAll(async () => {
    const place = await freshPlace();
    const months = { ...moekSettings.months, looseMail: 6 };
    town = await openTown(place, { months });
    plan = await town.enter('Een bank');
    const email = 'nieuws@voorbeeld.nl';
    await town.stranger().submit('/inloggen', '/inloggen', { email });
    await town.database.inTransaction(async (tx) => {
      const { schemeId } = await tx.findOneByOrFail(Round, { id: town.roundId });
      await subscribe(tx, { schemeId, email }, town.clock.now());
    });
    await town.wait(startOfDay('2026-12-18') + 36_000_000);
    await town.play(town.roundId, 'outage', 'functionalAdmin', {
      input: { newClosesAt: endOfDay('2027-01-08') },
      texts: { reason: 'De server stond uit.' },
    });
    sentOn = town.clock.today();
    await allMailKept(town, join(place.dataDir, 'mailbox'));
  }, 120_000);
  afterAll(() => town.close());

  /** The templates of every message, and how many of their events there are. */
  const kept = () =>
    town.database.read(async (em) => {
      const rows = await em.find(OutboxRow);
      const events = await em.find(MessageEvent);
      const orphans = events.filter(({ outboxId }) => !rows.some(({ id }) => id === outboxId));
      return { templates: rows.map(({ template }) => template).toSorted(), orphans: orphans.length };
    });
  const forgottenAt = async (at: number) => {
    town.clock.set(at);
    return forgetLooseMail(town);
  };

  test('wat bij geen zaak hoort, gaat na de maanden die de regeling noemt met zijn bewijs; wat erbij hoort, blijft', async () => {
    const before = await kept();
    expect(before.templates).toEqual(expect.arrayContaining(['E02', 'E24e', 'E55']));
    const over = startOfDay(addMonths(sentOn, 6));
    expect(await forgottenAt(over)).toBe(0);
    expect(await kept()).toEqual(before);
    const loose = before.templates.filter((template) => ['E24e', 'E55'].includes(template));
    expect(await forgottenAt(over + 2 * 24 * 3_600_000)).toBe(loose.length);
    expect(await kept()).toEqual({
      templates: before.templates.filter((template) => !loose.includes(template)),
      orphans: 0,
    });
  });

  test('bewijs gaat nooit eerder weg dan het bericht zelf', async () => {
    const { id } = await town.database.read((em) => em.findOneByOrFail(OutboxRow, { template: 'E02' }));
    await expect(
      town.database.inTransaction((tx) => tx.delete(MessageEvent, { outboxId: id })),
    ).rejects.toThrow('message_event is only added to');
  });

  test('met de zaak gaan haar berichten en hun bewijs', async () => {
    await town.database.inTransaction(async (tx) => {
      for (const { erase } of erasers) await erase(tx, plan);
    });
    expect(await town.database.read((em) => em.findBy(OutboxRow, { dossierId: plan }))).toEqual([]);
    expect((await kept()).orphans).toBe(0);
  });
});
