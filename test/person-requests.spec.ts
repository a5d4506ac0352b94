import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inflateRawSync } from 'node:zlib';
import { addMonths, localDate } from '../workflows/calendar.js';
import { forgetRemovedFiles } from '../src/applications/removed-files.loop.js';
import { auditAll } from '../src/auditing.js';
import { startOfDay } from '../workflows/calendar.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { Person } from '../src/identity/person.entity.js';
import { PersonRequest } from '../src/privacy/requests/person-request.entity.js';
import { StoredFile } from '../src/documents/stored-file.entity.js';
import { canary, canaryWins } from './support/canary.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { openTown, type Town } from './support/town.js';
import { words } from './support/page-words.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let plan: string;
  let person: string;
  let shy: string;
  let draft: string;
  let own: Browser;
  let officer: Browser;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    shy = await town.person('Verlegen.Vogel');
    draft = await town.begin(shy);
    ({ plan, person } = await canaryWins(town));
    own = await town.visitor(person);
    officer = await town.visitor(town.people.caseHandler);
  }, 120_000);
  afterAll(() => town.close());

  const requests = () =>
    town.database.read((em) =>
      em.find(PersonRequest, { where: { personId: person }, order: { madeAt: 'ASC' } }),
    );
  const mails = async (template: string) =>
    (await town.database.read((em) => em.findBy(OutboxRow, { template }))).map(({ address }) => address);
  const text = async (path: string, who = own) => words((await who.get(path)).body);
  const zip = async (path: string, who: Browser) => {
    const answer = await fetch(town.address + path, {
      headers: { cookie: `sid=${who.cookies.get('sid') ?? ''}` },
    });
    return {
      type: answer.headers.get('content-type'),
      files: filesIn(Buffer.from(await answer.arrayBuffer())),
    };
  };

  test('wie een foto niet meer wil laten zien, is op dat moment van de website: de pagina en het adres van de foto', async () => {
    const before = (await town.stranger().get('/regelingen/moek')).body;
    const photo = /\/regelingen\/moek\/fotos\/[0-9a-f-]+/.exec(before)?.[0] ?? 'geen foto';
    const there = await town.stranger().get(photo);
    await own.submit('/mijn/gegevens', `/mijn/${plan}/klaar/toestemming`, { mayPublish: 'nee' });
    const after = (await town.stranger().get('/regelingen/moek')).body;
    expect({
      there: [there.status, there.headers.get('cache-control')],
      gone: (await town.stranger().get(photo)).status,
      page: [after.includes('/fotos/'), after.includes('Het kooitje hangt')],
    }).toEqual({ there: [200, 'no-store'], gone: 404, page: [false, false] });
  });

  test('wie vraagt wat wij bewaren, krijgt alles in één bestand: leesbaar, voor programma’s en de eigen bestanden', async () => {
    const { type, files } = await zip('/mijn/gegevens/bestand', own);
    const json = files.get('uw-gegevens.json') ?? '';
    const titles = (JSON.parse(json) as { onderdelen: { titel: string }[] }).onderdelen.map(
      ({ titel }) => titel,
    );
    const told = [canary.name, canary.email, canary.street, '98765432', 'Het kooitje hangt'];
    expect({
      type,
      missing: told.filter((one) => !json.includes(one) || !files.get('uw-gegevens.html')?.includes(one)),
      titles,
      names: [...files.keys()]
        .filter((name) => name.startsWith('bestanden/'))
        .map((name) => name.replace(/-0000\d\./, '-0000x.'))
        .toSorted(),
      account: json.includes(canary.account),
      jury: json.includes('Dat zie je meteen'),
      notes: json.includes('gebeld'),
    }).toEqual({
      type: 'application/zip',
      missing: [],
      titles: [
        'Uw gegevens',
        'Uw rollen',
        'Inloggen',
        'Plan: Een kooitje voor Geelvink',
        'Besluiten',
        'Brieven',
        'Rekeningnummers',
        'Betalingen',
        'Wat er van uw plan geworden is',
        'E-mails van ons',
        'Hoe wij u mogen bereiken',
        'Hoe lang wij dit bewaren',
        'Wat u hier deed',
      ],
      names: ['bestanden/brief-B-2026-0000x.pdf', 'bestanden/geelvink.jpg'],
      account: false,
      jury: false,
      notes: false,
    });
  });

  test('een verzoek heeft een maand, staat bij de medewerker in de werklijst, en kan maar één keer open staan', async () => {
    const empty = await own.submit('/mijn/gegevens', '/mijn/gegevens');
    const asked = await own.submit('/mijn/gegevens', '/mijn/gegevens', {
      kind: 'erasure',
      wish: 'Alles weg.',
    });
    const again = await own.submit('/mijn/gegevens', '/mijn/gegevens', { kind: 'erasure' });
    const [request] = await requests();
    expect({
      statuses: [empty.status, asked.status, again.status],
      sentence: words(again.body).includes('U vroeg dit al. U krijgt uiterlijk'),
      due: (request?.dueOn ?? '') >= addMonths(request?.receivedOn ?? '', 1),
      worklist: (await text('/werk', officer)).includes('Wil gegevens laten wissen'),
      mail: await mails('E60'),
    }).toEqual({
      statuses: [400, 303, 409],
      sentence: true,
      due: true,
      worklist: true,
      mail: [canary.email],
    });
  });

  test('een medewerker verlengt één keer, met een reden, en niet na de eerste maand', async () => {
    const [request] = await requests();
    const page = `/werk/gegevens/${request?.id}`;
    const form = `${page}/verlengen`;
    const silent = await officer.submit(page, form);
    const late = town.clock.now();
    town.clock.set(startOfDay(addMonths(request?.dueOn ?? '', 1)));
    officer = await town.visitor(town.people.caseHandler);
    const tooLate = await officer.submit(page, form, { reason: 'Het zijn er veel.' });
    town.clock.set(late);
    officer = await town.visitor(town.people.caseHandler);
    own = await town.visitor(person);
    const fresh = (await officer.get(page)).body;
    const extended = await officer.submit(page, form, { reason: 'Het zijn er veel.' });
    const token = {
      _csrf:
        new RegExp(`action="${form}"[^>]*>\\s*<input type="hidden" name="_csrf" value="([^"]+)"`).exec(
          fresh,
        )?.[1] ?? '',
    };
    const twice = await officer.post(form, { ...token, reason: 'Nog meer.' }, page);
    const [now] = await requests();
    expect({
      statuses: [silent.status, tooLate.status, extended.status, twice.status],
      due: (now?.dueOn ?? '') >= addMonths(now?.receivedOn ?? '', 3),
      own: (await text('/mijn/gegevens')).includes('Waarom het meer tijd kost: Het zijn er veel.'),
      mail: await mails('E60b'),
    }).toEqual({ statuses: [400, 409, 303, 409], due: true, own: true, mail: [canary.email] });
  });

  test('wat de Archiefwet bewaart blijft, met een zin tot wanneer; foto en concept gaan meteen weg', async () => {
    const { database, clock, store } = town;
    const [request] = await requests();
    const page = `/werk/gegevens/${request?.id}`;
    const before = await text(page, officer);
    await officer.submit(page, `${page}/antwoord`, { answer: 'De foto is weg. De rest moet blijven.' });
    await forgetRemovedFiles({ database, store });
    const [answered] = await requests();
    const photos = await database.read((em) => em.findBy(StoredFile, { dossierId: plan, kind: 'photo' }));
    expect({
      stays: before.includes('Dit moeten wij volgens de Archiefwet bewaren tot'),
      goes: before.includes('De foto’s worden verwijderd'),
      outcome: answered?.outcome,
      photos,
      known: (await database.read((em) => em.findOneByOrFail(Person, { id: person }))).email,
      own: (await text('/mijn/gegevens')).includes('De foto is weg. De rest moet blijven.'),
      mail: await mails('E60c'),
      day: answered?.answeredAt && localDate(answered.answeredAt) === clock.today(),
    }).toEqual({
      stays: true,
      goes: true,
      outcome: 'partly',
      photos: [],
      known: canary.email,
      own: true,
      mail: [canary.email],
      day: true,
    });
  });

  test('wie alleen een concept heeft en gewist wil worden, is daarna nergens meer bekend', async () => {
    const { database } = town;
    const who = await town.visitor(shy);
    await who.submit('/mijn/gegevens', '/mijn/gegevens', { kind: 'erasure' });
    const request = await database.read((em) => em.findOneByOrFail(PersonRequest, { personId: shy }));
    const page = `/werk/gegevens/${request.id}`;
    await officer.submit(page, `${page}/antwoord`, { answer: 'Alles is weg.' });
    const forgotten = await database.read((em) => em.findOneByOrFail(Person, { id: shy }));
    expect({
      draft: (await who.get(`/aanvragen/${draft}`)).status,
      signedIn: (await who.get('/mijn')).status,
      name: [forgotten.name, forgotten.email],
      audit: (await database.read((em) => auditAll(em))).exitCode,
      list: (await text('/werk/gegevens', officer)).includes('Gewist'),
    }).toEqual({ draft: 303, signedIn: 303, name: ['', null], audit: 0, list: true });
  });

  test('een medewerker voert het in voor wie belt, verbetert de naam en antwoordt; een ander mag er niet bij', async () => {
    const path = '/werk/gegevens/nieuw';
    const asked = { kind: 'rectification', channel: 'phone', receivedOn: '20-11-2026', wish: 'Met een d.' };
    const unknown = await officer.submit(path, path, { ...asked, who: 'MD-2026-99999' });
    const entered = await officer.submit(path, path, { ...asked, who: 'md-2026-00001' });
    const page = entered.headers.get('location') ?? '';
    const corrected = await officer.submit(page, `${page}/verbeteren`, { name: 'Kanarie Geelvinck' });
    await officer.submit(page, `${page}/antwoord`, { outcome: 'done', answer: 'Wij schrijven u nu goed.' });
    const twice = await officer.get(page);
    const juror = await town.visitor(town.people.juror);
    expect({
      unknown: [unknown.status, words(unknown.body).includes('Wij kennen niemand met dit e-mailadres')],
      corrected: corrected.status,
      name: (await town.database.read((em) => em.findOneByOrFail(Person, { id: person }))).name,
      answered: [twice.body.includes('Gedaan op'), twice.body.includes('/antwoord')],
      others: [(await juror.get(page)).status, (await own.get(page)).status, (await juror.get(path)).status],
    }).toEqual({
      unknown: [400, true],
      corrected: 303,
      name: 'Kanarie Geelvinck',
      answered: [true, false],
      others: [403, 403, 403],
    });
  });

  test('voor inzage per post bewaart de medewerker hetzelfde bestand, en het register is een lijst', async () => {
    const path = '/werk/gegevens/nieuw';
    const asked = { who: canary.email, kind: 'access', channel: 'counter', receivedOn: '20-11-2026' };
    const page = (await officer.submit(path, path, asked)).headers.get('location') ?? '';
    const { files } = await zip(`${page}/bestand`, officer);
    const register = await officer.get('/werk/gegevens/register.csv');
    expect([
      files.get('uw-gegevens.json')?.includes(canary.street),
      register.status,
      register.body.split('\r\n')[0]?.replace('\uFEFF', ''),
      register.body.includes('Zo lang als de zaak: 10, 7, 5 of 1 jaar'),
      register.body.includes('vervallen concepten): 12 maanden na verzending'),
    ]).toEqual([
      true,
      200,
      '"Verwerking";"Waarvoor";"Grond";"Van wie";"Welke gegevens";"Hoe lang";"Wie ze krijgt"',
      true,
      true,
    ]);
  });
});

/** The files of an archive, as text. */
function filesIn(bytes: Buffer): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [packed, nameLength] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const begin = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 30, at + 30 + nameLength).toString();
    found.set(name, inflateRawSync(bytes.subarray(begin, begin + packed)).toString());
    at = begin + packed;
  }
  return found;
}
