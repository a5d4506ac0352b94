import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { type Source, floors, parse, readHouse } from './support/house.js';
import { circles, houseRules } from './support/house-rules.js';

const house = readHouse('workflows', 'src');

describe('the house', () => {
  test.each(houseRules)('$name', ({ broken }) => {
    const breaches = house.flatMap((source) =>
      broken(source).map(([line, what]) => `${source.path}:${line} ${what}`),
    );
    expect(breaches).toEqual([]);
  });

  test('no files import each other in a circle', () => expect(circles(house)).toEqual([]));

  test('the map in the README puts every folder on the floor where it is held', () => {
    const map = [...readFileSync('README.md', 'utf8').matchAll(/^\| (\d) \| ([^|]*) \|/gm)];
    const drawn = map.map(
      ([, floor, rooms = '']) =>
        [Number(floor), [...rooms.matchAll(/`(\w+)`/g)].map(([, room = '']) => room)] as const,
    );
    const held = floors.map((rooms, floor) => [floor, foldersOf(rooms)] as const);
    const folders = new Set(held.flatMap(([, rooms]) => rooms));
    expect(
      drawn.map(([floor, rooms]) => [floor, rooms.filter((room) => folders.has(room)).toSorted()]),
    ).toEqual(held.toReversed());
  });

  test('at the top stands only what the map of the house names', () => {
    const ignored = readFileSync('.gitignore', 'utf8').replaceAll('/\n', '\n').split('\n');
    const found = readdirSync('.').filter((name) => !name.startsWith('.') && !ignored.includes(name));
    expect(found.filter((name) => !top.includes(name))).toEqual([]);
  });
});

/** Folders of a floor, by the name that the map gives them. */
const foldersOf = (rooms: readonly string[]): string[] =>
  rooms.flatMap((room) => (/\.\w+$/.test(room) ? [] : room.replace('src/', ''))).toSorted();

const top =
  `bench docs src test workflows CHANGELOG.md LICENSE README.md jest.config.mjs nest-cli.json ormconfig.ts
  package-lock.json package.json tsconfig.build.json tsconfig.json`.split(/\s+/);

/** For each rule a file that breaks it and the line where; and one that looks alike and is allowed. */
const planted: [rule: string, wrong: Source[], line: number, right: Source[]][] = [
  ['a file stands on a floor', [parse('src/misc/x.ts', '')], 1, [parse('src/rounds/x.ts', '')]],
  [
    'own floor or below',
    [
      parse('src/engine/x.ts', "\nimport { y } from '../budget/budget.facts.js';"),
      parse('src/web/x.ts', "\nexport { y } from '../identity/y.js';"),
      parse('src/web/x.ts', "\nconst y = await import('../moves/y.js');"),
      parse('src/budget/x.ts', "\nlet y: import('../facts.js').Facts;"),
      parse('workflows/x.ts', "\nimport type { Y } from '../src/clock.js';"),
    ],
    2,
    [
      parse('src/facts.ts', "import { y } from './budget/budget.facts.js';"),
      parse('src/engine/x.ts', "import '../web/y.js';"),
    ],
  ],
  [
    'between subjects',
    [parse('src/jury/x.ts', "import { y } from '../rounds/rounds.effects.js';")],
    1,
    [
      parse(
        'src/jury/x.ts',
        "import { y } from '../rounds/rounds.queries.js';\nimport { z } from '../rounds/round.entity.js';",
      ),
      parse('src/jury/x.ts', "import { y } from './jury.effects.js';"),
    ],
  ],
  [
    'workflows import xstate',
    [
      parse('workflows/x.ts', "import 'node:fs';"),
      parse('workflows/x.ts', "import { DataSource } from 'typeorm';"),
    ],
    1,
    [
      parse(
        'workflows/a/x.ts',
        "import { setup } from 'xstate';\nimport { step } from '../language.js';\nimport 'xstate/graph';",
      ),
    ],
  ],
  [
    'opens transactions',
    [
      parse('src/engine/x.ts', 'await source.transaction(work);'),
      parse('src/moves/x.ts', 'source.createQueryRunner();'),
    ],
    1,
    [
      parse('src/database/x.ts', 'await source.transaction(work);'),
      parse('src/engine/x.ts', 'database.inTransaction(work);'),
    ],
  ],
  [
    'reads the time',
    [parse('src/web/x.ts', 'const now = Date.now();'), parse('workflows/x.ts', 'const now = new Date();')],
    1,
    [
      parse('src/clock.ts', 'const now = Date.now();'),
      parse('src/web/x.ts', 'new Date(0); // not Date.now()'),
    ],
  ],
  [
    'process.env',
    [
      parse('src/web/x.ts', 'if (process.env.PORT) x();'),
      parse('src/web/x.ts', "import { env } from 'node:process';"),
    ],
    1,
    [parse('src/config.ts', 'process.env;'), parse('src/web/x.ts', 'process.exit(); request.env;')],
  ],
  [
    'typeorm is not imported',
    [
      parse('src/jury/scores.pages.tsx', "import 'typeorm';"),
      parse('src/web/x.ts', "import '@nestjs/typeorm';"),
    ],
    1,
    [parse('src/jury/scores.queries.ts', "import 'typeorm';")],
  ],
  ['no drawer folders', [parse('src/web/utils/x.ts', '')], 1, [parse('src/web/theme/x.ts', '')]],
  [
    'no barrels',
    [parse('src/jury/index.ts', ''), parse('src/jury/all.ts', "export * from './x.js';")],
    1,
    [parse('workflows/index.ts', "export * from './moek.js';")],
  ],
  [
    'no inheritance',
    [parse('src/jury/x.ts', '\nclass Jury extends Panel {}')],
    2,
    [
      parse(
        'src/jury/x.ts',
        'class Jury implements Panel {}\nclass Stop extends Error {}\ninterface A extends B {}',
      ),
    ],
  ],
  [
    '150 lines',
    [parse('src/jury/x.ts', 'x();\n'.repeat(151))],
    151,
    [parse('src/jury/x.ts', 'x();\n'.repeat(150))],
  ],
  [
    'SQL gets',
    [parse('src/jury/x.ts', 'tx.query(`SELECT ${name}`);')],
    1,
    [parse('src/jury/x.ts', "tx.query('SELECT $1', [name]); tx.sql`SELECT ${name}`;")],
  ],
  [
    'md5',
    [parse('src/jury/x.ts', "createHash('sha1');")],
    1,
    [parse('src/jury/x.ts', "createHash('sha256');")],
  ],
  [
    'no HTML past',
    [parse('src/web/x.tsx', 'x = <p {...{ dangerouslySetInnerHTML: y }} />;')],
    1,
    [parse('src/web/x.tsx', 'x = <p>{y}</p>;')],
  ],
];

describe('each rule says no to what breaks it and yes to what looks alike', () => {
  test.each(planted)('%s', (part, wrong, line, right) => {
    const rule = houseRules.find(({ name }) => name.includes(part));
    expect(wrong.map((source) => rule?.broken(source).map(([at]) => at))).toEqual(wrong.map(() => [line]));
    expect(right.flatMap((source) => rule?.broken(source))).toEqual([]);
  });

  test('no rule is left untried', () => {
    expect(houseRules.filter(({ name }) => !planted.some(([part]) => name.includes(part)))).toEqual([]);
  });

  test('a circle is found, also a long one; types alone make none', () => {
    const known = new Set(['src/a.ts', 'src/b.ts', 'src/c.ts']);
    const ring = (last: string) => [
      parse('src/a.ts', "import './b.js';", known),
      parse('src/b.ts', "import { c } from './c.js';", known),
      parse('src/c.ts', last, known),
    ];
    expect(circles(ring("import { a } from './a.js';"))).toEqual([
      'src/a.ts → src/b.ts → src/c.ts → src/a.ts',
    ]);
    expect(circles(ring("import type { A } from './a.js';\nimport { type B } from './b.js';"))).toEqual([]);
  });
});
