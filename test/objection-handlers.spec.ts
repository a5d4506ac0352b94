import { afterEach, expect, test } from '@jest/globals';
import { Note } from '../src/applications/notes/note.entity.js';
import { eachDatabase } from './support/databases.js';
import { formOn, type Seen } from './support/fetching-browser.js';
import { objectionDesk } from './support/objecting.js';
import { openTown, type Town } from './support/town.js';

const words = ({ body }: Seen): string => body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

eachDatabase((_kind, freshPlace) => {
  const towns: Town[] = [];
  afterEach(async () => {
    for (const town of towns.splice(0)) await town.close();
  });
  /** An objection to a refusal that the case handler prepared and the decision maker took. */
  const objected = async () => {
    const town = await openTown(await freshPlace());
    towns.push(town);
    const plan = await town.enter('Een bank');
    await town.play(plan, 'startCheck', 'caseHandler');
    await town.play(plan, 'declareComplete', 'caseHandler');
    await town.play(plan, 'exclude', 'decisionMaker', {
      input: { ground: 'conditions' },
      texts: { motivation: 'Het plan staat niet in onze gemeente.' },
    });
    const id = await objectionDesk(town).file(plan);
    return { town, owner: await town.ownerOf(plan), page: `/werk/bezwaren/${id}` };
  };

  test('wie het besluit voorbereidde, kan het bezwaar niet behandelen; een ander wel, en de lijst zegt wie', async () => {
    const { town, page } = await objected();
    const path = `${page}/behandelaar`;
    const [handler, officer] = [
      await town.visitor(town.people.caseHandler),
      await town.visitor(town.people.villageOfficer),
    ];
    const own = await handler.get(page);
    expect(words(own)).toContain('Behandelaar Nog niemand.');
    expect(words(own)).not.toContain('Ik behandel deze zaak');
    const form = formOn(own.body, path);
    for (const involved of [town.people.caseHandler, town.people.decisionMaker])
      expect((await handler.post(path, { ...form, behandelaar: involved })).status).toBe(404);
    expect((await officer.submit(page, path)).status).toBe(303);
    expect(words(await officer.get(page))).toContain('Behandelaar Roelof');
    expect(words(await officer.get('/werk/bezwaren'))).toContain('Roelof');
  });

  test('medewerkers schrijven elkaar over een bezwaar; wie het maakte, leest dat daar niet', async () => {
    const { town, owner, page } = await objected();
    const path = `${page}/notities`;
    const officer = await town.visitor(town.people.villageOfficer);
    const empty = await officer.submit(page, path, { tekst: ' ' });
    expect([empty.status, words(empty).includes('Schrijf eerst een notitie.')]).toEqual([400, true]);
    const given = await officer.submit(page, path, { tekst: 'Gebeld: de brief volgt.' });
    expect([given.status, given.headers.get('location')]).toEqual([303, `${page}#notities`]);
    expect(words(await officer.get(page))).toContain('Gebeld: de brief volgt.');
    expect(await town.database.read((em) => em.count(Note))).toBe(1);
    const auditor = await town.visitor(town.people.auditor);
    expect((await auditor.post(path, { tekst: 'x' })).status).toBe(403);
    const objector = await town.visitor(owner);
    expect(words(await objector.get(page.replace('/werk/', '/mijn/')))).not.toContain('de brief volgt');
  });
});
