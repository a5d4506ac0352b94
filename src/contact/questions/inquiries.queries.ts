import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Application } from '../../applications/application.entity.js';
import { rowBy, rowsBy } from '../../database/rows.js';
import { Person } from '../../identity/person.entity.js';
import { Round } from '../../rounds/round.entity.js';
import { Inquiry } from './inquiry.entity.js';

/** A question with who asked it and what it is about. */
export interface InquiryNow {
  readonly inquiry: Inquiry;
  readonly person: Person | null;
  /** Title of the plan or name of the round. */
  readonly about: string;
  /** Whether it is about a plan, whose page staff can open. */
  readonly isAboutPlan: boolean;
}

/** One question, or nothing when there is none by this id. */
export async function inquiryNow(em: EntityManager, id: string): Promise<InquiryNow | undefined> {
  const inquiry = await rowBy(em, Inquiry, { id });
  return inquiry ? (await named(em, [inquiry]))[0] : undefined;
}

/** What somebody asked, the newest first. */
export const inquiriesOf = async (em: EntityManager, personId: string): Promise<InquiryNow[]> =>
  named(em, await em.find(Inquiry, { where: { personId }, order: { madeAt: 'DESC', id: 'ASC' } }));

/** Questions that still wait for an answer, the most pressing first. */
export const openInquiries = async (
  em: EntityManager,
  grantorIds: readonly string[],
): Promise<InquiryNow[]> =>
  named(
    em,
    await em.find(Inquiry, {
      where: { grantorId: In([...grantorIds]), answeredAt: IsNull() },
      order: { dueOn: 'ASC', id: 'ASC' },
    }),
  );

/** The newest questions that were answered. */
export const answeredInquiries = async (
  em: EntityManager,
  grantorIds: readonly string[],
): Promise<InquiryNow[]> =>
  named(
    em,
    await em.find(Inquiry, {
      where: { grantorId: In([...grantorIds]), answeredAt: Not(IsNull()) },
      order: { answeredAt: 'DESC', id: 'ASC' },
      take: 100,
    }),
  );

async function named(em: EntityManager, inquiries: readonly Inquiry[]): Promise<InquiryNow[]> {
  if (inquiries.length === 0) return [];
  const people = await rowsBy(em, Person, { id: inquiries.map(({ personId }) => personId) });
  const ids = inquiries.map(({ dossierId }) => dossierId);
  const plans = await rowsBy(em, Application, { id: ids });
  const rounds = await rowsBy(em, Round, { id: ids });
  return inquiries.map((inquiry) => {
    const plan = plans.find(({ id }) => id === inquiry.dossierId);
    const round = rounds.find(({ id }) => id === inquiry.dossierId);
    return {
      inquiry,
      person: people.find(({ id }) => id === inquiry.personId) ?? null,
      about: plan ? plan.title || 'Plan zonder titel' : (round?.name ?? ''),
      isAboutPlan: plan !== undefined,
    };
  });
}
