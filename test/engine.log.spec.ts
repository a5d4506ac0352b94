import { beforeAll, describe, expect, test } from '@jest/globals';
import { charts } from '../workflows/index.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { logOf } from '../src/engine/dossier.queries.js';
import { digest, hashOf } from '../src/engine/log.js';
import { LogRow, Told } from '../src/engine/log.entity.js';
import { audit, replay } from '../src/engine/replay.js';
import { Charts } from '../src/engine/charts.js';
import { settingsOf } from '../src/schemes/versions.queries.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { everythingOf, tampered } from './support/stored.js';

eachDatabase((_kind, freshPlace) => {
  let town: Municipality;
  beforeAll(async () => {
    town = await openMunicipality(await freshPlace());
  });
  const known = new Charts(charts);
  /** What `audit` finds at this dossier after a change, also with the head that was kept elsewhere; undone afterwards. */
  const found = (id: string, change: (tx: Tx) => Promise<unknown>, head?: string) =>
    town.database.inTransaction(
      async (tx) => {
        const settings = await settingsOf(tx, 'moek-1');
        const chart = known.get((await tx.findOneByOrFail(Dossier, { id })).chart);
        await change(tx);
        const dossier = await tx.findOneByOrFail(Dossier, { id });
        const kept = { ...dossier, head: head ?? dossier.head };
        return (await audit(tx, chart, dossier, { settings })) ?? audit(tx, chart, kept, { settings });
      },
      () => false,
    );
  const nothing = () => Promise.resolve();

  test('het logboek neemt alleen regels erbij', async () => {
    const id = await town.enter('Vast');
    const read = () => town.database.read((em) => everythingOf(em, id));
    const before = await read();
    const change = town.database.inTransaction((tx) => tx.update(LogRow, { dossierId: id }, { at: 0 }));
    await expect(change).rejects.toThrow('log is only added to');
    const removal = town.database.inTransaction((tx) => tx.delete(LogRow, { dossierId: id }));
    await expect(removal).rejects.toThrow('log is only added to');
    expect(await read()).toEqual(before);
  });

  test('driehonderd keer knoeien valt driehonderd keer op, ook als iemand de hele keten opnieuw maakt', async () => {
    const id = await town.enter('Geknoei');
    for (const type of ['startCheck', 'declareComplete', 'declareEligible'])
      await town.play(id, type, 'caseHandler');
    const { head } = await town.dossier(id);
    expect(await found(id, nothing, head)).toBeUndefined();
    const done = new Set<string>();
    const missed: string[] = [];
    for (let seed = 0; seed < 300; seed += 1) {
      let what = '';
      const complaint = await found(id, async (tx) => (what = await tampered(tx, id, seed)), head);
      done.add(what.replace(/ in row .*/, ''));
      if (!complaint) missed.push(`${seed}: ${what}`);
    }
    expect(missed).toEqual([]);
    expect(done.size).toBeGreaterThan(20);
    expect(await found(id, nothing, head)).toBeUndefined();
  }, 120_000);

  test('een verteld stuk tekst mag gewist worden, en niet veranderd', async () => {
    const id = await town.enter('Verteld');
    const erased = await found(id, (tx) => tx.delete(Told, { dossierId: id }));
    const changed = await found(id, (tx) => tx.update(Told, { dossierId: id }, { text: 'Iemand anders' }));
    expect([erased, changed]).toEqual([
      undefined,
      `The text signedBy of row 2 of ${id} is not what was told.`,
    ]);
  });

  test('uit elk logboek van een gespeelde ronde volgt precies wat er staat', async () => {
    const round = await openMunicipality(await freshPlace());
    const plans = [await round.enter('Een'), await round.enter('Twee'), await round.enter('Drie')];
    await round.begin(await round.person('Vergeten'));
    await round.play(plans[2]!, 'withdraw', 'applicant');
    await round.roundTo('announced', 100_000);
    await round.wait(round.closesAt + 60 * 24 * 3_600_000);
    const checked = await round.database.read(async (em) => {
      const settings = await settingsOf(em, 'moek-1');
      const rows = await em.find(Dossier, { order: { id: 'ASC' } });
      const audited = rows.map(async (dossier) => {
        const chart = known.get(dossier.chart);
        const same = replay(chart, await logOf(em, dossier.id), { settings }) === dossier.snapshot;
        return [dossier.states, same, await audit(em, chart, dossier, { settings })];
      });
      return Promise.all(audited);
    });
    expect(checked.map(([states]) => String(states)).toSorted()).toEqual([
      'announced',
      'awarded.payment.bankDetailsRequested awarded.completion.executing',
      'awarded.payment.bankDetailsRequested awarded.completion.executing',
      'expired',
      'withdrawn',
    ]);
    expect(checked.map(([, ...rest]) => rest)).toEqual(Array(5).fill([true, undefined]));
  }, 60_000);
});

type Tx = Parameters<typeof tampered>[0];

describe('een regel van het logboek', () => {
  const row = {
    dossierId: 'd', revision: 1, moveId: 'm', type: 't', byPerson: 'p', byRole: 'r', at: 1, entry: '{}', previous: '0',
  }; // prettier-ignore

  test('leest niet als een andere, waar een veld ook ophoudt', () => {
    const shifted = { ...row, moveId: 'm\nt', type: 'p', byPerson: 'r' };
    const other = { ...row, moveId: 'm', type: 't\np', byPerson: 'r' };
    expect(hashOf(shifted)).not.toBe(hashOf(other));
    expect(hashOf({ ...row, type: 'a\nb', byPerson: 'c' })).not.toBe(
      hashOf({ ...row, type: 'a', byPerson: 'b\nc' }),
    );
  });

  test('kent het verschil tussen een tekst en zijn zout', () =>
    expect(digest('niet akkoord', 'abc').digest).not.toBe(digest('iet akkoord', 'abcn').digest));
});
