import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { extractText } from 'unpdf';
import { Budget } from '../src/budget/budget.entity.js';
import { fileById } from '../src/applications/applications.queries.js';
import { renderLetters } from '../src/documents/letters/letters.loop.js';
import { folderStore } from '../src/documents/store.js';
import { adviceFor } from '../src/jury/report/advice.queries.js';
import { countedSheets, reportOf } from '../src/jury/jury.queries.js';
import { seat, unseat } from '../src/jury/members.js';
import type { ReportContent } from '../src/jury/report/report.js';
import { printReports } from '../src/jury/report/report.loop.js';
import { roundById } from '../src/rounds/rounds.queries.js';
import { isRefusal } from '../workflows/language.js';
import { eachDatabase } from './support/databases.js';
import { openJury, panelTexts, said, type Jury } from './support/jury.js';
import { setPot } from './support/budgets.js';
import { must } from './support/open-round.js';

eachDatabase((_kind, freshPlace) => {
  let here: Jury;
  let dataDir: string;
  const open = async () => {
    const place = await freshPlace();
    dataDir = place.dataDir;
    here = await openJury(place);
  };
  const propose = (plan: string, amount: number, who: 'juryChair' | 'jurySecretary' = 'jurySecretary') =>
    here.tryAs(who, plan, 'proposeAward', { input: { amount }, texts: panelTexts() });
  const sign = (who: 'juryChair' | 'jurySecretary') => here.tryAs(who, here.roundId, 'signReport');
  const report = () => here.database.read((em) => reportOf(em, here.roundId));
  const pot = () => here.database.read((em) => em.findOneByOrFail(Budget, { id: 'pot' }));
  /** Plans before the jury, all judged but for what the callback does otherwise, and the deliberation begun. */
  const deliberate = async (
    titles: readonly string[],
    judged: (plan: string, index: number) => Promise<void>,
  ) => {
    const plans: string[] = [];
    for (const title of titles) plans.push(await here.enter(title, asking4000));
    await here.roundTo('presentation');
    for (const [index, plan] of plans.entries()) await judged(plan, index);
    must(await here.tryAs('jurySecretary', here.roundId, 'startDeliberation'));
    return plans as [string, string, string];
  };

  test('het beraad begint pas als bij elk plan genoeg juryleden hebben beoordeeld', async () => {
    await open();
    const [bench, tree] = [await here.enter('Een bank'), await here.enter('Een boom')];
    await here.roundTo('presentation');
    await here.allJudge(bench);
    await here.declare('juror', tree);
    await here.judge('juror', tree, 5);
    expect(await here.tryAs('jurySecretary', here.roundId, 'startDeliberation')).toMatchObject({
      reason: 'asked',
      dossier: tree,
      sentences: ['Nog niet genoeg juryleden hebben dit plan beoordeeld.'],
    });
    expect([(await here.dossier(here.roundId)).states, (await here.dossier(bench)).states]).toEqual([
      'running.presentation',
      'handling.admitted',
    ]);
  });

  describe('in het beraad', () => {
    let plans: [string, string, string];
    beforeAll(async () => {
      await open();
      plans = await deliberate(['Een bank', 'Een boom', 'Een brug'], async (plan, index) => {
        await here.allJudge(plan, 4 - index);
      });
      await setPot(here, 900_000);
    });

    test('is een voorstel boven de aanvraag, boven de pot of zonder redenen er geen', async () => {
      expect(said(await propose(plans[0], 400_001))).toEqual([
        'U kunt niet meer toekennen dan er gevraagd is.',
      ]);
      expect(said(await here.tryAs('juryChair', plans[0], 'proposeAward', { input: { amount: 1 } }))).toEqual(
        ['Schrijf bij elk criterium waarom de jury dit vindt.'],
      );
      must(await propose(plans[0], 400_000));
      must(await propose(plans[1], 400_000));
      expect(said(await propose(plans[2], 100_001))).toEqual([
        'Er is niet genoeg geld over in de prijzenpot.',
      ]);
      expect((await pot()).reserved).toBe(800_000);
    });

    test('kan wie een bedrag verlaagt, het verschil aan een ander plan geven', async () => {
      must(await propose(plans[1], 100_000));
      must(await propose(plans[2], 400_000));
      expect((await pot()).reserved).toBe(900_000);
      must(await here.tryAs('juryChair', plans[2], 'proposeNone', { texts: panelTexts() }));
      must(await propose(plans[1], 0 + 200_000));
      expect((await pot()).reserved).toBe(600_000);
    });

    test('komen twee tegelijk nooit boven de pot', async () => {
      const outcomes = await Promise.all([
        propose(plans[1], 400_000, 'juryChair'),
        propose(plans[2], 400_000, 'jurySecretary'),
      ]);
      expect(outcomes.filter(isRefusal).map(said)).toEqual([
        ['Er is niet genoeg geld over in de prijzenpot.'],
      ]);
      expect((await pot()).reserved).toBeLessThanOrEqual(900_000);
    });

    test('stelt wie betrokken is niets meer voor', async () => {
      must(await here.declare('juryChair', plans[2], 'familyOrFriend'));
      expect(said(await propose(plans[2], 100, 'juryChair'))).toContain(
        'U bent betrokken bij dit plan. U ziet het niet en beoordeelt het niet.',
      );
    });
  });

  test('wie laat is, kan nog opgeven en beoordelen; de voorzitter, die de punten kent, niet', async () => {
    await open();
    const extra = await here.person('Sanne', 'juror', here.roundId);
    const [plan] = await deliberate(['Een bank'], async (id) => {
      await here.allJudge(id);
    });
    must(await propose(plan, 100_000));
    expect(said(await sign('juryChair'))).toEqual([
      'Nog niet elk jurylid heeft bij elk plan betrokkenheid opgegeven.',
    ]);
    must(await here.declare('juror', plan, 'none', extra));
    must(await here.judge('juror', plan, 5, extra));
    const chair = await here.person('Tweede', 'juryChair', here.roundId);
    must(await here.declare('juryChair', plan, 'none', chair));
    expect(said(await here.judge('juryChair', plan, 5, chair))).toEqual([
      'U ziet in het beraad de punten van de anderen. Daarom kunt u dit plan nu niet meer zelf beoordelen.',
    ]);
    expect((await here.database.read((em) => countedSheets(em, here.roundId))).get(plan)?.length).toBe(4);
    must(await sign('juryChair'));
  });

  test('wie uit de jury gaat, telt niet meer mee; onder een handtekening verandert de jury niet', async () => {
    await open();
    const [plan] = await deliberate(['Een bank'], (id) => here.allJudge(id));
    must(await propose(plan, 100_000));
    const juror = { roundId: here.roundId, personId: here.people.juror2, role: 'juror' as const };
    await here.database.inTransaction((tx) => unseat(tx, juror, here.clock.now()));
    expect(said(await sign('juryChair'))).toEqual([
      'Bij een of meer plannen tellen te weinig beoordelingen mee. Vraag een jurylid om dat plan nog te beoordelen.',
    ]);
    const invited = {
      roundId: here.roundId,
      email: 'femke@voorbeeld.nl',
      name: 'Femke',
      role: 'juror' as const,
    };
    const again = await here.database.inTransaction((tx) => seat(tx, invited, here.clock.now()));
    expect(again).toEqual({ personId: here.people.juror2, joined: true });
    must(await sign('juryChair'));
    const no = await here.database.inTransaction((tx) => unseat(tx, juror, here.clock.now()));
    expect(no?.sentences).toEqual(['Het juryadvies is al ondertekend. Neem eerst de handtekening terug.']);
  });

  describe('het rapport', () => {
    let plans: [string, string, string];
    beforeAll(async () => {
      await open();
      plans = await deliberate(['Een bank', 'Een boom', 'Een brug'], async (plan, index) => {
        if (index === 1) must(await here.declare('juror', plan, 'helpedWritePlan'));
        await here.person('Sanne', 'juror', here.roundId).then(async (extra) => {
          must(await here.declare('juror', plan, 'none', extra));
          must(await here.judge('juror', plan, 3, extra));
        });
        await here.allJudge(plan, index === 2 ? 5 : 3);
      });
      must(await propose(plans[0], 100_000));
      must(await propose(plans[1], 50_000));
      const input = { honourable: true };
      must(await here.tryAs('jurySecretary', plans[2], 'proposeNone', { input, texts: panelTexts() }));
    });

    test('ligt met zijn hash vast onder de eerste handtekening, en niemand wijzigt er dan nog iets aan', async () => {
      must(await sign('jurySecretary'));
      const first = (await report())!;
      expect(first.hash).toBe(createHash('sha256').update(JSON.stringify(first.content)).digest('hex'));
      const signed = ['Het juryadvies is al ondertekend. Neem eerst de handtekening terug.'];
      const lot = { input: { entries: [plans[0], plans[1]], first: plans[1] }, texts: { witness: 'Wim' } };
      expect([
        said(await propose(plans[0], 1)),
        said(await here.declare('juror', plans[0], 'other')),
        said(await here.tryAs('jurySecretary', here.roundId, 'recordLot', lot)),
      ]).toEqual([signed, signed, signed]);
      expect(said(await sign('jurySecretary'))).toEqual(['U heeft het juryadvies al ondertekend.']);
      must(await here.tryAs('juryChair', here.roundId, 'reopenReport'));
      must(await here.tryAs('jurySecretary', here.roundId, 'recordLot', lot));
      must(await propose(plans[1], 60_000));
      must(await sign('juryChair'));
      expect((await report())?.hash).not.toBe(first.hash);
    });

    test('is na de tweede handtekening hetzelfde als na de eerste, in volgorde van score en lot', async () => {
      const before = (await report())!;
      must(await sign('jurySecretary'));
      const after = (await report())!;
      expect([after.hash, after.content, (await here.dossier(here.roundId)).states]).toEqual([
        before.hash,
        before.content,
        'running.reportSigned',
      ]);
      expect(after.signatures.map(({ role, name }) => [role, name])).toEqual([
        ['juryChair', 'Marchien'],
        ['jurySecretary', 'Hilda'],
      ]);
      const { plans: reported, declarations, received, excluded, pool } = after.content as ReportContent;
      expect(
        reported.map(({ id, rank, amount, honourable, recused, lot }) => [
          id,
          rank,
          amount,
          honourable,
          recused,
          lot?.witness,
        ]),
      ).toEqual([
        [plans[2], 1, 0, true, [], undefined],
        [plans[1], 2, 60_000, false, ['Bertus'], 'Wim'],
        [plans[0], 3, 100_000, false, [], 'Wim'],
      ]);
      expect([received, excluded, pool]).toEqual([3, [], 3_000_000]);
      expect(declarations).toEqual([
        {
          juror: 'Bertus',
          plan: 'Een boom',
          kind: 'Heeft aan het plan meegeschreven',
          consequence: 'Deed niet mee bij dit plan',
        },
      ]);
    });

    test('wordt één keer geprint en bewaard, ook door twee tegelijk, en noemt geen punten van één jurylid', async () => {
      const office = { database: here.database, clock: here.clock, store: folderStore(dataDir) };
      await Promise.all([printReports(office), printReports(office)]);
      expect(await printReports(office)).toBe(0);
      const { fileId } = (await report())!;
      const file = (await here.database.read((em) => fileById(em, fileId!)))!;
      const bytes = await buffer((await office.store.read(file.id))!);
      expect(file).toMatchObject({
        dossierId: here.roundId,
        kind: 'report',
        name: 'Juryrapport MOEK 2026.pdf',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      const text = (await extractText(new Uint8Array(bytes), { mergePages: true })).text.replace(/\s+/g, ' ');
      for (const part of ['Een brug', 'Dat vond iedereen.', 'Marchien', 'getuige: Wim', '€ 600'])
        expect(text).toContain(part);
      expect(text).not.toContain('Dat zie je meteen.');
    });

    test('geeft de aanvrager na de uitslag het eigen advies, en niets van een ander', async () => {
      expect(await here.database.read((em) => adviceFor(em, plans[0]))).toBeUndefined();
      const advice = { input: { careChecked: true }, texts: { note: 'Ik was bij het beraad.' } };
      must(await here.tryAs('caseHandler', here.roundId, 'submitAdvice', advice));
      const amounts = { [plans[0]]: 100_000, [plans[1]]: 60_000, [plans[2]]: 0 };
      const texts = Object.fromEntries(plans.map((id) => [`motivation_${id}`, 'Het geld is op.']));
      must(await here.tryAs('decisionMaker', here.roundId, 'decide', { input: { amounts }, texts }));
      expect(await here.database.read((em) => adviceFor(em, plans[0]))).toBeUndefined();
      const office = { database: here.database, clock: here.clock, store: folderStore(dataDir) };
      while ((await renderLetters({ ...office, baseUrl: 'http://localhost' })) > 0);
      must(await here.tryAs('caseHandler', here.roundId, 'announce'));
      const given = (await here.database.read((em) => adviceFor(em, plans[0])))!;
      expect(given.report.plans.map(({ id, title }) => [id, title])).toEqual([[plans[0], 'Een bank']]);
      expect(await here.database.read((em) => adviceFor(em, randomUUID()))).toBeUndefined();
      expect((await here.database.read((em) => roundById(em, here.roundId)))?.lots).toHaveLength(1);
    });
  });
});

const asking4000 = {
  costs: [{ item: 'Hout', amount: '4.350' }],
  requestedAmount: '4.000',
};
