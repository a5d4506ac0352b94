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
  );
}

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
    rows.map(({ name, many, floor: { each, together } }) => [
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
