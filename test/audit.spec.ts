import { beforeAll, expect, test } from '@jest/globals';
import { auditAll } from '../src/auditing.js';
import { Budget } from '../src/budget/budget.entity.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { tampered, unguarded } from './support/stored.js';

eachDatabase((_kind, freshPlace) => {
  let town: Municipality;
  let plans: string[];
  beforeAll(async () => {
    town = await openMunicipality(await freshPlace());
    plans = [await town.enter('Een bank'), await town.enter('Een boom')];
    await town.roundTo('announced', 100_000);
  }, 60_000);

  /** What an audit says after a change past every guard, which is undone afterwards. */
  const auditedAfter = (change: (tx: Tx) => Promise<unknown>) =>
    town.database.inTransaction(
      async (tx) => {
        await change(tx);
        return auditAll(tx);
      },
      () => false,
    );

  test('een gespeelde ronde klopt van begin tot eind', async () => {
    expect(await town.database.read((em) => auditAll(em))).toEqual({
      lines: ['3 dossiers and the ledger were checked: nothing is wrong.'],
      exitCode: 0,
    });
  });

  test('de koppen van alle logboeken zijn elders te bewaren', async () => {
    const { lines, exitCode } = await town.database.read((em) => auditAll(em, { heads: true }));
    const dossiers = await town.database.read((em) => em.find(Dossier, { order: { id: 'ASC' } }));
    expect([lines.slice(0, -1), exitCode]).toEqual([
      dossiers.map(({ id, revision, head }) => `${id} ${revision} ${head}`),
      0,
    ]);
  });

  test('geknoei aan een dossier, een teller of een logboek heeft elk een eigen zin', async () => {
    const [bench = '', tree = ''] = plans;
    const { lines, exitCode } = await auditedAfter(async (tx) => {
      await tampered(tx, bench, 0);
      await tx.update(Dossier, { id: tree }, { versionId: 'moek-9' });
      await tx.update(Dossier, { id: town.roundId }, { states: 'open' });
      await tx.update(Budget, { id: 'pot' }, { paid: 100 });
    });
    expect(exitCode).toBe(1);
    const said = new Set(
      lines.map((line) => line.replaceAll('\u00a0', ' ').replace(/replayed: .*moek-9.*/, 'replayed: …')),
    );
    expect(said).toEqual(
      new Set([
        `Row 1 of ${bench} was changed, added or taken away.`,
        `Dossier ${tree} cannot be replayed: …`,
        `The stored state of ${town.roundId} does not follow from its log.`,
        'MOEK 2026 2026 (pot): paid is € 1, its lines make € 0',
        '3 dossiers and the ledger were checked: 4 things are wrong.',
      ]),
    );
  });

  test('een logboek zonder dossier valt op', async () => {
    const { lines } = await auditedAfter(async (tx) => {
      await unguarded(tx);
      await tx.delete(Dossier, { id: plans[0] });
    });
    expect(lines).toContain(`Dossier ${plans[0]} has a log and is itself gone.`);
  });
});

type Tx = Parameters<typeof tampered>[0];
