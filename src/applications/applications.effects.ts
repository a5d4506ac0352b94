import { addRow, changeRows } from '../database/row-changes.js';
import { rowThere } from '../database/rows.js';
import type { Happened } from '../engine/surroundings.js';
import { nextCaseNumber } from '../identity/case-numbers.js';
import { assign } from '../identity/people.js';
import { Person } from '../identity/person.entity.js';
import { formOf } from '../schemes/forms.queries.js';
import { Application } from './application.entity.js';
import { applicationById, draftOf, removedKind } from './applications.queries.js';
import { Draft } from './draft.entity.js';
import { filledOf } from './filling/filled.js';
import { contactIn, knownOf, summaryOf } from './summary.js';
import { StoredFile } from '../documents/stored-file.entity.js';

/** What the move `start` says of a new application. */
export interface StartInput {
  readonly channel: Application['channel'];
  /** Who applies; whoever applies without help is always the owner. */
  readonly ownerId?: string;
  /** Local date on which a paper application came in. */
  readonly receivedOn?: string;
}

/** Writes the rows of a new application, with an empty draft that knows what we know already. */
export async function openApplication({ tx, dossier, move, at }: Happened): Promise<void> {
  const input = move.input as Partial<StartInput>;
  const helped = move.by.role !== 'applicant';
  const ownerId = (helped && input.ownerId) || move.by.person;
  await addRow(tx, Application, {
    id: dossier.id,
    roundId: dossier.parentId ?? '',
    grantorId: dossier.grantorId,
    ownerId,
    channel: input.channel ?? 'web',
    enteredById: move.by.person,
    receivedOn: helped ? (input.receivedOn ?? null) : null,
    createdAt: at,
    caseNumber: null,
    handlerId: null,
    submittedAt: null,
    ...unnamed,
  });
  await assign(tx, { personId: ownerId, role: 'applicant', scopeId: dossier.id }, at);
  const { name, email, phone, postalAddress } = await rowThere(tx, Person, { id: ownerId });
  const answers = knownOf(await formOf(tx, dossier.versionId), { name, email, phone, postalAddress });
  await addRow(tx, Draft, {
    id: dossier.id,
    answers,
    edition: 0,
    changes: {},
    savedAt: at,
    savedById: move.by.person,
  });
}

const unnamed = {
  title: '',
  groupName: '',
  villageId: null,
  requested: 0,
  totalCosts: 0,
  answers: null,
} as const;

/** Freezes what was sent in, gives it a case number and a day of receipt (Awb 4:2), and keeps whom to write to. */
export async function recordSubmission(happened: Happened): Promise<void> {
  const caseNumber = await nextCaseNumber(happened.tx, {
    grantorId: happened.dossier.grantorId,
    kind: 'application',
    on: happened.on,
  });
  await recordAnswers(happened, ({ receivedOn }) => ({
    caseNumber,
    submittedAt: happened.at,
    receivedOn: receivedOn ?? happened.on,
  }));
}

/** Freezes the answers as they were supplemented. */
export const recordSupplement = (happened: Happened): Promise<void> => recordAnswers(happened, () => ({}));

async function recordAnswers(
  { tx, dossier }: Happened,
  also: (before: Application) => Partial<Application>,
): Promise<void> {
  const application = await applicationById(tx, dossier.id);
  if (!application) throw new Error('An application was sent in that was never opened.');
  const { form, answers } = await filledOf(tx, dossier);
  const changes = { answers, ...summaryOf(form, answers), ...also(application) };
  await changeRows(tx, Application, { id: dossier.id }, changes);
  const { name, phone, postalAddress } = contactIn(form, answers);
  if (name) await changeRows(tx, Person, { id: application.ownerId }, { name, phone, postalAddress });
}

/** Takes away all that was typed and sent along with a draft that lapsed; that it existed stays in the log. */
export async function eraseDraft({ tx, dossier }: Happened): Promise<void> {
  if (await draftOf(tx, dossier.id)) await tx.delete(Draft, { id: dossier.id });
  await tx.update(StoredFile, { dossierId: dossier.id }, { kind: removedKind, name: '' });
  await tx.update(Application, { id: dossier.id }, unnamed);
}
