import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import type { EntryMemory } from '../workflows/fragments/memory.js';
import { isRefusal } from '../workflows/language.js';
import { moekSettings } from '../workflows/moek.version.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { LogRow } from '../src/engine/log.entity.js';
import { Round } from '../src/rounds/round.entity.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { checkedAccount } from './support/accounts.js';
import { prepareChange } from './support/changing.js';
import { eachDatabase } from './support/databases.js';
import { objectionDesk } from './support/objecting.js';
import { grantorId, openRound } from './support/open-round.js';
import { openTown, type Town } from './support/town.js';

const board = 'Deze bijdrage komt niet van een overheid.';
const reconsideration = {
  weeks: 4,
  source: 'schemeRule',
  anchor: 'event',
  basis: 'Eigen regel van het bestuur',
} as const;

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let bench: string;
  beforeAll(async () => {
    town = await openTown(await freshPlace(), {
      legalRegime: 'private',
      settlementMode: 'exOfficio',
      budgetReservation: 'untilAdopted',
      terms: { ...moekSettings.terms, reconsideration },
    });
    bench = await town.enter('Een bank');
    await town.roundTo('announced', 60_000);
    await checkedAccount(town, bench);
    await town.wait(startOfDay('2027-01-04') + 36_000_000);
  }, 120_000);
  afterAll(() => town.close());

  const written = () =>
    town.database.read(async (em) => [await em.count(LogRow), await em.count(Dossier)] as const);
  const memory = async () =>
    (JSON.parse((await town.dossier(bench)).snapshot) as { context: EntryMemory }).context;
  const motivation = { texts: { motivation: 'Het geld gaat ergens anders heen.' } };

  test('een toekenning kent geen bezwaartermijn en geen voorbehoud van een begroting', async () => {
    const { clocks, reservation } = await memory();
    expect([clocks['objection'], clocks['reservation'], reservation]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const decisions = await town.database.read((em) => decisionsOf(em, bench));
    expect(decisions.map(({ kind, objectionEndsOn }) => [kind, objectionEndsOn])).toEqual([
      ['partialGrant', null],
    ]);
  });

  test('geen van de wegen van de Awb loopt hier: elke zegt wat het bestuur dan doet, en niets wordt geschreven', async () => {
    const before = await written();
    const change = { kind: 'change', ground: 'falseData', amount: 20_000 };
    await expect(prepareChange(town, bench, change)).rejects.toThrow(
      `${board} Daarom kunt u haar niet volgens de Algemene wet bestuursrecht verlagen`,
    );
    const tried = [
      ['suspendPayment', 'decisionMaker', motivation, 'Daarom kunt u de betaling niet opschorten'],
      ['noteBudget', 'caseHandler', { input: { adoptedOn: '2027-01-04' } }, 'Daarom hangt zij niet af'],
      ['waiveReservation', 'decisionMaker', {}, 'Daarom hangt zij niet af van de begroting'],
      ['invokeReservation', 'decisionMaker', { ...motivation, input: { amount: 0 } }, 'Daarom hangt zij'],
    ] as const;
    for (const [type, as, more, sentence] of tried)
      await expect(town.play(bench, type, as, more)).rejects.toThrow(`${board} ${sentence}`);
    expect(await objectionDesk(town).filing(bench)).toContain(
      'Bij deze organisatie kunt u geen bezwaar maken. Vraag haar om nog een keer naar de beslissing te kijken.',
    );
    expect(await noticeOfDefault()).toContain(`${board} Daarom geldt de wettelijke dwangsom hier niet.`);
    expect(await written()).toEqual(before);
  });

  const noticeOfDefault = async () => {
    const { versionId } = await town.dossier(bench);
    const id = randomUUID();
    const by = { person: await town.ownerOf(bench), role: 'applicant' } as const;
    const opening = { id, chart: 'late-decision@1', versionId, grantorId, parentId: bench, moveId: id, by };
    const outcome = await town.engine.start(opening);
    return isRefusal(outcome) ? outcome.sentences : [];
  };

  /** What somebody who works in this town reads about a plan that stands for a road of the Awb. */
  const roadsSeen = async (there: Town, plan: string, who: 'caseHandler' | 'decisionMaker') => {
    const { status, body } = await (await there.visitor(there.people[who])).get(`/werk/zaken/${plan}`);
    const roads = body.match(/__name">Betaling opschorten|lagere bijdrage voor|zaken\/[^"]*\/te-laat/g) ?? [];
    return [status, ...new Set(roads.map((road) => road.replace(/.*[/>]/, '')))];
  };

  test('wie daar werkt, ziet die knoppen niet; wie bij een overheid werkt wel', async () => {
    expect(await roadsSeen(town, bench, 'caseHandler')).toEqual([200]);
    expect(await roadsSeen(town, bench, 'decisionMaker')).toEqual([200]);
    const municipality = await openTown(await freshPlace(), { settlementMode: 'exOfficio' });
    const plan = await municipality.enter('Een bank');
    await municipality.roundTo('announced', 60_000);
    expect(await roadsSeen(municipality, plan, 'caseHandler')).toEqual([
      200,
      'lagere bijdrage voor',
      'te-laat',
    ]);
    expect(await roadsSeen(municipality, plan, 'decisionMaker')).toContain('Betaling opschorten');
    await municipality.close();
  });

  test('betaald wordt er wel', async () => {
    await town.play(bench, 'orderPayment', 'financeOfficer');
    await town.play(bench, 'markPaid', 'financeOfficer');
    expect((await memory()).paid).toBe(60_000);
  });

  test('spelregels van het ene recht horen niet bij een verstrekker van het andere', async () => {
    const { database, roundId, engine } = await openRound(await freshPlace());
    const round = await database.read((em) => em.findOneByOrFail(Round, { id: roundId }));
    const { versionId } = round;
    await database.inTransaction((tx) => tx.update(Grantor, { id: grantorId }, { legalRegime: 'private' }));
    const by = { person: 'Anneke', role: 'caseHandler' } as const;
    const id = randomUUID();
    await database.inTransaction((tx) => tx.insert(Round, { ...round, id }));
    const begun = { id, chart: 'contest-round@1', versionId, grantorId, moveId: id, by };
    expect(isRefusal(await engine.start(begun))).toBe(false);
    const outcome = await engine.move({ dossier: id, type: 'submitRules', moveId: randomUUID(), by });
    expect(isRefusal(outcome) && outcome.sentences.join(' ')).toMatch(
      /^De spelregels en de verstrekker vallen niet onder hetzelfde recht\./,
    );
  });
});
