import { ForbiddenException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { judgingRules } from '../../workflows/fragments/judging-rules.js';
import { filledOf, isEnteredByStaff } from '../applications/filling/filled.js';
import { isFillable } from '../applications/filling/saving.js';
import { formOf } from '../schemes/forms.queries.js';
import type { Fault } from '../web/site/problem.js';
import type { Seen } from './sight.js';

interface AnswersTold {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly errors: readonly Fault[];
}

/** The answers as this person may read them: who fills it in sees the draft, others what was sent in, a jury nothing private. */
export async function answersTold(em: EntityManager, seen: Seen): Promise<AnswersTold> {
  const { sight, open, application, dossier } = seen;
  if (sight === 'finance')
    throw new ForbiddenException({ sentence: 'Voor betalingen zijn deze antwoorden niet nodig.' });
  if (!open) throw new ForbiddenException({ sentence: judgingRules.declaredFirst.sentence });
  if (isFillable(dossier) && (sight === 'applicant' || isDraftOfStaff(seen))) {
    const { answers, errors } = await filledOf(em, dossier);
    return { answers, errors: errors.map(({ field, message }) => ({ field, message })) };
  }
  const answers = application.answers ?? {};
  return { answers: sight === 'jury' ? await publicPart(em, seen, answers) : answers, errors: [] };
}

const isDraftOfStaff = ({ application }: Seen): boolean =>
  application.submittedAt === null && isEnteredByStaff(application);

async function publicPart(em: EntityManager, { dossier }: Seen, answers: Readonly<Record<string, unknown>>) {
  const { form } = await formOf(em, dossier.versionId);
  const open = form.steps.flatMap(({ questions }) => questions).filter((question) => !question.private);
  return Object.fromEntries(open.flatMap(({ key }) => (key in answers ? [[key, answers[key]]] : [])));
}
