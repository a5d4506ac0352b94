import { describe, expect, test } from '@jest/globals';
import { moekForm } from '../workflows/moek.form.js';
import { compileForm } from '../src/schemes/answers.js';
import { complete, context } from './support/moek-answers.js';

const moek = compileForm(moekForm);
const wrong = (raw: unknown) =>
  moek.read(raw, context).errors.map(({ field, message }) => [field, message] as [string, string]);
const withAnswers = (changes: object) => wrong({ ...complete, ...changes });

describe('Wat niet past, krijgt een zin bij het goede veld', () => {
  const amount = 'Vul een bedrag in, bijvoorbeeld 1.250,00.';
  const email = 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.';
  const title = 'Vul een naam voor uw plan in.';
  const costs = 'Vul minstens één regel in: waar het geld voor is, en hoeveel.';
  const address = 'Vul het adres in waar wij naartoe kunnen schrijven.';
  test.each<[string, object, [string, string][]]>([
    ['spaties als naam', { title: ' \n ' }, [['title', title]]],
    ['een lijst in plaats van tekst', { title: ['a', 'b'] }, [['title', title]]],
    ['een getal in plaats van tekst', { title: 7 }, [['title', title]]],
    ['een ding met een eigen constructor', { title: { constructor: 1 } }, [['title', title]]],
    ['een belofte in plaats van tekst', { title: JSON.parse('{"then": "x"}') as object }, [['title', title]]],
    [
      '2.001 letters waar er 2.000 passen',
      { description: 'a'.repeat(2_001) },
      [['description', 'Maak dit korter: het zijn nu 2.001 tekens en er passen er 2.000.']],
    ],
    ['2.000 lachende gezichten', { description: '😀'.repeat(2_000) }, []],
    ['een nul-teken en een halve emoji', { description: 'Bankje\u0000 \ud83d' }, []],
    ['een keuze die er niet is', { groupKind: 'bv' }, [['groupKind', 'Kies wat voor groep u bent.']]],
    [
      'een dorp van elders',
      { village: 'assen' },
      [['village', 'Kies het dorp of de buurtschap waar uw plan is.']],
    ],
    [
      'een naam van een objectdeel als dorp',
      { village: 'toString' },
      [['village', 'Kies het dorp of de buurtschap waar uw plan is.']],
    ],
    [
      'een vakje dat er niet is',
      { audience: ['youth', 'cats'] },
      [['audience', 'Kies voor wie uw plan is.']],
    ],
    ['één vakje, zoals een browser het stuurt', { audience: 'youth' }, []],
    ['twee adressen in één', { contactEmail: 'a@voorbeeld.nl, b@voorbeeld.nl' }, [['contactEmail', email]]],
    [
      'een adres met een regel eronder',
      { contactEmail: 'a@voorbeeld.nl\nBcc: b@voorbeeld.nl' },
      [['contactEmail', email]],
    ],
    [
      'een te kort telefoonnummer',
      { contactPhone: '0593-12' },
      [['contactPhone', 'Vul een telefoonnummer in, bijvoorbeeld 06 12345678.']],
    ],
    [
      'een maand zonder jaar',
      { endMonth: 'oktober' },
      [['endMonth', 'Vul een maand en een jaar in, bijvoorbeeld oktober 2027.']],
    ],
    [
      'de dertiende maand',
      { endMonth: '13-2027' },
      [['endMonth', 'Vul een maand en een jaar in, bijvoorbeeld oktober 2027.']],
    ],
    [
      'klaar vóór het begin',
      { endMonth: '2-2027' },
      [['endMonth', 'Uw plan is eerder klaar dan het begint. Kies een latere maand waarin het klaar is.']],
    ],
    [
      'zeven cijfers KvK',
      { kvkNumber: '1234567' },
      [['kvkNumber', 'Vul de 8 cijfers van het KvK-nummer in, of laat het vak leeg.']],
    ],
    ['geen KvK-nummer', { kvkNumber: '' }, []],
    ['nul uur eigen werk', { ownHours: '0' }, [['ownHours', 'Vul een aantal uren in, bijvoorbeeld 120.']]],
    ['een half uur', { ownHours: '0,5' }, [['ownHours', 'Vul een aantal uren in, bijvoorbeeld 120.']]],
    [
      'een adres zonder huisnummer en postcode',
      { contactAddress: { street: 'Esweg', city: 'Spier' } },
      [
        ['contactAddress.houseNumber', 'Vul het huisnummer in, bijvoorbeeld 12 of 12a.'],
        ['contactAddress.postcode', 'Vul de postcode in: vier cijfers en twee letters.'],
      ],
    ],
    ['een adres op één regel', { contactAddress: 'Esweg 12, Spier' }, [['contactAddress', address]]],
    [
      'een adres met een vak te veel',
      { contactAddress: { ...complete.contactAddress, country: 'NL' } },
      [['contactAddress.country', 'Laat dit weg: daar is geen vak voor.']],
    ],
    [
      'een kostenregel zonder bedrag en een zonder tekst',
      {
        costs: [
          { item: 'Hout', amount: '' },
          { item: '', amount: '400' },
        ],
      },
      [
        ['costs.0.amount', amount],
        ['costs.1.item', 'Vul in waar dit bedrag voor is.'],
      ],
    ],
    ['een bedrag onder nul', { costs: [{ item: 'Hout', amount: '-400' }] }, [['costs.0.amount', amount]]],
    ['een kostenregel die geen regel is', { costs: ['Hout'] }, [['costs.0', costs]]],
    ['kosten als tekst', { costs: '400' }, [['costs', costs]]],
    ['een tabel vol lege regels', { costs: [{ item: ' ', amount: '' }] }, [['costs', costs]]],
    [
      '31 kostenregels',
      { costs: Array.from({ length: 31 }, () => ({ item: 'Plank', amount: '1' })) },
      [['costs', 'Voeg regels samen: er passen er 30.']],
    ],
    [
      'een vinkje met een ander woord',
      { declaration: 'nee' },
      [['declaration', 'Zet een vinkje als alles klopt en u het plan namens de groep mag insturen.']],
    ],
    [
      'een bestand van iemand anders',
      { planFiles: ['vreemd'] },
      [['planFiles', 'Kies hoogstens 5 bestanden: pdf, jpg of png.']],
    ],
    [
      'een vraag die er niet is',
      { bsn: '123456782' },
      [['bsn', 'Laat dit weg: die vraag staat niet in dit formulier.']],
    ],
    [
      '__proto__ in een regel',
      { costs: [JSON.parse('{"__proto__": "x", "item": "Hout", "amount": "400"}')] },
      [['costs.0', costs]],
    ],
  ])('%s', (_, changes, expected) => expect(withAnswers(changes)).toEqual(expected));

  test('__proto__ in de aanvraag zelf wordt geweigerd, en verandert niets aan andere dingen', () => {
    const raw: unknown = JSON.parse(`{"__proto__": {"polluted": "ja"}, ${JSON.stringify(complete).slice(1)}`);
    expect(wrong(raw)).toEqual([['__proto__', 'Laat dit weg: die vraag staat niet in dit formulier.']]);
    expect('polluted' in {}).toBe(false);
  });

  test.each([undefined, null, 'tekst', 7, [], new Map()])('%p is geen aanvraag', (raw) =>
    expect(wrong(raw)).toEqual(wrong({})),
  );
});
