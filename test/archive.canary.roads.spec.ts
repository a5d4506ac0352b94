import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { forgetOldLinks } from '../src/identity/signing-in/sign-in.js';
import { printReports } from '../src/jury/report/report.loop.js';
import { forgetLooseMail } from '../src/mail/loose-mail.loop.js';
import { forgetKeptMail } from '../src/mail/mailbox.loop.js';
import { blankOldMail } from '../src/mail/outbox.loop.js';
import { forgetLoosePeople } from '../src/privacy/requests/loose-people.loop.js';
import { allMailKept, tracesIn } from './support/canary.js';
import { everyRoad, everyRoadEnds, roadTraces } from './support/canary-roads.js';
import { eachDatabase } from './support/databases.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let dataDir: string;
  beforeAll(async () => {
    const place = await freshPlace();
    dataDir = place.dataDir;
    town = await openTown(place);
    await everyRoad(town);
    await allMailKept(town, join(dataDir, 'mailbox'));
  }, 120_000);
  afterAll(() => town.close());

  const found = () => tracesIn(town, dataDir, Object.values(roadTraces));
  /** What goes on by itself. */
  const loops = async () => {
    const { database, clock, store } = town;
    await printReports({ database, clock, store });
    await database.inTransaction((tx) => forgetOldLinks(tx, clock.now()));
    await blankOldMail({ database, clock });
    await forgetLooseMail({ database, clock });
    await forgetLoosePeople({ database, clock });
    await forgetKeptMail({ database, folder: join(dataDir, 'mailbox') });
    await database.scrub();
  };

  test('langs welke weg iemand ook kwam: zolang de zaak er is, staat het er', async () => {
    expect(await found()).toEqual(Object.values(roadTraces));
  });

  test('wie op antwoord wacht of een zaak heeft, wordt nooit vergeten', async () => {
    const { database, clock } = town;
    const waiting = await town.visitor(await town.person('Wachter'));
    await waiting.submit('/mijn/gegevens', '/mijn/gegevens', { kind: 'erasure', wish: '' });
    const now = clock.now();
    clock.set(now + 2 * 366 * 24 * 3_600_000);
    const before = await tracesIn(town, dataDir, ['wachter', ...Object.values(roadTraces)]);
    expect(await forgetLoosePeople({ database, clock })).toBe(1);
    expect(await forgetLoosePeople({ database, clock })).toBe(0);
    await database.scrub();
    const after = await tracesIn(town, dataDir, ['wachter', 'roodborstje', 'kruisbek', 'jan papier']);
    expect([before.length, after]).toEqual([13, ['wachter', 'roodborstje', 'kruisbek', 'jan papier']]);
    clock.set(now);
  });

  test('en daarna is er nergens meer iets van te vinden', async () => {
    await everyRoadEnds(town);
    await loops();
    expect(await found()).toEqual([]);
  });
});
