import { In, type EntityManager } from 'typeorm';
import { clockNames } from '../../../workflows/clocks.names.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import { complaint } from '../../../workflows/complaint.js';
import { grantChange } from '../../../workflows/grant-change.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import { Application } from '../../applications/application.entity.js';
import { Complaint } from '../../contact/complaints/complaint.entity.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { Objection } from '../../objections/objection.entity.js';
import type { CalendarDay } from '../../web/ical.js';
import { runningTermsOf } from '../clocks.queries.js';
import { deskOf } from '../scopes.js';

/**
 * The terms of somebody's dossiers by which staff can be late, each on its last day. A calendar lies on telephones and with
 * other companies: it names the case number, never the plan or the applicant.
 */
export async function termDays(
  em: EntityManager,
  { person, baseUrl }: { person: string; baseUrl: string },
): Promise<CalendarDay[]> {
  const rows = await runningTermsOf(em, await deskOf(em, person));
  const found = await em.findBy(Dossier, { id: In(rows.map(({ dossierId }) => dossierId)) });
  const dossiers = new Map(found.map((dossier) => [dossier.id, dossier]));
  const ids = found.flatMap(({ id, parentId }) => [id, parentId ?? id]);
  const applications = await em.findBy(Application, { id: In(ids) });
  const numberOf = (dossierId: string) =>
    applications.find(({ id }) => id === dossierId || id === dossiers.get(dossierId)?.parentId)?.caseNumber;
  const objections = new Map(
    (await em.findBy(Objection, { id: In(ids) })).map(({ id, caseNumber }) => [id, caseNumber]),
  );
  const complaints = new Map(
    (await em.findBy(Complaint, { id: In(ids) })).map(({ id, caseNumber }) => [id, caseNumber]),
  );
  return rows.map(({ dossierId, kind, clock }) => {
    const { kind: term, endsOn, explanation } = JSON.parse(clock) as LegalClock;
    return {
      id: `${dossierId}-${kind}`,
      on: endsOn,
      title:
        `${clockNames[term]} ${numberOf(dossierId) ?? objections.get(dossierId) ?? complaints.get(dossierId) ?? ''}`.trim(),
      about: explanation,
      url: `${baseUrl}/werk/${objections.has(dossierId) ? 'bezwaren' : folderOf(dossiers.get(dossierId))}/${dossierId}`,
    };
  });
}

const folderOf = (dossier: Dossier | undefined): string => folders[dossier?.chart ?? ''] ?? 'zaken';

const folders: Readonly<Record<string, string>> = {
  [lateDecision.name]: 'te-laat',
  [complaint.name]: 'klachten',
  [grantChange.name]: 'wijzigingen',
};
