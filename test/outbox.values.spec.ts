import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addDays, localDate, startOfDay } from '../workflows/calendar.js';
import type { Effects } from '../workflows/effects.js';
import { workingDayFrom } from '../workflows/holidays.js';
import { contestMessages } from '../workflows/contest.messages.js';
import { moekSettings } from '../workflows/moek.version.js';
import type { Happened } from '../src/engine/surroundings.js';
import { queueMessage } from '../src/mail/mail.effects.js';
import { Complaint } from '../src/contact/complaints/complaint.entity.js';
import { Organisation } from '../src/organisations/organisation.entity.js';
import { BankAccount } from '../src/payments/accounts/bank-account.entity.js';
import { eachDatabase } from './support/databases.js';
import { lateTown } from './support/late-town.js';
import { openMunicipality, type Municipality } from './support/municipality.js';
import { must } from './support/open-round.js';
import { objectionDesk } from './support/objecting.js';
import { postOffice, type TestPost } from './support/post-office.js';
import { MailServer } from './support/smtp.js';

type Message = Effects['message'];
const deadline = { deadline: '2026-12-04' };
const newDate = { newDate: '2027-03-01' };

/** Everything a plan can say, with what only its move knows. */
const ofPlan: Message[] = [
  ...[
    'E01',
    'E02',
    'E02b',
    'E03',
    'E06',
    'E07b',
    'E08',
    'E09',
    'E10',
    'E11c',
    'E19',
    'E13f',
    'E18c',
    'E20',
    'E21b',
    'E24d',
    'E25',
    'E26',
    'E51',
    'E64',
    'E64c',
    'E64d',
    'E64e',
    'E64f',
    'E65b',
    'E66',
    'E66b',
  ].map(applicant),
  ...['E04', 'E05', 'E07', 'E11b', 'E12', 'E51b', 'E51d', 'E64b', 'E65'].map((template) => ({
    ...applicant(template),
    with: deadline,
  })),
  ...['E11', 'E20b', 'E21', 'E24b'].map((template) => ({ ...applicant(template), with: newDate })),
  ...['E13', 'E14', 'E15'].map((template) => ({ template, to: 'payee' as const })),
  ...['E13c', 'E13d', 'E13e'].map((template) => ({ template, to: 'payeeAsKnown' as const })),
  { ...applicant('E51c'), with: { decisionDueOn: '2028-07-01' } },
  { template: 'E57', to: 'handlers' },
];
const ofRound: Message[] = [
  { template: 'E22', to: 'subscribers' },
  { template: 'E23', to: 'draftOwners' },
  { template: 'E24', to: 'draftOwners' },
  { template: 'E24e', to: 'subscribers' },
  { template: 'E58', to: 'jurors' },
  { template: 'E59', to: 'undeclaredJurors' },
  { template: 'E59b', to: 'jurors' },
];

/** Messages of the dossiers that follow on a decision, or on the lack of one: those are played. */
const ofLateDecision = ['E12b', 'E12c', 'E13b'];
const ofObjection = ['E16', 'E16b', 'E16c', 'E16d', 'E17', 'E17b', 'E17c', 'E17d', 'E18', 'E18b', 'E24c'];

/** Messages about complaints: played as well. */
const ofComplaint = ['E61', 'E61b', 'E61c', 'E61d', 'E61e', 'E61f', 'E61g', 'E61h', 'E61i', 'E61j'];

function applicant(template: string): Message {
  return { template, to: 'applicant' };
}

eachDatabase((_kind, freshPlace) => {
  let here: Municipality;
  let server: MailServer;
  let post: TestPost;
  beforeAll(async () => {
    server = await MailServer.start();
    here = await openMunicipality(await freshPlace());
    post = postOffice(here, server);
  });
  afterAll(async () => {
    post.close();
    await server.stop();
  });

  /** What a move leaves an effect writer with, for one dossier as it stands. */
  const happened = async (id: string): Promise<Omit<Happened, 'tx'>> => {
    const [dossier, at] = [await here.dossier(id), here.clock.now()];
    const { context } = JSON.parse(dossier.snapshot) as { context: Record<string, unknown> };
    const clocks = { ...(context['clocks'] as object), objection: { endsOn: '2027-01-04' } };
    const by = { person: here.people.caseHandler, role: 'caseHandler' } as const;
    const input = { newClosesAt: here.closesAt + 3_600_000 };
    const move = {
      dossier: id,
      type: 'x',
      moveId: randomUUID(),
      by,
      input,
      texts: { reason: 'Er kwam iets tussen.', missing: 'De begroting.' },
    };
    const memory = { ...context, clocks, amount: 100_000, executionEndsOn: '2027-12-31' };
    return {
      dossier,
      move,
      at,
      on: localDate(at),
      revision: dossier.revision,
      settings: moekSettings,
      memory,
    };
  };

  test('knows every value of every message, and writes each to somebody', async () => {
    const plan = await here.enter('Een bank');
    await here.begin(await here.person('Griet'));
    await here.admit(plan);
    const account = {
      dossierId: plan,
      ibanSealed: 'x',
      last4: '4300',
      holder: 'Dorpsbelang',
      enteredById: 'p',
      enteredAt: 1,
    };
    await here.database.inTransaction(async (tx) => {
      await tx.insert(BankAccount, account);
      await tx.update(Organisation, { id: 'witteveen' }, { email: 'bestuur@witteveen.nl' });
    });
    const [forPlan, forRound] = [await happened(plan), await happened(here.roundId)];
    await here.database.inTransaction(async (tx) => {
      for (const message of ofPlan) await queueMessage({ ...forPlan, tx }, message);
      for (const message of ofRound) await queueMessage({ ...forRound, tx }, message);
    });
    await post.sendAll();
    const rows = await post.rows();
    expect(rows.filter(({ state }) => state !== 'sent').map(({ template }) => template)).toEqual([]);
    const written = new Set(rows.map(({ template }) => template));
    const elsewhere = ['E55', 'E56', ...ofLateDecision, ...ofObjection, ...ofComplaint];
    expect(
      Object.keys(contestMessages)
        .filter((id) => !written.has(id))
        .toSorted(),
    ).toEqual(elsewhere.toSorted());
    const bodies = server.received.map(({ mail }) => `${mail.subject} ${mail.text}`).join('\n');
    expect(bodies).not.toMatch(/\{\{|undefined|\bnull\b|\bNaN\b|…/);
    expect(bodies).toContain(
      'Er is samen € 30.000,00 te verdelen. U kunt uw plan insturen tot 18 december 2026 om 23.59 uur.',
    );
    expect(bodies).toContain('U heeft extra tijd door een storing – tot 19 december 2026 om 00.59 uur');
    expect(bodies).toContain('De reden is: Er kwam iets tussen.');
    expect(bodies).toContain('Uitnodiging: presenteer uw plan op 23 januari 2027');
  });

  test('knows every value of what follows on a decision, or on the lack of one', async () => {
    const town = await lateTown(await freshPlace());
    await object(town, town.plans);
    await complain(town);
    const mail = postOffice(town, server);
    await mail.sendAll();
    mail.close();
    const wanted = [...ofLateDecision, ...ofObjection, ...ofComplaint].toSorted();
    const rows = (await mail.rows()).filter(({ template }) => wanted.includes(template));
    expect([...new Set(rows.map(({ template }) => template))].toSorted()).toEqual(wanted);
    expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
    const subjects = new Set(rows.map(({ subject }) => subject));
    const bodies = server.received.filter(({ mail: { subject } }) => subjects.has(subject ?? ''));
    expect(bodies.map(({ mail: { subject, text } }) => `${subject} ${text}`).join('\n')).not.toMatch(
      /\{\{|undefined|\bnull\b|\bNaN\b|…/,
    );
  });

  test('keeps only the values that a message uses', async () => {
    const [row] = await post.rows('E03');
    expect(Object.keys(row!.params).toSorted()).toEqual([
      'caseNumber', 'contactName', 'contactPhone', 'grantorName', 'receivedAt', 'title',
    ]); // prettier-ignore
  });
});

/** Three objections: one whose reasons come after a reminder and that is not heard, one that is heard, one that is withdrawn. */
async function object(town: Municipality, plans: readonly string[]): Promise<void> {
  const desk = objectionDesk(town);
  const [first = '', second = '', third = ''] = plans;
  const ids = [
    await desk.file(first, { texts: { grounds: '' } }),
    await desk.file(second, { input: { decisions: await desk.newest(second, first) } }),
    await desk.file(third),
  ];
  const [bare = '', heard = '', gone = ''] = ids;
  await town.play(gone, 'withdrawObjection', 'applicant', { person: await desk.ownerOf(third) });
  const deadlineOn = workingDayFrom(addDays(town.clock.today(), 14));
  await town.play(bare, 'requestGrounds', 'caseHandler', { input: { deadlineOn } });
  await town.wait(startOfDay(deadlineOn));
  const outage = { input: { startedOn: deadlineOn, endedOn: deadlineOn }, texts: { reason: 'Geen stroom.' } };
  await town.play(town.roundId, 'extendTerms', 'functionalAdmin', outage);
  const told = { person: await desk.ownerOf(first), texts: { grounds: 'Het klopt niet.' } };
  await town.play(bare, 'supplementGrounds', 'applicant', told);
  await town.play(bare, 'takeUpObjection', 'caseHandler', { input: { committee: false } });
  const waived = { input: { ground: 'c' }, texts: { reason: 'U wilt niet komen.' } };
  await town.play(bare, 'waiveHearing', 'caseHandler', waived);
  await desk.hear(heard);
  await town.play(heard, 'postponeDecision', 'caseHandler', { texts: { reason: 'Druk.' } });
  const dismissed = { input: { outcome: 'dismissed' }, texts: { motivation: 'Zo is het.' } };
  await town.play(heard, 'decideObjection', 'decisionMaker2', dismissed);
}

/** Four complaints: one that is heard, postponed and answered, one that is solved, one not looked at and one withdrawn. */
async function complain(town: Municipality): Promise<void> {
  const file = async (name: string): Promise<string> => {
    const { versionId, grantorId } = await town.dossier(town.roundId);
    const by = { person: await town.person(name), role: 'applicant' } as const;
    const texts = { conduct: 'Niemand belde terug.', signedBy: name };
    const [id, moveId] = [randomUUID(), randomUUID()];
    const chart = 'complaint@1';
    const opening = { id, chart, versionId, grantorId, parentId: town.roundId, moveId, by, texts };
    must(await town.engine.start(opening));
    return id;
  };
  const ids = [await file('Geertje'), await file('Hinke'), await file('Ids'), await file('Jelle')];
  const [heard = '', solved = '', small = '', gone = ''] = ids;
  const play = (id: string, type: string, more = {}) => town.play(id, type, 'caseHandler', more);
  await play(solved, 'settleComplaint', { texts: { conclusion: 'Wij bellen terug.' } });
  const why = { input: { ground: 'second' }, texts: { findings: 'Het ging om één minuut.' } };
  await play(small, 'refuseComplaint', why);
  const [withdrawn] = await town.database.read((em) => em.findBy(Complaint, { id: gone }));
  await town.play(gone, 'withdrawComplaint', 'applicant', { person: withdrawn?.personId ?? '' });
  await play(heard, 'takeUpComplaint', {
    input: { involved: [town.people.villageOfficer], uninvolved: true },
  });
  await play(heard, 'postponeComplaint', { texts: { reason: 'Een collega is ziek.' } });
  const hearingAt = startOfDay(workingDayFrom(addDays(town.clock.today(), 66))) + 50_400_000;
  await play(heard, 'inviteToTalk', { input: { hearingAt }, texts: { place: 'Kamer 2.' } });
  await town.wait(hearingAt);
  const report = { input: { heardOn: localDate(hearingAt) }, texts: { report: 'Zij spraken elkaar.' } };
  await play(heard, 'reportTalk', report);
  const texts = { findings: 'U werd niet gebeld.', conclusion: 'Wij bellen terug.' };
  await play(heard, 'judgeComplaint', { input: { outcome: 'founded' }, texts });
}
