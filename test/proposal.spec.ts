import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { eachDatabase } from './support/databases.js';
import type { Browser, Seen } from './support/fetching-browser.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let college: Browser;
  let page: `/${string}`;
  let bench: string;
  let tree: string;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    bench = await town.enter('Een bank');
    tree = await town.enter('Een boom');
    await town.roundTo('collegeDecision', 100_000);
    college = await town.visitor(town.people.decisionMaker);
    page = `/werk/rondes/${town.roundId}/besluit`;
  }, 120_000);
  afterAll(() => town.close());

  const answers = (more: Record<string, string> = {}) => ({
    [`bedrag_${bench}`]: '1.000,-',
    [`bedrag_${tree}`]: '1000',
    [`motivation_${bench}`]: 'De pot is te klein.',
    [`motivation_${tree}`]: 'De pot is te klein.',
    ...more,
  });
  const round = async () => (await town.dossier(town.roundId)).states;

  test('toont het hele voorstel met de bedragen van de jury al ingevuld', async () => {
    const { status, body } = await college.get(page);
    expect(status).toBe(200);
    expect(valueOf(body, `bedrag_${bench}`)).toBe('1000');
    for (const words of [
      'Een bank',
      'Een boom',
      'De jury stelt samen',
      '4,00',
      'In de pot',
      'Ik was bij het beraad.',
    ])
      expect(body).toContain(words);
    expect(body).toContain('De jury adviseert € 1.000.'.replace(' 1', '\u00a01'));
  });

  test('zegt alle fouten tegelijk bij het goede veld, en bewaart wat er stond', async () => {
    const typed = answers({
      [`bedrag_${bench}`]: 'duizend',
      [`bedrag_${tree}`]: '45.000',
      [`motivation_${bench}`]: 'Al getypt.',
    });
    const { status, body } = await college.submit(page, page, typed);
    expect(status).toBe(400);
    expect(errorsIn(body)).toEqual({
      totaal: 'De bedragen zijn samen meer dan de prijzenpot.',
      [`bedrag_${bench}`]: 'Een bank: Vul een bedrag in, bijvoorbeeld 1.250,00.',
      [`bedrag_${tree}`]: 'Een boom: U kunt niet meer toekennen dan er gevraagd is.',
      [`deviation_${tree}`]: 'Een boom: U wijkt af van het juryadvies. Schrijf op waarom (Awb 3:50).',
    });
    expect([valueOf(body, `bedrag_${bench}`), valueOf(body, `bedrag_${tree}`)]).toEqual([
      'duizend',
      '45.000',
    ]);
    expect(body).toContain('>Al getypt.</textarea>');
    expect(body).toContain('<title>Fout: ');
    const nothing = await college.submit(page, page, {
      ...answers({ [`bedrag_${tree}`]: '0', [`motivation_${tree}`]: ' ', [`motivation_${bench}`]: '' }),
    });
    expect(errorsIn(nothing.body)).toEqual({
      [`motivation_${bench}`]:
        'Een bank: U kent minder toe dan er gevraagd is. Schrijf op waarom (Awb 3:46). De aanvrager leest dit in de brief.',
      [`deviation_${tree}`]: 'Een boom: U wijkt af van het juryadvies. Schrijf op waarom (Awb 3:50).',
      [`motivation_${tree}`]:
        'Een boom: Schrijf op waarom dit plan geen bijdrage krijgt. De aanvrager leest dit in de brief.',
    });
    expect(await round()).toBe('running.collegeDecision');
  });

  test('telt de bedragen op zonder iets te besluiten', async () => {
    const { status, body } = await college.submit(page, page, {
      ...answers({ [`bedrag_${tree}`]: '250,50' }),
      doen: 'rekenen',
    });
    expect([status, errorsIn(body)]).toEqual([200, {}]);
    expect(body.replaceAll('\u00a0', ' ')).toContain('Er blijft € 28.749,50 over.');
  });

  test('laat eerst zien wat er gebeurt, en dan is er nog niets besloten', async () => {
    const { status, body } = await college.submit(page, page, answers());
    expect(status).toBe(200);
    const text = body.replaceAll('\u00a0', ' ');
    for (const words of [
      'Klopt dit?',
      'toekenning van een deel, aan Aanvrager',
      'Samen is dit € 2.000 van de € 30.000.',
      '2 brieven',
    ])
      expect(text).toContain(words);
    expect(await round()).toBe('running.collegeDecision');
    expect(await town.database.read((em) => decisionsOf(em, bench))).toEqual([]);
    const back = await college.post(page, { ...formOf(body, page), doen: 'wijzigen' }, page);
    expect([back.status, valueOf(back.body, `bedrag_${bench}`)]).toEqual([200, '1.000,-']);
  });

  test('laat wie niet mag beslissen alleen kijken, en een vreemde niets zien', async () => {
    const handler = await (await town.visitor(town.people.caseHandler)).get(page);
    expect([handler.status, handler.body.includes('<textarea')]).toEqual([200, false]);
    expect(handler.body).toContain('U mag dit niet doen in uw rol.');
    const juror = await (await town.visitor(town.people.juror)).get(page);
    expect(juror.status).toBe(404);
  });

  test('besluit van twee mensen tegelijk telt één keer; een tweede klik van dezelfde is hetzelfde besluit', async () => {
    const colleague = await town.visitor(await town.person('Gerda', 'decisionMaker'));
    const mine = formOf((await college.submit(page, page, answers())).body, page);
    const theirs = formOf((await colleague.submit(page, page, answers())).body, page);
    const all = await Promise.all([
      college.post(page, mine, page),
      college.post(page, mine, page),
      colleague.post(page, theirs, page),
    ]);
    const codes = all.map(({ status }) => status);
    expect([
      [303, 303, 409],
      [409, 409, 303],
    ]).toContainEqual(codes);
    const refused = all.find(({ status }) => status === 409) as Seen;
    expect(refused.body).toMatch(/Iemand anders heeft dit intussen gewijzigd|dit staat nu op/);
    expect(await round()).toBe('decided');
    const after = await college.get(page);
    expect(after.body).toContain('Dit kan niet, want dit staat nu op');
  });
});

const valueOf = (html: string, name: string): string | undefined =>
  [...html.matchAll(/<input[^>]*>/g)]
    .map(([input]) => input)
    .find((input) => input.includes(`name="${name}"`))
    ?.match(/value="([^"]*)"/)?.[1];

/** The sentences of the summary, by the place they lead to. */
const errorsIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<li><a class="nl-link" href="#([^"]+)">([^<]+)<\/a><\/li>/g)].map(
      ([, name = '', sentence = '']) => [name, sentence],
    ),
  );

const formOf = (html: string, action: string): Record<string, string> => {
  const form = new RegExp(`<form[^>]*action="${action}"[^>]*>(.*?)</form>`, 's').exec(html)?.[1] ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
};
