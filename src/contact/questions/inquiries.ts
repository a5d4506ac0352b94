import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import { asTerm } from '../../../workflows/term-setting.js';
import { term } from '../../../workflows/terms.js';
import { addRow, changeRows } from '../../database/row-changes.js';
import { lockedRow, rowBy, rowsBy } from '../../database/rows.js';
import { nextCaseNumber } from '../../identity/case-numbers.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import type { Topic } from '../topics.queries.js';
import type { InquiryDoors } from './inquiry-doors.js';
import { Inquiry } from './inquiry.entity.js';

/** A question as it comes in. */
export interface NewInquiry {
  /** Id of the attempt: a second click is the same question. */
  readonly attempt: string;
  readonly topic: Topic;
  readonly personId: string;
  readonly enteredById: string;
  readonly wish: string;
  readonly channel: Inquiry['channel'];
  readonly receivedOn: LocalDate;
  /** Our answer, where it goes out at once: a message that came by a road where we do not take it. */
  readonly answer?: string;
}

/** Writes a question down, says at once that it came in, and asks staff to answer it; answers its id. */
export async function takeInquiry(
  tx: EntityManager,
  doors: InquiryDoors,
  { attempt, topic, answer, ...asked }: NewInquiry,
  at: number,
): Promise<string> {
  const id = idFrom(attempt);
  if (await rowBy(tx, Inquiry, { id })) return id;
  const inquiry = Object.assign(new Inquiry(), asked, await termOf(tx, topic, asked.receivedOn), {
    id,
    grantorId: topic.grantor.id,
    dossierId: topic.id,
    caseNumber: await nextCaseNumber(tx, {
      grantorId: topic.grantor.id,
      kind: 'question',
      on: asked.receivedOn,
    }),
    madeAt: at,
    answer: answer ?? null,
    answeredAt: answer ? at : null,
    answeredById: answer ? asked.enteredById : null,
  });
  await addRow(tx, Inquiry, inquiry);
  await doors.write(tx, answer ? 'E62c' : 'E62', inquiry, at);
  if (!answer) await doors.waits(tx, inquiry, at);
  return id;
}

/** Our answer, and who gave it. */
export interface InquiryAnswer {
  readonly id: string;
  readonly answer: string;
  readonly by: string;
  readonly at: number;
}

/** Answers a question, once; whoever asked hears that the answer is there. */
export async function answerInquiry(
  tx: EntityManager,
  doors: InquiryDoors,
  { id, answer, by, at }: InquiryAnswer,
): Promise<{ readonly refusal: string } | undefined> {
  const inquiry = await lockedRow(tx, Inquiry, { id });
  if (!inquiry || inquiry.answeredAt !== null)
    return { refusal: 'Deze vraag is al beantwoord. Er verandert niets meer aan.' };
  const changes = { answer, answeredAt: at, answeredById: by };
  await changeRows(tx, Inquiry, { id }, changes);
  await doors.write(tx, 'E62b', Object.assign(new Inquiry(), inquiry, changes), at);
  const others = await rowsBy(tx, Inquiry, { dossierId: inquiry.dossierId, answeredAt: null });
  if (others.length === 0) await doors.answered(tx, inquiry, at);
  return undefined;
}

/** Until when we may take, by the settings of the scheme; no Act sets this term. */
async function termOf(
  tx: EntityManager,
  { round }: Topic,
  from: LocalDate,
): Promise<Pick<Inquiry, 'dueOn' | 'dueBecause'>> {
  const { terms } = await settingsOf(tx, round.versionId);
  const { endsOn, explanation } = term({ from, ...asTerm(terms.question) });
  return { dueOn: endsOn, dueBecause: explanation };
}

const idFrom = (attempt: string): string =>
  createHash('sha256')
    .update(`inquiry ${attempt}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
