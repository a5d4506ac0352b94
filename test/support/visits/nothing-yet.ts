import type { Look } from '../gallery.js';

/** A first start without the demo: no scheme, no mail, nobody. */
export async function nothingYet(look: Look): Promise<void> {
  await look('overzicht', '/');
  await look('postvak', '/postvak');
  await look('proef', '/proef');
  await look('inloggen', '/inloggen');
  await look('subsidieregister', '/subsidieregister');
  for (const page of ['bezwaar', 'privacy', 'hulp', 'toegankelijkheid'])
    await look(page, `/${page}`, { status: 503 });
  await look('regeling', '/regelingen/moek', { status: 404 });
}
