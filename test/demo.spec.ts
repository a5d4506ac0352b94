import { beforeAll, expect, test } from '@jest/globals';
import { Application } from '../src/applications/application.entity.js';
import { Budget } from '../src/budget/budget.entity.js';
import { SetClock } from '../src/clock.js';
import { loadConfig, type Config } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import { Decision } from '../src/decisions/decision.entity.js';
import { fillDemo } from '../src/demo/seed.js';
import { Dossier } from '../src/engine/dossier.entity.js';
import { LogRow } from '../src/engine/log.entity.js';
import { Timer } from '../src/engine/timer.entity.js';
import { entities } from '../src/entities.js';
import { Assignment } from '../src/identity/assignment.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { Round } from '../src/rounds/round.entity.js';
import { auditAll } from '../src/auditing.js';
import { eachDatabase, openDatabase } from './support/databases.js';

const now = Date.UTC(2026, 10, 20, 9);

eachDatabase((_kind, freshPlace) => {
  let database: Database;
  let config: Config;
  beforeAll(async () => {
    const { dataDir, databaseUrl } = await freshPlace();
    config = loadConfig({ DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) });
    database = await openDatabase(config, entities);
    await fillDemo(database, config, new SetClock(now));
  }, 240_000);
  const roundsNow = () =>
    database.read(async (em) => {
      const rounds = await em.find(Round, { order: { opensAt: 'ASC' } });
      return Promise.all(rounds.map(async (round) => ({ round, dossier: await dossierOf(round.id) })));
    });
  const dossierOf = (id: string) => database.read((em) => em.findOneByOrFail(Dossier, { id }));

  test('van MOEK is één ronde voorbij, één bij de jury en één open; van DOEK is er één open', async () => {
    const rounds = await roundsNow();
    expect(rounds.map(({ round, dossier }) => [round.schemeId, dossier.states])).toEqual([
      ['moek', 'finished'],
      ['moek', 'running.deliberation'],
      ['moek', 'open'],
      ['doek', 'open'],
    ]);
  });

  test('de voorbije ronde deelde de pot als in 2015: 9 prijzen, 9 keer € 200, samen € 14.800 van € 15.000', async () => {
    const [finished] = await roundsNow();
    const { amounts, pot } = await database.read(async (em) => {
      const entries = await em.findBy(Application, { roundId: finished!.round.id });
      const all = await em.find(Decision);
      const decisions = all.filter(({ dossierId }) => entries.some(({ id }) => id === dossierId));
      const budget = await em.findOneByOrFail(Budget, { id: finished!.round.budgetId });
      return { amounts: decisions.map(({ amount }) => (amount ?? 0) / 100), pot: budget };
    });
    const given = amounts.filter((amount) => amount > 0).toSorted((one, other) => other - one);
    expect(given).toEqual([
      2000,
      2000,
      1500,
      1500,
      1500,
      1500,
      1000,
      1000,
      1000,
      ...Array<number>(9).fill(200),
    ]);
    expect([pot.ceiling, pot.paid, pot.committed, pot.reserved]).toEqual([1_500_000, 1_480_000, 0, 0]);
  });

  test('iedere rol heeft iemand', async () => {
    const posts = await database.read((em) => em.find(Assignment));
    expect([...new Set(posts.map(({ role }) => role))].toSorted()).toEqual([
      'applicant',
      'archivist',
      'auditor',
      'caseHandler',
      'decisionMaker',
      'financeOfficer',
      'functionalAdmin',
      'juror',
      'juryChair',
      'jurySecretary',
      'lawyer',
      'villageOfficer',
    ]);
  });

  test('alles is echt gespeeld: elk logboek klopt, en geen bericht en geen wachttijd ligt nog te wachten', async () => {
    expect((await database.read((em) => auditAll(em))).exitCode).toBe(0);
    const waiting = await database.read(async (em) => ({
      mail: (await em.find(OutboxRow))
        .filter(({ state }) => state === 'queued')
        .map(({ template }) => template),
      timers: (await em.find(Timer)).filter(({ dueAt }) => dueAt <= now).map(({ name }) => name),
    }));
    expect(waiting).toEqual({ mail: [], timers: [] });
  });

  test('een tweede start doet niets nog een keer', async () => {
    const rows = () =>
      database.read((em) => em.find(LogRow, { order: { dossierId: 'ASC', revision: 'ASC' } }));
    const before = await rows();
    await fillDemo(database, config, new SetClock(now + 3_600_000));
    expect(await rows()).toEqual(before);
  });

  test('een echte start op deze gegevens wordt geweigerd', async () => {
    await expect(fillDemo(database, { ...config, demo: false }, new SetClock(now))).rejects.toThrow(
      'Deze database bevat de proefgemeente. Een echte start kan alleen met een lege database.',
    );
  });
});
