import { randomUUID } from 'node:crypto';
import { endOfDay, startOfDay } from '../../workflows/calendar.js';
import { charts } from '../../workflows/index.js';
import { isRefusal, type Role } from '../../workflows/language.js';
import { privateLetters } from '../../workflows/private.letters.js';
import { moekSettings, moekTexts } from '../../workflows/moek.version.js';
import type { Settings } from '../../workflows/settings.js';
import { openBudget } from '../../src/budget/opening.js';
import { SetClock } from '../../src/clock.js';
import type { Database } from '../../src/database/database.js';
import type { Place } from '../../src/database/options.js';
import { effectWriters } from '../../src/effects.js';
import { Engine } from '../../src/engine/engine.js';
import type { Move } from '../../src/engine/surroundings.js';
import { playDueTimers } from '../../src/engine/timers.loop.js';
import { entities } from '../../src/entities.js';
import { factReaders } from '../../src/facts.js';
import { Grantor } from '../../src/identity/grantor.entity.js';
import { assign, findOrCreatePerson } from '../../src/identity/people.js';
import { Organisation } from '../../src/organisations/organisation.entity.js';
import { Village } from '../../src/organisations/village.entity.js';
import { Round } from '../../src/rounds/round.entity.js';
import { SchemeVersion } from '../../src/schemes/scheme-version.entity.js';
import { Scheme } from '../../src/schemes/scheme.entity.js';
import { settingsOf } from '../../src/schemes/versions.queries.js';
import { openDatabase } from './databases.js';

/** A municipality with one open round of MOEK, played open by moves, and people to make moves with. */
export interface OpenRound {
  readonly database: Database;
  readonly engine: Engine;
  readonly clock: SetClock;
  readonly roundId: string;
  readonly closesAt: number;
  /** A person; with a role, held in the scope (the grantor when none is given). */
  readonly person: (name: string, role?: Role, scopeId?: string) => Promise<string>;
  /** Begins an application for somebody and answers its id. */
  readonly begin: (personId: string, more?: Partial<Move>) => Promise<string>;
  readonly move: (dossier: string, type: string, more?: Partial<Move>) => ReturnType<Engine['move']>;
}

export const grantorId = 'midden-drenthe';
const hour = 3_600_000;
/** Friday 20 November 2026, 10.00 in Amsterdam. */
export const now = startOfDay('2026-11-20') + 10 * hour;

/** With other settings it is another version: a locked one is kept in memory by its id. */
export async function openRound(place: Place, change: Partial<Settings> = {}): Promise<OpenRound> {
  const { legalRegime = 'awb' } = change;
  const versionId = Object.keys(change).length > 0 ? randomUUID() : 'moek-1';
  const database = await openDatabase(place, entities);
  const clock = new SetClock(startOfDay('2026-10-12'));
  const config = { baseUrl: 'http://localhost', secret: 'a secret of the tests, long enough to be one' };
  const engine = new Engine(database, clock, {
    charts,
    facts: factReaders,
    effects: effectWriters(config),
    settingsOf,
  });
  const roundId = randomUUID();
  const closesAt = endOfDay('2026-12-18');
  const person: OpenRound['person'] = (name, role, scopeId = grantorId) =>
    database.inTransaction(async (tx) => {
      const { id } = await findOrCreatePerson(
        tx,
        { email: `${name.toLowerCase()}@voorbeeld.nl`, name },
        clock.now(),
      );
      if (role) await assign(tx, { personId: id, role, scopeId }, clock.now());
      return id;
    });
  const move: OpenRound['move'] = (dossier, type, more) =>
    engine.move({ dossier, type, moveId: randomUUID(), by: { person: 'nobody', role: 'system' }, ...more });
  await database.inTransaction((tx) => tx.insert(Grantor, { ...grantor, legalRegime }));
  await database.inTransaction((tx) => tx.insert(Village, villages));
  await database.inTransaction((tx) => tx.insert(Organisation, organisations));
  await database.inTransaction((tx) => openBudget(tx, pool, budgetDecision));
  await database.inTransaction((tx) => tx.insert(Scheme, scheme));
  await database.inTransaction((tx) => tx.insert(SchemeVersion, versionWith(versionId, change)));
  await database.inTransaction((tx) => tx.insert(Round, roundRow(roundId, closesAt, versionId)));
  const handler = { person: await person('Anneke', 'caseHandler'), role: 'caseHandler' } as const;
  const opening = { id: roundId, chart: 'contest-round@1', versionId, grantorId };
  must(await engine.start({ ...opening, moveId: randomUUID(), by: handler }));
  must(await move(roundId, 'submitRules', { by: handler }));
  const input = { sentOn: '2026-10-01', publishedOn: '2026-10-12', reference: 'gmb-2026-12345' };
  must(await move(roundId, 'councilInformed', { by: handler, input }));
  clock.set(startOfDay('2026-11-02') + 9 * hour);
  await playDueTimers({ engine, database, clock });
  clock.set(now);
  const begin: OpenRound['begin'] = async (personId, more) => {
    const id = randomUUID();
    const by = { person: personId, role: 'applicant' } as const;
    const begun = {
      id,
      chart: 'moek@1',
      versionId,
      grantorId,
      parentId: roundId,
      moveId: randomUUID(),
      by,
      ...more,
    };
    must(await engine.start(begun));
    return id;
  };
  return { database, engine, clock, roundId, closesAt, person, begin, move };
}

/** What was played; throws the sentences of a refusal. */
export function must<Outcome>(outcome: Outcome): Outcome {
  if (isRefusal(outcome)) throw new Error(outcome.sentences.join(' '));
  return outcome;
}

const grantor: Grantor = {
  id: grantorId,
  name: 'gemeente Midden-Drenthe',
  place: 'Midden-Drenthe',
  caseCode: 'MD',
  legalRegime: 'awb',
  department: 'Subsidies en initiatieven',
  addressLines: ['Postbus 24', '9410 AA Beilen'],
  phone: '14 0593',
  email: 'dorpen@voorbeeld.nl',
  deskHours: 'op werkdagen van 9.00 tot 12.00 uur',
  officerName: 'Anneke Voorbeeld',
  court: 'Noord-Nederland',
  signatory: { onBehalfOf: 'het college', name: 'J. Voorbeeld', function: 'teamleider' },
  privacyUrl: 'https://voorbeeld.nl/privacy',
  paymentAccount: { name: 'Gemeente Midden-Drenthe', iban: 'NL20INGB0001234567' },
  fictional: true,
};
const village = { grantorId, inhabitants: 300, inhabitantsSource: 'plaatshouder', large: false };
const villages = [
  { ...village, id: 'witteveen', name: 'Witteveen' },
  { ...village, id: 'spier', name: 'Spier' },
];
const organisations = [
  {
    id: 'witteveen',
    grantorId,
    name: 'Dorpsbelang Witteveen',
    legalForm: 'vereniging',
    kvkNumber: null,
    villageIds: ['witteveen'],
    email: null,
    recognised: true,
  },
];
const pool = { id: 'pot', grantorId, parentId: null, year: 2026, name: 'MOEK 2026', ceiling: 3_000_000 };
const budgetDecision = { decidedOn: '2025-11-13', source: 'Begroting 2026', byId: 'system', at: 0 };
const scheme = {
  id: 'moek',
  grantorId,
  slug: 'moek',
  name: 'MOEK',
  title: 'Mooi Op Eigen Kracht',
  summary: 'Maak uw eigen omgeving mooier.',
  audience: 'Buren, straten en verenigingen.',
};
const versionWith = (id: string, change: Partial<Settings>) => ({
  id,
  schemeId: 'moek',
  name: 'MOEK 2026',
  chart: 'moek@1',
  roundChart: 'contest-round@1',
  settings: { ...moekSettings, ...change },
  texts: change.legalRegime === 'private' ? { ...moekTexts, letters: privateLetters } : moekTexts,
  lockedAt: null,
  hash: null,
});
const roundRow = (id: string, closesAt: number, versionId: string) => ({
  id,
  schemeId: 'moek',
  versionId,
  grantorId,
  name: 'MOEK 2026',
  year: 2026,
  budgetYear: 2026,
  opensAt: startOfDay('2026-11-02') + 9 * hour,
  closesAt,
  presentationOn: '2027-01-23',
  presentationPlace: 'Dorpshuis De Schakel',
  announcedOn: null,
  executionEndsOn: '2027-12-31',
  budgetId: 'pot',
  councilBefore: null,
  councilAfter: null,
  lots: [],
});
