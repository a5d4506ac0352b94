import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routesOf } from '../src/identity/every-route.js';
import { sheetOf } from '../src/jury/jury.queries.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { freshPlace } from './support/databases.js';
import { type Browser, formOn } from './support/fetching-browser.js';
import { leadsTo, openJuryTown, titleOf, type JuryTown } from './support/jury-town.js';
import { points } from './support/jury.js';
import { openTown } from './support/town.js';

let town: JuryTown;
let [plan, shut, fresh] = ['', '', ''];
let juror: Browser;
const secrets = ['GEHEIM-VAN-FEMKE', 'CONCEPT-VAN-FEMKE'] as const;
const sheet = () => town.database.read((em) => sheetOf(em, plan, town.people.juror));

beforeAll(async () => {
  town = await openJuryTown(await freshPlace('SQLite'));
  [plan, shut, fresh] = town.plans;
  ({ juror } = town.browsers);
  await town.judge(plan, 'juror2', secrets[0]);
  await town.declare(fresh, 'juror2');
  await town.fill(fresh, town.people.juror2, secrets[1]);
}, 60_000);
afterAll(() => town.close());

describe('een jurylid', () => {
  test('ziet van een plan eerst alleen hoe het heet, uit welk dorp en van wie', async () => {
    const list = await juror.get('/jury');
    expect(list.body).toContain('U heeft 0 van de 3 plannen beoordeeld.');
    expect(list.body).toContain('zaterdag 23 januari 2027');
    const page = await juror.get(`/jury/${plan}`);
    expect([page.status, titleOf(page)]).toEqual([200, 'Betrokken bij ‘Een bank’?']);
    expect(page.body).toContain('De buren van de Meidoornlaan');
    for (const part of ['Wij maken een bank', '1.250', 'schets.pdf']) expect(page.body).not.toContain(part);
    expect((await juror.get(`/jury/${plan}/bestand/${await town.fileOf(plan)}`)).status).toBe(404);
  });

  test('moet kiezen, en leest daarna het plan zonder wat over mensen gaat', async () => {
    const none = await juror.submit(`/jury/${plan}`, `/jury/${plan}/betrokken`);
    expect([none.status, titleOf(none)]).toEqual([400, 'Fout: Betrokken bij ‘Een bank’?']);
    const yes = await juror.submit(`/jury/${plan}`, `/jury/${plan}/betrokken`, { kind: 'none' });
    expect(leadsTo(yes)).toEqual([303, `/jury/${plan}`]);
    const page = await juror.get(`/jury/${plan}`);
    for (const part of ['Wij maken een bank', 'schets.pdf', '1 – Eén persoon wil dit'])
      expect(page.body).toContain(part);
    for (const part of ['Harm', '06 12345678', 'Meidoornlaan 3a']) expect(page.body).not.toContain(part);
    const id = await town.fileOf(plan);
    const got = await juror.get(`/jury/${plan}/bestand/${id}`);
    expect([got.status, got.body, got.headers.get('content-disposition')]).toEqual([
      200,
      '%PDF',
      `attachment; filename="schets.pdf"; filename*=UTF-8''schets.pdf`,
    ]);
  });

  test('houdt wat half is en hoort bij het inleveren in één keer wat er mist, op de goede plek', async () => {
    const typed = { points_support: '5', reason_support: 'Iedereen doet mee 🎉', reason_novelty: 'Half' };
    const saved = await juror.submit(`/jury/${plan}`, `/jury/${plan}`, { ...typed, actie: 'bewaren' });
    expect(leadsTo(saved)).toEqual([303, `/jury/${plan}?bewaard=ja`]);
    const form = formOn((await juror.get(`/jury/${plan}`)).body, `/jury/${plan}`);
    const wrong = await juror.post(`/jury/${plan}`, {
      ...form,
      ...typed,
      actie: 'inleveren',
      points_novelty: '9',
    });
    expect([wrong.status, titleOf(wrong)]).toEqual([400, 'Fout: Een bank']);
    for (const field of ['points_novelty', 'points_liveability', 'reason_liveability'])
      expect(wrong.body).toContain(`id="${field}-fout"`);
    expect(wrong.body).not.toContain('id="points_support-fout"');
    expect(wrong.body).toContain('Iedereen doet mee 🎉');
    expect(await sheet()).toMatchObject({ points: { support: 5 }, handedInAt: null });
  });

  test('wordt vanzelf bewaard terwijl het typt, en niet meer als het plan is ingeleverd', async () => {
    const page = (await juror.get(`/jury/${plan}`)).body;
    const csrf = /data-autosave-csrf="([^"]+)"/.exec(page)?.[1] ?? '';
    const fields = { ...formOn(page, `/jury/${plan}`), reason_feasibility: 'Dit lukt.', _csrf: csrf };
    expect((await juror.post(`/jury/${plan}/bewaren`, fields)).status).toBe(204);
    expect((await sheet())?.reasons).toMatchObject({ feasibility: 'Dit lukt.' });
    const all = Object.fromEntries(
      Object.keys(points(4)).flatMap((key) => [
        [`points_${key}`, '4'],
        [`reason_${key}`, 'Helder.'],
      ]),
    );
    const form = formOn(page, `/jury/${plan}`);
    const [one, two] = [
      await juror.post(`/jury/${plan}`, { ...form, ...all, actie: 'inleveren' }),
      await juror.post(`/jury/${plan}/bewaren`, { ...fields, reason_support: 'Toch anders.' }),
    ];
    expect([leadsTo(one), two.status]).toEqual([[303, '/jury?klaar=ingeleverd'], 409]);
    expect((await juror.get(`/jury/${plan}`)).body).toContain(
      'Draagvlak: breed gedragen in buurt of dorp: 4 punten',
    );
  });

  test('dat betrokken is, vindt van dat plan niets meer: elk adres is er niet', async () => {
    await juror.submit(`/jury/${shut}`, `/jury/${shut}/betrokken`, { kind: 'none' });
    const { body } = await juror.get(`/jury/${shut}`);
    const _csrf = /data-autosave-csrf="([^"]+)"/.exec(body)?.[1] ?? '';
    const late = await juror.submit(`/jury/${shut}`, `/jury/${shut}/betrokken`, { kind: 'memberOrBoard' });
    expect(leadsTo(late)).toEqual([303, '/jury?klaar=betrokken']);
    const list = (await juror.get('/jury?klaar=betrokken')).body;
    expect(list).toContain('U doet niet mee bij dit plan');
    expect(list).not.toContain(`href="/jury/${shut}"`);
    const id = await town.fileOf(shut);
    const statuses = [];
    for (const path of [
      `/jury/${shut}`,
      `/jury/${shut}/bestand/${id}`,
      `/bestanden/${id}`,
      `/jury/beraad/${town.roundId}/plan/${shut}`,
    ])
      statuses.push((await juror.get(path)).status);
    for (const action of [`/jury/${shut}`, `/jury/${shut}/betrokken`])
      statuses.push((await juror.post(action, { ...formOn(body, action), kind: 'none' })).status);
    statuses.push((await juror.post(`/jury/${shut}/bewaren`, { _csrf, reason_support: 'Toch.' })).status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404]);
  });

  test('vindt op geen enkele bladzijde iets van wat een ander gaf of schreef', async () => {
    for (const path of jurorPaths()) {
      const { body } = await juror.get(path);
      for (const secret of secrets) expect([path, body.includes(secret)]).toEqual([path, false]);
    }
  });
});

describe('de samenstelling van de jury', () => {
  test('is van wie de ronde regelt; wie er later bij komt, krijgt meteen een uitnodiging', async () => {
    const other = await openTown(await freshPlace('SQLite'));
    const path = `/werk/rondes/${other.roundId}/jury`;
    const handler = await other.visitor(other.people.caseHandler);
    expect((await (await other.visitor(other.people.juror)).get(path)).status).toBe(404);
    const wrong = await handler.submit(path, path, { name: '', email: 'geen adres' });
    expect([wrong.status, wrong.body.includes('value="geen adres"')]).toEqual([400, true]);
    const invited = { name: 'Geesje', email: ' Geesje@Voorbeeld.nl', role: 'juror' };
    expect(leadsTo(await handler.submit(path, path, invited))).toEqual([303, `${path}?klaar=erbij`]);
    expect((await handler.get(path)).body).toContain('geesje@voorbeeld.nl');
    expect(
      await other.database.read((em) => em.findBy(OutboxRow, { template: 'E58', dossierId: other.roundId })),
    ).toMatchObject([{ address: 'geesje@voorbeeld.nl', subject: 'Uitnodiging als jurylid MOEK 2026' }]);
    const twice = await handler.submit(path, path, { ...invited, role: 'jurySecretary' });
    expect(twice.body).toContain('Deze persoon zit al in deze jury als jurylid.');
    const [, leaver = ''] = /name="persoon" value="([^"]+)"/.exec((await handler.get(path)).body) ?? [];
    const gone = await handler.submit(path, `${path}/eruit`, { persoon: leaver, role: 'juryChair' });
    expect(leadsTo(gone)).toEqual([303, `${path}?klaar=eruit`]);
    await other.close();
  });
});

/** Every address that a juror could try, with the plans and the round filled in. */
function jurorPaths(): string[] {
  const routes = routesOf(town.app).filter(
    ({ method, path }) => method === 'GET' && /jury|werk|aanvragen|mijn|bestanden/.test(path),
  );
  return routes.flatMap(({ path }) =>
    [plan, fresh, town.roundId].map((id) =>
      path.replace(':id', id).replace(':entry', plan).replace(/:\w+/g, 'x'),
    ),
  );
}
