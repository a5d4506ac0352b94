import { join } from 'node:path';
import { listMailbox, readMail } from '../../../src/mail/mailbox.js';
import { sending } from '../acts.js';
import type { Act, Look } from '../gallery.js';
import type { Demo } from '../houses.js';

const email = 'nieuw@voorbeeld.nl';

/** Signing in by link and by code with everything that can go wrong, keys for programs, and signing out. */
export async function signingIn(look: Look, demo: Demo): Promise<void> {
  const asking: Act = async (page) => {
    demo.clock.set(demo.clock.now() + 1000);
    await sending('/inloggen', { email })(page);
  };
  await look('inloggen', '/inloggen?naar=/mijn');
  await look('inloggen-leeg', '/inloggen', { act: sending('/inloggen', 'nothing'), status: 400 });
  await look('code', '/inloggen', { act: asking, status: 200 });
  const here = { sameBrowser: true };
  const code = (value: string) => sending('/inloggen/code', { code: value });
  await look('code-leeg', '/inloggen/code', { ...here, act: code(''), status: 400 });
  await look('code-fout', '/inloggen/code', { ...here, act: code('AAAA-AAAA'), status: 400 });
  const link = await linkIn(demo);
  await look('link', link, here);
  await look('link-elders', link);
  await look('link-elders-gedrukt', '/inloggen', { act: asking });
  const next = await linkIn(demo);
  const action = next.replace(/\?.*/, '');
  await look('link-op-tijd', next, here);
  demo.clock.set(demo.clock.now() + 11 * 60_000);
  await look('link-te-oud', next, { ...here, status: 410 });
  await look('code-te-oud', '/inloggen', { ...here, act: asking });
  const late = await linkIn(demo);
  await look('link-te-laat', late, {
    ...here,
    act: async (page) => {
      demo.clock.set(demo.clock.now() + 11 * 60_000);
      await sending(late.replace(/\?.*/, ''), {})(page);
    },
    status: 410,
  });
  await look('link-weg', `${action}x`, { status: 410 });
  await keys(look, await demo.person('hein'));
}

async function keys(look: Look, as: string): Promise<void> {
  const path = '/mijn/sleutels';
  await look('sleutels-geen', path, { as });
  await look('sleutels-leeg', path, { as, act: sending(path, 'nothing'), status: 400 });
  await look('sleutel-nieuw', path, { as, act: sending(path, { label: 'Rekenprogramma' }), status: 200 });
  await look('sleutels', path, { as });
  await look('uitgelogd', path, { as, act: sending('/uitloggen', {}), status: 200 });
}

/** The way in that stands in the newest mail. */
async function linkIn({ config, deliver }: Demo): Promise<string> {
  await deliver();
  const folder = join(config.dataDir, 'mailbox');
  const mails = (await listMailbox(folder, 1000)).filter(({ to }) => to.includes(email));
  const texts = await Promise.all(mails.map(({ id }) => readMail(folder, id)));
  const newest = texts.toSorted((one, other) => (other?.at ?? 0) - (one?.at ?? 0))[0];
  return /\/inloggen\/[^\s?]+(\?\S*)?/.exec(newest?.text ?? '')?.[0] ?? '';
}
