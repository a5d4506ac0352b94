import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endOfDay } from '../workflows/calendar.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { lettersOf } from '../src/documents/letters/letters.queries.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { BudgetLine } from '../src/budget/budget-line.entity.js';
import { verifyLedger } from '../src/budget/ledger.queries.js';
import { matching } from './support/accounts.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { at } from './support/late-town.js';
import { openTown, type Town } from './support/town.js';

// The round closes on 18 December 2026; eight weeks later, on Friday 12 February 2027, its decisions are due.
eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let bench: string;
  let mast: string;
  let notice: string;
  const plain = async (browser: Browser, path: string) =>
    (await browser.get(path)).body
      .replaceAll('\u00a0', ' ')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  const applicant = async (id: string) => town.visitor(await town.ownerOf(id));
  const handler = () => town.visitor(town.people.caseHandler);
  const mails = async (template: string) => town.database.read((em) => em.findBy(OutboxRow, { template }));
  const noticesOf = (plan: string) => town.database.read((em) => em.findBy(Dossier, { parentId: plan }));
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    [bench, mast] = [await town.enter('Een bank'), await town.enter('Een mast')];
    await town.roundTo('closed');
  }, 120_000);
  afterAll(() => town.close());

  test('zolang de beslistermijn loopt, kan een ingebrekestelling niet, en staat er waarom', async () => {
    await town.wait(at('2027-02-12'));
    const page = await plain(await applicant(bench), `/mijn/${bench}/te-laat`);
    expect(page).toContain('De tijd om te besluiten is nog niet voorbij.');
    expect(page).toContain('De laatste dag voor ons besluit is 12 februari 2027.');
    expect(page).not.toContain('Stel ons in gebreke');
    expect(await plain(await applicant(bench), `/mijn/${bench}`)).not.toContain('Ons besluit is te laat');
  });

  test('daarna kan het met één knop, en komt er meteen een bevestiging; twee keer drukken is één keer', async () => {
    await town.wait(at('2027-02-15'));
    const harm = await applicant(bench);
    expect(await plain(harm, `/mijn/${bench}`)).toContain(
      'Het had er uiterlijk 12 februari 2027 moeten zijn.',
    );
    const path = `/mijn/${bench}/te-laat`;
    const page = await plain(harm, path);
    expect(page).toContain('tot en met 1 maart 2027');
    expect(page).toContain(
      'De eerste twee weken is dat € 23 per dag, dan € 35 en daarna € 45: samen hoogstens € 1.442.',
    );
    const given = await harm.submit(path, path);
    [{ id: notice = '' } = { id: '' }] = await noticesOf(bench);
    expect([given.status, given.headers.get('location')]).toEqual([
      303,
      `/mijn/te-laat/${notice}?gedaan=start`,
    ]);
    const again = await harm.get(path);
    expect(again.body).toContain('Er is al een ingebrekestelling over dit besluit.');
    expect(await noticesOf(bench)).toHaveLength(1);
    const [mail] = await mails('E12');
    expect(mail?.params).toMatchObject({
      deadline: '2027-03-01',
      lateDecision: 'ons besluit over uw aanvraag ‘Een bank’',
    });
    expect((await mails('E12b'))[0]?.subject).toContain('besluit uiterlijk 1 maart 2027');
  });

  test('een brief die per post kwam, telt vanaf de dag van ontvangst; een dag die niet kan, wordt geweigerd', async () => {
    const anneke = await handler();
    const path = `/werk/zaken/${mast}/te-laat`;
    const wrong = async (receivedOn: string) => {
      const { status, body } = await anneke.submit(path, path, { receivedOn });
      return [status, body.replaceAll(/<[^>]*>/g, ' ')] as const;
    };
    expect((await wrong('morgen'))[0]).toBe(400);
    const [early, late] = [await wrong('12 februari 2027'), await wrong('16 februari 2027')];
    expect([early[0], late[0]]).toEqual([409, 409]);
    expect(early[1]).toContain('De tijd om te besluiten is nog niet voorbij.');
    expect(late[1]).toContain('Kies de dag waarop de brief binnenkwam: vandaag of eerder.');
    const given = await anneke.submit(path, path, { receivedOn: '13 februari 2027' });
    const [typedIn] = await noticesOf(mast);
    expect(given.headers.get('location')).toBe(`/werk/te-laat/${typedIn?.id}?gedaan=start`);
    // Two weeks after Saturday 13 February is a Saturday: Monday 1 March.
    expect(await plain(anneke, `/werk/te-laat/${typedIn?.id}`)).toContain('1 maart 2027');
  });

  test('het staat op de werklijst en in het dossier, met wat het kost en hoe dat is gerekend', async () => {
    await town.wait(endOfDay('2027-03-01') + 1);
    expect((await town.dossier(notice)).states).toBe('accruing');
    await town.wait(at('2027-03-20'));
    const anneke = await handler();
    const list = await plain(anneke, '/werk');
    expect(list).toContain('Te laat besloten');
    expect(list).toMatch(/Een bank MD-\S+ .*Dwangsom loopt .*15 februari 2027 .*€ 462/);
    expect(await plain(anneke, `/werk/zaken/${bench}`)).toContain(
      'In gebreke gesteld op 15 februari 2027 : dwangsom loopt, € 462.',
    );
    const page = await plain(anneke, `/werk/te-laat/${notice}`);
    expect(page).toContain('Dagen 14 dagen Per dag € 23 Samen € 322');
    expect(page).toContain('Dagen 4 dagen Per dag € 35 Samen € 140');
    expect(page).toContain('de bedragen zijn nagekeken tot en met 31 december 2025');
    expect(await plain(await applicant(bench), `/mijn/te-laat/${notice}`)).toContain('Dwangsom: € 462');
  });

  test('een ander leest er niets van', async () => {
    const other = await applicant(mast);
    for (const path of [`/mijn/te-laat/${notice}`, `/mijn/${bench}/te-laat`, `/werk/te-laat/${notice}`])
      expect((await other.get(path)).status).toBe(404);
  });

  test('bekendmaken maakt er een eind aan; de dag zelf telt niet', async () => {
    await town.roundTo('announced', 100_000);
    expect((await town.dossier(notice)).states).toBe('toDetermine');
    await town.wait(at('2027-03-25'));
    expect(await plain(await handler(), `/werk/te-laat/${notice}`)).toContain(
      'De dagen telden tot en met 19 maart 2027.',
    );
    const path = `/mijn/${bench}/te-laat`;
    expect(await plain(await applicant(bench), path)).toContain('Er is al een ingebrekestelling');
  });

  test('de dwangsom is een eigen besluit, met een eigen brief, bezwaartermijn en rekening', async () => {
    const lambert = await town.visitor(town.people.decisionMaker);
    const path = `/werk/te-laat/${notice}/zet/determinePenalty`;
    expect((await lambert.submit(path, path, { outcome: '', applicants: '1' })).status).toBe(400);
    const without = await lambert.submit(path, path, {
      outcome: 'manifest',
      applicants: '1',
      motivation: '',
    });
    expect([without.status, without.body.includes('Schrijf op waarom u dit besluit.')]).toEqual([409, true]);
    const decided = await lambert.submit(path, path, { outcome: 'owed', applicants: '2', motivation: '' });
    expect(decided.headers.get('location')).toBe(`/werk/te-laat/${notice}?gedaan=determinePenalty`);
    const [decision] = await town.database.read((em) => decisionsOf(em, notice));
    expect(decision).toMatchObject({ kind: 'penalty', amount: 46_200, announcedOn: '2027-03-25', objectionEndsOn: '2027-05-10' }); // prettier-ignore
    const [letter] = await town.database.read((em) => lettersOf(em, notice));
    expect(letter?.missing).toEqual([]);
    const words = JSON.stringify(letter?.content).replaceAll('\u00a0', ' ');
    for (const said of [
      'een dwangsom van € 462,00',
      'op 15 februari 2027',
      '18 dagen',
      '14 dagen van € 23,00 en 4 dagen van € 35,00',
      'Ieder van u',
      '€ 231,00',
      '10 mei 2027',
      'artikelen 4:17 en 4:18',
      `/mijn/${bench}`,
    ])
      // prettier-ignore
      expect(words).toContain(said);
    const harm = await applicant(bench);
    expect(await plain(harm, `/mijn/${bench}`)).toContain(
      'U krijgt een dwangsom, omdat ons besluit te laat was',
    );
    const own = await harm.get(`/mijn/${bench}/brieven/${letter?.id}`);
    expect([own.status, own.body.includes('Hoe hebben wij gerekend?')]).toEqual([200, true]);
    const account = `/mijn/te-laat/${notice}/zet/giveBankDetails`;
    expect((await harm.get(`/mijn/te-laat/${notice}`)).body).toContain(account);
    const filled = { iban: 'NL91 ABNA 0417 1643 00', holder: 'H. Voorbeeld' };
    expect((await harm.submit(account, account, filled)).headers.get('location')).toBe(
      `/mijn/te-laat/${notice}?gedaan=giveBankDetails`,
    );
  });

  test('twee mensen controleren de rekening, en het geld komt niet uit de prijzenpot', async () => {
    const [tineke, henk] = [
      await town.visitor(town.people.financeOfficer),
      await town.visitor(town.people.financeOfficer2),
    ];
    expect(await plain(tineke, '/financien')).toContain('Dwangsom bij Een bank');
    const press = (browser: Browser, wat: string) =>
      browser.submit(`/financien/${notice}/rekening`, `/financien/${notice}/zet`, {
        wat,
        ...(wat.startsWith('confirmAccount') && matching.input),
      });
    const before = await town.database.read((em) => em.count(BudgetLine));
    expect((await press(tineke, 'confirmAccount')).status).toBe(303);
    expect((await press(henk, 'confirmAccountAgain')).status).toBe(303);
    for (const wat of ['orderPayment', 'markPaid']) expect((await press(tineke, wat)).status).toBe(303);
    expect((await town.dossier(notice)).states).toBe('settled');
    expect(await town.database.read((em) => em.count(BudgetLine))).toBe(before);
    await town.database.read(verifyLedger);
    expect((await mails('E15'))[0]?.params).toMatchObject({ amount: 46_200, ibanLast4: '4300' });
    expect((await (await handler()).get(`/werk/te-laat/${notice}`)).status).toBe(200);
  });
});
