import { lettersOf } from '../../../src/documents/letters/letters.queries.js';
import type { Act, Look } from '../gallery.js';
import { download } from '../sending.js';
import { motivation, type Town } from '../town.js';
import { typedOver, withoutStyle } from '../word.js';

/** A letter that has not left: as it is, with a document that cannot be a letter, and after somebody wrote in it. */
export async function editingLetters(look: Look, town: Town, plan: string): Promise<void> {
  const [letter] = await town.database.read((em) => lettersOf(em, plan));
  const path = `/werk/zaken/${plan}/brieven/${letter?.id ?? ''}`;
  const as = town.people.caseHandler;
  const handler = await town.visitor(as);
  const bytes = await download(town.address, handler, `${path}/brief.docx`);
  const clause = await withoutStyle(
    await withoutStyle(bytes, 'Bezwaarclausule tekst'),
    'Bezwaarclausule lijst',
  );
  await look('brief-aanpassen', path, { as });
  await look('brief-zonder-clausule', path, { as, act: bringing(path, clause), status: 400 });
  const own = await typedOver(bytes, motivation, 'De jury vond uw plan een aanwinst voor het dorp.');
  await look('brief-aangepast', path, { as, act: bringing(path, own), status: 200 });
}

const bringing =
  (path: string, buffer: Buffer): Act =>
  async (page) => {
    await page.setInputFiles('input[name="word"]', {
      name: 'brief.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer,
    });
    await page.click(`form[action="${path}"] button`);
  };
