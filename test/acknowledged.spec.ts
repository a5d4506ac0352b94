import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Effects } from '../workflows/effects.js';
import { isRefusal } from '../workflows/language.js';
import type { Plan } from '../src/engine/plan.js';
import { MessageEvent } from '../src/mail/message-event.entity.js';
import { OutboxRow } from '../src/mail/outbox.entity.js';
import { rolesOf } from '../src/engine/refusals.js';
import { eachDatabase } from './support/databases.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { enterOnPaper } from './support/paper.js';
import { territories } from './support/territories.js';
import { walk } from './support/walk.js';

/** Whoever sends something in reads these. */
const sender: readonly Effects['message']['to'][] = ['applicant', 'payee', 'payeeAsKnown'];
const answered = ({ effects }: Plan): boolean =>
  effects.some(
    ({ type, params }) => type === 'message' && sender.includes((params as Effects['message']).to),
  );

describe('whatever somebody sends in is acknowledged at once (Awb division 2.3)', () => {
  const sent = territories.flatMap((territory) => {
    const { chart } = territory;
    const theirs = Object.keys(chart.moves).filter((type) =>
      rolesOf(chart.moves[type]?.who ?? []).includes('applicant'),
    );
    return walk(territory).steps.flatMap(({ event, outcome }) =>
      theirs.includes(event.type) && !isRefusal(outcome)
        ? [{ move: `${chart.name} ${event.type}`, role: event.by.role, outcome }]
        : [],
    );
  });

  test('in every chart, from every situation, by the website and by whoever types in what came on paper', () => {
    const silent = sent.filter(({ outcome }) => !answered(outcome));
    expect([...new Set(silent.map(({ move, role }) => `${move} by ${role}`))]).toEqual([]);
  });

  const ofContests = [
    'applyForDetermination', 'changeAccount', 'giveBankDetails', 'giveViews', 'reportDone', 'requestExtension', 'start', 'submit', 'supplement', 'withdraw',
  ]; // prettier-ignore

  test('and that is every move that an applicant can make', () =>
    expect([...new Set(sent.map(({ move }) => move))].toSorted()).toEqual([
      'complaint@1 start', 'complaint@1 withdrawComplaint',
      ...ofContests.map((type) => `doek@1 ${type}`),
      'grant-change@1 giveViews',
      'late-decision@1 changeAccount', 'late-decision@1 giveBankDetails', 'late-decision@1 start',
      ...ofContests.map((type) => `moek@1 ${type}`),
      'objection@1 start', 'objection@1 supplementGrounds', 'objection@1 withdrawObjection',
    ])); // prettier-ignore
});

eachDatabase((_kind, freshPlace) => {
  let here: Municipality;
  let plan: string;
  beforeAll(async () => {
    here = await openMunicipality(await freshPlace());
    plan = await here.enter('Een bank');
    await here.roundTo('announced', 100_000);
  });

  const evidence = async (template: string) =>
    here.database.read(async (em) => {
      const [row] = await em.findBy(OutboxRow, { dossierId: plan, template });
      const events = await em.findBy(MessageEvent, { outboxId: row?.id ?? '' });
      return { ...row?.params, happened: events.map(({ kind, at }) => [kind, at === here.clock.now()]) };
    });

  test('an account number is confirmed by its last digits, with the moment, and that is kept as evidence', async () => {
    await here.play(plan, 'giveBankDetails', 'applicant', {
      texts: { iban: 'NL91ABNA0417164300', holder: 'Stichting Dorpsbelang' },
    });
    expect(await evidence('E13f')).toMatchObject({
      ibanLast4: '4300',
      receivedAt: here.clock.now(),
      happened: [['queued', true]],
    });
  });

  test('a question for more time is confirmed with the day that was asked, and a no gives the reason', async () => {
    await here.play(plan, 'requestExtension', 'applicant', {
      input: { newDate: '2028-06-01' },
      texts: { reason: 'Het hout is er nog niet.' },
    });
    expect(await evidence('E20b')).toMatchObject({
      newDate: '2028-06-01',
      receivedAt: here.clock.now(),
      happened: [['queued', true]],
    });
    await expect(here.play(plan, 'denyExtension', 'villageOfficer')).rejects.toThrow(
      'Schrijf op waarom het plan geen extra tijd krijgt. De aanvrager leest dit.',
    );
    await here.play(plan, 'denyExtension', 'villageOfficer', { texts: { reason: 'Het hout is besteld.' } });
    expect(await evidence('E21b')).toMatchObject({
      reason: 'Het hout is besteld.',
      executionEndsOn: '2027-12-31',
    });
  });

  test('who takes back a plan on paper reads when that came in, and not when the plan did', async () => {
    const town = await openMunicipality(await freshPlace());
    const paper = await enterOnPaper(town, 'Een hek');
    const receivedAt = async (template: string) =>
      (await town.database.read((em) => em.findBy(OutboxRow, { dossierId: paper, template }))).map(
        ({ params }) => params['receivedAt'],
      );
    await town.play(paper, 'withdraw', 'caseHandler', {
      input: { channel: 'paper', receivedOn: '2026-11-20' },
    });
    expect([await receivedAt('E02'), await receivedAt('E03')]).toEqual([['2026-11-19'], ['2026-11-20']]);
  });
});
