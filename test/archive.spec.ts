import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths, startOfDay } from '../workflows/calendar.js';
import { auditAll } from '../src/auditing.js';
import { Person } from '../src/identity/person.entity.js';
import { entities } from '../src/entities.js';
import { erasers } from '../src/erasers.js';
import { destroyApproved } from '../src/privacy/archive/destroying.loop.js';
import { Retention } from '../src/privacy/retention.entity.js';
import { eachDatabase } from './support/databases.js';
import { formOn, type Browser } from './support/fetching-browser.js';
import { openJuryTown, type JuryTown } from './support/jury-town.js';

eachDatabase((_kind, freshPlace) => {
  let town: JuryTown;
  let dataDir: string;
  let owner: Person;
  let gone: string;
  beforeAll(async () => {
    const place = await freshPlace();
    dataDir = place.dataDir;
    town = await openJuryTown(place);
    gone = town.plans[0];
    const ownerId = await town.ownerOf(gone);
    await town.roundTo('collegeDecision', 80_000);
    const [first, second, third] = town.plans;
    await town.decide({ [first]: 0, [second]: 80_000, [third]: 80_000 });
    await town.announce();
    owner = await town.database.read((em) => em.findOneByOrFail(Person, { id: ownerId }));
  }, 120_000);
  afterAll(() => town.close());

  /** Every row of every table, and every file, as one text. */
  const everything = async () => {
    const rows = await town.database.read(async (em) => {
      const tables: unknown[] = [];
      for (const entity of entities) tables.push(await em.find(entity));
      return JSON.stringify(tables);
    });
    const uploads = join(dataDir, 'uploads');
    const files = readdirSync(uploads, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'));
    return { rows, files: files.length };
  };
  const furnace = () => ({ database: town.database, clock: town.clock, store: town.store, erasers });
  const visit = (who: keyof JuryTown['people']): Promise<Browser> => town.visitor(town.people[who]);
  const retention = () => town.database.read((em) => em.findOneByOrFail(Retention, { dossierId: gone }));
  const address = async (who: Browser, action: string) =>
    (await who.submit('/werk/archief', action)).headers.get('location') ?? '';

  test('wat geweigerd is, mag vijf jaar na het besluit weg en geen dag eerder', async () => {
    const { startsOn, destroyOn } = await retention();
    expect(destroyOn).toBe(addMonths(startsOn, 60));
    town.clock.set(startOfDay(destroyOn) - 1);
    const dayBefore = (await (await visit('functionalAdmin')).get('/werk/archief')).body;
    town.clock.set(startOfDay(destroyOn));
    const thatDay = (await (await visit('functionalAdmin')).get('/werk/archief')).body;
    expect([
      dayBefore.includes('Lijst maken met 1 zaak'),
      thatDay.includes('Lijst maken met 1 zaak'),
    ]).toEqual([false, true]);
  });

  test('wie de lijst niet mag maken of er geen akkoord op mag geven, kan dat niet', async () => {
    const [archivist, auditor, handler] = [
      await visit('archivist'),
      await visit('auditor'),
      await visit('caseHandler'),
    ];
    expect([
      (await archivist.post('/werk/archief', { archief: 'x' })).status,
      (await auditor.get('/werk/archief')).status,
      (await handler.get('/werk/archief')).status,
    ]).toEqual([403, 200, 403]);
  });

  describe('een lijst', () => {
    let path: string;
    beforeAll(async () => {
      path = await address(await visit('functionalAdmin'), '/werk/archief');
    });

    test('kan maar één keer gemaakt worden, en zonder akkoord gebeurt er niets', async () => {
      const again = (await (await visit('functionalAdmin')).get('/werk/archief')).body;
      const destroyed = await destroyApproved(furnace());
      expect([again.includes('Lijst maken'), again.includes('Wacht op akkoord'), destroyed]).toEqual([
        false,
        true,
        0,
      ]);
    });

    test('verliest een zaak die toch bewaard blijft, met de reden; na een jaar komt die op een nieuwe lijst', async () => {
      const archivist = await visit('archivist');
      const token = formOn((await archivist.get(path)).body, `${path}/akkoord`);
      const empty = await archivist.submit(path, `${path}/bewaren`);
      await archivist.submit(path, `${path}/bewaren`, { zaak: gone, reden: 'Er loopt nog een bezwaar.' });
      const { body } = await archivist.get(path);
      const nothing = await archivist.post(`${path}/akkoord`, token, path);
      const destroyed = await destroyApproved(furnace());
      const { destroyOn } = await retention();
      town.clock.set(startOfDay(destroyOn));
      path = await address(await visit('functionalAdmin'), '/werk/archief');
      expect({
        empty: empty.status,
        reason: body.includes('Blijft bewaard: Er loopt nog een bezwaar.'),
        lapsed: body.includes('Vervallen: alles blijft bewaard'),
        nothing: nothing.status,
        destroyed,
        again: (await (await visit('archivist')).get(path)).body.includes('MD-2026-00001'),
      }).toEqual({ empty: 400, reason: true, lapsed: true, nothing: 409, destroyed: 0, again: true });
    });

    test('wordt vernietigd na akkoord van een ander: de gegevens zijn echt weg, en de rest klopt nog', async () => {
      const before = await everything();
      await (await visit('archivist')).submit(path, `${path}/akkoord`);
      const count = await destroyApproved(furnace());
      const after = await everything();
      const traces = [owner.email, owner.name].filter((one) => one && after.rows.includes(one));
      const report = await town.database.read((em) => auditAll(em));
      expect({
        count,
        again: await destroyApproved(furnace()),
        known: [owner.email, owner.name].every((one) => one && before.rows.includes(one)),
        traces,
        fewerFiles: after.files < before.files,
        audit: report.exitCode,
      }).toEqual({ count: 1, again: 0, known: true, traces: [], fewerFiles: true, audit: 0 });
    });

    test('wordt dan een verklaring, zonder naam van wie aanvroeg', async () => {
      const archivist = await visit('archivist');
      const page = (await archivist.get(path)).body;
      const { body, status } = await archivist.get(`${path}/verklaring.csv`);
      const [head, row] = body.split('\r\n');
      expect({ title: page.includes('Verklaring van vernietiging'), status, head, row }).toEqual({
        title: true,
        status: 200,
        head: '"zaaknummer";"resultaat";"bewaard_sinds";"mocht_weg_vanaf";"vernietigd_op";"bewaard_omdat";"lijst_gemaakt_door";"akkoord_door"',
        row: expect.stringMatching(
          /^"MD-2026-00001";"8\.2";"2\d{3}-\d\d-\d\d";"2\d{3}-\d\d-\d\d";"2\d{3}-\d\d-\d\d";"";"Joost";"Roelfien"$/,
        ),
      });
    });

    test('een zaak die vernietigd is, toont niets meer en breekt niets', async () => {
      const handler = await visit('caseHandler');
      const statuses = [
        (await handler.get(`/werk/zaken/${gone}`)).status,
        (await handler.get(`/werk/rondes/${town.roundId}`)).status,
        (await handler.get('/werk?wie=alle&klaar=ja')).status,
        (await town.stranger().get('/subsidieregister')).status,
      ];
      expect(statuses).toEqual([200, 200, 200, 200]);
    });
  });
});
