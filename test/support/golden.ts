import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Chart } from '../../workflows/language.js';
import type { Settings } from '../../workflows/settings.js';
import { SetClock } from '../../src/clock.js';
import { loadConfig } from '../../src/config.js';
import type { Database } from '../../src/database/database.js';
import { fillDemo } from '../../src/demo/seed.js';
import { Dossier } from '../../src/engine/dossier.entity.js';
import { logOf } from '../../src/engine/dossier.queries.js';
import type { LogRow } from '../../src/engine/log.entity.js';
import { entities } from '../../src/entities.js';
import { settingsOf } from '../../src/schemes/versions.queries.js';
import { changedTown } from './changing.js';
import { freshPlace, openDatabase } from './databases.js';
import { temporaryFolder } from './folders.js';
import { lateTown } from './late-town.js';
import { guardNames, nodesOf } from './walk.js';

/** A dossier that was played once, with everything `replay` needs to lead to the same snapshot again. */
export interface GoldenLog {
  readonly states: string;
  readonly snapshot: string;
  readonly settings: Settings;
  readonly rows: readonly LogRow[];
}

const pathOf = (chart: Chart, kind: 'chart' | 'log'): string =>
  join('test', 'golden', `${chart.name.replace('@', '-')}.${kind}.json`);

export const readGolden = (chart: Chart, kind: 'chart' | 'log'): unknown =>
  JSON.parse(readFileSync(pathOf(chart, kind), 'utf8'));

/** Writes both files of every chart anew; the logs come from the demo, or from a town that decides late, played through the real engine. */
export async function writeGolden(charts: readonly Chart[]): Promise<void> {
  const config = loadConfig({ DATA_DIR: temporaryFolder('golden') });
  const database = await openDatabase(config, entities);
  await fillDemo(database, config, new SetClock(Date.UTC(2026, 10, 20, 9)));
  const late = await lateTown(await freshPlace('SQLite'));
  const changed = await changedTown(await freshPlace('SQLite'));
  const played: Partial<Record<Chart['kind'], Database>> = {
    lateDecision: late.database,
    grantChange: changed.database,
  };
  for (const chart of charts) {
    write(pathOf(chart, 'chart'), definitionOf(chart));
    const logs = await logsOf(played[chart.kind] ?? database, chart);
    write(pathOf(chart, 'log'), withoutIds(logs));
  }
  await database.close();
}

/** What a chart is, as plain data: states, arrows with their rules and actions, waits, and who may do what. */
export function definitionOf(chart: Chart): object {
  const { name, kind, moves, deadlines } = chart;
  return JSON.parse(
    JSON.stringify({ name, kind, moves, deadlines, states: nodesOf(chart).map(stateOf) }),
  ) as object;
}

/** One dossier for each way the demo ended on this chart: the one with the longest log. */
async function logsOf(database: Database, chart: Chart): Promise<GoldenLog[]> {
  return database.read(async (em) => {
    const dossiers = await em.find(Dossier, { where: { chart: chart.name }, order: { revision: 'ASC' } });
    const longest = new Map(dossiers.map((dossier) => [dossier.states, dossier]));
    const chosen = [...longest.values()].toSorted((one, other) => (one.states < other.states ? -1 : 1));
    return Promise.all(
      chosen.map(async ({ id, states, snapshot, versionId }) => ({
        states,
        snapshot,
        settings: await settingsOf(em, versionId),
        rows: await logOf(em, id),
      })),
    );
  });
}

/** Every id becomes a short name, in order of appearance. */
function withoutIds<Value>(value: Value): Value {
  const names = new Map<string, string>();
  const short = (id: string): string => {
    const name = names.get(id) ?? `id-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return JSON.parse(
    JSON.stringify(value).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, short),
  ) as Value;
}

const write = (path: string, value: object): void =>
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);

const stateOf = ({ id, type, tags, initial, meta, entry, exit, transitions, always = [] }: AnyStateNode) => ({
  id,
  type,
  tags: tags.length > 0 ? tags : undefined,
  initial: initial?.target?.map((node: AnyStateNode) => node.id),
  meta: meta as unknown,
  entry: actionsOf(entry),
  exit: actionsOf(exit),
  arrows: [...[...transitions.values()].flat(), ...always].map(arrowOf),
});

const arrowOf = ({ eventType, guard, target, actions, reenter }: AnyTransitionDefinition) => ({
  on: eventType || 'always',
  rules: guardNames(guard),
  to: target?.map(({ id }) => id),
  reenter: reenter || undefined,
  actions: actionsOf(actions),
});

/** Waits stand in the arrows already; what is computed from the move has no data of its own. */
const actionsOf = (actions: readonly unknown[]): unknown[] =>
  (actions as { type: string; params?: unknown }[])
    .filter(({ type }) => type !== 'xstate.raise' && type !== 'xstate.cancel')
    .map((action) => {
      if (typeof action === 'string') return action;
      return typeof action.params === 'function' ? { ...action, params: 'computed' } : action;
    });
