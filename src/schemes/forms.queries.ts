import type { EntityManager } from 'typeorm';
import { compileForm, type CompiledForm } from './answers.js';
import { versionById } from './versions.queries.js';

/** The form of a scheme version, ready to read, merge and describe answers. */
export const formOf = async (em: EntityManager, versionId: string): Promise<CompiledForm> =>
  compileForm((await versionById(em, versionId)).texts.form);

// What other subjects use of the form engine: it reads and describes, and writes nothing.
export { totalOf } from './agreements.js';
export type { CompiledForm, FieldError } from './answers.js';
export { isAsked, type Answer, type Answers, type AnswerRow } from './asked.js';
export type { FormContext } from './context.js';
export { describeAnswers, type AnswerGroup, type AnswerLine } from './describe.js';
export { mergeStep, rawFromAnswers, rawFromBody, type Raw, type RawGroup, type RawValue } from './raw.js';
