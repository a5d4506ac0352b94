import { beforeAll, describe, expect, test } from '@jest/globals';
import { charts } from '../workflows/index.js';
import { replay } from '../src/engine/replay.js';
import { definitionOf, readGolden, writeGolden, type GoldenLog } from './support/golden.js';

// `node test/golden/update.mjs` writes them anew; a chart on which dossiers run gets a new edition instead.
beforeAll(async () => {
  if (process.env['UPDATE_GOLDEN'] === '1') await writeGolden(charts);
}, 300_000);

describe.each(charts.map((chart) => [chart.name, chart] as const))('%s', (_, chart) => {
  test('is nog precies de uitgave waarop dossiers lopen', () =>
    expect(definitionOf(chart)).toEqual(readGolden(chart, 'chart')));

  test('leidt elk bewaard logboek nog naar dezelfde toestand', () => {
    const logs = readGolden(chart, 'log') as GoldenLog[];
    const led = logs.map(({ rows, settings, states }) => ({
      states,
      snapshot: replay(chart, rows, { settings }),
    }));
    expect(led).toEqual(logs.map(({ states, snapshot }) => ({ states, snapshot })));
    expect(led.length).toBeGreaterThan(1);
  });
});
