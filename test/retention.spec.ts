import { expect, test } from '@jest/globals';
import { localDate } from '../workflows/calendar.js';
import { moekSettings } from '../workflows/moek.version.js';
import { Retention } from '../src/privacy/retention.entity.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality } from './support/municipality.js';

eachDatabase((_kind, freshPlace) => {
  test('hoe lang een zaak bewaard blijft, zegt de regeling waaronder zij liep', async () => {
    const kept = { ...moekSettings.years.kept, '8.4': 3 };
    const here = await openMunicipality(await freshPlace(), { years: { ...moekSettings.years, kept } });
    const plan = await here.enter('Een bank');
    await here.play(plan, 'withdraw', 'applicant');
    const row = await here.database.read((em) => em.findOneBy(Retention, { dossierId: plan }));
    const on = localDate(here.clock.now());
    expect(row).toEqual({
      dossierId: plan,
      result: '8.4',
      startsOn: on,
      destroyOn: `${Number(on.slice(0, 4)) + 3}${on.slice(4)}`,
    });
  });
});
