import { nextVersion } from '../../../src/schemes/next-version.js';
import { SchemeVersion } from '../../../src/schemes/scheme-version.entity.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import type { Town } from '../town.js';

const rules = '/werk/regels';

/** The legal settings of a scheme, before and after a lawyer went through them. */
export async function weighing(look: Look, town: Town): Promise<void> {
  const { lawyer, auditor, functionalAdmin } = town.people;
  const published = await town.database.read((em) => em.findOneByOrFail(SchemeVersion, {}));
  await look('regels-alleen-vast', rules, { as: auditor });
  await look('regels-vast', `${rules}/${published.id}`, { as: auditor });
  await look('regel-te-laat', `${rules}/${published.id}/bezwaar`, { as: functionalAdmin, status: 409 });
  const { id } = await town.database.inTransaction((tx) =>
    nextVersion(tx, { versionId: published.id, name: 'MOEK 2027' }),
  );
  const draft = `${rules}/${id}`;
  await look('regels-nieuw', draft, { as: lawyer });
  for (const key of [
    'beslistermijn',
    'beslistermijn-begin',
    'bedrag-laagste',
    'grondslag',
    'bezwaar',
    'vraag-atw',
    'bewaren-82',
  ])
    await look(`regel-${key}`, `${draft}/${key}`, { as: lawyer });
  const correction = `${draft}/beslistermijn`;
  await look('regel-leeg', correction, { as: lawyer, act: sending(correction, 'nothing'), status: 400 });
  await look('regel-te-veel', correction, { as: lawyer, act: sending(correction, 'too much'), status: 400 });
  const right = { value: '10', source: 'Spelregels MOEK 2027, artikel 9', mark: 'S', note: 'Vastgesteld.' };
  await look('regel-aangepast', correction, { as: lawyer, act: sending(correction, right), status: 200 });
  const review = `${draft}/beoordeeld`;
  await look('beoordeling-te-lang', draft, { as: lawyer, act: sending(review, 'too much'), status: 400 });
  const remark = { remark: 'Het mandaat moet nog worden nagegaan.' };
  await look('regels-beoordeeld', draft, { as: lawyer, act: sending(review, remark), status: 200 });
  await look('regels-lijst', rules, { as: lawyer });
  await proclaiming(look, town);
}

/** The law that every scheme shares, before and after a lawyer changed it. */
async function proclaiming(look: Look, { people: { lawyer, auditor } }: Town): Promise<void> {
  const law = `${rules}/landelijk`;
  await look('wet-zoals-zij-was', law, { as: auditor });
  const wrong = ['nothing', 'too much'] as const;
  for (const what of ['vrije-dag', 'dagen-bekend', 'dwangsom', 'bedragen-nagekeken']) {
    const form = `${law}/${what}`;
    await look(`wet-${what}`, form, { as: lawyer });
    for (const typed of wrong)
      await look(`wet-${what}-${typed}`, form, { as: lawyer, act: sending(form, typed), status: 400 });
  }
  const day = `${law}/vrije-dag`;
  const source = 'Stcrt. 2028, 12345';
  const past = { date: '1 mei 2020', source };
  await look('wet-dag-voorbij', day, { as: lawyer, act: sending(day, past), status: 409 });
  const right = { date: '30 april 2029', source };
  await look('wet-dag-erbij', day, { as: lawyer, act: sending(day, right), status: 200 });
  const back = `${law}/terugnemen/1`;
  await look('wet-terugnemen', back, { as: lawyer });
  await look('wet-terugnemen-leeg', back, { as: lawyer, act: sending(back, 'nothing'), status: 400 });
  const mistake = { source: 'Verkeerd jaar.' };
  await look('wet-teruggenomen', back, { as: lawyer, act: sending(back, mistake), status: 200 });
}
