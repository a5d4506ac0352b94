import type { EntityManager } from 'typeorm';
import { refusal, type Refusal } from '../../../workflows/language.js';
import type { Database } from '../../database/database.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { lockDossier } from '../../engine/dossier.queries.js';
import { lastPart, roundOf } from '../../rounds/rounds.queries.js';
import { formOf, mergeStep, type CompiledForm, type Raw } from '../../schemes/forms.queries.js';
import { toText } from '../../web/form/input.js';
import { Application } from '../application.entity.js';
import { draftOf } from '../applications.queries.js';
import { Draft } from '../draft.entity.js';
import { mergePage, type OpenPage } from './tabs.js';

/** Answers to keep, exactly as typed. */
export interface DraftSave {
  readonly dossier: string;
  readonly person: string;
  /** UTC ms. */
  readonly at: number;
  readonly posted: Raw;
  /** Key of the step they belong to; without it they may be of the whole form. */
  readonly step?: string;
  /** Whether staff types it in for somebody; then it may have come in earlier. */
  readonly forAnother?: boolean;
  /** The page they were typed on; without it they count as typed on the newest edition. */
  readonly page?: OpenPage;
}

/** A draft that is safe on disk. */
export interface Saved {
  readonly answers: Raw;
  readonly edition: number;
  readonly savedAt: number;
  /** Questions that were changed on another page since this one was drawn. */
  readonly elsewhere: readonly string[];
}

/** Keeps what somebody typed, right or wrong, and answers when it is on disk; or says why this draft takes nothing any more. */
export const saveDraft = (database: Database, save: DraftSave): Promise<Saved | Refusal> =>
  database.inTransaction((tx) => saveDraftIn(tx, save));

/** `saveDraft` for whoever has a transaction open already. */
export async function saveDraftIn(tx: EntityManager, save: DraftSave): Promise<Saved | Refusal> {
  const dossier = await lockDossier(tx, save.dossier);
  const draft = await draftOf(tx, save.dossier);
  if (!dossier || !draft || !isFillable(dossier, save.forAnother)) return refusal('state', closed);
  const form = await formOf(tx, dossier.versionId);
  const locked = await lockedQuestions(tx, { dossier, form, at: save.at });
  const open = Object.entries(save.posted).filter(([key]) => !locked.has(key));
  const typed = withStep(form, draft.answers as Raw, { ...save, posted: Object.fromEntries(open), locked });
  const { answers, changes, elsewhere } = mergePage(draft, typed, save.page ?? newest(draft));
  const edition = draft.edition + 1;
  await tx.update(
    Draft,
    { id: draft.id },
    { answers, changes, edition, savedAt: save.at, savedById: save.person },
  );
  if (dossier.states === 'draft') await tx.update(Application, { id: draft.id }, namesIn(answers));
  return { answers, edition, savedAt: save.at, elsewhere };
}

/**
 * Whether answers can still be typed: before it is sent, and while it waits for a supplement. Staff may also type in a letter that
 * came in time and was opened later.
 */
export const isFillable = ({ states }: Pick<Dossier, 'states'>, forAnother = false): boolean =>
  ['draft', 'awaitingSupplement', ...(forAnother ? ['notProcessedPending'] : [])].includes(lastPart(states));

/** Questions that cannot change any more: in a supplement after closing everybody competes with the plan of that day. */
export async function lockedQuestions(
  em: EntityManager,
  { dossier, form, at }: { dossier: Dossier; form: CompiledForm; at: number },
): Promise<ReadonlySet<string>> {
  const { closesAt } = await roundOf(em, dossier);
  if (!isSupplement({ dossier }) || at < closesAt) return new Set();
  const questions = form.form.steps.flatMap((step) => step.questions);
  return new Set(questions.filter(({ rankingRelevant }) => rankingRelevant).map(({ key }) => key));
}

/** Whether we wait for a supplement or wait no longer, instead of for the application itself. */
export const isSupplement = ({ dossier }: { dossier: Pick<Dossier, 'states'> }): boolean =>
  ['awaitingSupplement', 'notProcessedPending'].includes(lastPart(dossier.states));

const closed = 'U kunt hier niets meer wijzigen: deze aanvraag is al verstuurd of afgesloten.';

/** The whole draft with the posted answers in it. */
function withStep(
  { form }: CompiledForm,
  before: Raw,
  { step: key, posted, locked }: { step?: string; posted: Raw; locked: ReadonlySet<string> },
): Raw {
  const step = form.steps.find((one) => one.key === key);
  if (!step) return { ...before, ...posted };
  return mergeStep(
    before,
    { ...step, questions: step.questions.filter((question) => !locked.has(question.key)) },
    posted,
  );
}

const newest = ({ edition }: Draft): OpenPage => ({ name: '', edition, prints: {}, pressed: true });

/** What lists call a draft before anything in it was checked. */
const namesIn = ({ title, groupName }: Raw): Pick<Application, 'title' | 'groupName'> => ({
  title: lineOf(title),
  groupName: lineOf(groupName),
});
const lineOf = (typed: unknown): string =>
  Array.from((toText(typed) ?? '').replace(/\s+/g, ' '))
    .slice(0, 80)
    .join('');
