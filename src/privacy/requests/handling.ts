import { correctPerson } from '../../identity/people.js';
import type { DeskRequest } from './desk.js';
import { eraseAndAnswer, type Furnace } from './erasing-now.js';
import type { RequestOutcome } from './person-request.entity.js';
import { answerRequest, extendRequest } from './requests.js';

/** What staff does with a request, as it was filled in. */
export interface Given {
  readonly doing: 'answer' | 'extend' | 'correct';
  readonly told: Readonly<
    Partial<Record<'reason' | 'answer' | 'outcome' | 'name' | 'phone' | 'postalAddress', string>>
  >;
  readonly by: string;
  readonly at: number;
}
type Refused = { readonly refusal: string } | undefined;

/** Does what staff asked, or says why not. */
export function handled(furnace: Furnace, desk: DeskRequest, given: Given): Promise<Refused> {
  const { database, mail } = furnace;
  const { id, personId } = desk.request;
  const { told, by, at } = given;
  if (given.doing === 'extend')
    return database.inTransaction((tx) => extendRequest(tx, mail, { id, reason: told.reason ?? '', at }));
  if (given.doing === 'correct')
    return database.inTransaction(async (tx) => {
      if (desk.request.kind !== 'rectification' || desk.request.answeredAt !== null)
        return { refusal: 'Dit verzoek vraagt niet meer om iets te verbeteren.' };
      const { name = '', phone = null, postalAddress = null } = told;
      await correctPerson(tx, personId, { name, phone, postalAddress });
      return undefined;
    });
  const answer = { id, answer: told.answer ?? '', by, at };
  if (desk.request.kind === 'erasure') return eraseAndAnswer(furnace, desk, answer);
  const outcome = told.outcome as RequestOutcome;
  return database.inTransaction((tx) => answerRequest(tx, mail, { ...answer, outcome }));
}
