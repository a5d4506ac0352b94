import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../src/moves/questions.js';
import { answerSchema, parseAnswer, parseJsonAnswer } from '../src/web/form/answer.js';
import { beginningValues, fieldSpecs, questionOf, questionTypes } from '../src/web/form/question.js';
import { charts } from '../workflows/index.js';
import { moekSettings } from '../workflows/moek.version.js';

const beginning = { today: '2026-12-11', settings: moekSettings, memory: {} };
const lists = {
  entries: [
    { value: 'p1', label: 'Een bank' },
    { value: 'p2', label: 'Een boom' },
  ],
};

describe('a question of a move', () => {
  test('is the form on the page', () => {
    expect(fieldSpecs(questionOf('requestRemedy')!)).toEqual([
      {
        name: 'deadlineOn',
        kind: 'date',
        label: 'Tot en met welke dag kan de aanvrager aanvullen?',
        hint: 'Een werkdag, minstens een week na vandaag. Zolang u wacht, staat de beslistermijn stil.',
      },
      {
        name: 'missing',
        kind: 'longText',
        label: 'Wat mist er?',
        hint: 'De aanvrager leest dit precies zo. Zet elk punt op een eigen regel.',
        maxLength: 2000,
      },
    ]);
  });

  test('begins with a working day two weeks ahead: Christmas is skipped', () => {
    expect(beginningValues(questionOf('requestRemedy')!, beginning)).toEqual({
      deadlineOn: '28-12-2026',
      missing: undefined,
    });
  });

  test('parts what stands in the log from what can be erased', () => {
    expect(
      parseAnswer('requestRemedy', { deadlineOn: ' maandag 28 december 2026 ', missing: 'De offerte.\r\n' }),
    ).toEqual({
      input: { deadlineOn: '2026-12-28' },
      texts: { missing: 'De offerte.' },
    });
    expect(
      parseAnswer('giveBankDetails', { iban: 'nl91abna 0417164300', holder: ' Dorpsbelang\nWitteveen ' }),
    ).toEqual({
      input: {},
      texts: { iban: 'NL91ABNA0417164300', holder: 'Dorpsbelang Witteveen' },
    });
  });

  test('says everything that is wrong at once, in the order of the fields', () => {
    expect(parseAnswer('requestRemedy', { deadlineOn: '30 februari 2026', missing: '  ' })).toEqual({
      errors: {
        deadlineOn: 'Vul de laatste dag in om aan te vullen, bijvoorbeeld 2 november 2026.',
        missing: 'Schrijf op wat er mist. De aanvrager leest dit in de brief.',
      },
    });
  });

  test('says how much too long a text is', () => {
    expect(parseAnswer('requestRemedy', { deadlineOn: '2026-12-28', missing: '🌳'.repeat(2001) })).toEqual({
      errors: { missing: 'Maak dit korter: het zijn nu 2.001 tekens en er passen er 2.000.' },
    });
  });

  test.each([
    ['an unknown name', { motivation: 'Daarom.', amount: '5' }, { amount: 'Laat dit weg: die vraag staat niet in dit formulier.' }],
    ['a list where a text belongs', { motivation: ['a', 'b'] }, { motivation: 'Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.' }],
    ['an object where a text belongs', { motivation: { length: 3 } }, { motivation: 'Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.' }],
    ['nothing at all', undefined, { motivation: 'Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.' }],
  ])('refuses %s', (_, posted, errors) => expect(parseAnswer('decideNotProcessed', posted)).toEqual({ errors })); // prettier-ignore

  test('refuses a name that every object has', () => {
    const posted = JSON.parse('{"motivation":"Daarom.","__proto__":{"x":1},"constructor":"y"}') as unknown;
    expect(parseAnswer('decideNotProcessed', posted)).toEqual({
      errors: {
        ['__proto__']: 'Laat dit weg: die vraag staat niet in dit formulier.',
        constructor: 'Laat dit weg: die vraag staat niet in dit formulier.',
      },
    });
  });

  test('may be left empty where the field is optional', () =>
    expect(parseAnswer('withdraw', { reason: '' })).toEqual({ input: {}, texts: {} }));

  test('a move that asks nothing takes nothing', () => {
    expect(parseAnswer('declareComplete', {})).toEqual({ input: {}, texts: {} });
    expect(parseAnswer('declareComplete', { amount: '5' })).toEqual({
      errors: { amount: 'Laat dit weg: die vraag staat niet in dit formulier.' },
    });
  });

  test.each([
    ['2-11-2026 17.00', Date.UTC(2026, 10, 2, 16)],
    ['2 juli 2026 om 17:00 uur', Date.UTC(2026, 6, 2, 15)],
    ['2026-11-02 9.05', Date.UTC(2026, 10, 2, 8, 5)],
    ['25-10-2026 17.00', Date.UTC(2026, 9, 25, 16)],
    ['29-3-2026 12.00', Date.UTC(2026, 2, 29, 10)],
    ['2026-11-02T17:00:00+01:00', Date.UTC(2026, 10, 2, 16)],
  ])('reads the moment %s', (newClosesAt, ms) =>
    expect(parseAnswer('outage', { newClosesAt, reason: 'Geen stroom.' })).toEqual({
      input: { newClosesAt: ms },
      texts: { reason: 'Geen stroom.' },
    }),
  );

  test.each(['morgen 17.00', '2-11-2026', '2-11-2026 25.00', '2-11-2026 17.60', '17.00', 'x'.repeat(70)])(
    'does not read %s as a moment',
    (newClosesAt) =>
      expect(parseAnswer('outage', { newClosesAt, reason: 'Geen stroom.' })).toEqual({
        errors: { newClosesAt: 'Vul een datum en een tijd in, bijvoorbeeld 2-11-2026 17.00.' },
      }),
  );

  test('reads yes, no and a box that must be ticked', () => {
    const sentence = 'De bank staat er.';
    expect(parseAnswer('reportDone', { sentence, mayPublish: 'nee' })).toEqual({
      input: { mayPublish: false },
      texts: { sentence },
    });
    expect(parseAnswer('reportDone', { sentence, mayPublish: 'misschien' })).toEqual({
      errors: { mayPublish: 'Kies of wij de zin en de foto op de website mogen zetten.' },
    });
    expect(parseAnswer('submitAdvice', { careChecked: 'ja', note: 'Ik was bij het beraad.' })).toEqual({
      input: { careChecked: true },
      texts: { note: 'Ik was bij het beraad.' },
    });
    expect(parseAnswer('submitAdvice', {})).toEqual({
      errors: {
        careChecked: 'Bevestig dat u heeft nagegaan of het advies zorgvuldig tot stand kwam (Awb 3:9).',
        note: 'Schrijf op wat u heeft nagegaan.',
      },
    });
  });

  test('knows the options that depend on the dossier', () => {
    const lot = { entries: ['p1', 'p2'], first: 'p2', witness: 'De notaris' };
    expect(parseAnswer('recordLot', lot, lists)).toEqual({
      input: { entries: ['p1', 'p2'], first: 'p2' },
      texts: { witness: 'De notaris' },
    });
    expect(parseAnswer('recordLot', { ...lot, entries: 'p3', first: 'p3' }, lists)).toEqual({
      errors: {
        entries: 'Kies de plannen waartussen is geloot.',
        first: 'Kies het plan dat als eerste is getrokken.',
      },
    });
    expect(fieldSpecs(questionOf('recordLot')!, lists)[0]?.options).toEqual(lists.entries);
  });
});

describe('the same question for programs', () => {
  test('is described to them', () =>
    expect(answerSchema('reportDone')).toEqual({
      type: 'object',
      properties: {
        sentence: { type: 'string', description: 'Wat is er van het plan geworden?', maxLength: 300 },
        channel: {
          type: 'string',
          description: 'Hoe kwam dit binnen?',
          enum: ['paper', 'phone', 'counter', 'email'],
        },
        receivedOn: { type: 'string', format: 'date', description: 'Op welke dag kwam dit binnen?' },
        mayPublish: {
          type: 'boolean',
          description: 'Mogen wij deze zin en de foto op de website zetten?',
        },
      },
      required: ['sentence', 'mayPublish'],
      additionalProperties: false,
    }));

  test('takes typed values, and does not read a text as an amount or a yes', () => {
    expect(parseJsonAnswer('reportDone', { sentence: 'De bank staat er.', mayPublish: true })).toEqual({
      input: { mayPublish: true },
      texts: { sentence: 'De bank staat er.' },
    });
    expect(parseJsonAnswer('reportDone', { sentence: 3, mayPublish: 'ja' })).toEqual({
      errors: {
        sentence: 'Schrijf in één zin wat er van uw plan is geworden.',
        mayPublish: 'Kies of wij de zin en de foto op de website mogen zetten.',
      },
    });
  });

  test('a move that asks nothing takes an empty object', () =>
    expect(answerSchema('declareComplete')).toEqual({
      type: 'object',
      properties: {},
      additionalProperties: false,
    }));
});

describe('questions and charts', () => {
  test('every question belongs to a move', () => {
    const moves = new Set(charts.flatMap((chart) => Object.keys(chart.moves)));
    expect(questionTypes().filter((type) => !moves.has(type))).toEqual([]);
  });

  test('every file with questions is read', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.forms.ts'))
      .filter((file) => readFileSync(join('src', file), 'utf8').includes('@Question('));
    const known = readFileSync('src/moves/questions.ts', 'utf8');
    expect(files.filter((file) => !known.includes(`'../${file.replace(/ts$/, 'js')}'`))).toEqual([]);
  });
});
