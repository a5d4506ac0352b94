import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endOfDay } from '../workflows/calendar.js';
import { saveDraft } from '../src/applications/filling/saving.js';
import { picture } from './support/crafted-files.js';
import { freshPlace } from './support/databases.js';
import { formOn } from './support/fetching-browser.js';
import { fill, type FormSite, openFormSite, sendFile, stepOf } from './support/form-site.js';
import { must, now } from './support/open-round.js';
import { mistakesIn } from './support/valid-html.js';

let site: FormSite;
beforeAll(async () => {
  site = await openFormSite(await freshPlace('SQLite'));
});
afterAll(() => site.close());

const seen = new Map<string, string>();
const look = (name: string, { body }: { body: string }) => seen.set(name, body);

test('elke pagina van het formulier is goede HTML: leeg, met fouten, vol, en als er iets tussenkwam', async () => {
  const { browser, id } = await site.resident();
  look('begin, vreemde', await site.stranger().get('/regelingen/moek/begin'));
  look('begin, al begonnen', await browser.get('/regelingen/moek/begin'));
  for (const step of ['group', 'plan', 'support', 'budget', 'contact']) {
    look(`${step} leeg`, await browser.get(stepOf(id, step)));
    look(
      `${step} fout`,
      await fill(browser, stepOf(id, step), { 'costs-0-wat': 'Hout', 'contactAddress-street': 'x' }),
    );
  }
  look('controleren leeg', await browser.get(`/aanvragen/${id}/controleren`));
  look('controleren fout', await fill(browser, `/aanvragen/${id}/controleren`, {}));
  look('bewaard', await browser.get(`/aanvragen/${id}/bewaard`));
  look('samen', await browser.get(`/aanvragen/${id}/samen`));
  look('samen fout', await fill(browser, `/aanvragen/${id}/samen`, { email: 'x' }));
  const plan = stepOf(id, 'plan');
  look(
    'bestand geweigerd',
    await sendFile(browser, plan, { field: 'planFiles', file: Buffer.from('x'), name: 'x.pdf' }),
  );
  await sendFile(browser, plan, { field: 'planFiles', file: await picture('png'), name: 'schets.png' });
  look('plan met bestand', await browser.get(plan));
  const old = formOn((await browser.get(plan)).body, plan);
  await fill(browser, plan, { title: 'Bank', actie: 'later' });
  look('twee tabbladen', await browser.post(plan, { ...old, title: 'Schommel' }));

  const full = await site.finished();
  for (const step of ['group', 'plan', 'support', 'budget', 'contact'])
    look(`${step} vol`, await full.browser.get(stepOf(full.id, step)));
  look('controleren vol', await full.browser.get(`/aanvragen/${full.id}/controleren`));
  const last = stepOf(full.id, 'plan');
  const lastFields = formOn((await full.browser.get(last)).body, last);
  const signature = { signerName: 'Harm', signerCapacity: 'boardMember', declaration: 'ja' };
  await fill(full.browser, `/aanvragen/${full.id}/controleren`, signature);
  look('ontvangen', await full.browser.get(`/aanvragen/${full.id}/ontvangen`));
  look('te laat', await full.browser.post(last, { ...lastFields, title: 'Schommel' }));
  look('aanvulling', await supplementOf(full.id, full.person));

  const officer = await site.signedIn(await site.person('Wim', 'villageOfficer'));
  look('invoeren', await officer.get('/werk/invoeren'));
  look('invoeren fout', await fill(officer, '/werk/invoeren', {}));
  const found = await Promise.all([...seen].map(([name, html]) => mistakesIn(name, html)));
  expect(found.flat()).toEqual([]);
  for (const html of seen.values())
    expect(html).not.toMatch(/ style=|<style|javascript:| on[a-z]+="|\bundefined\b|\bNaN\b|\[object/);
}, 120_000);

/** The plan step as it looks while staff waits for a supplement after closing. */
async function supplementOf(id: string, person: string) {
  const by = { person: await site.person('Anneke', 'caseHandler'), role: 'caseHandler' } as const;
  must(await site.move(id, 'startCheck', { by }));
  site.clock.set(endOfDay('2026-12-15'));
  must(
    await site.move(id, 'requestRemedy', {
      by,
      input: { deadlineOn: '2026-12-28' },
      texts: { missing: 'Het KvK-nummer' },
    }),
  );
  site.clock.set(site.closesAt + 3_600_000);
  must(
    await saveDraft(site.database, {
      dossier: id,
      person,
      at: site.clock.now(),
      posted: { groupName: 'Meidoorns' },
    }),
  );
  const page = await (await site.signedIn(person)).get(stepOf(id, 'plan'));
  expect(page.body).toContain('Het KvK-nummer');
  expect(page.body).toContain('Deze antwoorden staan vast.');
  expect(page.body).not.toContain('name="title"');
  site.clock.set(now);
  return page;
}
