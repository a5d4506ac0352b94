import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openApi, type Answered, type OpenApi, type Program } from './support/api.js';
import { eachDatabase } from './support/databases.js';

const year = 365 * 24 * 3_600_000;
const statusOf = ({ status }: Answered) => status;
const fields = ({ body }: Answered) => body.errors.map(({ field }: { field?: string }) => field);

eachDatabase((_kind, freshPlace) => {
  let here: OpenApi;
  let owner: Program;
  let draft: string;
  beforeAll(async () => {
    here = await openApi(await freshPlace());
    owner = await here.program(await here.person('Harm'));
    draft = (await begin(owner)).body.id;
  });
  afterAll(() => here.close());

  const begin = (program: Program, moveId: string = randomUUID()) =>
    program.send('POST', '/applications', { roundId: here.roundId, moveId });

  test('every answer is versioned, and an error is a problem with everything in it', async () => {
    const answer = await owner.send('POST', '/applications', { roundId: 'x', extra: 1 });
    expect([answer.status, answer.headers.get('api-version')]).toEqual([400, '1.0.0']);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      title: 'De vraag is niet goed.',
      status: 400,
      detail: expect.any(String),
    });
    expect(fields(answer).sort()).toEqual(['extra', 'moveId', 'roundId']);
    expect((await owner.get('/nergens')).headers.get('api-version')).toBe('1.0.0');
  });

  test('without a key, with a withdrawn one and with an old one nothing is shown', async () => {
    const nobody = await here.program();
    const wrong = await here.ask('GET', '/applications', {
      headers: { authorization: `Bearer oek_${'x'.repeat(40)}` },
    });
    expect([(await nobody.get('/applications')).status, wrong.status]).toEqual([401, 401]);
    expect((await nobody.get('/schemes')).body).toMatchObject([{ slug: 'moek', roundIds: [here.roundId] }]);
    const old = await here.program(await here.person('Oud'));
    const now = here.clock.now();
    here.clock.set(now + year);
    expect((await old.get('/rounds')).status).toBe(401);
    here.clock.set(now);
    expect((await old.get('/rounds')).status).toBe(200);
  });

  test('what is somebody else’s does not exist, also for staff as long as it is a draft', async () => {
    const path = `/applications/${draft}`;
    const strangers = [
      await here.person('Vreemd'),
      here.people.caseHandler,
      here.people.juror,
      here.people.financeOfficer,
    ];
    for (const person of strangers) {
      const program = await here.program(person);
      const { body: unknown } = await program.get(`/applications/${randomUUID()}`);
      for (const part of [
        '',
        '/answers',
        '/moves',
        '/available-moves',
        '/decisions',
        '/documents',
        `/documents/${randomUUID()}`,
      ]) {
        const answer = await program.get(path + part);
        expect([part, answer.status, { ...answer.body, instance: '' }]).toEqual([
          part,
          404,
          { ...unknown, instance: '' },
        ]);
      }
      expect((await program.send('PUT', `${path}/answers`, { title: 'Van mij' })).status).toBe(404);
      expect((await program.move(path, 'withdraw')).status).toBe(404);
      expect((await program.get('/applications')).body.total).toBe(0);
    }
    expect((await owner.get('/applications')).body).toMatchObject({ total: 1, items: [{ id: draft }] });
    expect((await owner.get(`/rounds/${here.roundId}/budget`)).status).toBe(404);
    expect((await owner.get(`/rounds/${here.roundId}/moves`)).status).toBe(404);
    expect((await owner.get(`/applications/${here.roundId}`)).status).toBe(404);
    expect((await owner.get('/reviews')).status).toBe(403);
  });

  test('what we do not know is refused whole, and nothing of it is kept', async () => {
    const path = `/applications/${draft}`;
    const answers = await owner.send('PUT', `${path}/answers`, {
      title: 'Nieuw',
      kleur: 'rood',
      planFiles: [],
      place: 7,
    });
    expect([answers.status, fields(answers)]).toEqual([400, ['kleur', 'planFiles', 'place']]);
    expect((await owner.get(path)).body.title).toBe('');
    const proto = await owner.send('PUT', `${path}/answers`, '{"__proto__":{"title":"x"}}');
    const constructed = await owner.send('PUT', `${path}/answers`, '{"constructor":{"prototype":{"a":1}}}');
    expect([proto.status, constructed.status]).toEqual([400, 400]);
    expect((await owner.send('PUT', `${path}/answers`, [])).status).toBe(400);
    expect((await owner.send('PUT', `${path}/answers`, '{')).status).toBe(400);
    const strange = await owner.move(path, 'submit', {
      answers: { signedBy: 'Harm', facts: { complete: true } },
    });
    expect([strange.status, fields(strange)]).toEqual([400, ['answers.facts']]);
    const timer = await owner.move(path, 'xstate.after.draftLapse');
    expect([timer.status, fields(timer)]).toEqual([400, ['type']]);
    expect((await owner.get('/applications?pageSize=0&order=x')).body.errors.length).toBe(2);
  });

  test('the same moveId answers the same, and is nobody else’s to use', async () => {
    const moveId = randomUUID();
    const other = await here.program(await here.person('Dubbel'));
    const [first, second] = [await begin(other, moveId), await begin(other, moveId)];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    const path = `/applications/${first.body.id}`;
    const [dropped, again] = [
      await other.send('POST', `${path}/moves`, { type: 'start', moveId }),
      await begin(owner, moveId),
    ];
    expect(dropped.body).toMatchObject({ type: 'start', moveId });
    expect(again.status).toBe(409);
  });

  test('only who may decide decides, and only when the rules agree', async () => {
    const plan = await here.enter('Een schommel');
    const officer = await here.program(here.people.caseHandler);
    const path = `/applications/${plan}`;
    const { revision } = (await officer.get(path)).body;
    const excluded = await officer.move(path, 'exclude', {
      revision,
      answers: { ground: 'conditions', motivation: 'Nee.' },
    });
    expect([excluded.status, excluded.body.detail]).toEqual([403, 'U mag dit niet doen in uw rol.']);
    const options = (await officer.get(`${path}/available-moves`)).body;
    expect(options).toContainEqual(
      expect.objectContaining({ type: 'startCheck', allowed: true, reasons: [] }),
    );
    expect((await officer.send('PUT', `${path}/answers`, { title: 'Anders' })).status).toBe(403);
    const early = await officer.move(path, 'requestRemedy', { answers: {} });
    expect([early.status, fields(early)]).toEqual([400, ['answers.deadlineOn', 'answers.missing']]);
  });

  test('a closed round takes nothing, a second late', async () => {
    const now = here.clock.now();
    here.clock.set(here.closesAt);
    const late = await begin(owner);
    here.clock.set(now);
    expect([late.status, late.body.detail]).toEqual([
      409,
      'De ronde is gesloten. U kunt geen plan meer insturen.',
    ]);
  });

  test('the wrong kind of content, too much of it and too often are told apart', async () => {
    const headers = { authorization: `Bearer ${owner.key}` };
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    const path = `/applications/${draft}/answers`;
    expect((await here.ask('PUT', path, { headers: form, body: 'title=x' })).status).toBe(415);
    expect((await owner.send('PUT', path, { description: 'x'.repeat(600_000) })).status).toBe(413);
    expect((await owner.get('/applications/%00')).status).toBe(404);
    const fast = await here.program(await here.person('Snel'));
    const seen: number[] = [];
    for (let batch = 0; batch < 6; batch++)
      seen.push(
        ...(await Promise.all(Array.from({ length: 100 }, () => fast.get('/nergens')))).map(statusOf),
      );
    const slowed = await fast.get('/nergens');
    expect([new Set(seen), slowed.status, slowed.headers.get('retry-after')]).toEqual([
      new Set([404]),
      429,
      '60',
    ]);
    expect((await owner.get(`/applications/${draft}`)).status).toBe(200);
  });
});
