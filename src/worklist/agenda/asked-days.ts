import type { EntityManager } from 'typeorm';
import { openInquiries } from '../../contact/questions/inquiries.queries.js';
import { openRequests, requestDesks } from '../../privacy/requests/requests.queries.js';
import type { CalendarDay } from '../../web/ical.js';

/** Whose calendar, and where the pages are. */
interface Reader {
  readonly person: string;
  readonly baseUrl: string;
}

/** Requests about own data (AVG 12) and questions that this person may answer and that wait, each on its last day and without names. */
export async function askedDays(em: EntityManager, reader: Reader): Promise<CalendarDay[]> {
  return [...(await requestDays(em, reader)), ...(await questionDays(em, reader))];
}

async function requestDays(em: EntityManager, { person, baseUrl }: Reader): Promise<CalendarDay[]> {
  const asked = await openRequests(em, await requestDesks(em, person, 'answerRequests'));
  return asked.map(({ request: { id, dueOn, extendedBecause } }) => ({
    id: `${id}-request`,
    on: dueOn,
    title: 'Antwoord op een verzoek over persoonsgegevens',
    about: `${extendedBecause === null ? 'Eén maand' : 'Drie maanden'} na ontvangst (AVG artikel 12, derde lid).`,
    url: `${baseUrl}/werk/gegevens/${id}`,
  }));
}

async function questionDays(em: EntityManager, { person, baseUrl }: Reader): Promise<CalendarDay[]> {
  const asked = await openInquiries(em, await requestDesks(em, person, 'answerQuestions'));
  return asked.map(({ inquiry: { id, caseNumber, dueOn, dueBecause } }) => ({
    id: `${id}-question`,
    on: dueOn,
    title: `Antwoord op vraag ${caseNumber}`,
    about: dueBecause,
    url: `${baseUrl}/werk/vragen/${id}`,
  }));
}
