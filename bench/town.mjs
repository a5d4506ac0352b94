import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { plan } from './plan.mjs';

const day = 24 * 3_600_000;
const config = { baseUrl: 'http://localhost', secret: 'a secret of the measurements, long enough' };

/** A municipality with one open round on an empty database, and people who make moves there. Its clock stands still. */
export async function openTown(product, place) {
  const { databases, options, entities, clock: clocks, engines, chart, facts, effects, versions } = product;
  const writer = new DataSource(options.writerOptions(place, entities.entities));
  const reader = new DataSource(options.readerOptions(place, entities.entities));
  const database = await databases.Database.open(writer, reader);
  const now = Date.now();
  const clock = new clocks.SetClock(now - 3 * day);
  const engine = new engines.Engine(database, clock, {
    charts: chart.charts,
    facts: facts.factReaders,
    effects: effects.effectWriters(config),
    settingsOf: versions.settingsOf,
  });
  const town = { product, place, database, writer, engine, clock, roundId: randomUUID() };
  await fill(town, now);
  return { ...town, close: () => database.close() };
}

async function fill(town, now) {
  const { product, database, engine, clock, roundId } = town;
  const { registry, people } = product;
  await database.inTransaction(async (tx) => {
    const found = await registry.writeRegistry(tx, { at: clock.now(), year: year(now) });
    const pool = { id: 'bench-pool', name: 'Pot', year: year(now), ceiling: 3_000_000_00 };
    await registry.writePool(tx, pool);
    town.grantorId = found.grantorId;
    town.handler = { person: found.person('wemeltje'), role: 'caseHandler' };
    town.versionId = await registry.writeVersion(tx, { name: 'MOEK', floor: 0 });
    await tx.insert(product.round.Round, roundRow(town, found, now));
    const { id } = await people.findOrCreatePerson(tx, { email: 'juror@bench.nl', name: 'Jurylid' }, now);
    await people.assign(tx, { personId: id, role: 'juror', scopeId: roundId }, clock.now());
    town.juror = { person: id, role: 'juror' };
  });
  const { handler: by, versionId, grantorId } = town;
  const opening = { id: roundId, chart: 'contest-round@1', versionId, grantorId, moveId: randomUUID(), by };
  must(await engine.start(opening));
  await move(town, roundId, 'submitRules');
  const input = {
    sentOn: dateOf(now - 3 * day),
    publishedOn: dateOf(now - 3 * day),
    reference: 'gmb-2026-1',
  };
  await move(town, roundId, 'councilInformed', { input });
  clock.set(now);
  await product.timers.playDueTimers(town);
  await database.read((em) => product.versions.versionById(em, versionId));
}

/** Begins, fills in and checks this many plans, each of somebody else; answers their dossiers and owners. */
export async function drafts(town, count) {
  const { product, database, engine, clock, roundId: parentId, versionId, grantorId } = town;
  const begun = await Promise.all(
    Array.from({ length: count }, async () => {
      const email = `${randomUUID()}@bench.nl`;
      const { id: person } = await database.inTransaction((tx) =>
        product.people.findOrCreatePerson(tx, { email, name: 'Aanvrager' }, clock.now()),
      );
      const by = { person, role: 'applicant' };
      const id = randomUUID();
      const opening = { id, chart: 'moek@1', versionId, grantorId, parentId, moveId: randomUUID(), by };
      must(await engine.start({ ...opening, input: { channel: 'web' } }));
      const months = {
        startMonth: `maart ${year(clock.now()) + 1}`,
        endMonth: `juni ${year(clock.now()) + 1}`,
      };
      const posted = { ...plan, ...months, title: `Een bank ${id}` };
      const save = { dossier: id, person, at: clock.now(), posted };
      must(await product.saving.saveDraft(database, save));
      await checkOver(town, id);
      return { id, by };
    }),
  );
  await database.inTransaction((tx) => tx.query('DELETE FROM outbox'));
  return begun;
}

/** Reads the answers once more, as the page does on which somebody checks them before sending. */
const checkOver = ({ product, database }, id) =>
  database.read(async (em) => product.filled.filledOf(em, await product.dossiers.dossierById(em, id)));

/** Makes a move as the case handler, unless somebody else is named. */
export async function move(town, dossier, type, more = {}) {
  return must(await town.engine.move({ dossier, type, moveId: randomUUID(), by: town.handler, ...more }));
}

/** What was played; throws the sentences of a refusal. */
export function must(outcome) {
  if (outcome?.refused) throw new Error(outcome.sentences.join(' '));
  return outcome;
}

const year = (at) => new Date(at).getFullYear();
const dateOf = (at) => new Date(at).toISOString().slice(0, 10);

const roundRow = ({ roundId: id, versionId, grantorId }, registry, now) => ({
  id,
  schemeId: registry.schemeId,
  versionId,
  grantorId,
  name: 'MOEK',
  year: year(now),
  budgetYear: year(now),
  opensAt: now - day,
  closesAt: now + 30 * day,
  presentationOn: dateOf(now + 50 * day),
  presentationPlace: 'Raadzaal',
  announcedOn: null,
  executionEndsOn: `${year(now) + 1}-12-31`,
  budgetId: 'bench-pool',
  councilBefore: null,
  councilAfter: null,
  lots: [],
});
