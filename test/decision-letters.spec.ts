import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isRefusal } from '../workflows/language.js';
import { contestLetters } from '../workflows/contest.letters.js';
import { moekSettings, moekTexts } from '../workflows/moek.version.js';
import { privateLetters } from '../workflows/private.letters.js';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { composeFor } from '../src/documents/letters/letters.js';
import { announcedLetters } from '../src/documents/letters/letters.queries.js';
import { Grantor } from '../src/identity/grantor.entity.js';
import { Round } from '../src/rounds/round.entity.js';
import { SchemeVersion } from '../src/schemes/scheme-version.entity.js';
import { eachDatabase } from './support/databases.js';
import { grantorId } from './support/open-round.js';
import { openMunicipality } from './support/municipality.js';

const motivation = 'Het plan staat niet in onze gemeente.';
const incomplete =
  'De brief is nog niet compleet. Laat de beheerder de brieftekst en de gegevens van de gemeente aanvullen.';

eachDatabase((_kind, freshPlace) => {
  test('een besluit over één plan telt pas als de brief alles zegt wat de wet vraagt', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een bank');
    await here.play(plan, 'startCheck', 'caseHandler');
    await here.play(plan, 'declareComplete', 'caseHandler');
    const exclude = async () => {
      const { revision } = await here.dossier(plan);
      const by = { person: here.people.decisionMaker, role: 'decisionMaker' } as const;
      return here.move(plan, 'exclude', {
        revision,
        by,
        input: { ground: 'conditions' },
        texts: { motivation },
      });
    };
    const court = (name: string) =>
      here.database.inTransaction((tx) => tx.update(Grantor, { id: 'midden-drenthe' }, { court: name }));
    await court('');
    expect(await exclude()).toMatchObject({ reason: 'rule', sentences: [incomplete] });
    expect(await here.database.read((em) => decisionsOf(em, plan))).toEqual([]);
    await court('rechtbank Noord-Nederland');
    expect(isRefusal(await exclude())).toBe(false);
    const letters = await here.database.read((em) => announcedLetters(em, plan));
    expect(letters.map(({ kind, missing }) => [kind, missing])).toEqual([['excluded', []]]);
  });

  test('wie niet aanvult, krijgt een complete brief', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een bank');
    await here.play(plan, 'startCheck', 'caseHandler');
    const asked = { input: { deadlineOn: '2026-12-04' }, texts: { missing: 'De begroting.' } };
    await here.play(plan, 'requestRemedy', 'caseHandler', asked);
    await here.wait(here.clock.now() + 21 * 24 * 3_600_000);
    await here.play(plan, 'decideNotProcessed', 'decisionMaker', { texts: { motivation } });
    const letters = await here.database.read((em) => announcedLetters(em, plan));
    expect(letters.map(({ kind, missing }) => [kind, missing])).toEqual([
      ['remedyRequest', []],
      ['notProcessed', []],
    ]);
  });

  test('gaat een ronde niet door, dan krijgt elk plan een eigen brief met de reden', async () => {
    const here = await openMunicipality(await freshPlace());
    const plans = [await here.enter('Een bank'), await here.enter('Een boom')];
    await here.play(here.roundId, 'cancel', 'decisionMaker', {
      texts: { reason: 'De raad trekt het geld in.' },
    });
    const seen = await Promise.all(
      plans.map(async (id) => {
        const [letter] = await here.database.read((em) => announcedLetters(em, id));
        const reasons = letter?.content.blocks.find((block) => block.id === 'L-MOT')?.paragraphs;
        return [(await here.dossier(id)).states, letter?.kind, letter?.missing, reasons];
      }),
    );
    expect(seen).toEqual(plans.map(() => ['notAwarded', 'cancelled', [], ['De raad trekt het geld in.']]));
  });

  const withoutObjection = {
    ...contestLetters,
    refusal: {
      ...contestLetters.refusal,
      blocks: contestLetters.refusal.blocks.filter(({ id }) => id !== 'L-OBJ'),
    },
  };
  test.each([
    ['zonder bezwaarclausule in elke brief van de gemeente', 'awb', withoutObjection],
    ['met brieven van de gemeente bij een verstrekker die geen overheid is', 'private', contestLetters],
  ] as const)('spelregels %s worden niet vastgesteld', async (_what, legalRegime, letters) => {
    const here = await openMunicipality(await freshPlace());
    await here.database.inTransaction(async (tx) => {
      const version = await tx.findOneByOrFail(SchemeVersion, { id: 'moek-1' });
      const changed = { settings: { ...version.settings, legalRegime }, texts: { ...moekTexts, letters } };
      await tx.insert(SchemeVersion, { ...version, ...changed, id: 'moek-2', lockedAt: null });
      await tx.update(Grantor, { id: grantorId }, { legalRegime });
    });
    const by = { person: here.people.caseHandler, role: 'caseHandler' } as const;
    const id = randomUUID();
    await here.database.inTransaction(async (tx) => {
      const round = await tx.findOneByOrFail(Round, { id: here.roundId });
      await tx.insert(Round, { ...round, id, versionId: 'moek-2' });
    });
    const opening = { id, chart: 'contest-round@1', versionId: 'moek-2', grantorId };
    await here.engine.start({ ...opening, moveId: randomUUID(), by });
    expect(await here.move(id, 'submitRules', { by })).toMatchObject({
      sentences: [
        'In een brief van deze regeling ontbreekt iets wat de wet vraagt, zoals de bezwaarclausule. Vul de brieftekst aan.',
      ],
    });
  });

  test('een verstrekker die geen overheid is, schrijft tot wanneer het bestuur opnieuw kijkt, en niets over bezwaar', async () => {
    const here = await openMunicipality(await freshPlace());
    const plan = await here.enter('Een bank');
    const reconsideration = { weeks: 4, source: 'schemeRule', anchor: 'event', basis: 'Spelregels' } as const;
    const settings = {
      ...moekSettings,
      legalRegime: 'private' as const,
      terms: { ...moekSettings.terms, reconsideration },
    };
    const dossier = await here.dossier(plan);
    const { content, missing } = await here.database.inTransaction(async (tx) => {
      const texts = { ...moekTexts, letters: privateLetters };
      await tx.update(SchemeVersion, { id: 'moek-1' }, { settings, texts });
      const meant = { kind: 'refusal', on: '2026-11-22', baseUrl: '', thoughtUp: { motivation } };
      return composeFor(tx, dossier, meant);
    });
    expect(missing).toEqual([]);
    expect(content.blocks.map(({ id }) => id)).toEqual(['L-DEC', 'L-MOT', 'L-PRIV', 'L-DOM', 'L-REF']);
    expect(JSON.stringify(content)).toContain('uiterlijk 20 december 2026');
    expect(JSON.stringify(content)).not.toMatch(/bezwaar|besluit|rechtbank/);
  });
});
