import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOfDay } from '../workflows/calendar.js';
import { Inquiry } from '../src/contact/questions/inquiry.entity.js';
import type { Dossier } from '../src/engine/dossier.entity.js';
import { erasers } from '../src/erasers.js';
import { rolesIn } from '../src/identity/roles.queries.js';
import { destroyApproved } from '../src/privacy/archive/destroying.loop.js';
import { Retention } from '../src/privacy/retention.entity.js';
import { eachDatabase } from './support/databases.js';
import { openTown, type Town } from './support/town.js';

eachDatabase((_kind, freshPlace) => {
  let town: Town;
  let plan: string;
  beforeAll(async () => {
    town = await openTown(await freshPlace());
    plan = await town.enter('Een bank');
    await town.play(town.roundId, 'cancel', 'decisionMaker', { texts: { reason: 'Er is geen geld.' } });
  }, 120_000);
  afterAll(() => town.close());

  const kept = (dossierId: string) => town.database.read((em) => em.findOneBy(Retention, { dossierId }));

  /** Makes a list of everything that may go today, has it approved and destroyed; answers what stood on it. */
  async function destroyAll(): Promise<string[]> {
    const admin = await town.visitor(town.people.functionalAdmin);
    const list = (await admin.submit('/werk/archief', '/werk/archief')).headers.get('location') ?? '';
    const words = (await admin.get(list)).body;
    await (await town.visitor(town.people.archivist)).submit(list, `${list}/akkoord`);
    const { database, clock, store } = town;
    await destroyApproved({ database, clock, store, erasers });
    await destroyApproved({ database, clock, store, erasers });
    return ['MD-2026-00001', 'MOEK 2026'].filter((name) => words.includes(`>${name}<`));
  }

  test('een ronde die voorbij is gaat weg na haar laatste plan, met de vragen erover en wie erin jureerde', async () => {
    const round = await town.dossier(town.roundId);
    const jurors = () => town.database.read((em) => rolesIn(em, town.people.juror, round));
    await town.database.inTransaction((tx) => tx.insert(Inquiry, questionAbout(round, town)));
    const left = () => town.database.read((em) => em.countBy(Inquiry, { dossierId: town.roundId }));
    const [ofPlan, ofRound] = [await kept(plan), await kept(town.roundId)];
    expect([ofPlan?.result, ofRound?.result, ofRound?.destroyOn]).toEqual(['8.2', '8.2', ofPlan?.destroyOn]);
    expect([await jurors(), await left()]).toEqual([['juror'], 1]);
    town.clock.set(startOfDay(ofRound?.destroyOn ?? ''));
    expect(await destroyAll()).toEqual(['MD-2026-00001']);
    expect([await kept(plan), await left()]).toEqual([null, 1]);
    expect(await destroyAll()).toEqual(['MOEK 2026']);
    expect([await kept(town.roundId), await jurors(), await left()]).toEqual([null, [], 0]);
  });
});

const questionAbout = ({ id, grantorId }: Dossier, { people, clock }: Town): Inquiry => ({
  id: 'question',
  grantorId,
  dossierId: id,
  personId: people.juror,
  caseNumber: 'MD-2026-V1',
  wish: 'Hoeveel geld is er?',
  channel: 'web',
  enteredById: people.juror,
  madeAt: clock.now(),
  receivedOn: '2026-11-20',
  dueOn: '2026-12-04',
  dueBecause: 'twee weken',
  answer: null,
  answeredAt: null,
  answeredById: null,
});
