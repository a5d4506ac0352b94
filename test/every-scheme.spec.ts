import { describe, expect, test } from '@jest/globals';
import { transition } from 'xstate';
import { isLocalDate } from '../workflows/calendar.js';
import type { EffectName, Effects } from '../workflows/effects.js';
import { effects as vocabulary } from '../workflows/fragments/vocabulary.js';
import { charts } from '../workflows/index.js';
import { isRefusal, type StepNames } from '../workflows/language.js';
import { contestLetters } from '../workflows/contest.letters.js';
import { contestMessages } from '../workflows/contest.messages.js';
import { plainName } from '../src/engine/labels.js';
import { type Plan } from '../src/engine/plan.js';
import { isOver, restore, stored } from '../src/engine/snapshots.js';
import { rolesOf } from '../src/engine/refusals.js';
import { roleNames } from '../src/identity/role-names.js';
import { taskWords } from '../src/worklist/tasks/task-words.js';
import { territories } from './support/territories.js';
import { arrowsOf, describeArrow, nodesOf, walk, type Step } from './support/walk.js';

const walks = territories.map((territory) => ({ chart: territory.chart, ...walk(territory) }));
const byClock = ['clockAmber', 'clockRed', 'clockEnd'];

test('elke regeling die kan lopen, wordt bewandeld', () =>
  expect(territories.map(({ chart }) => chart)).toEqual(charts));

describe.each(walks.map((walked) => [walked.chart.name, walked] as const))('%s', (_, walked) => {
  const { chart, situations, steps } = walked;
  const plans = steps.flatMap(({ outcome }) => (isRefusal(outcome) ? [] : [outcome]));

  test('elke toestand wordt bezocht', () => {
    const passed = steps.flatMap(({ arrows }) => arrows.flatMap(({ target }) => ids(target ?? [])));
    const visited = new Set([
      ...situations.flatMap(({ _nodes }) => ids(_nodes as { id: string }[])),
      ...passed,
    ]);
    expect(ids(nodesOf(chart)).filter((id) => !visited.has(id))).toEqual([]);
  });

  test('elke pijl wordt gevolgd: elke zet, elke tak van een regel, elke wachttijd, en wat vanzelf volgt', () => {
    const followed = new Set(steps.flatMap(({ arrows }) => arrows));
    const left = arrowsOf(chart).filter((arrow) => !followed.has(arrow));
    expect(left.map(describeArrow)).toEqual([]);
  });

  test('nergens loopt het dood: vanuit elke situatie is een einde te bereiken', () => {
    const endings = new Set(situations.filter(isOver).map(stateOf));
    const edges = steps.flatMap(({ from, outcome }) =>
      isRefusal(outcome) ? [] : [[stateOf(from), stateOf(outcome.snapshot)] as const],
    );
    for (let before = -1; before < endings.size;) {
      before = endings.size;
      for (const [from, to] of edges) if (endings.has(to)) endings.add(from);
    }
    expect([...new Set(situations.map(stateOf))].filter((state) => !endings.has(state))).toEqual([]);
  });

  test('elke stap heeft een naam voor de medewerker en een voor de aanvrager', () => {
    const unnamed = nodesOf(chart)
      .filter(({ type }) => type === 'atomic' || type === 'final')
      .filter(({ meta }) => !(meta as StepNames | undefined)?.staff || !(meta as StepNames).applicant);
    expect(ids(unnamed)).toEqual([]);
  });

  test('elke situatie komt heel terug van de schijf, en kan daarna hetzelfde', () => {
    // A machine of its own remembers nothing of what was stored here.
    const fromDisk = { ...chart, machine: chart.machine.provide({}) };
    const restored = new Map(situations.map((one) => [one, restore(fromDisk, stored(one))]));
    for (const [situation, back] of restored) {
      expect(back).not.toBe(situation);
      expect(back.toJSON()).toEqual(situation.toJSON());
      expect(stored(back)).toBe(stored(situation));
    }
    const differs = steps.filter(({ from, event }) => restored.get(from)?.can(event) !== from.can(event));
    expect(differs.map(({ from, event }) => `${stateOf(from)} ${event.type}`)).toEqual([]);
  });

  test('de motor komt waar XState zelf uitkomt', () => {
    const differs = steps.filter(
      ({ from, event, outcome }) =>
        !isRefusal(outcome) && stored(outcome.snapshot) !== stored(transition(chart.machine, from, event)[0]),
    );
    expect(differs.map(({ from, event }) => `${stateOf(from)} ${event.type}`)).toEqual([]);
  });

  test('de motor weigert precies wat de regeling niet kent', () => {
    const moves = ({ event, arrows }: Step) => arrows.some(({ eventType }) => eventType === event.type);
    const differs = steps.filter((step) => isRefusal(step.outcome) === moves(step));
    expect(differs.map(({ from, event }) => `${stateOf(from)} ${event.type}`)).toEqual([]);
  });

  test('elke zet staat in de lijst van zetten, en de lijst heeft er geen te veel', () => {
    const own = (type: string) => !type.startsWith('xstate.') && !byClock.includes(type);
    expect(
      unique(
        arrowsOf(chart)
          .map(({ eventType }) => eventType)
          .filter(Boolean)
          .filter(own),
      ),
    ).toEqual(Object.keys(chart.moves).sort());
  });

  test('elke wachttijd heeft een naam, en elke naam een wachttijd', () => {
    const waits = arrowsOf(chart).filter(({ eventType }) => eventType.startsWith('xstate.after.'));
    expect(unique(waits.map(({ eventType }) => plainName(eventType)))).toEqual(
      Object.keys(chart.deadlines).sort(),
    );
  });

  test('elke wachttijd begint op een moment en eindigt niet daarvoor', () => {
    const wrong = steps.flatMap(({ event, outcome }) =>
      isRefusal(outcome) ? [] : [...outcome.timers.set].filter(([, { dueAt }]) => !(dueAt >= event.at)),
    );
    expect(wrong).toEqual([]);
  });

  test('elke zet heeft een knop en is van een rol die bestaat', () => {
    const wrong = Object.entries(chart.moves).filter(
      ([, { who, button }]) => !button || rolesOf(who).some((role) => !(role in roleNames)),
    );
    expect(wrong).toEqual([]);
  });

  test('elke zet vraagt de feiten die zijn regels lezen, en geen andere', () => {
    // Reading a fact that a move does not ask for throws during the walk itself.
    const asked = Object.entries({ ...chart.moves, ...chart.deadlines }).flatMap(([name, { needs = [] }]) =>
      needs.map((fact) => `${name} ${fact}`),
    );
    const read = [...walked.factsRead].map((line) => line.replace(/^\S+/, plainName));
    expect(unique(read)).toEqual(asked.sort());
  });

  test('alles wat een zet buiten het dossier doet, heeft zin', () => {
    const effects = plans.flatMap((plan) => plan.effects);
    const wrong = effects.filter(({ type, params }) => !makesSense(type, params));
    expect(unique(wrong.map((effect) => JSON.stringify(effect)))).toEqual([]);
  });

  test('elke zet op een ander dossier is een zet die daar bestaat en van het systeem mag zijn', () => {
    const kinds: Partial<Record<string, readonly string[]>> = {
      application: ['lateDecision'],
      objection: ['lateDecision', 'application'],
    };
    const there = charts.filter(({ kind }) => (kinds[chart.kind] ?? ['application']).includes(kind));
    const bySystem = there.flatMap(({ moves }) =>
      Object.keys(moves).filter((type) => rolesOf(moves[type]?.who ?? []).includes('system')),
    );
    const asked = unique(plans.flatMap(({ asks }) => asks.map(({ type }) => type)));
    expect(asked.filter((type) => !bySystem.includes(type))).toEqual([]);
  });
});

test('elk effect van de woordenlijst wordt door een regeling gebruikt', () => {
  const used = walks.flatMap(({ steps }) => steps.flatMap(({ outcome }) => typesIn(outcome as Plan)));
  expect(unique(used)).toEqual(
    Object.keys(vocabulary)
      .filter((name) => name !== 'ask')
      .sort(),
  );
});

test('elke taak die een regeling geeft, is in woorden te lezen, en andersom', () => {
  const opened = walks.flatMap(({ steps }) =>
    steps.flatMap(({ outcome }) =>
      'effects' in outcome ? outcome.effects.filter(({ type }) => type === 'openTask') : [],
    ),
  );
  const kinds = opened.map(({ params }) => (params as Effects['openTask']).kind);
  expect(
    unique([...kinds, 'messageFailed', 'postLetter', 'postMessage', 'sendByPost', 'answerQuestion']),
  ).toEqual(Object.keys(taskWords).sort());
});

const typesIn = (outcome: Partial<Plan>): string[] => (outcome.effects ?? []).map(({ type }) => type);
const stateOf = ({ value }: { value: unknown }): string => JSON.stringify(value);
const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);
const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

function makesSense(type: string, params: unknown): boolean {
  if (!(type in sense)) return false;
  return (sense[type as EffectName] as (given: unknown) => boolean)(params);
}

const nothing = (params: object): boolean => Object.keys(params).length === 0;
const cents = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0;
const oneOf =
  (...words: readonly string[]) =>
  (word: string): boolean =>
    words.includes(word);

/** When the details of an effect can be carried out; an effect without a line here does not compile. */
const sense: { readonly [Name in EffectName]: (params: Effects[Name]) => boolean } = {
  message: ({ template, with: values = {} }) =>
    template in contestMessages && Object.values(values).every((value) => value !== ''),
  openTask: ({ kind, for: role, dueOn }) =>
    kind in taskWords && role in roleNames && (dueOn === undefined || isLocalDate(dueOn)),
  closeTask: ({ kind }) => kind in taskWords,
  openApplication: nothing,
  recordSubmission: nothing,
  recordSupplement: nothing,
  eraseDraft: nothing,
  recordDecision: ({ kind, amount, requested }) =>
    (kind in contestLetters || kind === 'refusal') && cents(amount) && (requested > 0 || kind === 'penalty'),
  prepareLetter: ({ kind }) => kind in contestLetters,
  announceDecision: ({ objectionEndsOn }) => objectionEndsOn === undefined || isLocalDate(objectionEndsOn),
  sendLetter: ({ as }) => oneOf('decisions', 'requests')(as),
  announceAgain: ({ objectionEndsOn }) => objectionEndsOn === undefined || isLocalDate(objectionEndsOn),
  moveObjectionDay: (outage) => Object.values(outage).every(isLocalDate),
  money: ({ kind, amount }) =>
    oneOf('reserve', 'commit', 'commitOver', 'pay', 'payBack', 'release', 'uncommit', 'recover')(kind) &&
    cents(amount),
  recordInvolvement: ({ kind }) => kind !== '',
  handInScores: nothing,
  recordPanel: ({ amount }) => cents(amount),
  recordLot: nothing,
  signReport: ({ role }) => oneOf('juryChair', 'jurySecretary')(role),
  lockVersion: nothing,
  openRound: nothing,
  moveClosing: ({ closesAt }) => closesAt > 0,
  recordCouncilNotice: ({ when }) => oneOf('before', 'after')(when),
  recordBankAccount: nothing,
  recordBankCheck: ({ outcome }) => oneOf('first', 'second', 'mismatch')(outcome),
  orderPayment: ({ amount, dueOn }) => amount > 0 && isLocalDate(dueOn),
  recordPaid: ({ amount }) => amount > 0,
  rejectPayment: ({ from }) => oneOf('ordered', 'paid')(from),
  withdrawPayment: nothing,
  recordAccountChange: nothing,
  recordCallBack: nothing,
  settleAccountChange: ({ outcome }) => oneOf('confirmed', 'refused')(outcome),
  recordCompletion: nothing,
  recordRevision: ({ kind, amount, requested }) => amount > 0 && (kind === 'penalty' || amount <= requested),
  openObjection: nothing,
  openComplaint: nothing,
  takeComplaint: nothing,
  retain: ({ result }) => oneOf('8.1.7', '8.1.8', '8.2', '8.3', '8.4', '13.1')(result),
};
