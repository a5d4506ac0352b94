import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LogRow, Told } from '../src/engine/log.entity.js';
import { BankAccount } from '../src/payments/accounts/bank-account.entity.js';
import { eraseAccount } from '../src/payments/payments.erasing.js';
import { tellPayments } from '../src/payments/payments.exporting.js';
import { account } from './support/accounts.js';
import { eachDatabase } from './support/databases.js';
import type { Browser } from './support/fetching-browser.js';
import { openTown, type Town } from './support/town.js';

const why = 'De bank kort de naam af tot Dorpsbel. Witteveen.';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let [tineke, henk]: Browser[] = [];
  let bench: string;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    bench = await town.enter('Een bank');
    await town.roundTo('announced', 100_000);
    await town.play(bench, 'giveBankDetails', 'applicant', { texts: account });
    tineke = await town.visitor(town.people.financeOfficer);
    henk = await town.visitor(town.people.financeOfficer2);
  }, 120_000);
  afterAll(() => town.close());

  const page = () => `/financien/${bench}/rekening`;
  const check = (browser: Browser | undefined, wat: string, answers: Record<string, string>) =>
    browser!.submit(page(), `/financien/${bench}/zet`, { wat, ...answers });
  const row = () => town.database.read((em) => em.findOneByOrFail(BankAccount, { dossierId: bench }));

  test('wie niet zegt waarop de controle rust, controleert niets', async () => {
    expect((await tineke!.get(page())).body).toContain(`href="${page()}#controleren"`);
    const empty = await check(tineke, 'confirmAccount', {});
    expect([empty.status, empty.body.includes('Kies waarop uw controle rust.')]).toEqual([400, true]);
    expect((await row()).firstCheckById).toBeNull();
  });

  test('zegt de bank niet dat naam en nummer bij elkaar horen, dan hoort er uitleg bij; wat u koos blijft staan', async () => {
    const bare = await check(tineke, 'confirmAccount', { basis: 'bankCloseMatch' });
    expect([bare.status, bare.body.includes('Schrijf op waarom u de rekening toch goedkeurt.')]).toEqual([
      409,
      true,
    ]);
    expect(bare.body).toMatch(/value="bankCloseMatch"[^>]*checked|checked[^>]*value="bankCloseMatch"/);
    const told = { basis: 'bankCloseMatch', explanation: why };
    expect((await check(tineke, 'confirmAccount', told)).status).toBe(303);
  });

  test('de tweede leest waarop de eerste controle rust, en gebruikt iets anders', async () => {
    const seen = (await henk!.get(page())).body;
    expect(seen).toContain('De bank zegt: de naam lijkt erop, maar is niet gelijk.');
    expect(seen).toContain(why);
    const again = await check(henk, 'confirmAccountAgain', { basis: 'bankNoMatch', explanation: 'Zelfde.' });
    expect([again.status, again.body.includes('Controleer nu op een andere manier')]).toEqual([409, true]);
    expect((await check(henk, 'confirmAccountAgain', { basis: 'statement' })).status).toBe(303);
    expect(await row()).toMatchObject({
      firstBasis: 'bankCloseMatch',
      firstExplanation: why,
      secondBasis: 'statement',
      secondExplanation: null,
    });
  });

  test('het logboek kent de keuze en niet de uitleg; het dossier laat de keuze in woorden zien', async () => {
    const kept = await town.database.read(async (em) => [await em.find(LogRow), await em.find(Told)]);
    expect(JSON.stringify(kept)).toContain('bankCloseMatch');
    expect(JSON.stringify(kept)).not.toContain('Dorpsbel.');
    const handler = await town.visitor(town.people.caseHandler);
    expect((await handler.get(`/werk/zaken/${bench}`)).body).toContain(
      'Bankafschrift of schermafdruk van de bank gezien',
    );
  });

  test('wie om de eigen gegevens vraagt, leest de uitleg; gewist is zij weg', async () => {
    const whose = { personId: '', email: null, dossierIds: [bench] };
    const parts = await town.database.read((em) => tellPayments(em, whose));
    expect(JSON.stringify(parts)).toContain(why);
    await town.database.inTransaction((tx) => eraseAccount(tx, bench));
    expect(await town.database.read((em) => em.countBy(BankAccount, { dossierId: bench }))).toBe(0);
  });
});
