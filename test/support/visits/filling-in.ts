import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOfDay } from '../../../workflows/calendar.js';
import { saveDraft } from '../../../src/applications/filling/saving.js';
import { sending } from '../acts.js';
import { picture } from '../crafted-files.js';
import { temporaryFolder } from '../folders.js';
import type { Act, Look } from '../gallery.js';
import { complete as whole } from '../moek-answers.js';
import { must, now } from '../open-round.js';
import type { Town } from '../town.js';

const steps = ['group', 'plan', 'support', 'budget', 'contact'];
const begin = '/regelingen/moek/begin';
const { planFiles: _files, ...answers } = whole;

/** The form of an application in every state it can have, from the first page to the confirmation, and after closing. */
export async function fillingIn(look: Look, town: Town): Promise<void> {
  await look('begin-vreemde', begin);
  await look('begin-leeg', begin, { act: sending('/inloggen', 'nothing'), status: 400 });
  const as = await town.person('Nieuwkomer');
  await look('mijn-leeg', '/mijn', { as });
  await look('begin', begin, { as });
  await look('begin-twee-rondes', begin, { as, act: sending(begin, {}) });
  await look('begin-verder', begin, { as });
  const id = await town.begin(as);
  const path = `/aanvragen/${id}`;
  for (const step of steps) {
    const here = `${path}/stap/${step}`;
    await look(`stap-${step}`, here, { as });
    await look(`stap-${step}-leeg`, here, { as, act: sending(here, 'nothing', 'verder'), status: 400 });
    await look(`stap-${step}-fout`, here, { as, act: sending(here, 'too much', 'verder'), status: 400 });
  }
  await look('controleren-fout', `${path}/controleren`, { as });
  await look('bewaard', `${path}/bewaard`, { as });
  await files(look, as, `${path}/stap/plan`);
  await together(look, as, `${path}/samen`);
  await late(look, town);
  await complete(look, town);
}

/** A plan that is whole: checked, signed, received, and asked to be supplemented. */
async function complete(look: Look, town: Town): Promise<void> {
  const as = await town.person('Doorzetter');
  const id = await town.begin(as);
  must(await saveDraft(town.database, { dossier: id, person: as, at: town.clock.now(), posted: answers }));
  for (const step of steps) await look(`stap-${step}-vol`, `/aanvragen/${id}/stap/${step}`, { as });
  const check = `/aanvragen/${id}/controleren`;
  await look('controleren', check, { as });
  await look('controleren-leeg', check, { as, act: sending(check, 'nothing'), status: 400 });
  const signature = { signerName: 'Harm', signerCapacity: 'boardMember', declaration: 'ja' };
  await look('ontvangen', check, { as, act: sending(check, signature), status: 200 });
  await look('mijn-ingediend', '/mijn', { as });
  await supplement(look, town, { id, as });
}

async function files(look: Look, as: string, path: string): Promise<void> {
  const folder = temporaryFolder('plan');
  const file =
    (name: string, bytes: Buffer): Act =>
    async (page) => {
      // From a file: bytes in hand would go to the browser as text, ten million of them for one page.
      writeFileSync(join(folder, name), bytes);
      await page.setInputFiles('#planFiles', join(folder, name));
      await sending(path, {}, 'bestand-erbij')(page);
    };
  await look('bestand-geweigerd', path, { as, act: file('plan.pdf', Buffer.from('<html>')) });
  await look('bestand-te-groot', path, { as, act: file('film.pdf', Buffer.alloc(10_500_000)) });
  await look('bestand-erbij', path, { as, act: file('schets.png', await picture('png')), status: 200 });
}

async function together(look: Look, as: string, path: string): Promise<void> {
  await look('samen', path, { as });
  await look('samen-leeg', path, { as, act: sending(path, 'nothing'), status: 400 });
  for (const name of ['een', 'twee', 'drie', 'vier', 'vijf'])
    await look(`samen-${name}`, path, { as, act: sending(path, { email: `${name}@voorbeeld.nl` }) });
  await look('samen-te-veel', path, { as, act: sending(path, { email: 'zes@voorbeeld.nl' }), status: 409 });
}

/** Somebody who is a minute too late. */
async function late(look: Look, town: Town): Promise<void> {
  const as = await town.person('Laatkomer');
  const id = await town.begin(as);
  must(await saveDraft(town.database, { dossier: id, person: as, at: town.clock.now(), posted: answers }));
  const afterClosing =
    (act: Act): Act =>
    async (page) => {
      town.clock.set(town.closesAt + 1);
      await act(page);
    };
  const check = `/aanvragen/${id}/controleren`;
  const signature = { signerName: 'Harm', signerCapacity: 'boardMember', declaration: 'ja' };
  town.clock.set(town.closesAt - 60_000);
  await look('te-laat', check, { as, act: afterClosing(sending(check, signature)), status: 409 });
  const dreamer = await town.person('Droomster');
  town.clock.set(town.closesAt - 60_000);
  await look('begin-te-laat', begin, { as: dreamer, act: afterClosing(sending(begin, {})), status: 409 });
  await look('begin-dicht', begin, { as: dreamer });
  await look('begin-dicht-vreemde', begin);
  town.clock.set(now);
}

/** The form as it looks while staff waits for what was missing, after closing. */
async function supplement(look: Look, town: Town, { id, as }: { id: string; as: string }): Promise<void> {
  await town.play(id, 'startCheck', 'caseHandler');
  town.clock.set(endOfDay('2026-12-15'));
  await town.play(id, 'requestRemedy', 'caseHandler', {
    input: { deadlineOn: '2026-12-28' },
    texts: { missing: 'Het KvK-nummer' },
  });
  town.clock.set(town.closesAt + 3_600_000);
  for (const step of ['plan', 'group'])
    await look(`aanvullen-${step}`, `/aanvragen/${id}/stap/${step}`, { as });
  const check = `/aanvragen/${id}/controleren`;
  await look('aanvullen', check, { as });
  const staff = town.people.caseHandler;
  await look('aanvullen-voor-een-ander', check, { as: staff });
  await look('aanvullen-voor-een-ander-fout', check, {
    as: staff,
    act: sending(check, { receivedOn: 'gisteren' }),
    status: 400,
  });
  await look('aanvullen-voor-een-ander-leeg', check, { as: staff, act: sending(check, {}), status: 409 });
  await look('intrekken-voor-een-ander', `/werk/zaken/${id}/zet/withdraw`, { as: staff });
  await look('aangevuld', check, { as, act: sending(check, {}) });
  town.clock.set(now);
}
