import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { localDate, type LocalDate } from '../../../workflows/calendar.js';
import { term } from '../../../workflows/terms.js';
import { addRow, changeRows } from '../../database/row-changes.js';
import { lockedRow } from '../../database/rows.js';
import { PersonRequest, type RequestKind, type RequestOutcome } from './person-request.entity.js';
import type { RequestMail } from './request-mail.js';

/** A request as it comes in; `receivedOn` is a local date. */
export interface NewRequest {
  readonly grantorId: string;
  readonly personId: string;
  readonly kind: RequestKind;
  readonly wish: string;
  readonly channel: PersonRequest['channel'];
  readonly enteredById: string;
  readonly receivedOn: LocalDate;
}
type Refused = { readonly refusal: string } | undefined;

/** Last day to answer: so many months after it came in, moved past a weekend or holiday (AVG 12(3)). */
export const answerBy = (receivedOn: LocalDate, months: number): LocalDate =>
  term({ from: receivedOn, duration: { months }, source: 'act' }).endsOn;

/** Writes a request down and says at once that it came in. The same request a second time within a minute is the first. */
export async function takeRequest(
  tx: EntityManager,
  mail: RequestMail,
  asked: NewRequest,
  at: number,
): Promise<string> {
  const id = randomUUID();
  const request = { ...asked, id, madeAt: at, dueOn: answerBy(asked.receivedOn, 1) };
  await addRow(tx, PersonRequest, request);
  await mail.queue(tx, { template: 'E60', request, at });
  return id;
}

/** Takes two months more, once, and only within the first month; the one who asks hears why (AVG 12(3)). */
export async function extendRequest(
  tx: EntityManager,
  mail: RequestMail,
  { id, reason, at }: { id: string; reason: string; at: number },
): Promise<Refused> {
  const request = await lockedRow(tx, PersonRequest, { id });
  if (!request || request.answeredAt !== null) return { refusal: alreadyAnswered };
  if (request.extendedBecause !== null) return { refusal: 'Dit verzoek is al een keer verlengd.' };
  if (localDate(at) > request.dueOn)
    return { refusal: 'De maand is voorbij. Verlengen kan alleen binnen de eerste maand.' };
  const dueOn = answerBy(request.receivedOn, 3);
  await changeRows(tx, PersonRequest, { id }, { dueOn, extendedBecause: reason });
  await mail.queue(tx, {
    template: 'E60b',
    request: Object.assign(new PersonRequest(), request, { dueOn }),
    text: reason,
    at,
  });
  return undefined;
}

/** Our answer, and who gave it. */
export interface GivenAnswer {
  readonly id: string;
  readonly outcome: RequestOutcome;
  readonly answer: string;
  readonly by: string;
  readonly at: number;
}

/** Answers a request, once. */
export async function answerRequest(
  tx: EntityManager,
  mail: RequestMail,
  { id, outcome, answer, by, at }: GivenAnswer,
): Promise<Refused> {
  const request = await lockedRow(tx, PersonRequest, { id });
  if (!request || request.answeredAt !== null) return { refusal: alreadyAnswered };
  await changeRows(tx, PersonRequest, { id }, { outcome, answer, answeredAt: at, answeredById: by });
  await mail.queue(tx, { template: 'E60c', request, text: answer, at });
  return undefined;
}

const alreadyAnswered = 'Dit verzoek is al beantwoord. Er verandert niets meer aan.';
