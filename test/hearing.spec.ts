import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endOfDay } from '../workflows/calendar.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { LogRow } from '../src/engine/log.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { Task } from '../src/worklist/tasks/task.entity.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { openTown, type Town } from './support/town.js';

const deadlineOn = '2026-12-04';
const intention = 'De notaris schreef ons dat de grond niet van u is. Daarom willen wij uw plan afwijzen.';

// Friday 20 November 2026; two weeks later is Friday 4 December.
eachDatabase((_kind, freshPlace) => {
  let town: Town;
  const plain = async (browser: Browser, path: string) =>
    (await browser.get(path)).body.replaceAll('\u00a0', ' ').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '); // prettier-ignore
  const refuse = (plan: string, ground: string, viewsAnswer?: string) =>
    town.play(plan, 'exclude', 'decisionMaker', {
      input: { ground },
      texts: { motivation: 'De grond is niet van u.', ...(viewsAnswer && { viewsAnswer }) },
    });
  const ready = async (title: string, answers?: Record<string, unknown>) => {
    const plan = await town.enter(title, answers);
    for (const type of ['startCheck', 'declareComplete']) await town.play(plan, type, 'caseHandler');
    return plan;
  };
  const ask = (plan: string) =>
    town.play(plan, 'requestViews', 'caseHandler', { input: { deadlineOn }, texts: { intention } });
  const openTasks = async (dossierId: string) =>
    (await town.database.read((em) => em.findBy(Task, { dossierId })))
      .filter(({ closedAt }) => closedAt === null)
      .map(({ kind }) => kind)
      .toSorted();
  const mails = async (dossierId: string) =>
    (await town.database.read((em) => em.findBy(OutboxRow, { dossierId }))).map(({ template }) => template);
  beforeAll(async () => {
    town = await openTown(await freshPlace());
  }, 120_000);
  afterAll(() => town.close());

  test('een afwijzing op andere informatie kan pas als de aanvrager kon reageren, en zegt dat', async () => {
    const plan = await ready('Een bank');
    await expect(refuse(plan, 'otherData')).rejects.toThrow('De aanvrager moet eerst kunnen reageren');
    await expect(refuse(plan, 'falseData')).rejects.toThrow('De aanvrager moet eerst kunnen reageren');
    expect(await town.database.read((em) => decisionsOf(em, plan))).toEqual([]);
    await refuse(plan, 'conditions');
    expect((await town.dossier(plan)).states).toBe('excluded');
  });

  test('wij vragen om een reactie met een brief en een e-mail, en de beslistermijn loopt door', async () => {
    const plan = await ready('Een mast');
    const lambert = await town.visitor(town.people.caseHandler);
    const page = `/werk/zaken/${plan}/zet/requestViews`;
    expect((await lambert.get(page)).body).toContain('value="4-12-2026"');
    expect((await lambert.submit(page, page, { intention, deadlineOn: '5-12-2026' })).status).toBe(409);
    expect((await lambert.submit(page, page, { intention, deadlineOn: '4-12-2026' })).status).toBe(303);
    expect((await town.dossier(plan)).states).toBe('handling.viewsRequested');
    const { context } = JSON.parse((await town.dossier(plan)).snapshot) as { context: { clocks: object } };
    expect(context.clocks).toMatchObject({
      views: { endsOn: '2026-12-04' },
      decision: { suspensions: [], endsOn: '2027-02-12' },
    });
    const [letter] = await town.database.read((em) => lettersOf(em, plan));
    expect([letter?.kind, letter?.missing, letter?.announcedAt === null]).toEqual([
      'viewsRequest',
      [],
      false,
    ]);
    expect(JSON.stringify(letter?.content)).toContain(intention);
    expect(JSON.stringify(letter?.content)).toContain('4 december 2026');
    expect(await mails(plan)).toContain('E07');
    await expect(refuse(plan, 'otherData')).rejects.toThrow('Wacht op een reactie');

    const harm = await town.visitor(await town.ownerOf(plan));
    const status = await plain(harm, `/mijn/${plan}`);
    expect(status).toContain('Wij horen graag uw reactie, uiterlijk 4 december 2026');
    expect(status).toContain(intention);
    const form = `/mijn/${plan}/zet/giveViews`;
    expect((await harm.submit(form, form, { views: '' })).status).toBe(400);
    const views = 'De grond is van mijn moeder, en zij vindt het goed.';
    expect((await harm.submit(form, form, { views })).status).toBe(303);
    expect(await plain(harm, `/mijn/${plan}`)).toContain('U heeft gereageerd');
    expect(await openTasks(plan)).toEqual(['checkEligibility', 'weighViews']);
    expect(await mails(plan)).toContain('E07b');
    const log = await town.database.read((em) => em.findBy(LogRow, { dossierId: plan }));
    expect(log.map(({ entry }) => entry).join()).not.toContain('moeder');
    expect(await plain(lambert, `/werk/zaken/${plan}`)).toContain(views);

    await expect(refuse(plan, 'otherData')).rejects.toThrow(
      'Schrijf op wat u met de reactie heeft gedaan. De aanvrager leest dit in de brief.',
    );
    await refuse(plan, 'otherData', 'Uw moeder heeft ons geschreven dat zij het niet goed vindt.');
    const decided = (await town.database.read((em) => lettersOf(em, plan))).at(-1);
    expect(decided?.missing).toEqual([]);
    expect(decided?.content.blocks).toContainEqual({
      id: 'L-VIE',
      heading: 'Wat deden wij met uw reactie?',
      paragraphs: [
        'Op 20 november 2026 vroegen wij om uw reactie. Die kregen wij op 20 november 2026. Uw moeder heeft ons geschreven dat zij het niet goed vindt.',
      ],
    });
    expect(await openTasks(plan)).toEqual([]);
  });

  test('wie zelf controleerde of om een reactie vroeg, wijst niet af; een ander wel', async () => {
    const person = town.people.decisionMaker;
    const [checked, heard] = [await town.enter('Een hut'), await ready('Een vlonder')];
    for (const type of ['startCheck', 'declareComplete'])
      await town.play(checked, type, 'caseHandler', { person });
    const asking = { person, input: { deadlineOn }, texts: { intention } };
    await town.play(heard, 'requestViews', 'caseHandler', asking);
    await town.play(heard, 'giveViews', 'applicant', { texts: { views: 'Dat klopt niet.' } });
    const answer = 'Wij keken het na.';
    await expect(refuse(checked, 'conditions')).rejects.toThrow(
      'U heeft deze aanvraag zelf ingevoerd of gecontroleerd.',
    );
    await expect(refuse(heard, 'otherData', answer)).rejects.toThrow('U heeft de aanvrager zelf om een');
    const decider = await town.visitor(person);
    expect(await plain(decider, `/werk/zaken/${checked}/zet/exclude`)).toContain(
      'U heeft deze aanvraag zelf ingevoerd of gecontroleerd.',
    );
    const texts = { motivation: 'De grond is niet van u.', viewsAnswer: answer };
    await town.play(checked, 'exclude', 'decisionMaker2', { input: { ground: 'conditions' }, texts });
    await town.play(heard, 'exclude', 'decisionMaker2', { input: { ground: 'otherData' }, texts });
    const ended = [await town.dossier(checked), await town.dossier(heard)];
    expect(ended.map(({ states }) => states)).toEqual(['excluded', 'excluded']);
  });

  test('wie belt, wordt ook gehoord: een medewerker schrijft het op', async () => {
    const plan = await ready('Een pad');
    await ask(plan);
    const typeIn = (channel: string) =>
      town.play(plan, 'recordViews', 'villageOfficer', {
        input: { channel },
        texts: { views: 'Zij belde.' },
      });
    await expect(typeIn('duif')).rejects.toThrow('Kies hoe de reactie binnenkwam.');
    await typeIn('phone');
    expect((await town.dossier(plan)).states).toBe('handling.eligibilityCheck');
    await town.play(plan, 'declareEligible', 'caseHandler');
    expect(await openTasks(plan)).toEqual([]);
  });

  test('wie geen e-mail wil over besluiten, krijgt de brief per post', async () => {
    const plan = await ready('Een hek', { decisionByEmail: 'nee' });
    await ask(plan);
    expect(await openTasks(plan)).toEqual(['postLetter', 'postMessage']);
    expect(await mails(plan)).not.toContain('E07');
  });

  test('wie niet reageert, krijgt daarna een besluit dat dat zegt; tot dan telt een late reactie mee', async () => {
    const [silent, late] = [await ready('Een vijver'), await ready('Een tuin')];
    for (const plan of [silent, late]) await ask(plan);
    await town.wait(endOfDay(deadlineOn) + 1);
    expect((await town.dossier(silent)).states).toBe('handling.eligibilityCheck');
    await town.play(late, 'giveViews', 'applicant', { texts: { views: 'Ik was op reis.' } });
    await refuse(late, 'insolvency', 'Wij begrijpen dat. Het verandert ons besluit niet.');
    await refuse(silent, 'insolvency');
    const wordsOf = async (plan: string) =>
      JSON.stringify((await town.database.read((em) => lettersOf(em, plan))).at(-1)?.content.blocks);
    expect(await wordsOf(silent)).toContain(
      'Op 20 november 2026 vroegen wij om uw reactie. Dat kon tot en met 4 december 2026. Wij kregen geen reactie.',
    );
    expect(await wordsOf(late)).toContain('Die kregen wij op 5 december 2026. Wij begrijpen dat.');
  });
});
