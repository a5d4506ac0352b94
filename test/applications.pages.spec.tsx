import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshPlace } from './support/databases.js';
import { formOn } from './support/fetching-browser.js';
import { errorsOn, fill, type FormSite, leadsTo, openFormSite, stepOf } from './support/form-site.js';
import { now } from './support/open-round.js';

let site: FormSite;
beforeAll(async () => {
  site = await openFormSite(await freshPlace('SQLite'));
});
afterAll(() => site.close());

describe('Een plan beginnen', () => {
  test('wie niet is ingelogd, geeft een e-mailadres en komt daarna terug', async () => {
    const page = await site.stranger().get('/regelingen/moek/begin');
    expect([page.status, formOn(page.body, '/inloggen')]).toEqual([
      200,
      { _csrf: expect.any(String) as unknown, naar: '/regelingen/moek/begin' },
    ]);
  });

  test('twee klikken maken één concept, en later komt u bij hetzelfde terug', async () => {
    const browser = await site.signedIn(await site.person('Beginner'));
    const fields = formOn((await browser.get('/regelingen/moek/begin')).body, '/regelingen/moek/begin');
    const clicks = await Promise.all([1, 2].map(() => browser.post('/regelingen/moek/begin', fields)));
    const [first, second] = clicks.map(leadsTo);
    expect([first, second]).toEqual([
      expect.stringMatching(/^\/aanvragen\/[0-9a-f-]{36}$/) as unknown,
      first,
    ]);
    const again = await browser.get('/regelingen/moek/begin');
    expect(again.body).toContain(`href="${first}"`);
    expect(leadsTo(await browser.get(first ?? ''))).toBe(`${first}/stap/group`);
  });

  test('een regeling die er niet is, is er niet; en een gesloten ronde zegt dat', async () => {
    site.clock.set(site.closesAt);
    const browser = await site.signedIn(await site.person('Laatkomer'));
    const late = await browser.get('/regelingen/moek/begin');
    site.clock.set(now);
    expect((await browser.get('/regelingen/goud/begin')).status).toBe(404);
    expect([late.status, late.body.includes('Er is nu geen ronde open.')]).toEqual([200, true]);
  });
});

describe('Een stap', () => {
  test('bewaart wat er staat, ook als het niet klopt, en zegt bij elk vak wat te doen', async () => {
    const { browser, id } = await site.resident();
    const answer = await fill(browser, stepOf(id, 'group'), {
      groupName: 'x'.repeat(81),
      groupKind: 'keizer',
    });
    expect([answer.status, errorsOn(answer)]).toEqual([
      400,
      [
        'Maak dit korter: het zijn nu 81 tekens en er passen er 80.',
        'Kies wat voor groep u bent.',
        'Kies ja of nee.',
        'Kies ja, nee of “dat weet ik niet”.',
      ],
    ]);
    expect(answer.body).toContain('<title>Fout: Uw groep (stap 1 van 6)');
    expect(answer.body).toContain(`value="${'x'.repeat(81)}"`);
    expect(await site.answersOf(id)).toMatchObject({ groupName: 'x'.repeat(81), groupKind: 'keizer' });
  });

  test('stelt een vraag die er door een antwoord bij komt, zonder verwijt', async () => {
    const { browser, id } = await site.resident();
    const group = {
      groupName: 'De buren',
      groupKind: 'informal',
      commercialParty: 'nee',
      jurorInvolved: 'nee',
    };
    const answer = await fill(browser, stepOf(id, 'group'), group);
    expect(leadsTo(answer)).toBe(
      `${stepOf(id, 'group')}?nieuw=addressCount%2CpayeeOrganisation#addressCount`,
    );
    const page = await browser.get(leadsTo(answer)?.split('#')[0] ?? '');
    expect(page.body).toContain('Deze vraag komt erbij door uw antwoord. Namen en adressen');
    const more = { ...group, addressCount: '5 adressen', payeeOrganisation: 'witteveen' };
    expect(leadsTo(await fill(browser, stepOf(id, 'group'), more))).toBe(stepOf(id, 'plan'));
  });

  test('leest bedragen zoals mensen ze typen, met emoji en al', async () => {
    const { browser, id } = await site.resident();
    const typed = {
      'costs-0-wat': 'Hout 🪵',
      'costs-0-bedrag': '1.250,-',
      'incomes-0-wat': '',
      requestedAmount: '€ 1 250',
    };
    const answer = await fill(browser, stepOf(id, 'budget'), typed);
    expect([leadsTo(answer), errorsOn(answer)]).toEqual([stepOf(id, 'contact'), []]);
    expect(await site.answersOf(id)).toMatchObject({
      costs: [{ item: 'Hout 🪵', amount: '1.250,-' }],
      requestedAmount: '€ 1 250',
    });
  });

  test('legt uit wat er in een regel niet klopt, en hoeveel kosten en dekking verschillen', async () => {
    const { browser, id } = await site.resident();
    const wrong = {
      'costs-0-wat': 'Hout',
      'costs-0-bedrag': 'veel',
      'costs-1-wat': '',
      'costs-1-bedrag': '10',
    };
    const answer = await fill(browser, stepOf(id, 'budget'), { ...wrong, requestedAmount: '100' });
    expect(answer.body).toContain('href="#costs-0-bedrag"');
    expect(errorsOn(answer)).toEqual([
      'Vul een bedrag in, bijvoorbeeld 1.250,00.',
      'Vul in waar dit bedrag voor is.',
    ]);
    const apart = await fill(browser, stepOf(id, 'budget'), { 'costs-0-wat': 'Hout', 'costs-0-bedrag': '150', 'costs-1-wat': '', 'costs-1-bedrag': '', requestedAmount: '100' }); // prettier-ignore
    expect(errorsOn(apart)).toEqual([
      expect.stringMatching(/^Uw kosten zijn €\s150\..*Dat scheelt €\s50\./) as unknown,
    ]);
  });

  test('geeft een regel erbij en haalt er een weg zonder iets te verliezen', async () => {
    const { browser, id } = await site.resident();
    const rows = {
      'costs-0-wat': 'Hout',
      'costs-0-bedrag': '10',
      'costs-1-wat': 'Verf',
      'costs-1-bedrag': '5',
    };
    const more = await fill(browser, stepOf(id, 'budget'), { ...rows, actie: 'costs-regel-erbij' });
    expect(leadsTo(more)).toBe(`${stepOf(id, 'budget')}?costs=3#costs`);
    expect((await browser.get(`${stepOf(id, 'budget')}?costs=3`)).body).toContain('id="costs-2-wat"');
    const less = await fill(browser, `${stepOf(id, 'budget')}?costs=3`, {
      ...rows,
      actie: 'costs-regel-weg-0',
    });
    expect(leadsTo(less)).toBe(`${stepOf(id, 'budget')}?costs=1#costs`);
    expect((await site.answersOf(id))?.['costs']).toEqual([{ item: 'Verf', amount: '5' }]);
  });

  test('bewaart voor later zonder te mopperen', async () => {
    const { browser, id } = await site.resident();
    const answer = await fill(browser, stepOf(id, 'plan'), { title: 'Bank', actie: 'later' });
    expect(leadsTo(answer)).toBe(`/aanvragen/${id}/bewaard`);
    expect((await browser.get(`/aanvragen/${id}/bewaard`)).body).toContain('Uw concept is bewaard');
  });

  test('bewaart vanzelf, als formulier en als JSON', async () => {
    const { browser, id } = await site.resident();
    const page = (await browser.get(stepOf(id, 'plan'))).body;
    const token = /data-autosave-csrf="([^"]+)"/.exec(page)?.[1] ?? '';
    const fields = { ...formOn(page, stepOf(id, 'plan')), _csrf: token };
    const form = await browser.post(`/aanvragen/${id}/bewaar`, { ...fields, title: 'Van' });
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    const json = await browser.ask('POST', `/aanvragen/${id}/bewaar`, {
      headers,
      body: JSON.stringify({ ...fields, title: 'Vanzelf' }),
    });
    expect([form.status, json.status, JSON.parse(json.body)]).toEqual([
      200,
      200,
      { savedAt: new Date(now).toISOString(), changedElsewhere: [] },
    ]);
    expect(await site.answersOf(id)).toMatchObject({ title: 'Vanzelf' });
  });

  test('bewaart uit twee tabbladen allebei, en laat zien wat op het andere stond', async () => {
    const { browser, id } = await site.resident();
    const [left, right] = [await browser.get(stepOf(id, 'plan')), await browser.get(stepOf(id, 'plan'))];
    const post = (page: typeof left, typed: Record<string, string>) =>
      browser.post(stepOf(id, 'plan'), {
        ...formOn(page.body, stepOf(id, 'plan')),
        title: '',
        place: '',
        ...typed,
      });
    await post(left, { title: 'Bank bij de vijver', place: 'Vijver', actie: 'later' });
    const answer = await post(right, { title: 'Bank op de brink' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatch(/Dit is ook ergens anders ingevuld.*Bank bij de vijver.*overgenomen/s);
    expect(await site.answersOf(id)).toMatchObject({ title: 'Bank op de brink', place: 'Vijver' });
  });
});
