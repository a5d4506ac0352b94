import { localDate } from '../../../workflows/calendar.js';
import { copiedAnswer, type ApplicationCopy } from '../../documents/files.queries.js';
import type { Grantor } from '../../identity/grantor.entity.js';
import { describeAnswers } from '../../schemes/forms.queries.js';
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
      answers: group.answers.map(copiedAnswer),
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
