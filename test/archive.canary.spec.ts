import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { startOfDay } from '../workflows/calendar.js';
import { forgetRemovedFiles } from '../src/applications/removed-files.loop.js';
import { auditAll } from '../src/auditing.js';
import { filesOfDossier } from '../src/documents/stored-files.queries.js';
import { erasers } from '../src/erasers.js';
import { forgetOldLinks } from '../src/identity/signing-in/sign-in.js';
import { printReports } from '../src/jury/report/report.loop.js';
import { forgetKeptMail } from '../src/mail/mailbox.loop.js';
import { blankOldMail } from '../src/mail/outbox.loop.js';
import { destroyApproved } from '../src/privacy/archive/destroying.loop.js';
import { Retention } from '../src/privacy/retention.entity.js';
import { allMailKept, canaryWins, traces, tracesIn } from './support/canary.js';
import { eachDatabase } from './support/databases.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let dataDir: string;
  let plan: string;
  const outputs = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
  beforeAll(async () => {
    const place = await freshPlace();
    dataDir = place.dataDir;
    town = await openTown(place);
    ({ plan } = await canaryWins(town));
    await allMailKept(town, join(dataDir, 'mailbox'));
  }, 120_000);
  afterAll(async () => {
    for (const output of outputs) output.mockRestore();
    await town.close();
  });

  /** What goes on by itself in seven years. */
  const loops = async () => {
    const { database, clock, store } = town;
    await printReports({ database, clock, store });
    await forgetRemovedFiles({ database, store });
    await database.inTransaction((tx) => forgetOldLinks(tx, clock.now()));
    await blankOldMail({ database, clock });
    await forgetKeptMail({ database, folder: join(dataDir, 'mailbox') });
  };
  const said = () =>
    outputs
      .flatMap(({ mock }) => mock.calls)
      .map(([chunk]) =>
        Buffer.from(chunk as string)
          .toString()
          .toLowerCase(),
      )
      .join('');
  const filesLeft = () => town.database.read(async (em) => (await filesOfDossier(em, plan)).length);

  test('zolang de zaak bewaard wordt, staat haar naam er; haar rekeningnummer staat er nooit leesbaar', async () => {
    expect({ traces: await tracesIn(town, dataDir), files: (await filesLeft()) > 0 }).toEqual({
      traces: traces.filter((one) => one !== '0417164300'),
      files: true,
    });
  });

  test('na de vernietiging is nergens meer iets van haar te vinden, en klopt het logboek nog', async () => {
    const { database, clock, store, people } = town;
    const { destroyOn } = await database.read((em) => em.findOneByOrFail(Retention, { dossierId: plan }));
    clock.set(startOfDay(destroyOn));
    await loops();
    const admin = await town.visitor(people.functionalAdmin);
    const list = (await admin.submit('/werk/archief', '/werk/archief')).headers.get('location') ?? '';
    await (await town.visitor(people.archivist)).submit(list, `${list}/akkoord`);
    const destroyed = await destroyApproved({ database, clock, store, erasers });
    await destroyApproved({ database, clock, store, erasers });
    await loops();
    expect({
      destroyed,
      traces: await tracesIn(town, dataDir),
      files: await filesLeft(),
      said: traces.filter((trace) => said().includes(trace)),
      audit: (await database.read((em) => auditAll(em))).lines.at(-1),
      page: (await admin.get(list)).body.includes('Verklaring van vernietiging'),
    }).toEqual({
      destroyed: 1,
      traces: [],
      files: 0,
      said: [],
      audit: '3 dossiers and the ledger were checked: nothing is wrong.',
      page: true,
    });
  });
});
