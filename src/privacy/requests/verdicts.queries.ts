import type { EntityManager } from 'typeorm';
import { Completion } from '../../accountability/completion.entity.js';
import { Application } from '../../applications/application.entity.js';
import { rowsBy } from '../../database/rows.js';
import type { Whose } from '../../identity/about-person.js';
import type { LocalDate } from '../../../workflows/calendar.js';
import { Complaint } from '../../contact/complaints/complaint.entity.js';
import { Objection } from '../../objections/objection.entity.js';
import { Subscriber } from '../../rounds/subscriber.entity.js';
import { fullDate } from '../../web/format.js';
import { Retention } from '../retention.entity.js';

/** Whether something may be erased now, with the sentence that says why or why not. */
export interface Verdict {
  readonly what: string;
  readonly may: boolean;
  readonly sentence: string;
  /** A draft that goes whole, or the plan of somebody else to which this person has no more to do. */
  readonly draftId?: string;
  readonly leavesId?: string;
}

/** What may go of somebody when they ask, and what must stay and until when (Archiefwet 1995, art. 3; AVG 17(3)(b)). */
export async function verdictsOf(em: EntityManager, whose: Whose, today: LocalDate): Promise<Verdict[]> {
  const applications = await rowsBy(em, Application, { id: whose.dossierIds }, ['createdAt', 'id']);
  const kept = new Map(
    (await rowsBy(em, Retention, { dossierId: whose.dossierIds })).map((one) => [one.dossierId, one]),
  );
  const shown = await rowsBy(em, Completion, { dossierId: whose.dossierIds });
  const photos = shown.filter(({ photoId, mayPublish }) => photoId !== null || mayPublish);
  const wishes = whose.email === null ? [] : await rowsBy(em, Subscriber, { email: whose.email });
  const objections = await rowsBy(em, Objection, { id: whose.dossierIds }, ['createdAt', 'id']);
  const complaints = await rowsBy(em, Complaint, { id: whose.dossierIds }, ['createdAt', 'id']);
  return [
    ...applications.map((one) => verdictOn(one, { retention: kept.get(one.id), whose, today })),
    ...objections.map(({ id, caseNumber }) => staying(`Bezwaar ${caseNumber}`, kept.get(id), today)),
    ...complaints.map(({ id, caseNumber }) => staying(`Klacht ${caseNumber}`, kept.get(id), today)),
    ...(photos.length > 0 ? [photosGo] : []),
    ...(wishes.length > 0 ? [subscriptionsGo] : []),
  ];
}

function verdictOn(
  { id, ownerId, submittedAt, caseNumber, title }: Application,
  { retention, whose, today }: { retention?: Retention; whose: Whose; today: LocalDate },
): Verdict {
  const what = [caseNumber, title || 'plan zonder titel'].filter(Boolean).join(' · ');
  if (ownerId !== whose.personId) return { what, may: true, sentence: ofAnother, leavesId: id };
  if (submittedAt === null)
    return { what, may: true, sentence: 'Dit concept is niet verstuurd en kan weg.', draftId: id };
  return staying(what, retention, today);
}

function staying(what: string, retention: Retention | undefined, today: LocalDate): Verdict {
  const stays = { what, may: false };
  if (!retention) return { ...stays, sentence: 'Dit loopt nog. Zolang moeten wij de gegevens gebruiken.' };
  if (retention.destroyOn <= today)
    return {
      ...stays,
      sentence: 'De bewaartermijn is voorbij. Dit gaat weg zodra de archivaris akkoord geeft.',
    };
  return {
    ...stays,
    sentence: `Dit moeten wij volgens de Archiefwet bewaren tot ${fullDate(retention.destroyOn)}. Daarna vernietigen wij het.`,
  };
}

const ofAnother = 'Dit is het plan van een ander. Deze persoon hoort er dan niet meer bij.';

const photosGo: Verdict = {
  what: 'Foto’s en zinnen over uitgevoerde plannen',
  may: true,
  sentence: 'De foto’s worden verwijderd en de zinnen staan niet meer op de website.',
};
const subscriptionsGo: Verdict = {
  what: 'Bericht als een ronde opengaat',
  may: true,
  sentence: 'Het e-mailadres wordt van de lijst gehaald.',
};
