import type { EntityManager } from 'typeorm';
import type { Settings } from '../../../workflows/settings.js';
import type { Application } from '../../applications/application.entity.js';
import { applicationNow, filesOf } from '../../applications/applications.queries.js';
import type { StoredFile } from '../../documents/stored-file.entity.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import { organisationNames, villageNames } from '../../organisations/organisations.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import { roundOf } from '../../rounds/rounds.queries.js';
import { describeAnswers, formOf, type AnswerGroup, type Answers } from '../../schemes/forms.queries.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import { isWithJury, sheetOf, standingOf } from '../jury.queries.js';
import type { ScoreSheet } from '../score-sheet.entity.js';

/** A plan as far as somebody of the jury may know it before saying whether they are involved. */
export interface OpenEntry {
  readonly dossier: Dossier;
  readonly application: Application;
  readonly round: Round;
  readonly settings: Settings;
  readonly village?: string;
  readonly standing: 'undeclared' | 'free';
  readonly sheet: ScoreSheet | null;
}

/** The plan for this person; for whoever is recused, and for a plan that is not before the jury, there is none (threat T2). */
export async function openEntry(
  em: EntityManager,
  id: string,
  personId: string,
): Promise<OpenEntry | undefined> {
  const found = await applicationNow(em, id);
  if (!found || !isWithJury(found.dossier)) return undefined;
  const standing = await standingOf(em, id, personId);
  if (standing === 'recused') return undefined;
  const { application, dossier } = found;
  const villages = await villageNames(em, dossier.grantorId);
  return {
    application,
    dossier,
    round: await roundOf(em, dossier),
    settings: await settingsOf(em, dossier.versionId),
    village: villages.get(application.villageId ?? ''),
    standing,
    sheet: await sheetOf(em, id, personId),
  };
}

/** What a jury reads of a plan: the answers without what is private, and the files that belong to them. */
export interface PlanToRead {
  readonly groups: readonly AnswerGroup[];
  /** Files by the key of their question. */
  readonly files: ReadonlyMap<string, readonly StoredFile[]>;
}

export async function planToRead(
  em: EntityManager,
  { dossier, application }: Pick<OpenEntry, 'dossier' | 'application'>,
): Promise<PlanToRead> {
  const { form } = await formOf(em, dossier.versionId);
  const answers = (application.answers ?? {}) as Answers;
  const names = {
    villages: await villageNames(em, dossier.grantorId),
    organisations: await organisationNames(em, dossier.grantorId),
  };
  const described = describeAnswers(form, answers, names)
    .filter(isAboutPlan)
    .map((group) => ({
      ...group,
      answers: group.answers.filter(({ private: isPrivate, empty }) => !isPrivate && !empty),
    }));
  return {
    groups: described.filter((group) => group.answers.length > 0),
    files: await filesToRead(em, { dossier, application }),
  };
}

/** A step that asks for something private is about people, and not for the jury. */
const isAboutPlan = ({ answers }: AnswerGroup): boolean => !answers.some((line) => line.private);

/** Files of a plan that a jury may open: those sent along as an answer to a question that is not private. */
export async function filesToRead(
  em: EntityManager,
  { dossier, application }: Pick<OpenEntry, 'dossier' | 'application'>,
): Promise<PlanToRead['files']> {
  const { form } = await formOf(em, dossier.versionId);
  const all = await filesOf(em, dossier.id);
  const asked = form.steps
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind === 'files' && !question.private);
  return new Map(
    asked.map(({ key }) => {
      const ids = [application.answers?.[key] ?? []].flat();
      return [key, all.filter((file) => file.kind === key && ids.includes(file.id))];
    }),
  );
}
