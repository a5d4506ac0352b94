import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import { icalOf } from '../src/web/ical.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let officer: Browser;
  let plan: string;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    plan = await town.enter('Het plan van Geesje');
    await town.begin(await town.person('Twijfelaar'));
    officer = await town.visitor(town.people.caseHandler);
  });
  afterAll(() => town.close());

  const newAddress = async (who = officer) => {
    const { body } = await who.submit('/werk/agenda', '/werk/agenda');
    return new URL(/https?:\S+\.ics/.exec(body)?.[0] ?? 'http://geen.nl/').pathname;
  };
  const agenda = async (path: string) => {
    const { status, headers, body } = await town.stranger().get(path);
    return { status, type: headers.get('content-type'), body };
  };

  test('een programma dat niet kan inloggen, vindt elke termijn op zijn laatste dag, zonder namen', async () => {
    const { body, ...rest } = await agenda(await newAddress());
    expect({ ...rest, lines: body.split('\r\n').filter((line) => !line.startsWith('DTSTAMP')) }).toEqual({
      status: 200,
      type: 'text/calendar; charset=utf-8',
      lines: [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Op Eigen Kracht//Termijnen//NL',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Termijnen Op Eigen Kracht',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'BEGIN:VEVENT',
        `UID:${plan}-decision@localhost`,
        'DTSTART;VALUE=DATE:20270212',
        'DTEND;VALUE=DATE:20270213',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Beslistermijn MD-2026-00001',
        'DESCRIPTION:8 weken na 18 december 2026 is 12 februari 2027.',
        `URL:http://localhost/werk/zaken/${plan}`,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ],
    });
  });

  test('een nieuw adres maakt het oude waardeloos, en stoppen ook', async () => {
    const [first, second] = [await newAddress(), await newAddress()];
    const statuses = [(await agenda(first)).status, (await agenda(second)).status];
    await officer.submit('/werk/agenda', '/werk/agenda/weg');
    expect([
      ...statuses,
      (await agenda(second)).status,
      (await agenda('/agenda/geraden.ics')).status,
    ]).toEqual([404, 200, 404, 404]);
  });

  test('wie geen zaken ziet, heeft een lege agenda, en wie geen medewerker is geen adres', async () => {
    const secretary = await town.visitor(town.people.jurySecretary);
    const { body } = await agenda(await newAddress(secretary));
    const applicant = await town.visitor(await town.ownerOf(plan));
    expect([body.includes('VEVENT'), (await applicant.get('/werk/agenda')).status]).toEqual([false, 403]);
  });

  test('wat stilstaat staat er niet in, en daarna op de nieuwe dag', async () => {
    const path = await newAddress();
    await town.play(plan, 'startCheck', 'caseHandler');
    await town.play(plan, 'requestRemedy', 'caseHandler', {
      input: { deadlineOn: '2026-12-04' },
      texts: { missing: 'De begroting.' },
    });
    const still = (await agenda(path)).body.includes('VEVENT');
    await town.wait(startOfDay('2026-12-05') + 1);
    const days = [...(await agenda(path)).body.matchAll(/UID:\S+-(\w+)@|DTSTART;VALUE=DATE:(\d+)/g)];
    expect({ still, days: days.map(([, kind, day]) => kind ?? day) }).toEqual({
      still: false,
      days: ['notProcessed', '20270104', 'decision', '20270212'],
    });
  });

  test('een verzoek over gegevens, een vraag en een klacht staan er ook in, bij wie ze mag behandelen', async () => {
    const asker = await town.visitor(await town.ownerOf(plan));
    await asker.submit('/mijn/gegevens', '/mijn/gegevens', { kind: 'access', wish: '' });
    await asker.submit('/mijn/vragen/nieuw', '/mijn/vragen/nieuw', {
      topic: plan,
      wish: 'Wanneer hoor ik iets?',
    });
    await asker.submit('/mijn/klachten/nieuw', '/mijn/klachten/nieuw', {
      topic: plan,
      conduct: 'Niemand belt terug.',
      signedBy: 'Griet Voorbeeld',
      address: 'Brink 1\n9411 AA Beilen',
    });
    officer = await town.visitor(town.people.caseHandler);
    const eventsFor = async (who: Browser) =>
      (await agenda(await newAddress(who))).body
        .replaceAll('\r\n ', '')
        .split('BEGIN:VEVENT')
        .slice(1)
        .map((event) => [/DATE:(\d+)/.exec(event)?.[1], /SUMMARY:(.*)/.exec(event)?.[1]?.trim()])
        .filter(([, title]) => /verzoek|vraag|klacht/.test(title ?? ''));
    const asked = [
      ['20270105', 'Antwoord op een verzoek over persoonsgegevens'],
      ['20261221', 'Antwoord op vraag MD-2026-V1'],
    ];
    expect(await eventsFor(officer)).toEqual([
      ['20270118', 'Termijn om een klacht te beantwoorden MD-2026-K1'],
      ...asked,
    ]);
    const secretary = await town.visitor(town.people.jurySecretary);
    expect(await eventsFor(secretary)).toEqual([]);
  });

  test('de werklijst waarschuwt als een termijn eindigt na de laatste dag waarvan de vrije dagen bekend zijn', async () => {
    officer = await town.visitor(town.people.caseHandler);
    const before = (await officer.get('/werk')).body.includes('kan nog opschuiven');
    await town.database.inTransaction((tx) =>
      tx.query(
        `UPDATE legal_clock SET ends_on = '2029-02-01' WHERE dossier_id = '${plan}' AND kind = 'decision'`,
      ),
    );
    expect([before, (await officer.get('/werk')).body.includes('Eén termijn kan nog opschuiven')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('een agenda', () => {
  const day = { id: 'x', on: '2028-02-29', url: 'https://voorbeeld.nl/a' };

  test('vouwt lange regels na 75 bytes, nooit midden in een letter', () => {
    const about = 'Eén termijn, ’s middags; '.repeat(20);
    const body = icalOf('Naam', [{ ...day, title: 'T', about }], 0);
    const lines = body.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(body.replaceAll('\r\n ', '')).toContain(
      `DESCRIPTION:${about.replaceAll(',', '\\,').replaceAll(';', '\\;')}\r\n`,
    );
  });

  test('houdt tekens die iets betekenen tegen, en kent de dag na een schrikkeldag', () => {
    const body = icalOf('A,B', [{ ...day, title: 'a;b\\c\nd', about: '' }], Date.UTC(2026, 10, 22, 4, 5, 6));
    expect(body.split('\r\n').filter((line) => /^(X-WR|SUMMARY|DT)/.test(line))).toEqual([
      'X-WR-CALNAME:A\\,B',
      'DTSTAMP:20261122T040506Z',
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
      'SUMMARY:a\\;b\\\\c\\nd',
    ]);
  });
});
