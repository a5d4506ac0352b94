import { join } from 'node:path';
import { listMailbox } from '../../../src/mail/mailbox.js';
import { sending } from '../acts.js';
import type { Act, Look } from '../gallery.js';
import type { Demo } from '../houses.js';

const moek = '/regelingen/moek';
const yes = 'klaar=ja&where=here&own=yes';

/** What everybody may read, and the pages that only the demo has. */
export async function information(look: Look, demo: Demo): Promise<void> {
  await look('overzicht', '/');
  await look('regelingen', '/regelingen');
  await look('regeling', moek);
  await look('vooraf', `${moek}/past-uw-plan`);
  await look('vooraf-fout', `${moek}/past-uw-plan?klaar=ja&where=here`, { status: 400 });
  await look('vooraf-ja', `${moek}/past-uw-plan?${yes}&who=group&what=liveable&when=no`);
  await look('vooraf-vraag', `${moek}/past-uw-plan?${yes}&who=group&what=small&when=no`);
  await look('vooraf-nee', `${moek}/past-uw-plan?${yes}&who=alone&what=small&when=done`);
  for (const wish of ['bericht', 'afmelden']) {
    await look(wish, `${moek}/${wish}`);
    await look(`${wish}-leeg`, `${moek}/${wish}`, { act: sending(`${moek}/${wish}`, 'nothing') });
    const wrong = { email: 'jan@' };
    await look(`${wish}-fout`, `${moek}/${wish}`, { act: sending(`${moek}/${wish}`, wrong) });
    await look(`${wish}-gelukt`, `${moek}/${wish}/gelukt`);
  }
  await look('subsidieregister', '/subsidieregister');
  await look('subsidieregister-jaar', '/subsidieregister?jaar=2025');
  for (const page of ['bezwaar', 'privacy', 'toegankelijkheid', 'hulp']) await look(page, `/${page}`);
  await look('api', '/api');
  await look('proef', '/proef');
  await look('proef-onbekend', '/proef', { act: pressingNobody, status: 404 });
  await mailbox(look, demo);
}

/** Mail as it lies there, one of each kind. */
async function mailbox(look: Look, { config }: Demo): Promise<void> {
  await look('postvak', '/postvak');
  await look('postvak-leeg', '/postvak?aan=niemand');
  await look('postvak-gezocht', '/postvak', { act: sending('/postvak', { aan: 'lotte' }) });
  const mails = await listMailbox(join(config.dataDir, 'mailbox'), 1000);
  const kinds = new Map(mails.map((mail) => [mail.subject.replace(/\W.*/s, ''), mail.id]));
  for (const [kind, id] of kinds) await look(`mail-${kind}`, `/postvak/${id}`);
  await look('mail-weg', '/postvak/bestaat-niet', { status: 404 });
}

const pressingNobody: Act = async (page) => {
  await page.evaluate(() => document.querySelector('[name=als]')?.setAttribute('value', 'niemand'));
  await sending('/proef', {}, 'niemand')(page);
};
