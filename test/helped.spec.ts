import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import { sayHowItCameIn } from '../workflows/fragments/written.js';
import { Completion } from '../src/accountability/completion.entity.js';
import { Payment } from '../src/payments/payment.entity.js';
import { eachDatabase } from './support/databases.js';
import { picture } from './support/crafted-files.js';
import type { Browser } from './support/fetching-browser.js';
import { words, wordsIn } from './support/page-words.js';
import { enterOnPaper } from './support/paper.js';
import { sendForm } from './support/sending.js';
import { checkTwice, matching } from './support/accounts.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let paper: string;
  let web: string;
  let anneke: Browser;

  const work = (id: string) => `/werk/zaken/${id}`;
  const stateOf = async (id: string) => (await town.dossier(id)).states;

  beforeAll(async () => {
    town = await openTown(await freshPlace());
    paper = await enterOnPaper(town, 'Een vlaggenmast op papier');
    web = await town.enter('Een bank van het web');
    anneke = await town.visitor(town.people.caseHandler);
  }, 120_000);
  afterAll(() => town.close());

  test('wie op papier meedoet, vult aan via de behandelaar, in hetzelfde formulier', async () => {
    const missing = { input: { deadlineOn: '2026-12-04' }, texts: { missing: 'Een tweede contactpersoon.' } };
    for (const id of [paper, web]) {
      await town.play(id, 'startCheck', 'caseHandler');
      await town.play(id, 'requestRemedy', 'caseHandler', missing);
    }
    expect(words((await anneke.get(work(paper))).body)).toContain('Aanvulling versturen');
    const form = `/aanvragen/${paper}/controleren`;
    const page = await anneke.get(form);
    expect(words(page.body)).toContain('U vult dit in voor Jan Papier');
    const sent = await anneke.submit(form, form, {
      _wat: 'supplement',
      signerName: 'Jan Papier',
      signerCapacity: 'groupMember',
      declaration: 'ja',
      channel: 'paper',
      receivedOn: '20 november 2026',
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      `/aanvragen/${paper}/ontvangen?aanvulling`,
    ]);
    expect(await stateOf(paper)).toBe('handling.completenessCheck');
  });

  test('wie op de website meedoet, mag met een brief aanvullen, ook als die pas na de laatste dag wordt geopend', async () => {
    const form = `/aanvragen/${web}/controleren`;
    await town.wait(startOfDay('2026-12-07'));
    expect(await stateOf(web)).toBe('handling.notProcessedPending');
    anneke = await town.visitor(town.people.caseHandler);
    const owner = await town.visitor(await town.ownerOf(web));
    expect((await owner.get(form)).headers.get('location')).toBe(`/aanvragen/${web}/ontvangen`);
    expect(words((await anneke.get(form)).body)).toContain('Op welke dag kwam dit binnen?');
    const answer = {
      _wat: 'supplement',
      signerName: 'Harm',
      signerCapacity: 'groupMember',
      declaration: 'ja',
    };
    const silent = await anneke.submit(form, form, answer);
    const late = await anneke.submit(form, form, {
      ...answer,
      channel: 'paper',
      receivedOn: '5 december 2026',
    });
    expect([silent.status, late.status]).toEqual([409, 409]);
    expect(words(silent.body)).toContain(sayHowItCameIn());
    expect(words(late.body)).toContain('De hersteltermijn is voorbij.');
    const sent = await anneke.submit(form, form, {
      ...answer,
      channel: 'paper',
      receivedOn: '4 december 2026',
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${work(web)}?gedaan=supplement`]);
    expect(await stateOf(web)).toBe('handling.completenessCheck');
    for (const id of [paper, web])
      for (const type of ['declareComplete', 'declareEligible']) await town.play(id, type, 'caseHandler');
  });

  test('na de toekenning geeft de behandelaar het rekeningnummer door, en alleen voor wie op papier meedeed', async () => {
    await town.roundTo('announced', 77_700);
    anneke = await town.visitor(town.people.caseHandler);
    expect((await anneke.get(work(paper))).body).toContain(`href="${work(paper)}/rekening"`);
    const path = `${work(paper)}/rekening`;
    expect(words((await anneke.get(path)).body)).toContain('U vult dit in voor');
    const wrong = await anneke.submit(path, path, { iban: 'NL92', holder: 'Dorpsbelang' });
    expect([wrong.status, wordsIn(wrong.body, 'p', 'oek-error').length]).toEqual([400, 1]);
    const right = await anneke.submit(path, path, { iban: 'NL91 ABNA 0417 1643 00', holder: 'Dorpsbelang' });
    expect(right.headers.get('location')).toBe(`${work(paper)}?gedaan=giveBankDetails`);
    const elsewhere = await anneke.get(`${work(web)}/rekening`);
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([303, work(web)]);
    const auditor = await town.visitor(town.people.auditor);
    expect((await auditor.get(path)).status).toBe(404);
    await expect(
      town.play(web, 'giveBankDetails', 'villageOfficer', {
        texts: { iban: 'NL91ABNA0417164300', holder: 'X' },
      }),
    ).rejects.toThrow('De aanvrager doet dit zelf op de website.');
  });

  test('wie het nummer intypte, controleert het niet; twee anderen doen dat, en dan wordt er betaald', async () => {
    await expect(
      town.play(paper, 'confirmAccount', 'financeOfficer', { person: town.people.caseHandler, ...matching }),
    ).rejects.toThrow('U heeft dit rekeningnummer zelf ingevuld.');
    await checkTwice(town, paper);
    await town.play(paper, 'orderPayment', 'financeOfficer');
    await town.play(paper, 'markPaid', 'financeOfficer');
    const payments = await town.database.read((em) => em.findBy(Payment, { dossierId: paper }));
    expect(payments.map(({ state, amount }) => [state, amount])).toEqual([['paid', 77_700]]);
  });

  test('ook de zin en de foto van een plan dat klaar is, komen er via de dossierpagina bij', async () => {
    expect((await anneke.get(work(paper))).body).toContain(`href="${work(paper)}/klaar"`);
    const path = `${work(paper)}/klaar`;
    const bytes = await picture('jpeg');
    const half = await sendForm(
      anneke,
      path,
      { sentence: 'De mast staat.' },
      { field: 'foto', fileName: 'mast.jpg', bytes },
    );
    expect(half.status).toBe(400);
    expect(half.body).toContain(`src="${path}/foto"`);
    expect((await anneke.get(`${path}/foto`)).status).toBe(200);
    const whole = {
      sentence: 'De mast staat.',
      'foto-toestemming': 'ja',
      mayPublish: 'ja',
      actie: 'versturen',
    };
    const unsaid = await sendForm(anneke, path, whole);
    expect([unsaid.status, words(unsaid.body)]).toEqual([
      409,
      expect.stringContaining('Kies dan hoe, en op welke dag: vandaag of eerder.'),
    ]);
    const arrived = { channel: 'phone', receivedOn: '20 november 2026' };
    const done = await sendForm(anneke, path, { ...whole, ...arrived });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${work(paper)}?gedaan=reportDone`]);
    const told = await town.database.read((em) => em.findOneByOrFail(Completion, { dossierId: paper }));
    expect([told.sentence, told.mayPublish, told.byId, told.photoId === null]).toEqual([
      'De mast staat.', true, town.people.caseHandler, false,
    ]); // prettier-ignore
    expect(await stateOf(paper)).toBe('closed');
  });
});
