import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { moekSettings } from '../workflows/moek.version.js';
import { renderLetters } from '../src/documents/letters/letters.loop.js';
import { folderStore } from '../src/documents/store.js';
import { complete } from './support/moek-answers.js';
import { openApi, type OpenApi, type Program } from './support/api.js';
import { eachDatabase } from './support/databases.js';

const { planFiles: _files, costs: _costs, incomes: _incomes, ...rest } = complete;
/** A whole plan as a program sends it: amounts in cents, yes and no in English. */
const plan = {
  ...rest,
  commercialParty: 'no',
  jurorInvolved: 'unknown',
  permission: 'no',
  decisionByEmail: 'yes',
  publicity: 'no',
  declaration: true,
  kvkNumber: '01234567',
  ownHours: 1200,
  requestedAmount: 125_000,
  costs: [
    { item: 'Hout', amount: 125_000 },
    { item: 'Bouten', amount: 35_000 },
  ],
  incomes: [{ source: 'Statiegeld', amount: 35_000 }],
};

eachDatabase((_kind, freshPlace) => {
  let here: OpenApi;
  let owner: Program;
  beforeAll(async () => {
    here = await openApi(await freshPlace());
    owner = await here.program(await here.person('Harm'));
  });
  afterAll(() => here.close());

  const begin = (program: Program, moveId: string = randomUUID()) =>
    program.send('POST', '/applications', { roundId: here.roundId, moveId });

  test('a plan goes from a concept to a decision, and everybody hears no more than they may', async () => {
    const rounds = await (await here.program()).get('/rounds');
    expect(rounds.body).toMatchObject([{ id: here.roundId, stage: 'open', schemeSlug: 'moek' }]);
    const begun = await begin(owner);
    expect(begun.status).toBe(201);
    const path = `/applications/${begun.body.id}`;
    const half = await owner.send('PUT', `${path}/answers`, { title: 'Een bank' });
    expect(half.body.errors).toContainEqual(expect.objectContaining({ field: 'village' }));
    const early = await owner.move(path, 'submit', { answers: { signedBy: 'Harm' } });
    expect([early.status, early.body.errors[0]]).toEqual([
      409,
      { message: 'Uw aanvraag is nog niet compleet. Kijk bij de stappen wat er nog mist.' },
    ]);
    expect(early.body.errors).toContainEqual(expect.objectContaining({ field: 'village' }));
    const whole = await owner.send('PUT', `${path}/answers`, plan);
    expect([whole.status, whole.body.errors]).toEqual([200, []]);
    const submitted = await owner.send('POST', `${path}/moves`, {
      type: 'submit',
      moveId: '11111111-1111-4111-8111-111111111111',
      answers: { signedBy: 'Harm' },
    });
    expect([submitted.status, submitted.body.type]).toEqual([201, 'submit']);
    const again = await owner.move(path, 'submit', { answers: { signedBy: 'Harm' } });
    expect(again.status).toBe(409);
    const officer = await here.program(here.people.caseHandler);
    for (const type of ['startCheck', 'declareComplete', 'declareEligible'])
      expect((await officer.move(path, type)).status).toBe(201);
    await here.wait(here.closesAt + 1);
    const round = `/rounds/${here.roundId}`;
    expect((await officer.move(round, 'startHandling')).status).toBe(201);
    expect((await officer.move(round, 'allChecked')).status).toBe(201);
    for (const who of ['juryChair', 'juror', 'juror2'] as const) await judge(path, here.people[who]);
    await decide(path);
    expect((await owner.get(`${path}/decisions`)).body).toEqual([]);
    expect((await owner.get(path)).body.status).toEqual(['De jury bespreekt uw plan']);
    expect(JSON.stringify((await owner.get(`${path}/moves`)).body)).not.toContain('propose');
    expect((await officer.get(`${path}/decisions`)).body).toMatchObject([{ amount: 100_000 }]);
    const store = folderStore(here.place.dataDir);
    const { database, clock } = here;
    while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
    expect(
      (await officer.move(round, 'announce', { revision: (await officer.get(round)).body.revision })).status,
    ).toBe(201);
    const decisions = (await owner.get(`${path}/decisions`)).body;
    expect(decisions).toMatchObject([{ kind: 'partialGrant', amount: 100_000, requested: 125_000 }]);
    while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
    const documents = (await owner.get(`${path}/documents`)).body;
    const letterNumber = `B-${clock.today().slice(0, 4)}-00001`;
    expect(documents).toMatchObject([{ kind: 'letter', mediaType: 'application/pdf', letterNumber }]);
    expect((await owner.get(`${path}/documents/${documents[0].id}`)).status).toBe(200);
  });

  /** Says not to be involved, scores and hands in. */
  async function judge(path: string, person: string): Promise<void> {
    const juror = await here.program(person);
    const id = path.split('/').at(-1);
    expect((await juror.get(path)).body).toEqual({
      id,
      roundId: here.roundId,
      sight: 'jury',
      title: plan.title.trim().replace(/\s+/g, ' '),
      status: expect.any(Array),
      revision: expect.any(Number),
      villageId: 'witteveen',
    });
    expect((await juror.get(`${path}/answers`)).status).toBe(403);
    expect((await juror.move(path, 'declareInvolvement', { answers: { kind: 'none' } })).status).toBe(201);
    expect(Object.keys((await juror.get(`${path}/answers`)).body.answers)).not.toContain('contactEmail');
    const early = await juror.move(path, 'score');
    expect([early.status, early.body.errors.length]).toEqual([409, 1 + 2 * criteria.length]);
    const strange = await juror.send('PUT', `/reviews/${id}`, {
      points: { [criteria[0]!]: 6, smaak: 1 },
      reasons: {},
    });
    expect([strange.status, strange.body.errors.map(({ field }: { field: string }) => field)]).toEqual([
      400,
      [`points.${criteria[0]}`, 'points.smaak'],
    ]);
    const saved = await juror.send('PUT', `/reviews/${id}`, {
      points: each(4),
      reasons: each('Dat zie je.'),
    });
    expect([saved.status, saved.body.errors]).toEqual([200, []]);
    expect((await juror.move(path, 'score')).status).toBe(201);
    expect((await juror.get('/reviews')).body).toMatchObject([{ applicationId: id, points: each(4) }]);
  }

  /** The jury proposes € 1.000 and signs, the council decides so. */
  async function decide(path: string): Promise<void> {
    const [officer, chair, secretary, decider] = await Promise.all(
      (['caseHandler', 'juryChair', 'jurySecretary', 'decisionMaker'] as const).map((who) =>
        here.program(here.people[who]),
      ),
    );
    const round = `/rounds/${here.roundId}`;
    const made = async (program: Program | undefined, where: string, type: string, answers?: object) => {
      const revision = (await program!.get(where)).body.revision as number;
      const { status, body } = await program!.move(where, type, { revision, ...(answers && { answers }) });
      expect([type, status, body.errors ?? []]).toEqual([type, 201, []]);
    };
    await made(secretary, round, 'startDeliberation');
    await made(chair, path, 'proposeAward', { amount: 100_000, reasons: each('Dat vond iedereen.') });
    await made(chair, round, 'signReport');
    await made(secretary, round, 'signReport');
    await made(officer, round, 'submitAdvice', { careChecked: true, note: 'Ik was bij het beraad.' });
    const id = path.split('/').at(-1)!;
    await made(decider, round, 'decide', {
      amounts: { [id]: 100_000 },
      motivations: { [id]: 'Zo past het.' },
    });
  }
});

const criteria = moekSettings.criteria.map(({ key }) => key);
const each = (value: unknown) => Object.fromEntries(criteria.map((key) => [key, value]));
