import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { freshPlace } from './support/databases.js';
import { type Browser, formOn } from './support/fetching-browser.js';
import { leadsTo, openJuryTown, type JuryTown } from './support/jury-town.js';
import { panelTexts } from './support/jury.js';
import { words } from './support/words.js';

let town: JuryTown;
let [plan, shut, fresh] = ['', '', ''];
let chair: Browser;
let secretary: Browser;
const secrets = { reason: 'GEHEIM-VAN-FEMKE', panel: 'GEHEIM-VAN-DE-JURY' };

beforeAll(async () => {
  town = await openJuryTown(await freshPlace('SQLite'));
  [plan, shut, fresh] = town.plans;
  [chair, secretary] = [town.browsers.juryChair, town.browsers.jurySecretary];
  await town.judge(plan, 'juror2', secrets.reason);
  await town.judge(plan, 'juror');
  await town.declare(shut, 'juror', 'memberOrBoard');
}, 60_000);
afterAll(() => town.close());

describe('voorzitter en secretaris', () => {
  const table = () => `/jury/beraad/${town.roundId}`;
  const page = (id: string) => `${table()}/plan/${id}`;

  test('zien vóór het beraad wie ontbreekt, en geen punten', async () => {
    for (const visitor of [chair, secretary]) {
      const { body } = await visitor.get(table());
      expect(body).toContain('Bertus: bij 1 plan betrokkenheid opgeven, 1 plan beoordelen');
      expect(body).not.toContain('Prijzenpot');
      expect((await visitor.get(page(plan))).status).toBe(404);
      expect((await visitor.get(`${table()}/rapport.pdf`)).status).toBe(404);
    }
    const no = await secretary.submit(table(), `${table()}/beginnen`);
    expect([no.status, no.body.includes('Nog niet genoeg juryleden hebben dit plan beoordeeld.')]).toEqual([
      409,
      true,
    ]);
  });

  test('zien in het beraad de punten, en van een plan waarbij zij betrokken zijn niets', async () => {
    const extra = await town.person('Sanne', 'juror', town.roundId);
    for (const id of town.plans) {
      await town.judge(id, 'juror', 'Prima.', extra);
      await town.judge(id, 'juryChair');
    }
    await town.judge(shut, 'juror2');
    await town.judge(shut, 'juror', 'Mooi.', await town.person('Geesje', 'juror', town.roundId));
    await town.judge(fresh, 'juror2');
    expect(leadsTo(await secretary.submit(table(), `${table()}/beginnen`))).toEqual([
      303,
      `${table()}?klaar=startDeliberation`,
    ]);
    expect((await chair.get(page(plan))).body).toContain(secrets.reason);
    const late = await chair.submit(page(shut), `${page(shut)}/betrokken`, { kind: 'other' });
    expect(leadsTo(late)).toEqual([303, `${table()}?klaar=betrokken`]);
    const id = await town.fileOf(shut);
    for (const path of [page(shut), `${page(shut)}/bestand/${id}`, `/jury/${shut}`, `${table()}/rapport.pdf`])
      expect([path, (await chair.get(path)).status]).toEqual([path, 404]);
    expect((await chair.get(table())).body).not.toContain(`href="${page(shut)}"`);
    expect((await secretary.get(page(shut))).status).toBe(200);
  });

  test('houden wat zij typen, en lezen een te hoog bedrag bij het bedrag', async () => {
    const typed = { ...panelTexts(secrets.panel), amount: '1.250,01', honourable: 'ja' };
    const empty = await secretary.submit(page(plan), page(plan), { actie: 'bedrag', amount: 'veel' });
    expect([empty.status, empty.body.match(/-fout"/g)?.length]).toEqual([400, 14]);
    const high = await secretary.submit(page(plan), page(plan), { ...typed, actie: 'bedrag' });
    expect(high.status).toBe(409);
    expect(high.body).toContain(
      '<a class="nl-link" href="#amount">U kunt niet meer toekennen dan er gevraagd is.</a>',
    );
    expect(high.body).toContain('value="1.250,01"');
    expect((await secretary.get(page(plan))).body).toContain('value="1.250,01"');
    expect((await chair.get(page(plan))).body).not.toContain(secrets.panel);
    const good = await secretary.submit(page(plan), page(plan), {
      ...typed,
      actie: 'bedrag',
      amount: '€ 750,-',
    });
    expect(leadsTo(good)).toEqual([303, `${table()}?klaar=voorstel`]);
    expect((await secretary.get(table())).body).toContain('<strong>€\u00a029.250</strong>');
    expect((await chair.get(page(plan))).body).toContain(secrets.panel);
  });

  test('zien op de ronde niets waaruit volgt wat zo’n plan krijgt', async () => {
    const path = `/werk/rondes/${town.roundId}`;
    const [involved, free] = [words(await chair.get(path)), words(await secretary.get(path))];
    expect(free).toContain('Gereserveerd € 750 Toegezegd € 0 Betaald € 0 Nog vrij € 29.250');
    expect(involved).toContain('In de pot € 30.000 U bent betrokken bij een plan in deze ronde.');
    expect(involved).not.toMatch(/Gereserveerd|Nog vrij|29\.250/);
    expect(free).toContain('Een brug');
    const stand = await town.person('Klaas', 'jurySecretary', town.roundId);
    await town.declare(fresh, 'jurySecretary', 'other', stand);
    const shown = words(await (await town.visitor(stand)).get(path));
    expect([shown.includes('Een brug'), shown.includes('Een boom')]).toEqual([true, false]);
  });

  test('leggen een loting vast tussen plannen die gelijk staan, en tussen geen andere', async () => {
    const form = formOn((await secretary.get(table())).body, `${table()}/loting`);
    const missing = await secretary.post(`${table()}/loting`, form);
    expect([missing.status, missing.body.match(/id="(first|witness)-1-fout"/g)?.length]).toEqual([400, 2]);
    const other = { ...form, gelijk: `${plan} ${randomUUID()}`, 'first-1': plan, 'witness-1': 'Wim' };
    expect((await secretary.post(`${table()}/loting`, other)).status).toBe(409);
    const [first = ''] = (form['gelijk'] ?? '').split(' ');
    const drawn = await secretary.post(`${table()}/loting`, {
      ...form,
      'first-1': first,
      'witness-1': 'Wim',
    });
    expect(leadsTo(drawn)).toEqual([303, `${table()}?klaar=recordLot`]);
  });

  test('tekenen op een bladzijde die zegt waarom het nog niet kan, en daarna wat vastligt', async () => {
    const signing = `${table()}/ondertekenen`;
    const before = await secretary.get(signing);
    expect(before.body).toContain('Nog niet elk plan heeft een voorstel van de jury.');
    expect(before.body).not.toContain(`action="${signing}"`);
    for (const id of [shut, fresh])
      await town.play(id, 'proposeNone', 'jurySecretary', { texts: panelTexts() });
    for (const id of [plan, fresh]) await town.declare(id, 'juror', 'none', await town.person('Geesje'));
    await town.declare(fresh, 'juror');
    expect(leadsTo(await secretary.submit(signing, signing))).toEqual([303, `${table()}?klaar=ondertekend`]);
    const half = await chair.get(signing);
    expect(half.body).toContain('Ondertekend door Hilda, secretaris van de jury.');
    expect(half.body.slice(half.body.indexOf('Voorstel voor de verdeling'))).not.toContain('Een brug');
    expect(leadsTo(await chair.submit(signing, signing))).toEqual([303, `${table()}?klaar=ondertekend`]);
    const report = await secretary.get(`${table()}/rapport.pdf`);
    expect([report.status, report.headers.get('content-type'), report.body.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
  });
});
