import type { EntityManager } from 'typeorm';
import type { ComplaintMemory } from '../../../workflows/fragments/complaint-memory.js';
import { complaintNow, type ComplaintNow } from '../../contact/complaints/complaints.queries.js';
import { toldIn } from '../../engine/dossier.queries.js';
import type { Engine } from '../../engine/engine.js';
import { namesAt } from '../../engine/labels.js';
import { optionsFor, type MoveOption } from '../../engine/options.js';
import { Grantor } from '../../identity/grantor.entity.js';
import { settingsOf } from '../../schemes/versions.queries.js';

/** Everything whoever complains may know of an own complaint. */
export interface OwnComplaintFile extends ComplaintNow {
  readonly memory: ComplaintMemory;
  /** Where it stands, in the words of whoever complains, and as a path. */
  readonly step: string;
  readonly state: string;
  readonly options: readonly MoveOption[];
  /** What was written, the newest of each: `conduct`, `place`, `findings`, `conclusion`, `reason`. */
  readonly told: ReadonlyMap<string, string>;
  readonly grantor: Grantor;
  /** Where somebody can go who is not content (Awb 9:12, second paragraph). */
  readonly ombudsman: string;
}

/** Reads one complaint as whoever made it may know it; nothing when there is none by this id. `at` is UTC ms. */
export async function ownComplaint(
  em: EntityManager,
  { engine, id, person, at }: { engine: Engine; id: string; person: string; at: number },
): Promise<OwnComplaintFile | undefined> {
  const now = await complaintNow(em, id);
  if (!now) return undefined;
  const { dossier } = now;
  return {
    ...now,
    memory: (JSON.parse(dossier.snapshot) as { context: ComplaintMemory }).context,
    step: namesAt(engine.charts.get(dossier.chart), dossier.states)[0]?.applicant ?? '',
    state: dossier.states.split('.').at(-1) ?? '',
    options: await optionsFor(engine, em, { dossier, person, roles: ['applicant'], at }),
    told: new Map((await toldIn(em, id)).map(({ name, text }) => [name, text])),
    grantor: await em.findOneByOrFail(Grantor, { id: dossier.grantorId }),
    ombudsman: (await settingsOf(em, dossier.versionId)).ombudsman,
  };
}
