import { randomUUID } from 'node:crypto';
import { addDays, startOfDay, type LocalDate } from '../../workflows/calendar.js';
import type { LegalClock } from '../../workflows/clocks.js';
import type { ObjectionMemory } from '../../workflows/fragments/objection-memory.js';
import { workingDayFrom } from '../../workflows/holidays.js';
import { isRefusal, type Role } from '../../workflows/language.js';
import { Application } from '../../src/applications/application.entity.js';
import { decisionsOf } from '../../src/decisions/decisions.queries.js';
import { renderLetters } from '../../src/documents/letters/letters.loop.js';
import { folderStore } from '../../src/documents/store.js';
import type { Move } from '../../src/engine/surroundings.js';
import { temporaryFolder } from './folders.js';
import type { Municipality, Who } from './municipality.js';

/** Prints the letters of a decided round and lets everybody hear. */
export async function announce(here: Municipality): Promise<void> {
  const { database, clock } = here;
  const store = folderStore(temporaryFolder('letters'));
  while ((await renderLetters({ database, clock, store, baseUrl: 'http://localhost' })) > 0);
  await here.play(here.roundId, 'announce', 'caseHandler');
}

type Filed = Partial<Pick<Move, 'by' | 'input' | 'texts'>> & { readonly id?: string };

/** Short ways to object and to handle an objection. */
export function objectionDesk(here: Municipality) {
  const { database, engine } = here;
  const ownerOf = async (id: string): Promise<string> =>
    (await database.read((em) => em.findOneByOrFail(Application, { id }))).ownerId;

  /** Objects to the newest decision on a plan as its owner; answers the sentences of a refusal, none when it was filed. */
  const filing = async (
    entry: string,
    { id = randomUUID(), by, input, texts }: Filed = {},
  ): Promise<readonly string[]> => {
    const dossier = await here.dossier(entry);
    const decision = (await database.read((em) => decisionsOf(em, entry))).at(-1);
    const told = { grounds: 'Het klopt niet.', signedBy: 'Harm', ...texts };
    const outcome = await engine.start({
      id,
      chart: 'objection@1',
      versionId: dossier.versionId,
      grantorId: dossier.grantorId,
      parentId: dossier.parentId ?? '',
      moveId: randomUUID(),
      by: by ?? { person: await ownerOf(entry), role: 'applicant' },
      input: { decisions: [decision?.id ?? ''], ...input },
      texts: Object.fromEntries(Object.entries(told).filter(([, text]) => text !== '')),
    });
    return isRefusal(outcome) ? outcome.sentences : [];
  };
  const file = async (entry: string, more: Filed = {}): Promise<string> => {
    const id = randomUUID();
    const no = await filing(entry, { id, ...more });
    if (no.length > 0) throw new Error(no.join(' '));
    return id;
  };

  /** Takes it up without a committee and hears whoever objects. */
  const hear = async (id: string): Promise<void> => {
    await here.play(id, 'takeUpObjection', 'caseHandler', { input: { committee: false } });
    const day = workingDayFrom(addDays(here.clock.today(), 14));
    const hearingAt = startOfDay(day) + 14 * 3_600_000;
    await here.play(id, 'inviteToHearing', 'caseHandler', {
      input: { hearingAt },
      texts: { place: 'Kamer 2.' },
    });
    await here.wait(hearingAt);
    const report = {
      input: { heardOn: day, ledBy: here.people.villageOfficer },
      texts: { report: 'Wij hebben gepraat.' },
    };
    await here.play(id, 'reportHearing', 'caseHandler', report);
  };

  /** The sentences with which a move is refused; none when it was made. */
  const refused = async (
    id: string,
    type: string,
    { as = 'caseHandler', input, texts }: Pick<Filed, 'input' | 'texts'> & { readonly as?: Who } = {},
  ): Promise<readonly string[]> => {
    const { revision } = await here.dossier(id);
    const by = { person: here.people[as], role: as.replace(/\d$/, '') as Role };
    const outcome = await here.move(id, type, { revision, by, input, texts });
    return isRefusal(outcome) ? outcome.sentences : [];
  };

  const term = async (id: string): Promise<LegalClock> => {
    const { snapshot } = await here.dossier(id);
    const { clocks } = (JSON.parse(snapshot) as { context: ObjectionMemory }).context;
    return clocks['objectionDecision']!;
  };
  /** Ids of the newest decisions on these plans. */
  const newest = async (...entries: string[]): Promise<string[]> => {
    const found = await Promise.all(entries.map((one) => database.read((em) => decisionsOf(em, one))));
    return found.map((decisions) => decisions.at(-1)?.id ?? '');
  };
  const workday = (day: LocalDate): LocalDate => workingDayFrom(day);
  return { ownerOf, filing, file, hear, refused, term, newest, workday };
}
