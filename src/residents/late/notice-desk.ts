import { Injectable, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import { isRefusal, type Refusal, type Role } from '../../../workflows/language.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import { applicationNow, type ApplicationNow } from '../../applications/applications.queries.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { besideOf, termOf, type TermOf } from '../../decisions/late/late-term.queries.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { Engine } from '../../engine/engine.js';
import { happeningOf } from '../../engine/happening.js';
import { firstSnapshot } from '../../engine/snapshots.js';
import { whyNot } from '../../engine/refusals.js';
import type { Visit } from '../../identity/visit.js';
import { objectionNow } from '../../objections/objections.queries.js';
import { moveIdFrom } from '../../web/ids.js';

/** Of what the decision is late: an application, or an objection. */
export interface LateAbout {
  readonly kind: 'application' | 'objection';
  readonly id: string;
}

/** What a page needs to know before somebody gives notice of default. */
export interface Noticing extends ApplicationNow, TermOf {
  readonly about: LateAbout;
  readonly today: LocalDate;
  /** Why it cannot be given now. */
  readonly blocked: readonly string[];
}

/** Given, with the id of its dossier; or why not. */
export type Given = { readonly id: string } | Refusal;

/** As whom staff types in a notice for somebody who wrote a letter. */
export function helperIn({ roles }: Visit): Role {
  const role = (['caseHandler', 'villageOfficer'] as const).find((one) => roles.includes(one));
  if (!role) throw new NotFoundException();
  return role;
}

/** Where somebody says that our decision is late, on the website or for a letter that came in. */
@Injectable()
export class NoticeDesk {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  /** What the address names, and what stands in the way; staff will still say when a letter came in. */
  open(about: LateAbout, { person }: Visit, role: Role): Promise<Noticing> {
    return this.database.read(async (em) => {
      const by = { person: person?.id ?? '', role };
      const found = await waitingFor(em, about, by.person);
      if (!found || found.application.submittedAt === null) throw new NotFoundException();
      const blocked = await this.blockedBy(em, found.dossier, { by, input: inputFor(about) });
      return { ...found, about, today: this.clock.today(), blocked };
    });
  }

  /** Opens the dossier of the notice; the id of the attempt is its id, so that a second click finds the first. */
  async give(
    { about, dossier: { id: parentId, versionId, grantorId } }: Noticing,
    { person }: Visit,
    { zet, role, input }: { zet: unknown; role: Role; input?: Readonly<Record<string, unknown>> },
  ): Promise<Given> {
    const id = moveIdFrom(zet);
    const by = { person: person?.id ?? '', role };
    const chosen = { ...input, ...inputFor(about) };
    const opening = { id, chart: lateDecision.name, versionId, grantorId, parentId, moveId: id, by };
    const outcome = await this.engine.start({ ...opening, input: chosen });
    return isRefusal(outcome) ? outcome : { id };
  }

  private async blockedBy(
    em: EntityManager,
    { id: parentId, versionId, grantorId }: Dossier,
    { by, input }: { by: { person: string; role: Role }; input: Readonly<Record<string, unknown>> },
  ): Promise<readonly string[]> {
    const meant = { id: '', chart: lateDecision.name, versionId, grantorId, parentId, revision: 0 };
    const { event } = await happeningOf({
      tx: em,
      chart: lateDecision,
      dossier: Object.assign(new Dossier(), meant),
      move: { dossier: '', type: 'start', moveId: '', by, input },
      at: this.clock.now(),
      surroundings: this.engine.surroundings,
    });
    const asked = by.role === 'applicant' ? 'after' : 'before';
    return whyNot(lateDecision, firstSnapshot(lateDecision), event, asked)?.sentences ?? [];
  }
}

const inputFor = ({ kind, id }: LateAbout): Readonly<Record<string, unknown>> =>
  kind === 'objection' ? { of: id } : {};

/** The application beside which the notice runs, and the term that is late. */
async function waitingFor(
  em: EntityManager,
  { kind, id }: LateAbout,
  person: string,
): Promise<(ApplicationNow & TermOf) | undefined> {
  const contested = kind === 'objection' ? await objectionNow(em, id) : undefined;
  const now = await applicationNow(em, contested ? (besideOf(contested, person)?.id ?? '') : id);
  return now && { ...now, ...termOf(contested?.dossier ?? now.dossier) };
}
