import type { LocalDate } from '../../workflows/calendar.js';
import { isSuspended, type LegalClock } from '../../workflows/clocks.js';
import type { EntryFacts, Facts } from '../../workflows/facts.js';
import type { EntryMemory } from '../../workflows/fragments/memory.js';
import type { Dossier } from '../engine/dossier.entity.js';
import type { Question } from '../engine/surroundings.js';
import { rawFromAnswers } from '../schemes/forms.queries.js';
import {
  applicationById,
  applicationOf,
  entriesOf,
  openEntriesOf,
  type ApplicationNow,
} from './applications.queries.js';
import { filledOf, isEnteredByStaff, type Filled } from './filling/filled.js';
import type { Application } from './application.entity.js';
import { requestedIn } from './summary.js';

/** Every entry of the round, as far as a rule may know it. Amounts are what the charts remember, in cents. */
export async function entryFacts({ tx, dossier, on }: Question): Promise<Facts['entries']> {
  return (await entriesOf(tx, dossier.parentId ?? dossier.id)).map((entry) => entryFact(entry, on));
}

function entryFact({ application, dossier }: ApplicationNow, on: LocalDate): EntryFacts {
  const { requested, proposed, clocks } = memoryOf(dossier);
  return {
    id: dossier.id,
    state: dossier.states.split(' ')[0]?.split('.').at(-1) ?? '',
    caseNumber: application.caseNumber ?? undefined,
    requested: requested ?? 0,
    proposed,
    untoldLate: isUntoldLate(clocks?.['decision'], on),
  };
}

const isUntoldLate = (term: LegalClock | undefined, on: LocalDate): boolean =>
  term !== undefined && !term.stoppedOn && !term.delay && !isSuspended(term) && on > term.endsOn;

const memoryOf = ({ snapshot }: Dossier): Partial<EntryMemory> =>
  (JSON.parse(snapshot) as { context: Partial<EntryMemory> }).context;

/** The draft of this application held against its form: what a rule may know of the answers. */
export async function answerFacts({ tx, dossier }: Question): Promise<Facts['answers']> {
  const application = await applicationById(tx, dossier.id);
  if (!application) return { complete: false, problems: 1, requested: 0, rankingChanged: false };
  const filled = await filledOf(tx, dossier);
  return {
    complete: filled.errors.length === 0,
    problems: filled.errors.length,
    requested: requestedIn(filled.form, filled.answers),
    rankingChanged: isRankingChanged(filled, application),
  };
}

/** Whoever sends it in, officer or co-editor, it counts for who applies. */
export async function applicantFacts({ tx, dossier, by }: Question): Promise<Facts['applicant']> {
  const ownerId = (await applicationById(tx, dossier.id))?.ownerId ?? by.person;
  return { openEntries: await openEntriesOf(tx, dossier.parentId ?? '', ownerId) };
}

/** How this application came in. */
export async function applicationFacts({ tx, dossier }: Question): Promise<Facts['application']> {
  const application = await applicationOf(tx, dossier);
  return { enteredByStaff: application !== null && isEnteredByStaff(application) };
}

/** Whether an answer that counts for the ranking is another than was sent in. */
function isRankingChanged({ form, raw, context }: Filled, { answers }: Application): boolean {
  return answers !== null && form.lockedChanges(rawFromAnswers(form.form, answers), raw, context).length > 0;
}
