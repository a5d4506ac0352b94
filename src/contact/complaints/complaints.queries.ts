import { In, type EntityManager } from 'typeorm';
import { Application } from '../../applications/application.entity.js';
import { rowBy, rowsBy } from '../../database/rows.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { Person } from '../../identity/person.entity.js';
import { Complaint } from './complaint.entity.js';

/** A complaint with where it stands, who made it and what it is about. */
export interface ComplaintNow {
  readonly complaint: Complaint;
  readonly dossier: Dossier;
  readonly person: Person | null;
  readonly application: Application | null;
}

export const complaintById = (em: EntityManager, id: string): Promise<Complaint | null> =>
  rowBy(em, Complaint, { id });

/** Everything about one complaint, or nothing when there is none by this id. */
export async function complaintNow(em: EntityManager, id: string): Promise<ComplaintNow | undefined> {
  const complaint = await complaintById(em, id);
  return complaint ? (await withRows(em, [complaint]))[0] : undefined;
}

/** Complaints this person made, newest first. */
export const complaintsOf = async (em: EntityManager, personId: string): Promise<ComplaintNow[]> =>
  withRows(em, await em.find(Complaint, { where: { personId }, order: { createdAt: 'DESC' } }));

/** All complaints of these grantors, newest first. */
export const complaintsAt = async (
  em: EntityManager,
  grantorIds: readonly string[],
): Promise<ComplaintNow[]> =>
  withRows(
    em,
    await em.find(Complaint, { where: { grantorId: In([...grantorIds]) }, order: { createdAt: 'DESC' } }),
  );

async function withRows(em: EntityManager, complaints: readonly Complaint[]): Promise<ComplaintNow[]> {
  if (complaints.length === 0) return [];
  const dossiers = await rowsBy(em, Dossier, { id: complaints.map(({ id }) => id) });
  const people = await rowsBy(em, Person, { id: complaints.map(({ personId }) => personId) });
  const about = complaints.flatMap(({ aboutId }) => aboutId ?? []);
  const applications = about.length > 0 ? await rowsBy(em, Application, { id: about }) : [];
  return complaints.flatMap((complaint) => {
    const dossier = dossiers.find(({ id }) => id === complaint.id);
    const person = people.find(({ id }) => id === complaint.personId) ?? null;
    const application = applications.find(({ id }) => id === complaint.aboutId) ?? null;
    return dossier ? [{ complaint, dossier, person, application }] : [];
  });
}
