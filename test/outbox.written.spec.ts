import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import { Organisation } from '../src/organisations/organisation.entity.js';
import { Subscriber } from '../src/rounds/subscriber.entity.js';
import { addresseesOf } from '../src/mail/addressees.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { sendDueMail } from '../src/mail/outbox.loop.js';
import { signInMail } from '../src/mail/sign-in.effects.js';
import { openTasksOf } from '../src/worklist/tasks/tasks.queries.js';
import { confirmedChange } from './support/accounts.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { minute, postOffice, settings, type TestPost } from './support/post-office.js';
import { MailServer } from './support/smtp.js';

const day = 24 * 60 * minute;
const morning = 9 * 60 * minute;

eachDatabase((_kind, freshPlace) => {
  let here: Municipality;
  let server: MailServer;
  let post: TestPost;
  beforeEach(() => void server.received.splice(0));
  beforeAll(async () => {
    server = await MailServer.start();
    here = await openMunicipality(await freshPlace());
    post = postOffice(here, server);
    await post.sendAll();
  });
  afterAll(async () => {
    post.close();
    await server.stop();
  });

  /** Sends everything and gives what came in, as `address: subject`, in the order of the alphabet. */
  const delivered = async () => {
    server.received.splice(0);
    await post.sendAll();
    return server.received.map(({ to, mail }) => `${to.join()}: ${mail.subject}`).toSorted();
  };
  const failed = async () => (await post.rows()).filter(({ state }) => state === 'failed');
  const caseNumber = async (id: string) =>
    (await post.rows('E02')).find(({ dossierId }) => dossierId === id)?.params.caseNumber as string;

  const at = async (to: Parameters<typeof addresseesOf>[1], id = here.roundId) => {
    const found = await here.database.read(async (em) => addresseesOf(em, to, await here.dossier(id)));
    return found.map(({ address }) => String(address)).toSorted();
  };

  test('a plan is acknowledged, supplemented and withdrawn in words and dates', async () => {
    const id = await here.enter('Een bank');
    const number = await caseNumber(id);
    const to = 'aanvrager1@voorbeeld.nl';
    expect(await delivered()).toEqual([
      `${to}: Uw concept staat klaar – ga verder met uw aanvraag`,
      `${to}: Wij hebben uw aanvraag ontvangen (${number})`,
    ]);
    const received = server.received.find(({ mail }) => mail.subject?.includes(number))?.mail.text;
    expect(received).toContain('‘Een bank’ ontvangen op 20 november 2026 om 10.00 uur');
    expect(received).toContain('U krijgt uiterlijk 12 februari 2027 ons besluit.');

    await here.play(id, 'startCheck', 'caseHandler');
    const input = { deadlineOn: '2026-12-04' };
    await here.play(id, 'requestRemedy', 'caseHandler', { input, texts: { missing: 'Een begroting.' } });
    expect(await delivered()).toEqual([
      `${to}: Wij missen nog iets in uw aanvraag – reageer uiterlijk 4 december 2026`,
    ]);
    await here.wait(startOfDay('2026-12-01') + morning);
    expect(await delivered()).toEqual([`${to}: Herinnering: vul uw aanvraag aan, uiterlijk 4 december 2026`]);
    await here.play(id, 'supplement', 'applicant');
    expect(await delivered()).toEqual([`${to}: Wij hebben uw aanvulling ontvangen (${number})`]);
    await here.play(id, 'withdraw', 'applicant');
    expect(await delivered()).toEqual([`${to}: U heeft uw aanvraag ingetrokken (${number})`]);
    expect(await failed()).toEqual([]);
  });

  test('whoever has a draft is reminded of the closing, each with the way to their own plan', async () => {
    const drafts = [
      await here.begin(await here.person('Griet')),
      await here.begin(await here.person('Klaas')),
    ];
    await delivered();
    await here.wait(startOfDay('2026-12-04') + morning);
    expect(await delivered()).toEqual([
      'griet@voorbeeld.nl: Nog 14 dagen om uw plan in te sturen',
      'klaas@voorbeeld.nl: Nog 14 dagen om uw plan in te sturen',
    ]);
    const ways = server.received.map(({ mail }) => /mijn\/(\S+)/.exec(mail.text ?? '')?.[1] ?? '');
    expect(new Set(ways)).toEqual(new Set(drafts));
    await here.wait(startOfDay('2026-12-15') + morning);
    expect((await delivered())[0]).toBe('griet@voorbeeld.nl: Nog 3 dagen om uw plan in te sturen');
    await here.wait(here.closesAt - 1);
    expect((await delivered())[0]).toBe('griet@voorbeeld.nl: Nog minder dan één dag om uw plan in te sturen');
  });

  test('a reminder that could not be sent before the closing is not sent after it', async () => {
    const { id } = (await post.rows('E23'))[0]!;
    const again = { state: 'queued' as const, settledAt: null, dueAt: here.clock.now() };
    await here.database.inTransaction((tx) => tx.update(OutboxRow, { id }, again));
    const later = { ...post, clock: { now: () => here.closesAt + 1, today: () => '2026-12-19' } };
    await sendDueMail(later as TestPost);
    const row = (await post.rows('E23')).find((one) => one.id === id)!;
    expect([row.state, (await post.story(row)).at(-1), server.received]).toEqual([
      'lapsed',
      'lapsed tooLate',
      [],
    ]);
  });

  describe('the end of a round', () => {
    let plans: { whole: string; part: string; paper: string };
    let number: Record<keyof typeof plans, string>;
    beforeAll(async () => {
      const onPaper = { decisionByEmail: 'nee', contactEmail: '' };
      const [whole, part] = [await here.enter('Een boom'), await here.enter('Een feest')];
      plans = { whole, part, paper: await here.enter('Een put', onPaper) };
      const [first, second, third] = await Promise.all(Object.values(plans).map(caseNumber));
      number = { whole: first!, part: second!, paper: third! };
    });

    test('jurors who did not say whether they are involved, are reminded', async () => {
      await here.roundTo('presentation');
      await delivered();
      await here.wait(here.clock.now() + 4 * day);
      expect(await delivered()).toEqual([
        'bertus@voorbeeld.nl: Geef eerst aan of u betrokken bent bij plannen',
        'femke@voorbeeld.nl: Geef eerst aan of u betrokken bent bij plannen',
        'marchien@voorbeeld.nl: Geef eerst aan of u betrokken bent bij plannen',
      ]);
      await here.roundTo('collegeDecision', 100_000);
      expect(await at('undeclaredJurors')).toEqual([]);
    });

    test('the handler hears that the term ends', async () => {
      await delivered();
      await here.wait(startOfDay('2027-02-08') + morning);
      const ends = (plan: string) =>
        `anneke@voorbeeld.nl: Beslistermijn loopt af op 12 februari 2027 (${plan})`;
      expect(await delivered()).toEqual(Object.values(number).map(ends));
    });

    test('the result reaches everybody at one moment; who wants paper becomes a task', async () => {
      await here.roundTo('decided');
      expect(await delivered()).toEqual([]);
      await here.roundTo('announced');
      expect(await delivered()).toEqual([
        `aanvrager2@voorbeeld.nl: Besluit: u krijgt een deel van het gevraagde bedrag (${number.whole})`,
        'aanvrager2@voorbeeld.nl: Op welke rekening mogen wij het geld overmaken?',
        `aanvrager3@voorbeeld.nl: Besluit: u krijgt een deel van het gevraagde bedrag (${number.part})`,
        'aanvrager3@voorbeeld.nl: Op welke rekening mogen wij het geld overmaken?',
      ]);
      const open = await here.database.read((em) => openTasksOf(em, Object.values(plans)));
      const toPost = open.filter(({ kind }) => kind === 'postLetter');
      expect(toPost.map(({ dossierId, role, dueOn }) => [dossierId, role, dueOn])).toEqual([
        [plans.paper, 'caseHandler', here.clock.today()],
      ]);
      const inPost = (await post.rows()).filter(({ state }) => state === 'toPost');
      expect(inPost.map(({ template }) => template).toSorted()).toEqual(['E02', 'E13', 'E25']);
      expect([await failed(), post.told]).toEqual([[], []]);
    });

    test('the money and the end of a plan are told too', async () => {
      const { whole } = plans;
      const texts = { iban: 'NL91ABNA0417164300', holder: 'Dorpsbelang Witteveen' };
      await here.play(whole, 'giveBankDetails', 'applicant', { texts });
      await here.play(whole, 'rejectAccount', 'financeOfficer');
      await here.play(whole, 'giveBankDetails', 'applicant', { texts });
      await confirmedChange(here, whole);
      await here.play(whole, 'orderPayment', 'financeOfficer');
      await here.play(whole, 'markPaid', 'financeOfficer');
      expect(await delivered()).toEqual([
        `aanvrager2@voorbeeld.nl: Het geld is onderweg (${number.whole})`,
        'aanvrager2@voorbeeld.nl: Het nieuwe rekeningnummer is gecontroleerd (MD-2026-00002)',
        'aanvrager2@voorbeeld.nl: Het rekeningnummer klopt niet – wij bellen u',
        'aanvrager2@voorbeeld.nl: Iemand gaf een ander rekeningnummer door (MD-2026-00002)',
        'aanvrager2@voorbeeld.nl: Wij hebben uw rekeningnummer ontvangen (MD-2026-00002)',
        'harm@voorbeeld.nl: Het nieuwe rekeningnummer is gecontroleerd (MD-2026-00002)',
        'harm@voorbeeld.nl: Iemand gaf een ander rekeningnummer door (MD-2026-00002)',
      ]);
      const paid = server.received.map(({ mail }) => mail.text).join();
      expect(paid).toContain(
        'Wij hebben € 1.000,00 overgemaakt voor het plan met zaaknummer MD-2026-00002. Het geld gaat naar de rekening die eindigt op 4300.',
      );
      await here.wait(startOfDay('2027-10-01') + morning);
      expect(await delivered()).toContain('aanvrager2@voorbeeld.nl: Hoe gaat het met uw plan?');
      await here.play(whole, 'reportDone', 'applicant', { texts: { sentence: 'De boom staat.' } });
      expect(await delivered()).toEqual(['aanvrager2@voorbeeld.nl: Bedankt voor uw bericht – mooi gedaan']);
      expect(await failed()).toEqual([]);
    });
  });

  describe('addressees', () => {
    test('of an opening are those who asked and the recognised associations, once each', async () => {
      await here.database.inTransaction(async (tx) => {
        await tx.insert(
          Subscriber,
          ['a@dorp.nl', 'bestuur@witteveen.nl'].map((email) => ({ schemeId: 'moek', email, since: 1 })),
        );
        await tx.update(Organisation, { id: 'witteveen' }, { email: 'Bestuur@witteveen.nl' });
      });
      expect(await at('subscribers')).toEqual(['a@dorp.nl', 'bestuur@witteveen.nl']);
    });

    test('of a jury are its members, of a case its handlers', async () => {
      const jury = ['bertus@voorbeeld.nl', 'femke@voorbeeld.nl', 'marchien@voorbeeld.nl'];
      expect(await at('jurors')).toEqual(jury);
      expect(await at('handlers')).toEqual(['anneke@voorbeeld.nl']);
    });
  });

  test('a way in is sealed in the outbox, goes first, and is blanked once it is sent', async () => {
    const way = {
      email: 'nieuw@dorp.nl',
      link: `${settings.baseUrl}/inloggen/geheim`,
      code: 'K7QM-2XAB',
      at: here.clock.now(),
    };
    await here.database.inTransaction(async (tx) => {
      await tx.update(OutboxRow, { template: 'E02' }, { state: 'queued', dueAt: way.at - minute });
      await signInMail(settings.secret).queue(tx, way);
    });
    const [queued] = await post.rows('E55');
    expect(JSON.stringify(queued)).not.toMatch(/geheim|K7QM/);
    await sendDueMail(post, 1);
    const [{ to, mail } = { to: [], mail: undefined }] = await server.arrived(1);
    expect([to, mail?.subject]).toEqual([['nieuw@dorp.nl'], 'Uw inloglink (10 minuten geldig)']);
    expect(mail?.text).toContain(`${way.link}\n`);
    expect(mail?.text).toContain('K7QM-2XAB');
    expect((await post.rows('E55'))[0]).toMatchObject({ state: 'sent', sealed: null });
  });

  test('a way in that could not be sent in time is dropped without a word', async () => {
    const way = {
      email: 'laat@dorp.nl',
      link: `${settings.baseUrl}/inloggen/laat`,
      code: 'AAAA-BBBB',
      at: here.clock.now(),
    };
    await here.database.inTransaction((tx) => signInMail(settings.secret).queue(tx, way));
    const told = post.told.length;
    here.clock.set(way.at + 10 * minute);
    await delivered();
    const row = (await post.rows('E55')).find(({ address }) => address === 'laat@dorp.nl');
    expect([row?.state, row?.sealed, post.told.length - told]).toEqual(['lapsed', null, 0]);
  });
});
