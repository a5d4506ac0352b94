import { describe, expect, test } from '@jest/globals';
import { checkForm, type Form, type Question } from '../workflows/form.js';
import { moekForm } from '../workflows/moek.form.js';
import { compileForm } from '../src/schemes/answers.js';
import { complete, context, typed } from './support/moek-answers.js';

const moek = compileForm(moekForm);
const wrong = (raw: unknown) =>
  moek.read(raw, context).errors.map(({ field, message }) => [field, message] as [string, string]);
const withAnswers = (changes: object) => wrong({ ...complete, ...changes });

describe('Het formulier van MOEK', () => {
  test('heeft geen fouten', () => expect(checkForm(moekForm)).toEqual([]));

  test('wordt één keer gemaakt, ook als dezelfde vragen uit de database komen', () =>
    expect(compileForm(JSON.parse(JSON.stringify(moekForm)) as Form)).toBe(moek));

  test('leest wat mensen typen in centen, maanden en ids', () =>
    expect(moek.validateAll(complete, context)).toEqual({ answers: typed }));

  test('vraagt een vereniging niet wie het geld ontvangt, en bewaart een oud antwoord daarop wel', () => {
    const { legalName, kvkNumber, ...rest } = typed;
    expect({ legalName, kvkNumber }).toEqual({ legalName: 'Dorpsbelang Witteveen', kvkNumber: '01234567' });
    const informal = {
      ...complete,
      groupKind: 'informal',
      addressCount: '11 adressen',
      payeeOrganisation: 'witteveen',
    };
    expect(moek.validateAll(informal, context)).toEqual({
      answers: { ...rest, groupKind: 'informal', addressCount: 11, payeeOrganisation: 'witteveen' },
    });
  });

  test('zegt bij een leeg formulier alles tegelijk, in de volgorde van het formulier', () =>
    expect(wrong({})).toEqual([
      ['groupName', 'Vul de naam van uw groep in.'],
      ['groupKind', 'Kies wat voor groep u bent.'],
      ['commercialParty', 'Kies ja of nee.'],
      ['jurorInvolved', 'Kies ja, nee of “dat weet ik niet”.'],
      ['title', 'Vul een naam voor uw plan in.'],
      ['village', 'Kies het dorp of de buurtschap waar uw plan is.'],
      ['place', 'Vul de plek in waar u het plan uitvoert.'],
      ['description', 'Vertel wat u gaat doen.'],
      ['liveability', 'Vertel waarom het er mooier of leefbaarder van wordt.'],
      ['audience', 'Kies voor wie uw plan is.'],
      ['together', 'Vertel hoe uw plan mensen bij elkaar brengt.'],
      ['novelty', 'Vertel wat er nieuw is voor uw buurt.'],
      ['startMonth', 'Vul een maand en een jaar in, bijvoorbeeld maart 2027.'],
      ['endMonth', 'Vul een maand en een jaar in, bijvoorbeeld oktober 2027.'],
      ['permission', 'Kies ja, nee of “dat weet ik nog niet”.'],
      ['support', 'Vertel wie uw plan steunen en waaraan wij dat zien.'],
      ['ownWork', 'Vertel welke klussen u zelf doet.'],
      ['ownHours', 'Vul een aantal uren in, bijvoorbeeld 120.'],
      ['costs', 'Vul minstens één regel in: waar het geld voor is, en hoeveel.'],
      ['requestedAmount', 'Vul het bedrag in dat u vraagt, bijvoorbeeld 1.250,00.'],
      ['contactName', 'Vul de voornaam en achternaam van de contactpersoon in.'],
      ['contactAddress', 'Vul het adres in waar wij naartoe kunnen schrijven.'],
      ['decisionByEmail', 'Kies ja of nee.'],
      ['contactPhone', 'Vul een telefoonnummer in, bijvoorbeeld 06 12345678.'],
      ['publicity', 'Kies ja of nee.'],
      ['signerName', 'Vul uw voornaam en achternaam in.'],
      ['signerCapacity', 'Kies namens wie u de aanvraag verstuurt.'],
      ['declaration', 'Zet een vinkje als alles klopt en u het plan namens de groep mag insturen.'],
    ]));

  test('zegt per stap alleen wat in die stap niet klopt, ook als dat van een eerdere stap afhangt', () => {
    const draft = { ...complete, permission: 'ja', requestedAmount: 'veel' };
    expect(moek.validateStep(draft, 'plan', context)).toEqual([
      {
        field: 'permissionStatus',
        message: 'Vertel wat er geregeld moet worden en hoe ver u bent.',
        step: 'plan',
      },
    ]);
    expect(moek.validateStep(draft, 'group', context)).toEqual([]);
  });
});

describe('Bedragen', () => {
  const totals = (costs: string, covered: string, difference: string) => [
    [
      'requestedAmount',
      `Uw kosten zijn ${costs}. Uw inkomsten en de gevraagde bijdrage zijn samen ${covered}. Dat scheelt ${difference}. Pas een van de bedragen aan.`,
    ],
  ];

  test.each([
    '1.250,-',
    '€ 1.250,00',
    '1250',
    '1250.00',
    '1.250',
    'EUR 1250',
    ' 1 250 ,--'.replace(' ,', ','),
  ])('%p is 1.250 euro', (amount) => expect(withAnswers({ requestedAmount: amount })).toEqual([]));

  test.each(['', '0', '-5', '1.25.0', 'twaalfhonderd', '1e3', '99999999999', '١٢٥٠'])(
    '%p is geen bedrag om te vragen',
    (amount) =>
      expect(withAnswers({ requestedAmount: amount })).toEqual([
        ['requestedAmount', 'Vul het bedrag in dat u vraagt, bijvoorbeeld 1.250,00.'],
      ]),
  );

  test('die niet op elkaar passen, krijgen de getallen erbij', () => {
    expect(withAnswers({ requestedAmount: '1.000' })).toEqual(
      totals('€\u00a01.600', '€\u00a01.350', '€\u00a0250'),
    );
    expect(withAnswers({ incomes: [] })).toEqual(totals('€\u00a01.600', '€\u00a01.250', '€\u00a0350'));
  });

  test('boven het maximum zijn te hoog', () =>
    expect(
      withAnswers({ requestedAmount: '5.000,01', costs: [{ item: 'Brug', amount: '5.350,01' }] }),
    ).toEqual([
      ['requestedAmount', 'Vraag niet meer dan €\u00a05.000. Dat is het hoogste bedrag voor één plan.'],
    ]));
});

test('Een plan waar een bedrijf aan verdient, krijgt uitleg', () =>
  expect(withAnswers({ commercialParty: 'ja' })).toEqual([
    [
      'commercialParty',
      'Met een bedrijf dat aan het plan verdient, kan MOEK niet. Kan uw groep het plan zonder dat bedrijf doen? Kies dan “nee”. Twijfelt u, bel ons dan even.',
    ],
  ]));

test('Een groep bewoners zegt wie het geld ontvangt, en van hoeveel adressen ze zijn', () =>
  expect(withAnswers({ groupKind: 'informal', addressCount: '2', payeeOrganisation: 'other' })).toEqual([
    [
      'addressCount',
      'Vul een aantal in van 3 of meer. MOEK is voor mensen van minstens drie adressen samen.',
    ],
    ['payeeName', 'Vul de naam in van de vereniging of stichting die het geld ontvangt.'],
  ]));

test('Na het sluiten blijft staan wat de jury beoordeelt', () => {
  const after = { ...complete, title: 'Iets mooiers', contactPhone: '0593 123 456', planFiles: [] };
  expect(moek.lockedChanges(complete, after, context)).toEqual(
    ['title', 'planFiles'].map((field) => ({
      field,
      message:
        'Dit antwoord kunt u nu niet meer wijzigen. De ronde is gesloten, en iedereen doet mee met het plan van toen.',
      step: 'plan',
    })),
  );
  const sameInOtherTyping = { ...complete, requestedAmount: '€ 1250', startMonth: '3-2027' };
  expect(moek.lockedChanges(complete, sameInOtherTyping, context)).toEqual([]);
});

describe('Een formulier dat een beheerder maakt', () => {
  const question: Question = {
    key: 'why',
    kind: 'yesNo',
    label: 'Waarom?',
    error: 'Kies ja of nee.',
    necessityNote: 'Anders weten wij het niet.',
  };
  const ask = (...questions: object[]) =>
    checkForm({
      version: '1',
      checks: [],
      steps: [
        { key: 'one', title: 'Eén', questions: questions.map((change) => ({ ...question, ...change })) },
      ],
    });

  test.each<[string, object[], string[]]>([
    ['twee keer dezelfde vraag', [{}, {}], ['Er zijn twee vragen met de sleutel why.']],
    [
      'een burgerservicenummer',
      [{ label: 'Wat is uw BSN?' }],
      ['Vraag why: dit gegeven mogen wij niet vragen (AVG, artikel 5).'],
    ],
    [
      'een geboortedatum als sleutel',
      [{ key: 'geboortedatum' }],
      ['Vraag geboortedatum: dit gegeven mogen wij niet vragen (AVG, artikel 5).'],
    ],
    [
      'een kopie van het paspoort',
      [{ label: 'Stuur een kopie van uw paspoort' }],
      ['Vraag why: dit gegeven mogen wij niet vragen (AVG, artikel 5).'],
    ],
    [
      'een sleutel die niet kan',
      [{ key: 'toString' }],
      ['Vraag toString: maak de sleutel een Engels woord in camelCase.'],
    ],
    [
      'geen reden',
      [{ necessityNote: ' ' }],
      ['Vraag why: schrijf op waarom wij dit nodig hebben (Awb 4:2, tweede lid).'],
    ],
    [
      'een fout die niets zegt',
      [{ error: 'Dit veld is verplicht.' }],
      ['Vraag why: zeg wat iemand moet doen, niet dat iets moet.'],
    ],
    [
      'een keuze zonder keuze',
      [{ kind: 'choice', options: [{ value: 'a', label: 'A' }] }],
      ['Vraag why: geef minstens twee verschillende antwoorden.'],
    ],
    [
      'een vraag na een latere vraag',
      [{ onlyIf: { question: 'later', is: 'yes' } }, { key: 'later' }],
      ['Vraag why: deze vraag hangt af van later, en die komt niet eerder.'],
    ],
    [
      'een vraag na een antwoord dat niet kan',
      [{ key: 'first' }, { onlyIf: { question: 'first', is: 'unknown' } }],
      ['Vraag why: first kent het antwoord unknown niet.'],
    ],
  ])('met %s wordt tegengehouden', (_, questions, mistakes) => expect(ask(...questions)).toEqual(mistakes));

  test('met een controle over een vraag die er niet is, wordt tegengehouden en nooit gemaakt', () => {
    const form: Form = {
      version: '1',
      steps: [],
      checks: [{ kind: 'mustNotBe', question: 'gone', is: 'x', field: 'gone', error: 'x' }],
    };
    const mistake = 'De controle mustNotBe gaat over gone, en die vraag is er niet.';
    expect(checkForm(form)).toEqual([mistake, mistake]);
    expect(() => compileForm(form)).toThrow(mistake);
  });
});
