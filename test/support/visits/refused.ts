import type { Demo } from '../houses.js';
import { sending } from '../acts.js';
import { Browser, formOn } from '../fetching-browser.js';
import type { Act, Look } from '../gallery.js';

/** Every page that says no: not found, not yours, too large, too often, of a kind we do not read, and our own fault. */
export async function refused(look: Look, demo: Demo): Promise<void> {
  const as = await demo.person('hein');
  await look('niet-gevonden', '/bestaat-niet', { status: 404 });
  await look('niet-gevonden-ingelogd', '/werk/zaken/bestaat-niet', { as, status: 404 });
  await look('geen-adres', '/%zz', { status: 404 });
  await look('niet-voor-u', '/financien', { as, status: 403 });
  const keys = '/mijn/sleutels';
  await look('vreemd-formulier', keys, { as, act: sending(keys, { _csrf: 'vreemd' }), status: 403 });
  await look('te-groot', keys, { as, act: sending(keys, { label: 'x'.repeat(600_000) }), status: 413 });
  await look('verkeerde-soort', keys, { as, act: asMultipart(keys), status: 415 });
  await tooOften(look, demo);
  // A table that is gone is as broken as a database gets while it still answers.
  await demo.database.inTransaction((tx) => tx.query('ALTER TABLE scheme RENAME TO scheme_gone'));
  demo.app.useLogger(false);
  await look('storing', '/regelingen/moek', { status: 500 });
}

const asMultipart =
  (action: string): Act =>
  async (page) => {
    await page.evaluate(() => {
      for (const form of document.forms) form.enctype = 'multipart/form-data';
    });
    await sending(action, {})(page);
  };

/** One address may ask for five mails an hour, one network for twenty. */
async function tooOften(look: Look, { address, config }: Demo): Promise<void> {
  const act = sending('/inloggen', { email: 'vaak@voorbeeld.nl' });
  const ask = async (email: string) => {
    const stranger = new Browser(address, config.baseUrl);
    const form = formOn((await stranger.get('/inloggen')).body, '/inloggen');
    return stranger.post('/inloggen', { ...form, email });
  };
  for (let count = 0; count < 5; count += 1) await ask('vaak@voorbeeld.nl');
  await look('te-veel-mails', '/inloggen', { act, status: 429 });
  for (let count = 0; count < 20; count += 1) await ask(`een${count}@voorbeeld.nl`);
  await look('te-snel', '/inloggen', { act, status: 429 });
}
