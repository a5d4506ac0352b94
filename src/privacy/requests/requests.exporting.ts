import type { EntityManager } from 'typeorm';
import { dayOrNone, momentOrNone, type ToldPart, type Whose } from '../../identity/about-person.js';
import { kindWords } from './request-words.js';
import { requestsOf } from './requests.queries.js';

/** What somebody asked about their own data, and what we answered. */
export const tellRequests = async (em: EntityManager, { personId }: Whose): Promise<ToldPart[]> => [
  {
    title: 'Uw verzoeken over uw gegevens',
    rows: (await requestsOf(em, personId)).map(({ kind, wish, receivedOn, dueOn, ...rest }) => ({
      Verzoek: kindWords[kind].staff,
      'Wat u schreef': wish,
      'Ontvangen op': { on: receivedOn },
      'Antwoord uiterlijk': dayOrNone(dueOn),
      'Waarom later': rest.extendedBecause,
      'Ons antwoord': rest.answer,
      'Beantwoord op': momentOrNone(rest.answeredAt),
    })),
  },
];
