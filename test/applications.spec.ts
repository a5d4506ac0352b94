import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addDays, endOfDay, localDate } from '../workflows/calendar.js';
import { answerFacts, entryFacts } from '../src/applications/applications.facts.js';
import {
  applicationNow,
  draftOf,
  openEntriesOf,
  sentEntriesOf,
} from '../src/applications/applications.queries.js';
import { saveDraft, type DraftSave } from '../src/applications/filling/saving.js';
import { dossierById } from '../src/engine/dossier.queries.js';
import type { Question } from '../src/engine/surroundings.js';
import { playDueTimers } from '../src/engine/timers.loop.js';
import { personById } from '../src/identity/roles.queries.js';
import { eachDatabase } from './support/databases.js';
import { complete, typed } from './support/moek-answers.js';
import { must, now, openRound, type OpenRound } from './support/open-round.js';

eachDatabase((_kind, freshPlace) => {
  let round: OpenRound;
  beforeAll(async () => {
    round = await openRound(await freshPlace());
  });

  const { planFiles: _files, ...answers } = complete;
  const { planFiles: _ids, ...understood } = typed;
  let count = 0;
  const resident = () => round.person(`Inwoner${++count}`);
  const save = (dossier: string, posted: DraftSave['posted'], more: Partial<DraftSave> = {}) =>
    saveDraft(round.database, { dossier, person: 'p', at: round.clock.now(), posted, ...more });
  const stored = (id: string) => round.database.read((em) => applicationNow(em, id));
  const answersOf = async (id: string) => (await round.database.read((em) => draftOf(em, id)))?.answers;
  const submit = (dossier: string, person: string, moveId: string = randomUUID()) =>
    round.move(dossier, 'submit', { moveId, by: { person, role: 'applicant' }, texts: { signedBy: 'Harm' } });
  const draftOfSomebody = async (posted: DraftSave['posted'] = answers) => {
    const person = await resident();
    const id = await round.begin(person);
    must(await save(id, posted));
    return { person, id };
  };
  const entryOfSomebody = async () => {
    const { person, id } = await draftOfSomebody();
    must(await submit(id, person));
    return { person, id };
  };
  const question = async (id: string, person = 'p'): Promise<Question> => ({
    type: 'submit',
    tx: undefined as unknown as Question['tx'],
    dossier: (await round.database.read((em) => dossierById(em, id)))!,
    by: { person, role: 'applicant' },
    at: round.clock.now(),
    on: localDate(round.clock.now()),
    input: {},
  });

  test('wie begint, krijgt een concept dat al weet wat wij weten', async () => {
    const jantje = await round.person('Jantje');
    const id = await round.begin(jantje);
    const begun = await stored(id);
    expect([begun?.dossier.states, begun?.application.channel, begun?.application.ownerId, await answersOf(id)]).toEqual([
      'draft', 'web', jantje, { contactName: 'Jantje', contactEmail: 'jantje@voorbeeld.nl' },
    ]); // prettier-ignore
  });

  test('wie inlevert, krijgt een nummer; wat er stond ligt vast en wij weten wie wij schrijven', async () => {
    const { person, id } = await draftOfSomebody();
    const outcome = await submit(id, person);
    const { application, dossier } = (await stored(id))!;
    expect(outcome).toEqual({ dossier: id, revision: 2, states: ['handling.submitted'], repeated: false });
    expect(dossier.states).toBe('handling.submitted');
    expect(application).toMatchObject({
      caseNumber: expect.stringMatching(/^MD-2026-\d{5}$/) as unknown as string,
      title: 'Een bank waar de zon schijnt ☀️',
      groupName: 'De buren van de Meidoornlaan',
      villageId: 'witteveen',
      requested: 125_000,
      totalCosts: 160_000,
      submittedAt: now,
      receivedOn: '2026-11-20',
      answers: understood,
    });
    expect(await round.database.read((em) => personById(em, person))).toMatchObject({
      name: 'Harm Voorbeeld',
      phone: '+31612345678',
      postalAddress: 'Meidoornlaan 3a\n9439 TZ Witteveen',
    });
  });

  test('wie twee keer klikt, levert één keer in', async () => {
    const { person, id } = await draftOfSomebody();
    const moveId = randomUUID();
    const [first, second] = await Promise.all([submit(id, person, moveId), submit(id, person, moveId)]);
    expect([first, second]).toEqual([
      { dossier: id, revision: 2, states: ['handling.submitted'], repeated: false },
      { dossier: id, revision: 2, states: ['handling.submitted'], repeated: true },
    ]);
  });

  test('wie tegelijk inlevert, krijgt een ander nummer', async () => {
    const drafts = await Promise.all(Array.from({ length: 6 }, () => draftOfSomebody()));
    await Promise.all(drafts.map(({ id, person }) => submit(id, person)));
    const numbers = await Promise.all(
      drafts.map(async ({ id }) => (await stored(id))?.application.caseNumber),
    );
    expect(new Set(numbers).size).toBe(6);
    const all = await round.database.read((em) => sentEntriesOf(em, round.roundId));
    expect(all.map(({ application }) => application.caseNumber)).toEqual(
      all.map((_, place) => `MD-2026-${String(place + 1).padStart(5, '0')}`),
    );
  });

  test('één seconde na sluiting kan het niet meer, en is er niets kwijt', async () => {
    const { person, id } = await draftOfSomebody();
    round.clock.set(round.closesAt + 1000);
    const late = await submit(id, person);
    round.clock.set(now);
    expect(late).toEqual({
      refused: true,
      reason: 'rule',
      sentences: ['De ronde is gesloten. U kunt geen plan meer insturen.'],
    });
    expect([(await stored(id))?.dossier.states, await answersOf(id)]).toEqual(['draft', answers]);
  });

  test.each([
    [
      'wat nog niet compleet is',
      { title: 'x'.repeat(81) },
      'Uw aanvraag is nog niet compleet. Kijk bij de stappen wat er nog mist.',
    ],
    [
      'wat te veel vraagt',
      { requestedAmount: '5.000,01', costs: [{ item: 'Hout', amount: '5.351,01' }] },
      'U vraagt meer dan u in deze ronde kunt krijgen.',
    ],
  ])('%s gaat niet weg, en blijft bewaard', async (_what, change, sentence) => {
    const { person, id } = await draftOfSomebody({ ...answers, ...change });
    expect(await submit(id, person)).toMatchObject({
      reason: 'rule',
      sentences: expect.arrayContaining([sentence]) as unknown,
    });
    expect(await answersOf(id)).toMatchObject(change);
  });

  test('een tweede plan van dezelfde mensen kan niet in dezelfde ronde', async () => {
    const { person } = await entryOfSomebody();
    const second = await round.begin(person);
    must(await save(second, answers));
    expect(await submit(second, person)).toMatchObject({
      sentences: ['U heeft al een plan ingestuurd voor deze ronde. Eén plan per groep mag.'],
    });
    expect(await round.database.read((em) => openEntriesOf(em, round.roundId, person))).toBe(1);
  });

  test('één plan per groep telt de plannen van de aanvrager, wie het plan ook verstuurt', async () => {
    const helper = await entryOfSomebody();
    const officer = { person: await round.person(`Ambtenaar${++count}`), role: 'villageOfficer' } as const;
    const texts = { signedBy: 'Harm' };
    const second = await round.begin(officer.person, { by: officer, input: { ownerId: helper.person } });
    must(await save(second, answers));
    expect(await round.move(second, 'submit', { by: officer, texts })).toMatchObject({ reason: 'rule' });
    const { id } = await draftOfSomebody();
    expect(await submit(id, helper.person)).toMatchObject({ states: ['handling.submitted'] });
  });

  test('wat is verstuurd of niet bestaat, neemt niets meer aan', async () => {
    const { id } = await entryOfSomebody();
    const closed = {
      refused: true,
      reason: 'state',
      sentences: ['U kunt hier niets meer wijzigen: deze aanvraag is al verstuurd of afgesloten.'],
    };
    expect([await save(id, { title: 'Anders' }), await save(randomUUID(), {})]).toEqual([closed, closed]);
    expect(await answersOf(id)).toEqual(answers);
  });

  test('alles wat iemand typt blijft precies zo staan, ook wat niet klopt', async () => {
    const odd = {
      title: 'Feest 🎉👩‍👩‍👧‍👦 \u0000 \uD83D',
      requestedAmount: 'duizend',
      description: 'é'.repeat(20_000),
      endMonth: '31-2-2027',
    };
    const { id } = await draftOfSomebody(odd);
    expect(await answersOf(id)).toMatchObject(odd);
  });

  test('regels kennen de plannen van een ronde en de antwoorden van nu', async () => {
    const { id, person } = await entryOfSomebody();
    const facts = await round.database.read(async (tx) => ({
      entries: await entryFacts({ ...(await question(id)), tx }),
      answers: await answerFacts({ ...(await question(id, person)), tx }),
      wrong: await answerFacts({ ...(await question((await draftOfSomebody({ title: 'x' })).id)), tx }),
    }));
    const caseNumber = (await stored(id))?.application.caseNumber;
    expect(facts.entries).toContainEqual({
      id,
      state: 'submitted',
      caseNumber,
      requested: 125_000,
      proposed: undefined,
      untoldLate: false,
    });
    expect(facts.answers).toEqual({ complete: true, problems: 0, requested: 125_000, rankingChanged: false });
    expect(facts.wrong).toMatchObject({ complete: false, requested: 0 });
  });

  describe('een aanvulling na sluiting', () => {
    let entry: { id: string; person: string };
    const supplement = () =>
      round.move(entry.id, 'supplement', { by: { person: entry.person, role: 'applicant' } });

    beforeAll(async () => {
      entry = await entryOfSomebody();
      const by = { person: await round.person('Anneke', 'caseHandler'), role: 'caseHandler' } as const;
      must(await round.move(entry.id, 'startCheck', { by }));
      const input = { deadlineOn: '2026-12-28' };
      round.clock.set(endOfDay('2026-12-15'));
      must(await round.move(entry.id, 'requestRemedy', { by, input, texts: { missing: 'KvK-nummer' } }));
      round.clock.set(round.closesAt + 3_600_000);
    });

    test('laat het plan zoals het was en verandert wat er miste', async () => {
      must(await save(entry.id, { title: 'Een heel ander plan', groupName: 'De Meidoorns' }));
      expect(await answersOf(entry.id)).toEqual({ ...answers, groupName: 'De Meidoorns' });
      must(await supplement());
      const { application, dossier } = (await stored(entry.id))!;
      expect([dossier.states, application.title, application.groupName, application.answers]).toEqual([
        'handling.completenessCheck', understood.title, 'De Meidoorns', { ...understood, groupName: 'De Meidoorns' },
      ]); // prettier-ignore
      round.clock.set(now);
    });
  });

  test('een plan op papier komt binnen op de dag dat het kwam, op naam van wie het schreef', async () => {
    const officer = await round.person('Wim', 'villageOfficer');
    const owner = await round.person('Geesje');
    const by = { person: officer, role: 'villageOfficer' } as const;
    const id = await round.begin(owner, {
      by,
      input: { ownerId: owner, channel: 'paper', receivedOn: '2026-11-18' },
    });
    must(await save(id, { ...answers, decisionByEmail: 'nee', contactEmail: '' }));
    must(await round.move(id, 'submit', { by, texts: { signedBy: 'Geesje' } }));
    expect((await stored(id))?.application).toMatchObject({
      ownerId: owner,
      enteredById: officer,
      channel: 'paper',
      receivedOn: '2026-11-18',
      submittedAt: now,
    });
  });

  test('wie zelf begint, kan niemand anders aanvrager maken', async () => {
    const [person, other] = [await resident(), await resident()];
    const id = await round.begin(person, {
      input: { ownerId: other, channel: 'web', receivedOn: '2026-01-01' },
    });
    expect((await stored(id))?.application).toMatchObject({ ownerId: person, receivedOn: null });
  });

  test('een concept dat niemand verstuurt, verdwijnt dertig dagen na sluiting', async () => {
    const fresh = await openRound(await freshPlace());
    const id = await fresh.begin(await fresh.person('Jantje'));
    must(await saveDraft(fresh.database, { dossier: id, person: 'p', at: now, posted: answers }));
    const days = moekDays(fresh.closesAt, 31);
    for (const moment of days) {
      fresh.clock.set(moment);
      await playDueTimers(fresh);
    }
    const gone = await fresh.database.read(
      async (em) => [await applicationNow(em, id), await draftOf(em, id)] as const,
    );
    expect(gone).toMatchObject([
      { dossier: { states: 'expired' }, application: { title: '', groupName: '', answers: null } },
      null,
    ]);
  });
});

const moekDays = (from: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, day) => endOfDay(addDays(localDate(from), day)) + 1);
