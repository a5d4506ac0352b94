import { beforeAll, describe, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import type { LegalClock } from '../workflows/clocks.js';
import { ClockRow, Timer } from '../src/engine/timer.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { clockItem } from '../src/worklist/clock-words.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';

eachDatabase((_kind, freshPlace) => {
  let here: Municipality;
  beforeAll(async () => {
    here = await openMunicipality(await freshPlace());
  });

  const clockOf = async (dossierId: string) => {
    const row = await here.database.read((em) =>
      em.findOneByOrFail(ClockRow, { dossierId, kind: 'decision' }),
    );
    return JSON.parse(row.clock) as LegalClock;
  };
  const shown = async (id: string) => clockItem(await clockOf(id), here.clock.today());
  const lastMail = async (dossierId: string, template: string) => {
    const rows = await here.database.read((em) => em.findBy(OutboxRow, { dossierId, template }));
    return rows.map(({ params }) => params);
  };
  const overAt = async (dossierId: string) => {
    const name = 'clock.decision.End';
    return (await here.database.read((em) => em.findOneByOrFail(Timer, { dossierId, name }))).dueAt;
  };

  describe('een beslistermijn die stilstaat met instemming van de aanvrager (Awb 4:15)', () => {
    let plan: string;
    beforeAll(async () => {
      plan = await here.enter('Later graag');
      await here.roundTo('closed');
      await here.play(plan, 'pauseTerm', 'villageOfficer', {
        input: { kind: 'consent', deadlineOn: '2027-01-08' },
        texts: { reason: 'Wij spraken dit af in uw brief van vandaag.' },
      });
    });

    test('loopt de afgesproken dagen langer door, en dat weet de aanvrager', async () => {
      const { endsOn, suspensions } = await clockOf(plan);
      expect({ endsOn, suspensions, mail: await lastMail(plan, 'E11b'), over: await overAt(plan) }).toEqual({
        endsOn: '2027-03-04',
        suspensions: [{ from: '2026-12-20', to: '2027-01-08', ground: 'consent' }],
        mail: [
          expect.objectContaining({
            deadline: '2027-01-08',
            decisionDueOn: '2027-03-04',
          }),
        ],
        over: startOfDay('2027-03-05'),
      });
    });

    test('staat op het dossier met wat er daarna geldt', async () => {
      await here.wait(startOfDay('2026-12-30'));
      expect(await shown(plan)).toEqual({
        label: 'Beslistermijn',
        state: 'suspended',
        note: 'De termijn staat stil tot en met 8 januari 2027. Daarna loopt hij tot en met 4 maart 2027.',
      });
    });

    test('loopt weer vanaf de dag waarop dat eerder kan, en ook dat weet de aanvrager', async () => {
      await here.play(plan, 'resumeTerm', 'caseHandler');
      const { endsOn, suspensions } = await clockOf(plan);
      expect({ endsOn, suspensions, mail: await lastMail(plan, 'E11c') }).toEqual({
        endsOn: '2027-02-22',
        suspensions: [{ from: '2026-12-20', to: '2026-12-29', ground: 'consent' }],
        mail: [expect.objectContaining({ decisionDueOn: '2027-02-22' })],
      });
    });
  });
});
