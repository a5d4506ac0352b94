/** The measurements as tables in Markdown, so that they can stand in a README as they are. */
export function tables({ databases }) {
  return Object.entries(databases)
    .map(([kind, { engine, server }]) =>
      [`## ${kind}`, movesTable(engine), floorTable(engine), serverTable(server)]
        .filter(Boolean)
        .join('\n\n'),
    )
    .join('\n\n');
}

function movesTable(rows) {
  const head = [
    'engine',
    '1 client /s',
    'p50',
    'p99',
    'cpu ms',
    '32 clients /s',
    'p50',
    'p99',
    'cpu ms',
    'queries',
    'fsyncs',
  ];
  return table(
    head,
    rows.map((row) => [row.name, ...rate(row.one), ...rate(row.many), fixed(row.queries), lasting(row)]),
  ).concat(average(rows));
}

const average = (rows) => {
  if (!rows[0]?.floor) return '';
  const { perSecond, cpuMs } = plan(rows).many;
  return `\n\nA whole plan (each move once, involvement by six): ${fixed(cpuMs, 2)} ms of processor time a move, ${fixed(perSecond)} moves a second at 32 clients.`;
};

/** PostgreSQL is asked for one commit a move and groups them itself. */
const lasting = ({ fsyncsPerMove, commitsPerMove }) =>
  commitsPerMove === undefined ? fixed(fsyncsPerMove, 2) : `${fixed(commitsPerMove, 2)} commits`;

function floorTable(rows) {
  if (!rows[0]?.floor) return '';
  const head = [
    'floor',
    'a commit each /s',
    'cpu ms',
    '32 in a commit /s',
    'cpu ms',
    'engine of the first',
    'of the second',
  ];
  return table(
    head,
    [...rows, plan(rows)].map(({ name, many, floor: { each, together } }) => [
      name,
      fixed(each.perSecond),
      fixed(each.cpuMs, 2),
      fixed(together.perSecond),
      fixed(together.cpuMs, 2),
      share(many, each),
      share(many, together),
    ]),
  );
}

/** How often each move is made for one plan until the jury may read it: once, and six people say whether they are involved. */
const timesAPlan = { declareInvolvement: 6 };
const times = (name) => timesAPlan[name] ?? 1;

/** The moves of a plan as people make them, together: what an average move costs, and how many go in a second. */
function plan(rows) {
  const count = rows.reduce((sum, { name }) => sum + times(name), 0);
  const mean = (measured) => ({
    perSecond: count / rows.reduce((sum, row) => sum + times(row.name) / measured(row).perSecond, 0),
    cpuMs: rows.reduce((sum, row) => sum + times(row.name) * measured(row).cpuMs, 0) / count,
  });
  return {
    name: 'a whole plan',
    many: mean(({ many }) => many),
    floor: { each: mean(({ floor }) => floor.each), together: mean(({ floor }) => floor.together) },
  };
}

function serverTable({ rows, pages, startMs, startCpuMs, rssMb }) {
  const head = ['http', '1 client /s', 'p50', 'p99', 'cpu ms', '32 clients /s', 'p50', 'p99', 'cpu ms'];
  const moves = table(
    head,
    rows.map((row) => [row.name, ...rate(row.one), ...rate(row.many)]),
  );
  const looks = Object.entries(pages).map(([name, page]) => [name, ...rate(page)]);
  const seen = table(['page', '8 clients /s', 'p50', 'p99', 'cpu ms'], looks);
  return `${moves}\n\n${seen}\n\nSecond start: ${fixed(startMs)} ms to the first page (${fixed(startCpuMs)} ms processor). Memory: ${fixed(rssMb)} MB.`;
}

const rate = ({ perSecond, p50, p99, cpuMs }) => [
  fixed(perSecond),
  fixed(p50, 1),
  fixed(p99, 1),
  fixed(cpuMs, 2),
];
const share = (one, other) => `${fixed((100 * one.perSecond) / other.perSecond)} %`;
const fixed = (value, digits = 0) => (value === null || value === undefined ? '?' : value.toFixed(digits));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
