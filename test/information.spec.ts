import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endOfDay, startOfDay } from '../workflows/calendar.js';
import type { PageName } from '../workflows/texts.js';
import { routesOf } from '../src/identity/every-route.js';
import { Application } from '../src/applications/application.entity.js';
import { Completion } from '../src/accountability/completion.entity.js';
import { untilWords } from '../src/information/round-words.js';
import { linkTo } from '../src/mail/links.js';
import { Subscriber } from '../src/rounds/subscriber.entity.js';
import { eachDatabase } from './support/databases.js';
import { words, wordsIn } from './support/page-words.js';
import { openTown, type Town } from './support/town.js';

const here = '/regelingen/moek';

describe('het laatste moment om in te sturen staat er als hele datum', () => {
  test.each([
    [endOfDay('2026-12-18'), 'tot en met vrijdag 18 december 2026 om 23.59 uur'],
    [startOfDay('2026-12-19'), 'tot en met vrijdag 18 december 2026 om 23.59 uur'],
    [startOfDay('2026-12-18') + 17 * 3_600_000, 'tot vrijdag 18 december 2026 om 17.00 uur'],
    [endOfDay('2026-03-29'), 'tot en met zondag 29 maart 2026 om 23.59 uur'],
  ])('%i', (closesAt, sentence) => {
    expect(untilWords(closesAt).replaceAll('\u00a0', ' ')).toBe(sentence);
  });
});

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  const read = async (path: string) => words((await town.stranger().get(path)).body);

  beforeAll(async () => {
    town = await openTown(await freshPlace());
  }, 120_000);
  afterAll(() => town.close());

  test('het overzicht zegt wat, voor wie, hoeveel, tot wanneer en wie u kunt bellen', async () => {
    for (const path of ['/', '/regelingen']) {
      const page = await read(path);
      for (const part of [
        'Mooi Op Eigen Kracht',
        'Buren, straten en verenigingen.',
        'Hoogstens € 5.000 voor één plan',
        '€ 30.000 voor alle plannen van MOEK 2026 samen',
        'tot en met vrijdag 18 december 2026 om 23.59 uur',
        'Anneke Voorbeeld, bel 14 0593',
      ])
        expect(page).toContain(part);
    }
  });

  test('de pagina van een regeling noemt criteria met gewicht, jury, data en wat u nodig heeft', async () => {
    const page = await read(here);
    for (const part of [
      'De jury let op Draagvlak: breed gedragen in buurt of dorp Telt mee voor 25%',
      'Marchien (voorzitter)',
      'Uiterlijk 12 februari 2027',
      'zaterdag 23 januari 2027',
      'Ongeveer drie kwartier',
      'Elke groep stuurt één plan in.',
    ])
      expect(page).toContain(part);
  });

  test('een regeling die er niet is, is een gewone pagina die niet bestaat', async () => {
    for (const path of [
      '/regelingen/niets',
      '/regelingen/niets/past-uw-plan',
      '/regelingen/niets/bericht',
      `${here}/fotos/00000000-0000-4000-8000-000000000000`,
      `${here}/fotos/..%2f..%2fsecret`,
    ])
      expect([path, (await town.stranger().get(path)).status]).toEqual([path, 404]);
  });

  test.each([
    ['where=here&who=group&what=liveable&own=yes&when=no', 'Ja, uw plan past bij MOEK.', true],
    [
      'where=border&who=group&what=liveable&own=yes&when=no',
      'Uw plan past misschien. Bel ons even, dan kijken wij samen.',
      true,
    ],
    [
      'where=here&who=business&what=liveable&own=yes&when=no',
      'Uw plan past hier niet, maar misschien wel ergens anders.',
      false,
    ],
  ])('de vragen vooraf: %s', async (chosen, headline, goesOn) => {
    const { status, body } = await town.stranger().get(`${here}/past-uw-plan?klaar=ja&${chosen}`);
    expect([status, wordsIn(body, 'h2', 'level-4')[0], body.includes(`href="${here}/begin"`)]).toEqual([
      200,
      headline,
      goesOn,
    ]);
  });

  test('wie een vraag vooraf overslaat of verzint, hoort welke, en houdt de rest', async () => {
    const { status, body } = await town
      .stranger()
      .get(`${here}/past-uw-plan?klaar=ja&where=here&who=group&who=alone&what=raar&own=yes`);
    expect([status, wordsIn(body, 'p', 'oek-error')]).toEqual([
      400,
      ['Kies met wie u het plan maakt.', 'Kies wat u vooral wilt bereiken.', 'Kies of u al begonnen bent.'],
    ]);
    expect(body).toMatch(/value="here" checked/);
  });

  describe('een bericht als het opengaat', () => {
    const path = `${here}/bericht`;
    const subscribers = () => town.database.read((em) => em.find(Subscriber, {}));

    test.each([
      '',
      'jan',
      'jan@',
      'a@voorbeeld.nl,b@voorbeeld.nl',
      'jan@voorbeeld.nl\nBcc: x@voorbeeld.nl',
      'Jan <jan@voorbeeld.nl>',
      `${'x'.repeat(300)}@voorbeeld.nl`,
    ])('neemt %j niet aan', async (email) => {
      const { status, body } = await town.stranger().submit(path, path, { email });
      expect([status, wordsIn(body, 'p', 'oek-error')]).toEqual([
        400,
        ['Vul één e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.'],
      ]);
      expect(await subscribers()).toEqual([]);
    });

    test('geeft op een nieuw en een bekend adres hetzelfde antwoord, en schrijft het één keer op', async () => {
      const answers = [];
      for (const email of [' Jan@Voorbeeld.nl ', 'jan@voorbeeld.nl'])
        answers.push(await town.stranger().submit(path, path, { email }));
      expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
        [303, `${path}/gelukt`],
        [303, `${path}/gelukt`],
      ]);
      expect((await subscribers()).map(({ email }) => email)).toEqual(['jan@voorbeeld.nl']);
    });

    test('kan weer weg, en wie er niet bij stond hoort hetzelfde', async () => {
      const leave = `${here}/afmelden`;
      const answers = [];
      for (const email of ['niemand@voorbeeld.nl', 'jan@voorbeeld.nl'])
        answers.push(await town.stranger().submit(leave, leave, { email }));
      expect(answers.map(({ headers }) => headers.get('location'))).toEqual([
        `${leave}/gelukt`,
        `${leave}/gelukt`,
      ]);
      expect(await subscribers()).toEqual([]);
    });
  });

  test('elke knop in een bericht leidt naar een pagina die er is', () => {
    const names: PageName[] = [
      'draft',
      'application',
      'letters',
      'bankDetails',
      'completion',
      'scheme',
      'dossier',
      'jury',
    ];
    const routes = routesOf(town.app)
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => new RegExp(`^${path.replace(/:[a-z]+/g, '[^/]+')}$`));
    const lost = names
      .flatMap((name) =>
        [true, false].map((isRound) =>
          linkTo('http://localhost', name, { dossierId: 'a1', scheme: 'moek', isRound }),
        ),
      )
      .filter((link) => !routes.some((route) => route.test(new URL(link ?? '').pathname)));
    expect(lost).toEqual([]);
  });

  test('wat anderen maakten staat er pas na de bekendmaking, met naam alleen van wie dat wil of openbaar is', async () => {
    const [club, shy, open] = [
      await town.enter('Een bank'),
      await town.enter('Een stil plan'),
      await town.enter('Een vrolijk plan'),
    ];
    const change = async (id: string, changes: object) => {
      const { answers } = await town.database.read((em) => em.findOneByOrFail(Application, { id }));
      const { legalName: _, ...others } = answers ?? {};
      const changed = JSON.stringify({ ...others, ...changes });
      await town.database.inTransaction(
        (tx) => tx.sql`UPDATE application SET answers = ${changed} WHERE id = ${id}`,
      );
    };
    await change(shy, { publicity: 'no' });
    await change(open, { publicity: 'yes' });
    await town.roundTo('decided', 77_700);
    expect((await read(here)).includes('Een bank')).toBe(false);
    await town.announce();
    await town.play(open, 'reportDone', 'applicant', {
      input: { mayPublish: true },
      texts: { sentence: 'Wij lachen nog steeds.' },
    });
    await town.play(club, 'reportDone', 'applicant', {
      input: { mayPublish: false },
      texts: { sentence: 'Niet voor iedereen.' },
    });
    const page = await read(here);
    expect(
      [
        'MOEK 2026: 3 plannen kregen samen € 2.331',
        'Een bank',
        'Een vrolijk plan',
        'Wij lachen nog steeds.',
        'Eén groep staat liever niet op deze pagina.',
      ].filter((part) => !page.includes(part)),
    ).toEqual([]);
    expect(
      ['Een stil plan', 'Niet voor iedereen.', 'Harm Voorbeeld', 'De buren van de Meidoornlaan'].filter(
        (part) => page.includes(part),
      ),
    ).toEqual([]);
    expect(await town.database.read((em) => em.count(Completion))).toBe(2);
    expect(page).toContain('Mail mij als MOEK opengaat');
  });

  test.each(['/bezwaar', '/privacy', '/toegankelijkheid', '/hulp'])(
    '%s is er voor iedereen',
    async (path) => {
      const { status, body } = await town.stranger().get(path);
      expect([status, wordsIn(body, 'h1', 'nl-heading').length]).toEqual([200, 1]);
    },
  );
});
