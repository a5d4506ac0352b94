import { beforeAll, describe, expect, test } from '@jest/globals';
import { renderToString } from 'preact-render-to-string';
import { setup } from 'xstate';
import { charts } from '../workflows/index.js';
import { chartWords } from '../src/web/diagram/chart-words.js';
import { type Graph, graphOf } from '../src/web/diagram/graph.js';
import { type MachineDrawing, drawingOf } from '../src/web/diagram/machine-drawing.js';
import { roundedLine } from '../src/web/diagram/rounded-line.js';
import { StateDiagram } from '../src/web/diagram/state-diagram.js';
import { type Step, walkOf } from '../src/web/diagram/walk.js';
import { wrap } from '../src/web/diagram/widths.js';

const named = (staff: string) => ({ staff });

/** Small, but with everything that makes drawing hard: groups, regions, waits, ways back, states left at once. */
const machine = setup({ delays: { remedyPeriod: 1000 } }).createMachine({
  id: 'plan',
  initial: 'draft',
  on: { note: { actions: () => undefined } },
  states: {
    draft: { meta: named('Concept'), on: { submit: 'handling' } },
    handling: {
      meta: named('In behandeling'),
      initial: 'check',
      on: { withdraw: 'withdrawn' },
      states: {
        check: { meta: named('Volledigheidstoets'), on: { ask: 'waiting', accept: 'sorting' } },
        waiting: {
          meta: named('Wacht op aanvulling'),
          on: { supplement: 'check', repair: 'check' },
          after: { remedyPeriod: '#lapsed' },
        },
        sorting: { meta: named('Sorteren'), always: '#plan.award' },
      },
    },
    award: {
      type: 'parallel',
      meta: named('Toegekend'),
      onDone: 'closed',
      states: {
        payment: {
          initial: 'open',
          states: {
            open: { meta: named('Te betalen'), on: { pay: 'paid' } },
            paid: { type: 'final', meta: named('Betaald') },
          },
        },
        work: {
          initial: 'busy',
          states: {
            busy: { meta: named('Bezig'), on: { finish: 'done' } },
            done: { type: 'final', meta: named('Klaar') },
          },
        },
      },
    },
    withdrawn: { type: 'final', meta: named('Ingetrokken') },
    lapsed: { id: 'lapsed', type: 'final', meta: named('Vervallen') },
    closed: { type: 'final', meta: named('Gesloten') },
  },
});

const words = {
  state: (meta: unknown) => (meta as { staff?: string } | undefined)?.staff,
  event: (name: string) =>
    ({
      submit: 'Versturen',
      ask: 'Aanvulling vragen',
      supplement: 'Aanvullen',
      repair: 'Herstellen',
      remedyPeriod: 'Te laat',
      withdraw: 'Intrekken',
    })[name],
};

const steps: readonly Step[] = [
  { event: 'start', value: 'draft' },
  { event: 'submit', value: { handling: 'check' } },
  { event: 'ask', value: { handling: 'waiting' } },
  { event: 'supplement', value: { handling: 'check' } },
  { event: 'accept', value: { award: { payment: 'open', work: 'busy' } } },
  { event: 'pay', value: { award: { payment: 'paid', work: 'busy' } } },
];

describe('a chart as boxes and arrows', () => {
  const graph: Graph = graphOf(machine, words);

  test('has one arrow between two states, with all that may lead along it', () =>
    expect(graph.arrows).toEqual([
      {
        id: 'plan.draft>plan.handling.check',
        from: 'plan.draft',
        to: 'plan.handling.check',
        events: ['submit'],
        words: ['Versturen'],
      },
      {
        id: 'plan.handling>plan.withdrawn',
        from: 'plan.handling',
        to: 'plan.withdrawn',
        events: ['withdraw'],
        words: ['Intrekken'],
      },
      {
        id: 'plan.handling.check>plan.handling.waiting',
        from: 'plan.handling.check',
        to: 'plan.handling.waiting',
        events: ['ask'],
        words: ['Aanvulling vragen'],
      },
      {
        id: 'plan.handling.check>plan.handling.sorting',
        from: 'plan.handling.check',
        to: 'plan.handling.sorting',
        events: ['accept'],
        words: [],
      },
      {
        id: 'plan.handling.waiting>plan.handling.check',
        from: 'plan.handling.waiting',
        to: 'plan.handling.check',
        events: ['supplement', 'repair'],
        words: ['Aanvullen', 'Herstellen'],
      },
      {
        id: 'plan.handling.waiting>lapsed',
        from: 'plan.handling.waiting',
        to: 'lapsed',
        events: ['remedyPeriod'],
        words: ['Te laat'],
      },
      {
        id: 'plan.handling.sorting>plan.award',
        from: 'plan.handling.sorting',
        to: 'plan.award',
        events: ['always'],
        words: [],
      },
      { id: 'plan.award>plan.closed', from: 'plan.award', to: 'plan.closed', events: ['done'], words: [] },
      {
        id: 'plan.award.payment.open>plan.award.payment.paid',
        from: 'plan.award.payment.open',
        to: 'plan.award.payment.paid',
        events: ['pay'],
        words: [],
      },
      {
        id: 'plan.award.work.busy>plan.award.work.done',
        from: 'plan.award.work.busy',
        to: 'plan.award.work.done',
        events: ['finish'],
        words: [],
      },
    ]));

  test('finds the way of a dossier back from its moves, through states that were left at once', () => {
    const { current, visited, walked } = walkOf(machine, graph, steps);
    expect([...current]).toEqual([
      'plan.award',
      'plan.award.payment',
      'plan.award.payment.paid',
      'plan.award.work',
      'plan.award.work.busy',
    ]);
    expect([...visited].filter((id) => !current.has(id)).sort()).toEqual([
      'plan.award.payment.open',
      'plan.draft',
      'plan.handling',
      'plan.handling.check',
      'plan.handling.sorting',
      'plan.handling.waiting',
    ]);
    expect([...walked]).toEqual([
      'plan.draft>plan.handling.check',
      'plan.handling.check>plan.handling.waiting',
      'plan.handling.waiting>plan.handling.check',
      'plan.handling.check>plan.handling.sorting',
      'plan.handling.sorting>plan.award',
      'plan.award.payment.open>plan.award.payment.paid',
    ]);
  });
});

describe('the drawing', () => {
  let drawing: MachineDrawing;
  let html: string;

  beforeAll(async () => {
    drawing = await drawingOf('plan@1', machine, words);
    html = renderToString(
      <StateDiagram id="schema" drawing={drawing} walk={walkOf(machine, drawing.graph, steps)} />,
    );
  });

  test('is made once for an edition', async () =>
    expect(await drawingOf('plan@1', machine, words)).toBe(drawing));

  test('says where the dossier is in words, marks and colour', () => {
    expect(html).toContain(
      '<title id="schema-titel">Schema van de behandeling. Nu: Betaald en Bezig.</title>',
    );
    expect(html.match(/>NU</g)).toHaveLength(2);
    expect(html.match(/oek-diagram__state--now/g)).toHaveLength(2);
    expect(html.match(/oek-diagram__check/g)).toHaveLength(5);
    expect(html.match(/oek-diagram__edge--walked/g)).toHaveLength(6);
    expect(html).not.toContain('style=');
  });

  test('is the same in words', () => {
    const text = html
      .slice(0, html.indexOf('<svg'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain('Concept (al geweest) Na ‘Versturen’ volgt ‘Volledigheidstoets’.');
    expect(text).toContain(
      'Wacht op aanvulling (al geweest) Na ‘Aanvullen’ of ‘Herstellen’ volgt ‘Volledigheidstoets’. Na ‘Te laat’ volgt ‘Vervallen’.',
    );
    expect(text).toContain('Sorteren (al geweest) Daarna volgt ‘Toegekend’.');
    expect(text).toContain('Betaald (einde) (nu)');
  });

  test('lets the main road run down and the ways back run up', () => {
    const place = new Map(drawing.layout.boxes.map(({ box, y }) => [box.name, y]));
    const inOrder = ['Concept', 'Volledigheidstoets', 'Sorteren', 'Te betalen', 'Betaald', 'Gesloten'].map(
      (name) => place.get(name) ?? 0,
    );
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    const back = drawing.layout.arrows.find(
      ({ arrow }) => arrow.id === 'plan.handling.waiting>plan.handling.check',
    );
    expect((back?.points.at(0)?.y ?? 0) > (back?.points.at(-1)?.y ?? 0)).toBe(true);
  });
});

describe.each(charts.map((chart) => [chart.name, chart] as const))('%s', (_name, chart) => {
  test('is drawn whole: every state named, no states over each other, nothing outside the frame', async () => {
    const { graph, layout } = await drawingOf(chart.name, chart.machine, chartWords(chart));
    const states = layout.boxes.filter(({ box }) => box.children.length === 0);
    expect(layout.arrows.map(({ arrow }) => arrow.id)).toEqual(graph.arrows.map(({ id }) => id));
    expect(states.filter(({ box }) => !/^\p{Lu}/u.test(box.name)).map(({ box }) => box.path)).toEqual([]);
    const overlaps = states.flatMap((a) =>
      states
        .filter(
          (b) =>
            a !== b &&
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height,
        )
        .map((b) => [a.box.name, b.box.name]),
    );
    expect(overlaps).toEqual([]);
    expect(
      layout.boxes.filter(
        ({ x, y, width, height }) =>
          x < layout.x ||
          y < layout.y ||
          x + width > layout.x + layout.width ||
          y + height > layout.y + layout.height,
      ),
    ).toEqual([]);
  });
});

test('a line has rounded corners, also when its parts are short', () =>
  expect(
    roundedLine([
      { x: 0, y: 0 },
      { x: 0, y: 20 },
      { x: 4, y: 20 },
    ]),
  ).toBe('M0 0L0 13Q0 20 2 20L4 20'));

test('words are broken between words only', () =>
  expect([
    wrap('Raad informeren vooraf', 15, 120),
    wrap('Volledigheidstoetsingscommissie nu', 15, 60),
  ]).toEqual([
    ['Raad informeren', 'vooraf'],
    ['Volledigheidstoetsingscommissie', 'nu'],
  ]));
