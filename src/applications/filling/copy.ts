import { localDate } from '../../../workflows/calendar.js';
import type { CopiedAnswer, ApplicationCopy } from '../../documents/files.queries.js';
import type { Grantor } from '../../identity/grantor.entity.js';
import { describeAnswers, type AnswerLine } from '../../schemes/forms.queries.js';
import type { Opened } from './opened.js';

/** What the PDF copy of an application says: the answers that were sent in, or those of the draft. */
export function copyOf(form: Opened, { grantor, at }: { grantor: Grantor; at: number }): ApplicationCopy {
  const { application, round, schemeName } = form;
  const answers = form.fillable ? form.answers : (application.answers ?? form.answers);
  return {
    sender: grantor,
    title: application.title || 'Nog zonder naam',
    scheme: `${schemeName} ${round.year}`,
    caseNumber: application.caseNumber ?? undefined,
    receivedAt: application.submittedAt ?? undefined,
    madeOn: localDate(at),
    facts: factsOf(form),
    groups: describeAnswers(form.form.form, answers as Opened['answers'], form.context).map((group) => ({
      heading: group.title,
      answers: group.answers.map(copied),
    })),
    fictional: grantor.fictional,
  };
}

function factsOf({ application, context }: Opened): NonNullable<ApplicationCopy['facts']> {
  const village = context.villages.get(application.villageId ?? '');
  return [
    ...(application.groupName ? [{ label: 'Aanvrager', value: application.groupName }] : []),
    ...(village ? [{ label: 'Dorp', value: village }] : []),
  ];
}

function copied({ label, value, rows }: AnswerLine): CopiedAnswer {
  if (!rows) return { label, value };
  const columns = [{ heading: 'Omschrijving' }, { heading: 'Bedrag', amounts: true }];
  const total = ['Totaal', value.replace(/^Samen /, '')];
  return { label, value: { table: { columns, rows: rows.map((row) => [row.label, row.value]), total } } };
}
