import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import { Application } from '../../applications/application.entity.js';
import { rowBy } from '../../database/rows.js';
import type { Whose } from '../../identity/about-person.js';
import type { Person } from '../../identity/person.entity.js';
import type { View } from '../../identity/policy.js';
import { personByEmail, personById } from '../../identity/roles.queries.js';
import { toEmail } from '../../web/form/input.js';
import { whoseData } from '../telling/own-data.queries.js';
import type { PersonRequest } from './person-request.entity.js';
import { requestById, requestDesks } from './requests.queries.js';
import { verdictsOf, type Verdict } from './verdicts.queries.js';

/** One request as staff sees it. */
export interface DeskRequest {
  readonly request: PersonRequest;
  readonly person: Person | null;
  readonly whose: Whose;
  /** What may go and what must stay; for a request to be erased that still waits for an answer. */
  readonly verdicts: readonly Verdict[];
  readonly today: LocalDate;
}

/** A request at a grantor where somebody has the role for this; else undefined. */
export async function deskRequest(
  em: EntityManager,
  { person, view, id, today }: { person: string; view: View; id: string; today: LocalDate },
): Promise<DeskRequest | undefined> {
  const request = await requestById(em, id);
  if (!request || !(await requestDesks(em, person, view)).includes(request.grantorId)) return undefined;
  const whose = await whoseData(em, request.personId, request.grantorId);
  const asks = request.kind === 'erasure' && request.answeredAt === null;
  return {
    request,
    person: await personById(em, request.personId),
    whose,
    verdicts: asks ? await verdictsOf(em, whose, today) : [],
    today,
  };
}

/** Whom staff means with an e-mail address or the number of a case at one of these grantors. */
export async function whoIs(
  em: EntityManager,
  typed: string,
  grantorIds: readonly string[],
): Promise<{ personId: string; grantorId: string } | undefined> {
  const email = toEmail(typed);
  const person = email ? await personByEmail(em, email) : null;
  const [first] = grantorIds;
  if (person && first) return { personId: person.id, grantorId: first };
  const application = await rowBy(em, Application, { caseNumber: typed.trim().toUpperCase() });
  if (!application || application.ownerId === '' || !grantorIds.includes(application.grantorId))
    return undefined;
  return { personId: application.ownerId, grantorId: application.grantorId };
}
