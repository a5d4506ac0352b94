import type { EntityManager } from 'typeorm';
import { channelWords } from '../web/form/came-in.js';
import { StoredFile } from '../documents/stored-file.entity.js';
import { dossierById } from '../engine/dossier.queries.js';
import { dayOrNone, momentOrNone, type Kept, type ToldPart, type Whose } from '../identity/about-person.js';
import { describeAnswers, formOf } from '../schemes/forms.queries.js';
import type { Application } from './application.entity.js';
import { applicationById, draftOf, filesOf } from './applications.queries.js';

/** What somebody applied for, as it was sent and as it stands in the form, with the files that came along. */
export async function tellApplications(em: EntityManager, { dossierIds }: Whose): Promise<ToldPart[]> {
  const parts: ToldPart[] = [];
  for (const id of dossierIds) {
    const application = await applicationById(em, id);
    if (application) parts.push(await tellApplication(em, application));
  }
  return parts;
}

async function tellApplication(em: EntityManager, application: Application): Promise<ToldPart> {
  const { id, caseNumber, title, channel, requested, totalCosts, receivedOn, submittedAt } = application;
  const about = {
    Zaaknummer: caseNumber,
    Titel: title,
    Groep: application.groupName,
    Gevraagd: { cents: requested },
    'Kosten van het plan': { cents: totalCosts },
    'Begonnen op': { at: application.createdAt },
    'Ontvangen op': dayOrNone(receivedOn),
    'Verstuurd op': momentOrNone(submittedAt),
    Binnengekomen: channelWords[channel],
  };
  return {
    title: `Plan: ${title || 'nog zonder titel'}`,
    rows: [about, ...(await answersOf(em, application))],
    files: await ownFiles(em, id),
  };
}

async function answersOf(em: EntityManager, { id, answers }: Application): Promise<Record<string, Kept>[]> {
  const dossier = await dossierById(em, id);
  const draft = await draftOf(em, id);
  const told: Record<string, Kept>[] = [];
  if (dossier && answers) {
    const { form } = await formOf(em, dossier.versionId);
    const groups = describeAnswers(form, answers as Parameters<typeof describeAnswers>[1]);
    for (const group of groups)
      told.push(Object.fromEntries(group.answers.map(({ label, value }) => [label, value])));
  }
  // What stands in the form as it was typed: a draft need not fit its questions.
  for (const [key, typed] of Object.entries(draft?.answers ?? {}))
    told.push({ 'Vraag in uw concept': key, 'Zoals u het typte': inText(typed) });
  return told;
}

const inText = (typed: unknown): string => (typeof typed === 'string' ? typed : JSON.stringify(typed));

async function ownFiles(em: EntityManager, dossierId: string): Promise<NonNullable<ToldPart['files']>> {
  const files = await filesOf(em, dossierId);
  return files.filter(isFromOutside).map(({ id, name }) => ({ id, name }));
}

/** What we made ourselves is told with the letters, and only once it was announced. */
const isFromOutside = ({ kind }: StoredFile): boolean => !['letter', 'report', 'application'].includes(kind);
