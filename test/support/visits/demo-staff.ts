import { Application } from '../../../src/applications/application.entity.js';
import { LetterRow } from '../../../src/documents/letters/letter.entity.js';
import { Dossier } from '../../../src/engine/dossier.entity.js';
import { Round } from '../../../src/rounds/round.entity.js';
import { sending } from '../acts.js';
import type { Look } from '../gallery.js';
import type { Demo } from '../houses.js';

/** A municipality in full swing, as everybody who works for it sees it. */
export async function demoStaff(look: Look, demo: Demo): Promise<void> {
  const handler = await demo.person('wemeltje');
  const { rounds, dossiers, letters } = await demo.database.read(async (em) => ({
    rounds: await em.find(Round, { order: { opensAt: 'ASC' } }),
    dossiers: await em.find(Dossier, { where: { chart: 'moek@1' }, order: { id: 'ASC' } }),
    letters: await em.find(LetterRow, { order: { id: 'ASC' } }),
  }));
  await worklists(look, demo, rounds[1]?.id ?? '');
  await look('agenda', '/werk/agenda', { as: handler });
  await look('agenda-adres', '/werk/agenda', { as: handler, act: sending('/werk/agenda', 'nothing') });
  const kinds = new Map(dossiers.map((dossier) => [dossier.states, dossier.id]));
  for (const [states, id] of kinds)
    await look(`zaak-${states.split(/[ .]/).at(-1)}`, `/werk/zaken/${id}`, { as: handler });
  // Letters about an objection have pages of their own (`objecting.ts`).
  const plans = new Set(dossiers.map(({ id }) => id));
  const ofPlans = letters.filter(({ dossierId }) => plans.has(dossierId));
  const printed = new Map(ofPlans.map((letter) => [letter.kind, letter]));
  for (const [kind, { id, dossierId }] of printed)
    await look(`brief-${kind}`, `/werk/zaken/${dossierId}/brieven/${id}`, { as: handler });
  for (const [at, { id }] of rounds.entries()) await round(look, demo, { id, name: String(at + 1) });
  await entering(look, demo, handler);
  await notes(look, { id: dossiers[0]?.id ?? '', as: handler });
  await openPapers(look, kinds, handler);
}

async function worklists(look: Look, demo: Demo, round: string): Promise<void> {
  for (const key of ['wemeltje', 'roelof', 'lambert', 'hilda', 'tineke', 'joost', 'trijntje', 'marchien'])
    await look(`werklijst-${key}`, '/werk', { as: await demo.person(key) });
  const as = await demo.person('wemeltje');
  for (const [name, query] of [
    ['iedereen', 'wie=alle&klaar=ja'],
    ['bladzijde', 'wie=alle&klaar=ja&pagina=2'],
    ['ronde', `ronde=${round}&wie=alle`],
    ['staat', 'staat=handling.submitted'],
    ['gezocht', 'zoek=zwaluw&wie=alle'],
    ['niets', 'zoek=bestaat-niet'],
    ['taak-klaar', 'gedaan=taak'],
  ])
    await look(`werklijst-${name}`, `/werk?${query}`, { as });
}

async function round(look: Look, demo: Demo, { id, name }: { id: string; name: string }): Promise<void> {
  const visits = [
    ['ronde', `/werk/rondes/${id}`, 'wemeltje'],
    ['ronde-gezien', `/werk/rondes/${id}`, 'trijntje'],
    ['jury-van-ronde', `/werk/rondes/${id}/jury`, 'hilda'],
    ['besluit', `/werk/rondes/${id}/besluit`, 'lambert'],
    ['brieven-van-ronde', `/werk/rondes/${id}/brieven`, 'wemeltje'],
    ['beraad', `/jury/beraad/${id}`, 'hilda'],
    ['ondertekenen', `/jury/beraad/${id}/ondertekenen`, 'marchien'],
  ] as const;
  for (const [visit, path, key] of visits)
    if (visit !== 'ondertekenen' || Number(name) < 3)
      await look(`${visit}-${name}`, path, { as: await demo.person(key) });
}

/** Typing in what came on paper, and making next year's round. */
async function entering(look: Look, demo: Demo, as: string): Promise<void> {
  await look('rondes', '/werk/rondes', { as });
  await look('incidenteel', '/werk/rondes/incidenteel', { as });
  await look('incidenteel-jaar', '/werk/rondes/incidenteel?jaar=2024', { as });
  for (const path of ['/werk/invoeren', '/werk/rondes/nieuw']) {
    const name = path.replace('/werk/', '').replace('/', '-');
    await look(name, path, { as });
    await look(`${name}-leeg`, path, { as, act: sending(path, 'nothing'), status: 400 });
    await look(`${name}-fout`, path, { as, act: sending(path, 'too much'), status: 400 });
  }
  await look('ronde-nieuw', '/werk/rondes/nieuw', { as, act: sending('/werk/rondes/nieuw', {}) });
}

async function notes(look: Look, { id, as }: { id: string; as: string }): Promise<void> {
  const [path, action] = [`/werk/zaken/${id}`, `/werk/zaken/${id}/notities`];
  await look('notitie-leeg', path, { as, act: sending(action, 'nothing'), status: 400 });
  await look('notitie-te-lang', path, { as, act: sending(action, 'too much'), status: 400 });
  await look('notitie', path, { as, act: sending(action, { tekst: 'Gebeld, komt goed.' }), status: 200 });
}

/** The jury of the demo, and the treasurers. */
export async function demoJury(look: Look, demo: Demo): Promise<void> {
  for (const key of ['bertus', 'geesje', 'sanne', 'marchien', 'hilda'])
    await look(`jurylijst-${key}`, '/jury', { as: await demo.person(key) });
  const judged = await demo.database.read((em) =>
    em.find(Dossier, { where: { states: 'handling.scored' }, order: { id: 'ASC' } }),
  );
  for (const [at, { id, parentId }] of judged.entries()) {
    if (at < 2) await look(`beoordeling-${at}`, `/jury/${id}`, { as: await demo.person('sanne') });
    if (at < 3)
      await look(`voorstel-${at}`, `/jury/beraad/${parentId}/plan/${id}`, { as: await demo.person('hilda') });
  }
  for (const key of ['tineke', 'henk', 'trijntje'])
    await look(`financien-${key}`, '/financien', { as: await demo.person(key) });
}

/** Everybody of the demo who entered a plan, with every page of it. */
export async function demoResidents(look: Look, demo: Demo): Promise<void> {
  for (const key of ['lotte', 'hein', 'aaltje', 'diny', 'mirjam']) {
    const as = await demo.person(key);
    await look(`mijn-${key}`, '/mijn', { as });
    const own = await demo.database.read((em) =>
      em.find(Application, { where: { ownerId: as }, order: { id: 'ASC' } }),
    );
    for (const [at, { id }] of own.entries()) {
      const { states } = await demo.database.read((em) => em.findOneByOrFail(Dossier, { id }));
      const name = `${key}-${at + 1}`;
      await look(`plan-van-${name}`, `/mijn/${id}`, { as });
      if (states === 'draft') await look(`controleren-van-${name}`, `/aanvragen/${id}/controleren`, { as });
      else await look(`brieven-van-${name}`, `/mijn/${id}/brieven`, { as });
      if (states.includes('settled') || states === 'closed')
        await look(`bedankt-van-${name}`, `/mijn/${id}/klaar`, { as });
    }
  }
}

/** What is given to somebody who asks for papers: nothing yet, what we propose, and too many words to leave out. */
async function openPapers(look: Look, kinds: ReadonlyMap<string, string>, as: string): Promise<void> {
  const at = (state: string) => [...kinds].find(([states]) => states.startsWith(state))?.[1] ?? '';
  await look('woo-nog-niet', `/werk/zaken/${at('draft')}/woo`, { as });
  const path = `/werk/zaken/${at('closed')}/woo`;
  await look('woo', path, { as });
  const tooMuch = { weg: 'Een naam die lang is. '.repeat(100) };
  await look('woo-te-lang', path, { as, act: sending(path, tooMuch), status: 400 });
}
