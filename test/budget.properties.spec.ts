import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import type { Effects } from '../workflows/effects.js';
import { Budget } from '../src/budget/budget.entity.js';
import { moveMoney } from '../src/budget/budget.effects.js';
import { changeCeiling } from '../src/budget/deciding.js';
import { wrongCounters } from '../src/budget/ledger.queries.js';
import { openBudget } from '../src/budget/opening.js';
import type { Happened } from '../src/engine/surroundings.js';
import { Round } from '../src/rounds/round.entity.js';
import { eachDatabase } from './support/databases.js';
import { grantorId, openRound, type OpenRound } from './support/open-round.js';

type Kind = Effects['money']['kind'];
/** What somebody tries: an act with money for a plan of one pot, or another ceiling. Places are those in the tree, root first. */
type Attempt = { readonly at: number; readonly amount: number } & (
  { readonly kind: Kind } | { readonly kind: 'ceiling' }
);
/** Ceilings, and for each budget after the first one above which it lies. */
interface Tree {
  readonly ceilings: readonly number[];
  readonly above: readonly number[];
}

const tree: fc.Arbitrary<Tree> = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 6 })
  .chain((ceilings) =>
    fc.record({
      ceilings: fc.constant(ceilings),
      above: fc.tuple(...ceilings.slice(1).map((_, place) => fc.integer({ min: 0, max: place }))),
    }),
  );
const kinds: readonly (Kind | 'ceiling')[] = [
  'reserve', 'reserve', 'release', 'commit', 'commitOver', 'pay', 'payBack', 'uncommit', 'recover', 'ceiling',
]; // prettier-ignore
const attempts = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat({ max: 5 }),
    amount: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 1, maxLength: 25 },
);

eachDatabase((_kind, freshPlace) => {
  const runs = async (
    round: OpenRound,
    { ceilings, above }: Tree,
    tried: readonly Attempt[],
    together: number,
  ) => {
    const name = `t${(seeds += 1)}`;
    const id = (place: number) => `${name}-${place}`;
    await round.database.inTransaction(async (tx) => {
      for (const [place, ceiling] of ceilings.entries()) await plant(tx, { id, place, ceiling, above });
    });
    const waves = Array.from({ length: Math.ceil(tried.length / together) }, (_, wave) =>
      tried.slice(wave * together, (wave + 1) * together),
    );
    const answers: boolean[] = [];
    for (const wave of waves)
      answers.push(
        ...(await Promise.all(wave.map((one) => attempt(round, one, { id, size: ceilings.length })))),
      );
    const rows = await round.database.read(async (em) =>
      Promise.all(ceilings.map((_, place) => em.findOneByOrFail(Budget, { id: id(place) }))),
    );
    return { answers, rows, wrong: await round.database.read(wrongCounters) };
  };

  test('wat er ook door elkaar gevraagd wordt: geen pot gaat over zijn plafond, en elke teller volgt uit zijn regels', async () => {
    const round = await openRound(await freshPlace());
    await fc.assert(
      fc.asyncProperty(tree, attempts, fc.integer({ min: 1, max: 8 }), async (grown, tried, together) => {
        const leaves = grown.ceilings.flatMap((_, place) => (grown.above.includes(place) ? [] : [place]));
        const onLeaves = tried.map((one) =>
          one.kind === 'ceiling' ? one : { ...one, at: leaves[one.at % leaves.length] ?? 0 },
        );
        const { rows, wrong } = await runs(round, grown, onLeaves, together);
        for (const [place, row] of rows.entries()) {
          expect(Math.min(row.reserved, row.committed, row.paid, leftIn(row))).toBeGreaterThanOrEqual(0);
          const parts = rows.filter((_, part) => part > 0 && grown.above[part - 1] === place);
          if (parts.length === 0) continue;
          for (const column of ['reserved', 'committed', 'paid'] as const)
            expect(row[column]).toBe(parts.reduce((sum, part) => sum + part[column], 0));
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  test('na elkaar gevraagd, wordt precies dat geweigerd wat niet past', async () => {
    const round = await openRound(await freshPlace());
    await fc.assert(
      fc.asyncProperty(tree, attempts, async (grown, tried) => {
        const { answers, rows } = await runs(round, grown, tried, 1);
        const model = played(grown, tried);
        expect({ answers, rows: rows.map(figures) }).toEqual(model);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

let seeds = 0;

interface Planted {
  readonly id: (place: number) => string;
  readonly place: number;
  readonly ceiling: number;
  readonly above: readonly number[];
}

/** A budget at its place in the tree, with a round that draws on it. */
async function plant(tx: EntityManager, { id, place, ceiling, above }: Planted): Promise<void> {
  const parent = above[place - 1];
  const parentId = place === 0 || parent === undefined ? null : id(parent);
  const budget = { id: id(place), grantorId, parentId, year: 2026, name: id(place), ceiling };
  await openBudget(tx, budget, { decidedOn: '2026-01-01', source: 'Proef', byId: 'system', at: 0 });
  const { id: _, ...round } = await tx.findOneByOrFail(Round, { budgetId: 'pot' });
  await tx.insert(Round, { ...round, id: id(place), budgetId: id(place) });
}

/** Whether it was done; a database that refuses a counter says no, anything else that goes wrong is thrown. */
async function attempt(
  { database }: OpenRound,
  { kind, at, amount }: Attempt,
  { id, size }: { id: (place: number) => string; size: number },
): Promise<boolean> {
  const budgetId = id(at % size);
  const deciding = {
    budgetId,
    decidedOn: '2026-11-01',
    source: 'Proef',
    byId: 'system',
    at: 1,
    today: '2026-11-20',
  };
  try {
    return await database.inTransaction(
      async (tx) => {
        if (kind === 'ceiling')
          return (await changeCeiling(tx, { ...deciding, ceiling: amount })) === undefined;
        const happened = {
          tx,
          dossier: { id: 'plan', parentId: budgetId },
          move: { moveId: 'proef' },
          at: 1,
        };
        await moveMoney(happened as unknown as Happened, { kind, amount });
        return true;
      },
      (done) => done,
    );
  } catch (error) {
    if (/check constraint/i.test(String(error))) return false;
    throw error;
  }
}

interface Figures {
  ceiling: number;
  overCeiling: number;
  reserved: number;
  committed: number;
  paid: number;
}
const figures = ({ ceiling, overCeiling, reserved, committed, paid }: Figures): Figures => ({
  ceiling,
  overCeiling,
  reserved,
  committed,
  paid,
});
const held = ({ reserved, committed, paid }: Figures): number => reserved + committed + paid;
const leftIn = (one: Figures): number => one.ceiling + one.overCeiling - held(one);

/** The rules B1, B3 and B6 once more, one attempt after the other and without a database. */
function played(
  { ceilings, above }: Tree,
  tried: readonly Attempt[],
): { answers: boolean[]; rows: Figures[] } {
  let rows: Figures[] = ceilings.map((ceiling) => ({
    ceiling,
    overCeiling: 0,
    reserved: 0,
    committed: 0,
    paid: 0,
  }));
  const lineOf = (place: number): number[] => (place === 0 ? [0] : [...lineOf(above[place - 1] ?? 0), place]);
  const answers = tried.map(({ kind, at, amount }) => {
    const place = at % ceilings.length;
    const next = rows.map((row) => ({ ...row }));
    const done =
      kind === 'ceiling'
        ? raise(next, { place, above: above[place - 1], amount })
        : lineOf(place).every((one) => spend(next[one] as Figures, kind, amount));
    if (done) rows = next;
    return done;
  });
  return { answers, rows };
}

function raise(
  rows: Figures[],
  { place, above, amount }: { place: number; above?: number; amount: number },
): boolean {
  const row = rows[place] as Figures;
  const parent = place > 0 && above !== undefined ? rows[above] : undefined;
  const before = row.ceiling;
  row.ceiling = amount;
  if (amount === before) return false;
  if (amount > before) return !parent || amount <= leftIn(parent) + held(row);
  return leftIn(row) >= 0 && amount >= Math.min(before, row.committed + row.paid);
}

function spend(row: Figures, kind: Kind, amount: number): boolean {
  const changes: Record<Kind, Partial<Figures>> = {
    reserve: { reserved: amount },
    release: { reserved: -amount },
    commit: { reserved: -amount, committed: amount },
    commitOver: { committed: amount, overCeiling: Math.max(0, amount - leftIn(row)) },
    pay: { committed: -amount, paid: amount },
    payBack: { paid: -amount, committed: amount },
    uncommit: { committed: -amount },
    recover: { paid: -amount },
  };
  for (const [column, change] of Object.entries(changes[kind]) as [keyof Figures, number][])
    row[column] += change;
  return row.reserved >= 0 && row.committed >= 0 && row.paid >= 0 && leftIn(row) >= 0;
}
