import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { lastly } from '../src/database/database.js';
import { LetterRow } from '../src/documents/letters/letter.entity.js';
import { renderLetters } from '../src/documents/letters/letters.loop.js';
import { contentHashOf } from '../src/documents/letters/letters.js';
import { numberLetters } from '../src/documents/letters/letter-numbers.js';
import { fileNameOf } from '../src/documents/letters/letters.queries.js';
import { StoredFile } from '../src/documents/stored-file.entity.js';
import type { Letter } from '../src/documents/pdf.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality } from './support/municipality.js';
import { words } from './support/page-words.js';
import { readPdf } from './support/read-pdf.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  const sent = (town: Town) => town.database.read((em) => em.find(LetterRow, { order: { number: 'ASC' } }));
  const numbers = async (town: Town) => (await sent(town)).map(({ number }) => number);
  const print = async ({ database, clock, store }: Town) => {
    while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
  };

  describe('een brief krijgt een nummer', () => {
    test('als hij weggaat en niet eerder, in de brief zelf, op elke pagina en in de naam van het bestand', async () => {
      const town = await openTown(await freshPlace());
      const bench = await town.enter('Een bank');
      await town.enter('Een boom');
      await town.roundTo('decided', 100_000);
      await print(town);
      const proofs = await sent(town);
      expect(proofs.map(({ number }) => number)).toEqual([null, null]);
      await town.announce();
      expect(await numbers(town)).toEqual(['B-2026-00001', 'B-2026-00002']);
      await print(town);

      const letter = await town.database.read((em) => em.findOneByOrFail(LetterRow, { dossierId: bench }));
      const number = letter.number ?? '';
      expect([letter.content.reference.number, letter.contentHash, letter.renderedHash]).toEqual([
        number,
        contentHashOf(letter.content),
        letter.contentHash,
      ]);
      const officer = await town.visitor(town.people.caseHandler);
      const owner = await town.visitor(await town.ownerOf(bench));
      const read = async (browser: typeof owner, path: `/${string}`) => words((await browser.get(path)).body);
      for (const page of [
        `/werk/zaken/${bench}`,
        `/werk/zaken/${bench}/brieven/${letter.id}`,
        `/werk/rondes/${town.roundId}/brieven`,
      ] as const)
        expect(await read(officer, page)).toContain(number);
      for (const page of [`/mijn/${bench}`, `/mijn/${bench}/brieven/${letter.id}`] as const)
        expect(await read(owner, page)).toContain(number);
      expect(fileNameOf(letter)).toBe(`brief-${number}.pdf`);
      await town.close();
    }, 120_000);

    test('de proef die van tevoren werd gedrukt, gaat weg: bewaard blijft alleen de brief met het nummer', async () => {
      const town = await openTown(await freshPlace());
      const bench = await town.enter('Een bank');
      await town.roundTo('decided', 100_000);
      await town.announce();
      await print(town);
      const files = await town.database.read((em) => em.findBy(StoredFile, { dossierId: bench }));
      const kept = files.filter(({ kind }) => kind === 'letter');
      expect(kept.map(({ name }) => name)).toEqual(['brief-B-2026-00001.pdf']);
      const chunks: Buffer[] = [];
      for await (const chunk of (await town.store.read(kept[0]?.id ?? '')) ?? [])
        chunks.push(chunk as Buffer);
      expect(await readPdf(Buffer.concat(chunks))).toContain('Briefnummer B-2026-00001');
      await town.close();
    }, 120_000);
  });

  describe('geen nummer valt weg en geen nummer komt twee keer', () => {
    test('ook als veel besluiten op hetzelfde moment worden genomen', async () => {
      const here = await openMunicipality(await freshPlace());
      const plans: string[] = [];
      for (let count = 1; count <= 8; count += 1) {
        const plan = await here.enter(`Plan ${count}`);
        await here.play(plan, 'startCheck', 'caseHandler');
        await here.play(plan, 'declareComplete', 'caseHandler');
        plans.push(plan);
      }
      const exclude = (plan: string) =>
        here.play(plan, 'exclude', 'decisionMaker', {
          input: { ground: 'conditions' },
          texts: { motivation: 'Het plan staat niet in onze gemeente.' },
        });
      await Promise.all(plans.map(exclude));
      const letters = await here.database.read((em) => em.find(LetterRow, { order: { number: 'ASC' } }));
      expect(letters.map(({ number }) => number)).toEqual(plans.map((_, index) => `B-2026-0000${index + 1}`));
    }, 120_000);

    test('ook als er onderweg iets misgaat; elke verstrekker en elk jaar begint bij één', async () => {
      const here = await openMunicipality(await freshPlace());
      const plan = await here.enter('Een bank');
      const dossier = await here.dossier(plan);
      const send = (at: number, on: string, grantorId: string) => (tx: EntityManager) =>
        sendOne(tx, { dossier: { ...dossier, grantorId }, at, on });
      const { database } = here;
      await database.inTransaction(send(1, '2026-12-30', 'midden-drenthe'));
      await expect(
        database.inTransaction(async (tx) => {
          await send(2, '2026-12-30', 'midden-drenthe')(tx);
          lastly(() => Promise.reject(new Error('De stekker ging eruit.')));
        }),
      ).rejects.toThrow('stekker');
      await database.inTransaction(send(3, '2026-12-31', 'midden-drenthe'), () => false);
      await database.inTransaction(send(4, '2026-12-31', 'midden-drenthe'));
      await database.inTransaction(send(5, '2027-01-01', 'midden-drenthe'));
      await database.inTransaction(send(6, '2026-12-31', 'dom'));
      const letters = await database.read((em) => em.find(LetterRow, { order: { announcedAt: 'ASC' } }));
      expect(letters.map(({ announcedAt, number }) => [Number(announcedAt), number])).toEqual([
        [1, 'B-2026-00001'],
        [4, 'B-2026-00002'],
        [5, 'B-2027-00001'],
        [6, 'B-2026-00001'],
      ]);
    }, 120_000);
  });
});

/** One letter that leaves at this moment, without all that leads to it. */
async function sendOne(tx: EntityManager, sent: Parameters<typeof numberLetters>[1]): Promise<void> {
  const content = { reference: {} } as Letter;
  await tx.insert(LetterRow, {
    id: randomUUID(),
    dossierId: sent.dossier.id,
    kind: 'grant',
    content,
    contentHash: contentHashOf(content),
    datedOn: sent.on,
    missing: [],
    announcedAt: sent.at,
  });
  lastly((last) => numberLetters(last, sent));
}
