import { beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, startOfDay } from '../workflows/calendar.js';
import { charts } from '../workflows/index.js';
import { listing } from '../src/worklist/list/listing.js';
import type { Wanted } from '../src/worklist/list/matching.js';
import { deskOf } from '../src/worklist/scopes.js';
import { manualKinds, taskWords } from '../src/worklist/tasks/task-words.js';
import { openTasksOf, tasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { readWorklist } from '../src/worklist/list/worklist-data.js';
import { addressOf, readWanted } from '../src/worklist/list/wanted.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { queriesIn } from './support/query-count.js';

eachDatabase((_kind, freshPlace) => {
  let here: Municipality;
  beforeAll(async () => {
    here = await openMunicipality(await freshPlace());
  });
  const listed = (person: string, wanted: Partial<Wanted> = {}) =>
    here.database.read(async (em) => {
      const desk = await deskOf(em, person);
      return listing(
        em,
        { charts: here.engine.charts, desk, today: here.clock.today() },
        { page: 1, ...wanted },
      );
    });
  const titles = async (person: string, wanted: Partial<Wanted> = {}) =>
    (await listed(person, wanted)).cases.map(({ title }) => title);

  test('een concept is van de aanvrager alleen', async () => {
    await here.begin(await here.person('Stille'));
    expect(await titles(here.people.caseHandler)).toEqual([]);
  });

  test('wat te laat is staat bovenaan, dan de dichtstbijzijnde dag, dan wat stilstaat', async () => {
    const [waiting, checked, fresh] = [
      await here.enter('Wacht'),
      await here.enter('Getoetst'),
      await here.enter('Nieuw'),
    ];
    await here.admit(checked);
    await here.play(waiting, 'startCheck', 'caseHandler');
    await here.play(waiting, 'requestRemedy', 'caseHandler', {
      input: { deadlineOn: '2026-12-04' },
      texts: { missing: 'De offerte.' },
    });
    const late = await here.enter('Niet aangevuld');
    await here.play(late, 'startCheck', 'caseHandler');
    await here.play(late, 'requestRemedy', 'caseHandler', {
      input: { deadlineOn: '2026-11-27' },
      texts: { missing: 'Alles.' },
    });
    await here.wait(startOfDay('2026-11-28'));
    expect(
      (await listed(here.people.caseHandler)).cases.map(({ title, state, next, term }) => ({
        title,
        state,
        next,
        term,
      })),
    ).toEqual([
      {
        title: 'Niet aangevuld',
        state: 'Aanvulling niet gekomen',
        next: {
          sentence:
            'Wacht op de beslisser namens het college: Aanvulling niet gekomen: besluit of neem alsnog in behandeling',
          mine: false,
        },
        term: { on: '2026-12-28', colour: 'green' },
      },
      {
        title: 'Nieuw',
        state: 'Ingediend',
        next: { sentence: 'Kijk of de aanvraag volledig is', mine: true },
        term: { on: '2027-02-12', colour: 'green' },
      },
      { title: 'Getoetst', state: 'Doet mee', next: undefined, term: { on: '2027-02-12', colour: 'green' } },
      {
        title: 'Wacht',
        state: 'Wacht op aanvulling',
        next: { sentence: 'Wacht op de aanvrager', mine: false },
        term: { on: '2026-12-04', colour: 'suspended' },
      },
    ]);
    here.clock.set(startOfDay('2027-01-04'));
    expect((await listed(here.people.caseHandler)).cases[0]?.term).toEqual({
      on: '2026-12-28',
      colour: 'black',
    });
    here.clock.set(startOfDay('2026-11-28'));
    expect(fresh).toBeDefined();
  });

  test('zoekt in titel, nummer, naam en dorp, en neemt tekens letterlijk', async () => {
    const { caseHandler } = here.people;
    expect(await titles(caseHandler, { search: 'NIEUW' })).toEqual(['Nieuw']);
    expect(await titles(caseHandler, { search: 'witteveen' })).toHaveLength(4);
    expect(await titles(caseHandler, { search: '-00001' })).toEqual(['Wacht']);
    expect(await titles(caseHandler, { search: '%' })).toEqual([]);
    expect(await titles(caseHandler, { search: "'; DROP TABLE task; --" })).toEqual([]);
  });

  test('beperkt tot een ronde, een plaats en wat van mij is', async () => {
    const { caseHandler, villageOfficer } = here.people;
    expect(await titles(caseHandler, { roundId: here.roundId, state: 'handling.submitted' })).toEqual([
      'Nieuw',
    ]);
    expect(await titles(caseHandler, { roundId: 'elders' })).toEqual([]);
    const [{ id } = { id: '' }] = (await listed(caseHandler, { search: 'Nieuw' })).cases;
    await here.database.inTransaction((tx) =>
      tx.update('application', { id }, { handlerId: villageOfficer }),
    );
    expect(await titles(caseHandler, { mine: true })).toEqual(['Niet aangevuld', 'Getoetst', 'Wacht']);
    expect(await titles(villageOfficer, { mine: true, search: 'Nieuw' })).toEqual(['Nieuw']);
  });

  test('wie er niets te zoeken heeft, ziet niets', async () => {
    const elsewhere = await here.person('Vreemde', 'caseHandler', 'andere-gemeente');
    expect([await titles(elsewhere), await titles(here.people.juror), await titles('niemand')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('taken van een ronde en belrondjes staan apart; de gewone stap staat bij de zaak', async () => {
    await here.wait(startOfDay('2027-01-30'));
    const kinds = await here.database.read(async (em) =>
      (await tasksOf(em, await deskOf(em, here.people.caseHandler))).map(
        ({ kind, about }) => `${kind} ${about}`,
      ),
    );
    expect(kinds.toSorted()).toEqual(
      [
        'completeJury MOEK 2026',
        'termAmber Getoetst',
        'termAmber Nieuw',
        'termOver Niet aangevuld',
        'termRed Niet aangevuld',
        'termAmber Niet aangevuld',
      ].toSorted(),
    );
  });

  test('zolang wij op de aanvrager wachten, is de volledigheidstoets geen taak; daarna weer wel', async () => {
    const own = await openMunicipality(await freshPlace());
    const [supplemented, late] = [await own.enter('Vult aan'), await own.enter('Vult niet aan')];
    const asked = { input: { deadlineOn: '2026-12-04' }, texts: { missing: 'De offerte.' } };
    const tasks = () =>
      own.database.read(async (em) =>
        (await openTasksOf(em, [supplemented, late]))
          .map(({ dossierId, kind }) => `${kind} ${dossierId === late ? 'late' : 'supplemented'}`)
          .toSorted(),
      );
    const seen: Record<string, string[]> = { entered: await tasks() };
    for (const id of [supplemented, late]) {
      await own.play(id, 'startCheck', 'caseHandler');
      await own.play(id, 'requestRemedy', 'caseHandler', asked);
    }
    seen['awaited'] = await tasks();
    await own.play(supplemented, 'supplement', 'applicant');
    await own.wait(startOfDay('2026-12-05'));
    seen['supplemented'] = await tasks();
    await own.play(late, 'acceptLate', 'caseHandler');
    seen['accepted'] = await tasks();
    expect(seen).toEqual({
      entered: ['checkCompleteness late', 'checkCompleteness supplemented'],
      awaited: [],
      // Of the four weeks in which a supplement that is not enough can still be left unprocessed, two have gone.
      supplemented: ['checkCompleteness supplemented', 'decideNotProcessed late', 'termAmber supplemented'],
      accepted: ['checkCompleteness late', 'checkCompleteness supplemented', 'termAmber supplemented'],
    });
  });

  test('drie of driehonderd zaken kosten evenveel vragen aan de database', async () => {
    const visit = {
      person: { id: here.people.caseHandler, name: '', email: null },
      roles: [],
      ctx: {} as never,
    };
    const looker = { query: {}, visit, charts: here.engine.charts, today: here.clock.today() };
    const ask = () => here.database.read((em) => queriesIn(em, () => readWorklist(em, looker)));
    const few = await ask();
    await manyMore(here, 300);
    const many = await ask();
    expect([many.outcome.listing?.cases.length, many.outcome.listing?.count]).toEqual([50, 303]);
    expect([few.queries, many.queries]).toEqual([few.queries, few.queries]);
    expect(few.queries).toBeLessThan(12);
  });
});

/** Copies of one dossier: playing three hundred would only test the engine again. */
async function manyMore(here: Municipality, count: number): Promise<void> {
  const { cases } = await here.database.read(async (em) =>
    listing(
      em,
      {
        charts: here.engine.charts,
        desk: await deskOf(em, here.people.caseHandler),
        today: addDays('2026-11-28', 0),
      },
      { page: 1, search: 'Getoetst' },
    ),
  );
  const id = cases[0]!.id;
  await here.database.inTransaction(async (tx) => {
    for (const name of ['dossier', 'application', 'legal_clock', 'task']) {
      const rows = await tx
        .getRepository(name)
        .findBy(name === 'dossier' || name === 'application' ? { id } : { dossierId: id });
      for (const row of rows)
        for (let number = 0; number < count; number++) await tx.insert(name, copyOf(row, number));
    }
  });
}

function copyOf(row: object, number: number): object {
  const given = row as { id?: string; dossierId?: string; caseNumber?: string };
  const copy = { ...given };
  if (given.dossierId) copy.dossierId = `${given.dossierId}-${number}`;
  if (given.id) copy.id = `${given.id}-${number}`;
  if (given.caseNumber) copy.caseNumber = `${given.caseNumber}-${number}`;
  return copy;
}

describe('woorden', () => {
  const inCharts = new Set(charts.flatMap(({ machine }) => taskKinds(machine.config)));
  const closed = new Set(charts.flatMap(({ machine }) => taskKinds(machine.config, 'closeTask')));

  test('elke taak die een regeling opent heeft een zin', () => {
    expect([...inCharts].filter((kind) => !taskWords[kind])).toEqual([]);
    expect(Object.keys(taskWords).filter((kind) => !inCharts.has(kind))).toEqual([
      // Opened with a last day that the memory knows.
      'weighReservation',
      'answerQuestion',
      'postLetter',
      'postMessage',
      'sendByPost',
      'messageFailed',
    ]);
  });

  test('een taak die geen handeling afsluit, kan iemand zelf afsluiten', () => {
    expect([...inCharts].filter((kind) => !closed.has(kind) && !manualKinds.includes(kind))).toEqual([]);
  });

  test('het adres van de lijst zegt wat erin staat, en terug', () => {
    const address = '/werk?wie=alle&ronde=r1&staat=handling.submitted&zoek=b%26b&klaar=ja&pagina=3';
    const query = Object.fromEntries(new URL(address, 'http://here').searchParams);
    expect(addressOf(readWanted(query))).toBe(address);
    expect(addressOf(readWanted({}))).toBe('/werk');
    expect(readWanted({ pagina: '-3', ronde: ['x'], zoek: ' ' })).toEqual({
      mine: true,
      ended: false,
      page: 1,
    });
  });
});

/** Kinds of tasks anywhere in a chart. */
function taskKinds(part: unknown, type = 'openTask'): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { type: own, params } = part as { type?: unknown; params?: { kind?: string } };
  return [
    ...(own === type && params?.kind ? [params.kind] : []),
    ...Object.values(part).flatMap((value) => taskKinds(value, type)),
  ];
}
