import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moekForm } from '../workflows/moek.form.js';
import { compileForm } from '../src/schemes/answers.js';
import { describeAnswers } from '../src/schemes/describe.js';
import { mergeStep, rawFromAnswers, rawFromBody } from '../src/schemes/raw.js';
import { complete, context, typed } from './support/moek-answers.js';

const moek = compileForm(moekForm);
const wrong = (raw: unknown) =>
  moek.read(raw, context).errors.map(({ field, message }) => [field, message] as [string, string]);

describe('Een gepost formulier', () => {
  test('wordt rijen, adres en lijsten; lege rijen vallen weg en vreemde namen ook', () =>
    expect(
      rawFromBody({
        _csrf: 'x',
        title: 'Bankje',
        audience: ['youth', 'elderly'],
        'planFiles[]': 'a',
        'costs[0][item]': 'Hout',
        'costs[0][amount]': '1.250,-',
        'costs[1][item]': '  ',
        'costs[1][amount]': '',
        'costs.12.item': 'Verf',
        'incomes[0][source]': '',
        'contactAddress[street]': 'Esweg',
        'contactAddress.postcode': '9433 ta',
        __proto__x: 'x',
        'constructor[0][item]': 'x',
        'costs[0][__proto__]': 'x',
        toString: 'x',
      }),
    ).toEqual({
      title: 'Bankje',
      audience: ['youth', 'elderly'],
      planFiles: 'a',
      costs: [{ item: 'Hout', amount: '1.250,-' }, { item: 'Verf' }],
      incomes: [],
      contactAddress: { street: 'Esweg', postcode: '9433 ta' },
      toString: 'x',
    }));

  test('vervangt in het concept alleen die stap, en haalt vinkjes weg die uit zijn gezet', () => {
    const plan = moekForm.steps[1]!;
    const draft = { title: 'Oud', audience: ['youth'], planFiles: ['a'], contactName: 'Jantje' };
    expect(mergeStep(draft, plan, rawFromBody({ title: 'Nieuw' }))).toEqual({
      title: 'Nieuw',
      planFiles: ['a'],
      contactName: 'Jantje',
    });
  });
});

describe('De API', () => {
  test('neemt aan wat hij zelf teruggeeft: centen, woorden en ids', () =>
    expect(moek.validateAll(rawFromAnswers(moekForm, typed), context)).toEqual({ answers: typed }));

  test('weigert halve centen en regels die geen regel zijn', () =>
    expect(
      wrong(
        rawFromAnswers(moekForm, {
          ...typed,
          requestedAmount: 12.5,
          costs: [null, { item: 'x', amount: -1 }],
          audience: 'x',
        }),
      ),
    ).toEqual([
      ['audience', 'Kies voor wie uw plan is.'],
      ['costs.0', 'Vul minstens één regel in: waar het geld voor is, en hoeveel.'],
      ['costs.1.amount', 'Vul een bedrag in, bijvoorbeeld 1.250,00.'],
      ['requestedAmount', 'Vul het bedrag in dat u vraagt, bijvoorbeeld 1.250,00.'],
    ]));

  test('beschrijft elke vraag, en noemt welke altijd een antwoord heeft', () => {
    const schema = moek.openApiSchema();
    const keys = moekForm.steps.flatMap((step) => step.questions.map(({ key }) => key));
    expect(Object.keys(schema.properties ?? {})).toEqual(keys);
    expect(schema.required).toEqual(wrong({}).map(([field]) => field));
    expect(schema.properties?.requestedAmount).toEqual({
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000_000,
      title: 'Welk bedrag vraagt u van MOEK?',
      description: 'U krijgt nooit meer dan u vraagt. De jury kan ook een deel toekennen.',
    });
  });
});

describe('De kopie van een aanvraag', () => {
  const groups = describeAnswers(moekForm, typed, context);
  const line = (key: string) => groups.flatMap(({ answers }) => answers).find((answer) => answer.key === key);

  test('zegt in woorden wat iemand antwoordde', () =>
    expect(
      [
        'village',
        'audience',
        'startMonth',
        'permission',
        'jurorInvolved',
        'ownHours',
        'requestedAmount',
        'planFiles',
        'declaration',
      ].map((key) => line(key)?.value),
    ).toEqual([
      'Witteveen',
      'Jongeren, Ouderen',
      'maart 2027',
      'Nee',
      'Dat weet ik niet',
      '1.200 uur',
      '€\u00a01.250',
      'schets.jpg',
      'Ja',
    ]));

  test('toont een tabel met haar totaal, en wie iemand is alleen als privé', () => {
    expect(line('costs')).toEqual({
      key: 'costs',
      label: 'Wat kost uw plan?',
      value: 'Samen €\u00a01.600',
      rows: [
        { label: 'Hout', value: '€\u00a01.250' },
        { label: 'Bouten', value: '€\u00a0350' },
      ],
    });
    expect(groups.flatMap(({ answers }) => answers).filter((answer) => answer.private)).toEqual([
      { key: 'contactName', label: 'Hoe heet de contactpersoon?', value: 'Harm Voorbeeld', private: true },
      {
        key: 'contactAddress',
        label: 'Op welk adres kunnen wij schrijven?',
        value: 'Meidoornlaan 3a, 9439 TZ Witteveen',
        private: true,
      },
      { key: 'contactEmail', label: 'Naar welk e-mailadres?', value: 'harm@voorbeeld.nl', private: true },
      {
        key: 'contactPhone',
        label: 'Op welk telefoonnummer bent u te bereiken?',
        value: '06 12345678',
        private: true,
      },
      {
        key: 'secondName',
        label: 'Is er een tweede contactpersoon? Hoe heet die?',
        value: 'Niet ingevuld',
        empty: true,
        private: true,
      },
      {
        key: 'secondEmail',
        label: 'E-mailadres van de tweede contactpersoon',
        value: 'Niet ingevuld',
        empty: true,
        private: true,
      },
      { key: 'signerName', label: 'Wie verstuurt deze aanvraag?', value: 'Harm Voorbeeld', private: true },
    ]);
  });
});

describe('Wat er ook binnenkomt', () => {
  const keys = [
    ...moekForm.steps.flatMap((step) => step.questions.map(({ key }) => key)),
    '__proto__',
    'constructor',
    'x',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...Object.values(complete).filter((value) => typeof value === 'string')),
  );
  const rows = fc.array(
    fc.dictionary(fc.constantFrom('item', 'source', 'amount', 'x'), fc.oneof(text, fc.anything())),
  );
  const value = fc.oneof(text, fc.array(text), rows, fc.dictionary(fc.string(), text), fc.anything());
  const changes = fc.dictionary(fc.constantFrom(...keys), value);

  test('lezen en beschrijven gaat altijd goed, en elke fout is een zin bij een vraag', () =>
    fc.assert(
      fc.property(fc.boolean(), changes, (fromComplete, changed) => {
        const { answers, errors } = moek.read(fromComplete ? { ...complete, ...changed } : changed, context);
        const copy = describeAnswers(moekForm, answers);
        expect(copy.map((group) => group.step)).toEqual(moekForm.steps.map((step) => step.key));
        for (const { field, message } of errors) {
          expect(keys).toContain(field.split('.')[0]);
          expect(message).toMatch(/^[A-Z].+[.]$/s);
        }
        expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
      }),
      { numRuns: 200 },
    ));

  test('wat als antwoord is aangenomen, wordt getypt en opnieuw gelezen hetzelfde antwoord', () =>
    fc.assert(
      fc.property(changes, (changed) => {
        const { answers } = moek.read({ ...complete, ...changed }, context);
        expect(moek.read(rawFromAnswers(moekForm, answers), context).answers).toEqual(answers);
      }),
      { numRuns: 150 },
    ));

  test('een gepost formulier wordt altijd een concept dat bewaard kan worden', () =>
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.string(), value), changes), (body) => {
        const raw = rawFromBody(body);
        expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
      }),
      { numRuns: 150 },
    ));
});
