import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import type { EntityManager } from 'typeorm';
import type { Question } from '../../../workflows/form.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { recognisedNames, villageNames } from '../../organisations/organisations.queries.js';
import {
  formOf,
  type Answers,
  type CompiledForm,
  type FieldError,
  type FormContext,
  type Raw,
} from '../../schemes/forms.queries.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import type { Application } from '../application.entity.js';
import { draftOf, filesOf } from '../applications.queries.js';

/** A draft held against its form, as it is at this moment. */
export interface Filled {
  readonly form: CompiledForm;
  readonly context: FormContext;
  readonly raw: Raw;
  /** Everything that can be read. */
  readonly answers: Answers;
  /** Everything that is wrong, in the order of the form. */
  readonly errors: readonly FieldError[];
}

/** Reads the draft of an application by the form and the registry of now; `raw` stands in for what is stored. */
export async function filledOf(em: EntityManager, dossier: Dossier, raw?: Raw): Promise<Filled> {
  const form = await formOf(em, dossier.versionId);
  const context = await contextOf(em, dossier);
  const held = raw ?? ((await draftOf(em, dossier.id))?.answers as Raw | undefined) ?? {};
  return { form, context, raw: held, ...readOnce(dossier.id, form, held, context) };
}

type Read = ReturnType<CompiledForm['read']>;
interface Reading {
  readonly form: CompiledForm;
  readonly raw: Raw;
  readonly context: FormContext;
  /** All that was read, and against what; made when the very same rows were not enough to tell. */
  readonly seen: string;
  readonly read: Read;
}
/** As many plans as are held between checking and sending on a last evening; by the length of their text, in characters. */
const lately = new LRUCache<string, Reading>({
  maxSize: 16 * 2 ** 20,
  sizeCalculation: ({ seen }) => seen.length,
});

/**
 * The same answers are read three times in a row: by the page that shows them once more, by the rules of `submit`, and to
 * freeze them. Held against the same registry they are checked once.
 */
function readOnce(dossier: string, form: CompiledForm, raw: Raw, context: FormContext): Read {
  const before = lately.get(dossier);
  if (before?.form === form && areSameRows(before, raw, context)) return before.read;
  const { limits, villages, organisations, files } = context;
  const seen = JSON.stringify([raw, limits, [...villages], [...organisations], [...(files ?? [])]]);
  const read = before?.form === form && before.seen === seen ? before.read : form.read(raw, context);
  lately.set(dossier, { form, raw, context, seen, read });
  return read;
}

/** In one transaction who asks for the same rows gets the very same (`src/database/rows.ts`); files get a map each time. */
const areSameRows = (
  before: Reading,
  raw: Raw,
  { limits, villages, organisations, files }: FormContext,
): boolean =>
  before.raw === raw &&
  before.context.limits === limits &&
  before.context.villages === villages &&
  before.context.organisations === organisations &&
  isDeepStrictEqual(before.context.files, files);

/** The question a field belongs to: `costs.0.amount` is of `costs`. */
export const questionOf = ({ form }: CompiledForm, field: string): Question | undefined =>
  form.steps.flatMap(({ questions }) => questions).find(({ key }) => key === field.split('.')[0]);

/** Whether somebody else types this in for whoever applies: on paper, by telephone or at the desk. */
export const isEnteredByStaff = ({ channel }: Pick<Application, 'channel'>): boolean =>
  channel !== 'web' && channel !== 'api';

async function contextOf(em: EntityManager, { id, grantorId, versionId }: Dossier): Promise<FormContext> {
  const { money } = await settingsOf(em, versionId);
  return {
    limits: money,
    villages: await villageNames(em, grantorId),
    organisations: await recognisedNames(em, grantorId),
    files: namesOf(await filesOf(em, id)),
  };
}

const namesOf = (rows: readonly { id: string; name: string }[]): Map<string, string> =>
  new Map(rows.map(({ id, name }) => [id, name]));
