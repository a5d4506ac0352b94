import { randomUUID } from 'node:crypto';
import { addDays, localDate } from '../../workflows/calendar.js';
import type { EntryMemory } from '../../workflows/fragments/memory.js';
import type { Settings } from '../../workflows/settings.js';
import { moekSettings } from '../../workflows/moek.version.js';
import type { Role } from '../../workflows/language.js';
import { Application } from '../../src/applications/application.entity.js';
import { saveDraft } from '../../src/applications/filling/saving.js';
import type { Place } from '../../src/database/options.js';
import { renderLetters } from '../../src/documents/letters/letters.loop.js';
import { folderStore } from '../../src/documents/store.js';
import { Dossier } from '../../src/engine/dossier.entity.js';
import { playDueTimers } from '../../src/engine/timers.loop.js';
import { Person } from '../../src/identity/person.entity.js';
import { ScoreSheet } from '../../src/jury/score-sheet.entity.js';
import { complete } from './moek-answers.js';
import { must, openRound, type OpenRound } from './open-round.js';

/** Somebody of this municipality: one for each role, a second one for money and for decisions, and three who judge. */
// prettier-ignore
export type Who =
  | 'caseHandler' | 'villageOfficer' | 'decisionMaker' | 'jurySecretary' | 'juryChair' | 'juror' | 'juror2' | 'financeOfficer'
  | 'financeOfficer2' | 'decisionMaker2' | 'functionalAdmin' | 'auditor' | 'archivist' | 'lawyer';

/** What comes along with a move. */
type More = { input?: Record<string, unknown>; texts?: Record<string, string>; person?: string };

/** How far a round can be played with `roundTo`; each stage includes the ones before it. */
// prettier-ignore
const stages = ['open', 'closed', 'admissibility', 'presentation', 'deliberation', 'reportSigned', 'collegeDecision', 'decided', 'announced'] as const;
export type Stage = (typeof stages)[number];

/** An open round with everybody who works on it, and short ways to play it on. */
export interface Municipality extends OpenRound {
  readonly people: Readonly<Record<Who, string>>;
  /** Somebody new enters a plan and sends it in; answers its id. Answers replace those of `moek-answers.ts`. */
  readonly enter: (title: string, answers?: Record<string, unknown>) => Promise<string>;
  /** Makes a move as somebody of the municipality, or as `applicant` (the owner); throws the sentences of a refusal. */
  readonly play: (dossier: string, type: string, as: Who | 'applicant', more?: More) => Promise<void>;
  /** Checks a plan and lets it take part. */
  readonly admit: (id: string) => Promise<void>;
  /** Plays the round on from `open`; every plan that takes part is judged and awarded what it asked, up to `award` cents. */
  readonly roundTo: (stage: Stage, award?: number) => Promise<void>;
  /** Sets the clock (UTC ms) and plays what was due by then. */
  readonly wait: (until: number) => Promise<void>;
  readonly dossier: (id: string) => Promise<Dossier>;
}

export async function openMunicipality(
  place: Place,
  settings: Partial<Settings> = {},
): Promise<Municipality> {
  const round = await openRound(place, settings);
  const { database, engine, clock, roundId } = round;
  const people = await everybody(round);
  const owners = new Map<string, string>();

  const play: Municipality['play'] = async (dossier, type, as, { input, texts, person } = {}) => {
    const role = as.replace(/\d$/, '') as Role;
    const by = { person: person ?? (as === 'applicant' ? (owners.get(dossier) ?? '') : people[as]), role };
    const revision = (await dossierOf(dossier)).revision;
    must(await engine.move({ dossier, type, moveId: randomUUID(), revision, by, input, texts }));
  };
  const enter: Municipality['enter'] = async (title, answers = {}) => {
    const owner = await round.person(`Aanvrager${owners.size + 1}`);
    const id = await round.begin(owner);
    owners.set(id, owner);
    const { planFiles: _files, ...whole } = complete;
    const posted = { ...whole, title, contactName: `Aanvrager ${owners.size}`, ...answers };
    must(await saveDraft(database, { dossier: id, person: owner, at: clock.now(), posted }));
    await play(id, 'submit', 'applicant', { texts: { signedBy: 'Harm Voorbeeld' } });
    return id;
  };
  const admit: Municipality['admit'] = async (id) => {
    for (const type of ['startCheck', 'declareComplete', 'declareEligible'])
      await play(id, type, 'caseHandler');
  };
  const wait: Municipality['wait'] = async (until) => {
    clock.set(until);
    while ((await playDueTimers({ engine, database, clock })) > 0);
  };
  const dossierOf = (id: string) => database.read((em) => em.findOneByOrFail(Dossier, { id }));
  const entries = async (state: string) =>
    (await database.read((em) => em.findBy(Dossier, { parentId: roundId }))).filter(({ states }) =>
      states.endsWith(state),
    );

  const steps: Record<Stage, (award: number) => Promise<void>> = {
    open: () => Promise.resolve(),
    closed: async () => {
      for (const { id } of await entries('submitted')) await admit(id);
      await wait(round.closesAt + 1);
    },
    admissibility: () => play(roundId, 'startHandling', 'caseHandler'),
    presentation: () => play(roundId, 'allChecked', 'caseHandler'),
    deliberation: async () => {
      for (const { id } of await entries('admitted')) await judge(id);
      await play(roundId, 'startDeliberation', 'jurySecretary');
    },
    reportSigned: async (award) => {
      for (const { id, snapshot } of await entries('scored')) {
        const { requested } = (JSON.parse(snapshot) as { context: { requested: number } }).context;
        await play(id, 'proposeAward', 'juryChair', {
          input: { amount: Math.min(award, requested) },
          texts: reasons,
        });
      }
      await play(roundId, 'signReport', 'juryChair');
      await play(roundId, 'signReport', 'jurySecretary');
    },
    collegeDecision: () =>
      play(roundId, 'submitAdvice', 'caseHandler', {
        input: { careChecked: true },
        texts: { note: 'Ik was bij het beraad.' },
      }),
    decided: async () => {
      await tellDelay();
      const proposals = (await entries('awardProposed')).map(({ id, snapshot }) => {
        const { proposed } = (JSON.parse(snapshot) as { context: { proposed: number } }).context;
        return { id, proposed };
      });
      const input = { amounts: Object.fromEntries(proposals.map(({ id, proposed }) => [id, proposed])) };
      // With the name of whoever applies in it, as people write: it must be found nowhere once the plan is destroyed.
      const texts: Record<string, string> = {};
      for (const { id } of proposals)
        texts[`motivation_${id}`] = `Zo past het plan van ${await nameOfOwner(id)} in de pot.`;
      await play(roundId, 'decide', 'decisionMaker', { input, texts });
    },
    announced: async () => {
      const store = folderStore(place.dataDir);
      const print = async () => {
        while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
      };
      await print();
      await play(roundId, 'announce', 'caseHandler');
      await print();
    },
  };
  async function judge(id: string): Promise<void> {
    for (const juror of ['juryChair', 'juror', 'juror2'] as const) {
      await play(id, 'declareInvolvement', juror, { input: { kind: 'none' } });
      const key = { entryId: id, personId: people[juror], roundId, savedAt: clock.now(), handedInAt: null };
      await database.inTransaction((tx) => tx.insert(ScoreSheet, { ...key, points, reasons: sheetReasons }));
      await play(id, 'score', juror);
    }
  }
  /** Whoever decides late, says so first (Awb 4:14). */
  async function tellDelay(): Promise<void> {
    const [first] = await entries('awardProposed');
    const memory = JSON.parse(first?.snapshot ?? '{}') as { context?: Partial<EntryMemory> };
    const { clocks } = memory.context ?? {};
    const today = localDate(clock.now());
    if (!clocks?.['decision'] || today <= clocks['decision'].endsOn) return;
    const input = { newDate: addDays(today, 14) };
    const texts = { reason: 'De jury had meer tijd nodig.' };
    await play(roundId, 'announceDelay', 'caseHandler', { input, texts });
  }
  const nameOfOwner = (id: string): Promise<string> =>
    database.read(async (em) => {
      const { ownerId } = await em.findOneByOrFail(Application, { id });
      return (await em.findOneByOrFail(Person, { id: ownerId })).name;
    });
  let stage = 0;
  const roundTo: Municipality['roundTo'] = async (goal, award = 500_000) => {
    while (stage < stages.indexOf(goal)) await steps[stages[(stage += 1)]!](award);
  };
  return { ...round, people, enter, play, admit, roundTo, wait, dossier: dossierOf };
}

const { criteria } = moekSettings;
const points = Object.fromEntries(criteria.map(({ key }) => [key, 4]));
const sheetReasons = Object.fromEntries(criteria.map(({ key }) => [key, 'Dat zie je meteen.']));
const reasons = Object.fromEntries(criteria.map(({ key }) => [`reason_${key}`, 'Dat vond iedereen.']));

async function everybody({ person, roundId }: OpenRound): Promise<Record<Who, string>> {
  return {
    caseHandler: await person('Anneke', 'caseHandler'),
    villageOfficer: await person('Roelof', 'villageOfficer'),
    decisionMaker: await person('Lambert', 'decisionMaker'),
    jurySecretary: await person('Hilda', 'jurySecretary', roundId),
    juryChair: await person('Marchien', 'juryChair', roundId),
    juror: await person('Bertus', 'juror', roundId),
    juror2: await person('Femke', 'juror', roundId),
    financeOfficer: await person('Tineke', 'financeOfficer'),
    financeOfficer2: await person('Henk', 'financeOfficer'),
    decisionMaker2: await person('Gerda', 'decisionMaker'),
    functionalAdmin: await person('Joost', 'functionalAdmin'),
    auditor: await person('Trijntje', 'auditor'),
    archivist: await person('Roelfien', 'archivist'),
    lawyer: await person('Berend', 'lawyer'),
  };
}
