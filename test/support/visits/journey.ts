import type { EntryMemory } from '../../../workflows/fragments/memory.js';
import { join } from 'node:path';
import sharp from 'sharp';
import { addDays, endOfDay, startOfDay } from '../../../workflows/calendar.js';
import { moekSettings } from '../../../workflows/moek.version.js';
import { renderLetters } from '../../../src/documents/letters/letters.loop.js';
import { Dossier } from '../../../src/engine/dossier.entity.js';
import { openFailureTask } from '../../../src/post/failure-tasks.js';
import { mailboxTransport } from '../../../src/mail/mailbox.js';
import { sendDueMail } from '../../../src/mail/outbox.loop.js';
import { sending } from '../acts.js';
import type { Act, Look } from '../gallery.js';
import type { Town } from '../town.js';
import { movePages } from './move-pages.js';
import { editingLetters } from './editing-letters.js';
import { checkTwice, matching } from '../accounts.js';
import { roundPages } from './round-pages.js';

const account = { iban: 'NL91ABNA0417164300', holder: 'Dorpsbelang Witteveen' };
const reasons = Object.fromEntries(
  moekSettings.criteria.map(({ key }) => [`reason_${key}`, 'Dat vond de jury.']),
);
const why = (motivation: string) => ({ texts: { motivation } });

/** Plans in every state there is, as staff and as the applicant see them, with every move that can be made there. */
export async function journey(look: Look, town: Town, seen: Set<string>): Promise<void> {
  let count = 0;
  const see = async (id: string): Promise<void> => {
    const { states } = await town.dossier(id);
    const name = `${(count += 1)}-${states
      .split(' ')
      .map((path) => path.split('.').at(-1))
      .join('-')}`;
    const visits = [
      [`zaak-${name}`, `/werk/zaken/${id}`, town.people.caseHandler],
      [`status-${name}`, `/mijn/${id}`, await town.ownerOf(id)],
    ] as const;
    for (const [visit, path, as] of visits)
      if (states !== 'draft' || path.startsWith('/werk')) await look(visit, path, { as });
    await movePages(look, town, { id, seen });
  };
  const go = async (id: string, ...moves: Moves) => {
    for (const move of moves) {
      await town.play(id, ...move);
      await see(id);
    }
  };
  const round = (stage: string) => roundPages(look, town, { stage, seen });

  await round('leeg');
  const [won, lost, late, done, shy, stopped, wrong, slow] = [
    await town.enter('Een bank waar je de zon ziet ondergaan en die ook ’s winters droog blijft staan'),
    await town.enter('Een mast'),
    await town.enter('Een pad'),
    await town.enter('Een hek'),
    await town.enter('Een vlot'),
    await town.enter('Een boot'),
    await town.enter('Een winkel'),
    await town.enter('Een tuin'),
  ];
  const draft = await town.begin(await town.person('Twijfelaar'));
  await see(draft);
  await see(won);
  await round('open');
  await nextRound(look, town, seen);
  await go(
    won,
    ['startCheck', 'caseHandler'],
    ['declareComplete', 'caseHandler'],
    ['declareEligible', 'caseHandler'],
  );
  await go(stopped, ['withdraw', 'applicant']);
  await go(
    wrong,
    ['startCheck', 'caseHandler'],
    ['declareComplete', 'caseHandler'],
    [
      'requestViews',
      'caseHandler',
      {
        input: { deadlineOn: '2026-12-04' },
        texts: { intention: 'In het handelsregister staat u als winkel.\n\nDaarom wijzen wij uw plan af.' },
      },
    ],
    ['giveViews', 'applicant', { texts: { views: 'De winkel is van mijn zus.' } }],
    [
      'exclude',
      'decisionMaker',
      {
        input: { ground: 'otherData' },
        texts: { motivation: 'Het is een bedrijf.', viewsAnswer: 'Uw zus doet zelf de aanvraag.' },
      },
    ],
  );
  const remedy = {
    input: { deadlineOn: '2026-12-04' },
    texts: { missing: 'De begroting.\nHet KvK-nummer.' },
  };
  await go(late, ['startCheck', 'caseHandler'], ['requestRemedy', 'caseHandler', remedy]);
  await town.wait(endOfDay('2026-12-04') + 2);
  await see(late);
  await go(late, ['decideNotProcessed', 'decisionMaker', why('De begroting ontbreekt.')]);
  await town.roundTo('closed');
  await round('gesloten');
  await town.roundTo('admissibility');
  await round('toets');
  await town.roundTo('presentation');
  await see(won);
  const later = {
    input: { kind: 'consent', deadlineOn: '2027-01-15' },
    texts: { reason: 'Zo spraken wij af.' },
  };
  await go(shy, ['pauseTerm', 'caseHandler', later], ['resumeTerm', 'caseHandler']);
  await go(shy, ['present', 'jurySecretary'], ['withdraw', 'applicant']);
  await round('presentatie');
  await town.roundTo('deliberation');
  await see(won);
  await round('beraad');
  await go(won, ['proposeAward', 'juryChair', { input: { amount: 77_700 }, texts: reasons }]);
  await go(lost, ['proposeNone', 'juryChair', { texts: reasons }]);
  await town.roundTo('reportSigned');
  await round('advies');
  await town.roundTo('collegeDecision');
  await round('college');
  await decisionErrors(look, town, won);
  await town.decide({ [won]: 77_700, [lost]: 0, [done]: 50_000, [slow]: 60_000 });
  await see(won);
  await see(lost);
  await print(town);
  await round('besloten');
  await editingLetters(look, town, won);
  await town.announce();
  await see(lost);
  await see(won);
  await round('bekend');
  await deliver(town);
  await town.wait(town.clock.now() + 3 * 24 * 3_600_000);
  await afterwards(look, town, { won, slow, go, see });
  await go(done, [
    'reportDone',
    'applicant',
    { input: { mayPublish: false }, texts: { sentence: 'Het staat.' } },
  ]);
  await standStill(town, done, 'completed');
  await see(done);
  await go(done, ['determine', 'decisionMaker']);
  for (const id of [slow, done]) await pay(town, id);
  await round('uitvoering');
  await see(draft);
  await roundEnds(look, town, seen);
}

/** Next year's round, from a concept to the day it is called off. */
async function nextRound(look: Look, town: Town, seen: Set<string>): Promise<void> {
  const [path, as] = ['/werk/rondes/nieuw', town.people.caseHandler];
  const page = await look('volgende-ronde', path, { as, act: sending(path, {}), status: 200 });
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const go = async (...move: Move) => {
    await movePages(look, town, { id, seen });
    await town.play(id, ...move);
    await look(`volgende-ronde-${move[0]}`, `/werk/rondes/${id}`, { as });
  };
  const today = town.clock.today();
  await go('submitRules', 'caseHandler');
  const notice = { sentOn: today, publishedOn: today, reference: 'gmb-2027-12345' };
  await go('councilInformed', 'caseHandler', { input: notice });
  await go('cancel', 'decisionMaker', { texts: { reason: 'Er is dit jaar geen jury.' } });
}

type Move = Parameters<Town['play']> extends [string, ...infer Rest] ? Rest : never;
type Moves = readonly Move[];
interface Awards {
  readonly won: string;
  readonly slow: string;
  readonly go: (id: string, ...moves: Moves) => Promise<void>;
  readonly see: (id: string) => Promise<void>;
}

/** What an award goes through: the account, the payment, more time, and a plan that does not go on. */
async function afterwards(look: Look, town: Town, { won, slow, go, see }: Awards): Promise<void> {
  const as = await town.ownerOf(won);
  await look('mijn-vol', '/mijn', { as });
  await look('brieven', `/mijn/${won}/brieven`, { as });
  const bank = `/mijn/${won}/rekening`;
  await look('rekening', bank, { as });
  await look('rekening-leeg', bank, { as, act: sending(bank, 'nothing'), status: 400 });
  const wrong = { iban: 'NL92 ABNA 0417 1643 00' };
  await look('rekening-fout', bank, { as, act: sending(bank, wrong), status: 400 });
  await go(won, ['giveBankDetails', 'applicant', { texts: account }]);
  await look('rekening-bekend', bank, { as });
  await look('bedankt-rekening', `/mijn/${won}?gedaan=giveBankDetails`, { as });
  await go(
    won,
    ['confirmAccount', 'financeOfficer', matching],
    ['confirmAccountAgain', 'financeOfficer2', matching],
    ['orderPayment', 'financeOfficer'],
    ['markPaid', 'financeOfficer'],
  );
  await done(look, town, slow);
  const more = { input: { newDate: '2028-05-01' }, texts: { reason: 'Regen.' } };
  await go(
    won,
    ['requestExtension', 'applicant', more],
    ['denyExtension', 'villageOfficer', { texts: { reason: 'Nee.' } }],
  );
  const klaar = `/mijn/${won}/klaar`;
  await look('klaar', klaar, { as });
  await look('klaar-leeg', klaar, { as, act: sending(klaar, 'nothing'), status: 400 });
  await town.wait(endOfDay('2027-12-31') + 2);
  await see(won);
  await go(
    won,
    ['willNotHappen', 'villageOfficer', why('Verhuisd.')],
    ['leaveAsIs', 'decisionMaker', why('Het hout is gekocht.')],
  );
}

/** Telling that a plan is done, with a photo that everybody may see. */
async function done(look: Look, town: Town, id: string): Promise<void> {
  const [path, as] = [`/mijn/${id}/klaar`, await town.ownerOf(id)];
  const picking: Act = async (page) => {
    const buffer = await photo();
    await page.setInputFiles('#foto', { name: 'tuin.jpg', mimeType: 'image/jpeg', buffer });
    await sending(path, 'nothing')(page);
  };
  await look('klaar-met-foto', path, { as, act: picking, status: 400 });
  const told = { sentence: 'De tuin bloeit.', mayPublish: 'ja', 'foto-toestemming': 'ja' };
  await look('bedankt', path, { as, act: sending(path, told), status: 200 });
  await look('regeling-uitslag', '/regelingen/moek');
}

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#7fa650' } })
    .jpeg()
    .toBuffer();

/** The proposal with amounts that cannot be, and the page that asks once more. */
async function decisionErrors(look: Look, town: Town, won: string): Promise<void> {
  const [path, as] = [`/werk/rondes/${town.roundId}/besluit`, town.people.decisionMaker];
  await look('besluit-niets', path, { as, act: sending(path, 'nothing'), status: 400 });
  const high = { [`bedrag_${won}`]: '9.000.000' };
  await look('besluit-te-hoog', path, { as, act: sending(path, high), status: 400 });
  const unheard = { [`bedrag_${won}`]: '0', [`ground_${won}`]: 'otherData' };
  await look('besluit-zonder-reactie', path, { as, act: sending(path, unheard), status: 400 });
  await look('besluit-bevestigen', path, { as, act: sending(path, {}) });
}

/** The execution ends, the council hears, and the round is over. */
async function roundEnds(look: Look, town: Town, seen: Set<string>): Promise<void> {
  await town.wait(startOfDay(addDays('2027-12-31', 400)));
  await roundPages(look, town, { stage: 'raad', seen });
  await town.play(town.roundId, 'councilReported', 'caseHandler', { input: { sentOn: town.clock.today() } });
  await roundPages(look, town, { stage: 'afgerond', seen });
}

/** Prints the letters, so that the round can be announced. */
async function print({ database, clock, store }: Town): Promise<void> {
  while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
}

async function pay(town: Town, id: string): Promise<void> {
  await town.play(id, 'giveBankDetails', 'applicant', { texts: account });
  await checkTwice(town, id);
  for (const type of ['orderPayment', 'markPaid']) await town.play(id, type, 'financeOfficer');
}

/** Sends the mail that waits; a round is not over before its letters have left. */
async function deliver({ database, clock, config }: Town): Promise<void> {
  const transport = mailboxTransport(join(config.dataDir, 'mailbox'));
  const post = { database, clock, transport, settings: config, tell: openFailureTask };
  while ((await sendDueMail(post)) > 0);
}

/** A large award waits at `completed` for its determination; with the amounts of MOEK nothing ever stops there. */
async function standStill(town: Town, id: string, step: string): Promise<void> {
  const dossier = await town.dossier(id);
  const snapshot = JSON.parse(dossier.snapshot) as {
    value: { awarded: { payment: string; completion: string } };
    context: Partial<EntryMemory>;
  };
  snapshot.value.awarded.completion = step;
  // An amount that was final at once never stands here.
  snapshot.context = { ...snapshot.context, settlement: 'exOfficio', determinedOn: undefined };
  const states = `awarded.payment.${snapshot.value.awarded.payment} awarded.completion.${step}`;
  await town.database.inTransaction((tx) =>
    tx.update(Dossier, { id }, { snapshot: JSON.stringify(snapshot), states }),
  );
}
