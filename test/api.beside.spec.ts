import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { decisionsOf } from '../src/decisions/decisions.queries.js';
import { openApi, type Answered, type OpenApi, type Program } from './support/api.js';
import { eachDatabase } from './support/databases.js';
import { at, ownerOf } from './support/late-town.js';
import { announce, objectionDesk } from './support/objecting.js';

const fields = ({ body }: Answered) => body.errors.map(({ field }: { field?: string }) => field);
const sentences = ({ body }: Answered) => body.errors.map(({ message }: { message: string }) => message);
const filed = { grounds: 'De jury vergat een bladzijde.', signedBy: 'Harm Voorbeeld' };

eachDatabase((_kind, freshPlace) => {
  const open: OpenApi[] = [];
  const opened = async () => {
    const here = await openApi(await freshPlace());
    open.push(here);
    return here;
  };
  afterEach(async () => {
    for (const here of open.splice(0)) await here.close();
  });
  /** A refusal that was sent today, with programs of who applied, of staff and of a stranger. */
  const refused = async () => {
    const here = await opened();
    const plan = await here.enter('Een bank');
    await here.roundTo('collegeDecision');
    await here.play(here.roundId, 'decide', 'decisionMaker', {
      input: { amounts: { [plan]: 0 } },
      texts: { [`motivation_${plan}`]: 'Zo besluiten wij.', [`deviation_${plan}`]: 'Het geld was op.' },
    });
    await announce(here);
    const [decision] = await here.database.read((em) => decisionsOf(em, plan));
    return {
      here,
      plan,
      decisions: [decision?.id ?? ''],
      owner: await here.program(await ownerOf(here, plan)),
      staff: await here.program(here.people.caseHandler),
      stranger: await here.program(await here.person('Vreemd')),
    };
  };
  const object = (program: Program, plan: string, answers: object, moveId: string = randomUUID()) =>
    program.send('POST', `/applications/${plan}/objections`, { moveId, answers });
  const late = async () => {
    const here = await opened();
    const plan = await here.enter('Een mast');
    await here.roundTo('closed');
    const owner = await here.program(await ownerOf(here, plan));
    const path = `/applications/${plan}/default-notices`;
    return { here, plan, owner, path };
  };

  test('who applied objects, sends reasons and withdraws; the same moveId is one objection', async () => {
    const { here, plan, decisions, owner } = await refused();
    const moveId = randomUUID();
    const answers = { decisions, signedBy: 'Harm Voorbeeld' };
    const [first, again] = [
      await object(owner, plan, answers, moveId),
      await object(owner, plan, answers, moveId),
    ];
    expect([first.status, again.body]).toEqual([201, first.body]);
    expect(first.body).toMatchObject({
      sight: 'applicant',
      applicationIds: [plan],
      decisionIds: decisions,
      channel: 'api',
      status: ['Wij hebben uw bezwaar ontvangen'],
    });
    expect(first.body.states).toBeUndefined();
    const path = `/objections/${first.body.id}`;
    const moves = (await owner.get(`${path}/available-moves`)).body;
    expect(moves.map(({ type, allowed }: { type: string; allowed: boolean }) => [type, allowed])).toEqual([
      ['supplementGrounds', true],
      ['withdrawObjection', true],
    ]);
    const sent = await owner.move(path, 'supplementGrounds', { answers: { grounds: 'Het klopt niet.' } });
    expect([sent.status, sent.body.type]).toEqual([201, 'supplementGrounds']);
    const twice = await owner.move(path, 'supplementGrounds', { answers: { grounds: 'Nog eens.' } });
    expect([twice.status, sentences(twice)]).toEqual([409, ['De redenen van dit bezwaar zijn er al.']]);
    expect((await owner.move(path, 'withdrawObjection')).status).toBe(201);
    const log = (await owner.get(`${path}/moves`)).body;
    expect(log.map(({ type }: { type: string }) => type)).toEqual([
      'start',
      'supplementGrounds',
      'withdrawObjection',
    ]);
    expect(log[0].by).toBeUndefined();
    expect((await here.dossier(first.body.id)).states).toBe('withdrawn');
  });

  test('staff types in a letter and handles it by the same rules, with the revision where a decision asks for it', async () => {
    const { here, plan, decisions, staff, owner } = await refused();
    const today = here.clock.today();
    const person = await ownerOf(here, plan);
    const letter = { decisions, objectors: [person], channel: 'paper', receivedOn: today, grounds: 'Nee.' };
    const made = await object(staff, plan, letter);
    expect(made.body).toMatchObject({ sight: 'staff', channel: 'paper', states: ['handling.received'] });
    const path = `/objections/${made.body.id}`;
    const missing = await staff.move(path, 'takeUpObjection');
    expect([missing.status, fields(missing)]).toEqual([400, ['answers.committee']]);
    const role = await owner.move(path, 'takeUpObjection', { answers: { committee: false } });
    expect(role.status).toBe(403);
    await objectionDesk(here).hear(made.body.id);
    const decide = { answers: { outcome: 'dismissed', motivation: 'Zo staat het in de regels.' } };
    const decider = await here.program(here.people.decisionMaker2);
    const unseen = await decider.move(path, 'decideObjection', { ...decide, revision: 1 });
    expect(unseen.status).toBe(409);
    const { revision } = (await decider.get(path)).body;
    expect((await decider.move(path, 'decideObjection', { ...decide, revision })).status).toBe(201);
    expect((await owner.get(path)).body).toMatchObject({
      status: ['Ons besluit blijft zoals het was'],
      appealEndsOn: expect.any(String),
    });
    const log = (await staff.get(`${path}/moves`)).body;
    expect(log.at(-1)).toMatchObject({ by: here.people.decisionMaker2, input: { outcome: 'dismissed' } });
  });

  test('what is not right is refused whole, and what is somebody else’s is not there', async () => {
    const { here, plan, decisions, owner, staff, stranger } = await refused();
    const strange = await object(owner, plan, { decisions: [randomUUID()], kleur: 'rood', ...filed });
    expect([strange.status, fields(strange).sort()]).toEqual([400, ['answers.decisions', 'answers.kleur']]);
    const body = { moveId: 'x', answers: { decisions, ...filed }, more: 1 };
    const outside = await owner.send('POST', `/applications/${plan}/objections`, body);
    expect([outside.status, fields(outside).sort()]).toEqual([400, ['more', 'moveId']]);
    const made = await object(owner, plan, { decisions, ...filed });
    const second = await object(owner, plan, { decisions, ...filed });
    expect([second.status, sentences(second)]).toEqual([
      409,
      ['Er loopt al een bezwaar tegen dit besluit van dezelfde persoon. Een tweede is niet nodig.'],
    ]);
    const { id } = made.body;
    for (const path of [`/objections/${id}`, `/objections/${id}/moves`, `/objections/${id}/available-moves`])
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
    expect((await stranger.move(`/objections/${id}`, 'withdrawObjection')).status).toBe(404);
    expect((await object(stranger, plan, { decisions, ...filed })).status).toBe(404);
    for (const wrong of [`/default-notices/${id}`, `/objections/${plan}`, `/objections/${randomUUID()}`])
      expect([wrong, (await staff.get(wrong)).status]).toEqual([wrong, 404]);
    const treasurer = await here.program(here.people.financeOfficer);
    expect((await treasurer.get(`/objections/${id}`)).status).toBe(404);
    expect((await owner.move(`/objections/${id}`, 'xstate.after.appealPeriod')).status).toBe(400);
  });

  test('a notice of default comes in by a program as on the website, with the penalty that follows', async () => {
    const { here, plan, owner, path } = await late();
    const early = await owner.send('POST', path, { moveId: randomUUID() });
    expect([early.status, sentences(early)]).toEqual([
      409,
      ['De tijd om te besluiten is nog niet voorbij. Een ingebrekestelling kan vanaf de dag daarna.'],
    ]);
    await here.wait(at('2027-02-15'));
    const moveId = randomUUID();
    const dated = await owner.send('POST', path, { moveId, answers: { receivedOn: '2027-02-14' } });
    expect([dated.status, fields(dated)]).toEqual([400, ['answers.receivedOn']]);
    const given = await owner.send('POST', path, { moveId });
    expect([given.status, given.body]).toEqual([
      201,
      {
        id: moveId,
        about: 'application',
        applicationId: plan,
        noticeOn: '2027-02-15',
        penalty: 0,
        sight: 'applicant',
        status: ['Wij hebben nog twee weken om te besluiten'],
        revision: 1,
      },
    ]);
    await here.wait(at('2027-03-20'));
    expect((await owner.get(`/default-notices/${moveId}`)).body.penalty).toBe(46_200);
    const staff = await here.program(here.people.caseHandler);
    const decider = await here.program(here.people.decisionMaker);
    const notYet = await decider.move(`/default-notices/${moveId}`, 'determinePenalty', {
      revision: 2,
      answers: { outcome: 'owed', applicants: 1 },
    });
    expect(notYet.status).toBe(409);
    expect((await staff.get(`/default-notices/${moveId}/available-moves`)).status).toBe(200);
    const stranger = await here.program(await here.person('Vreemd'));
    expect((await stranger.get(`/default-notices/${moveId}`)).status).toBe(404);
    const second = await staff.send('POST', path, {
      moveId: randomUUID(),
      answers: { receivedOn: '2027-02-16' },
    });
    expect([second.status, sentences(second)]).toEqual([
      409,
      expect.arrayContaining(['Er is al een ingebrekestelling over dit besluit. Een tweede is niet nodig.']),
    ]);
  });
});
