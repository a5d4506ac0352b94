import { Injectable, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import { isRefusal, type Refusal, type Role } from '../../../workflows/language.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import type { Application } from '../../applications/application.entity.js';
import { applicationNow } from '../../applications/applications.queries.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { decisionTermOf } from '../../decisions/late/late.queries.js';
import { Dossier } from '../../engine/dossier.entity.js';
import { Engine } from '../../engine/engine.js';
import { happeningOf } from '../../engine/happening.js';
import { firstSnapshot } from '../../engine/snapshots.js';
import { whyNot } from '../../engine/refusals.js';
import type { Visit } from '../../identity/visit.js';
import { moveIdFrom } from '../../web/ids.js';

/** What a page needs to know before somebody gives notice of default about an application. */
export interface Noticing {
  readonly application: Application;
  readonly dossier: Dossier;
  /** Last day on which the decision was due, while that term runs. */
  readonly dueOn?: LocalDate;
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

  /** The application that the address names, and what stands in the way; staff will still say when a letter came in. */
  open(id: string, { person }: Visit, role: Role): Promise<Noticing> {
    return this.database.read(async (em) => {
      const now = await applicationNow(em, id);
      if (!now || now.application.submittedAt === null) throw new NotFoundException();
      const by = { person: person?.id ?? '', role };
      const blocked = await this.blockedBy(em, now.dossier, by);
      return { ...now, ...decisionTermOf(now.dossier), today: this.clock.today(), blocked };
    });
  }

  /** Opens the dossier of the notice; the id of the attempt is its id, so that a second click finds the first. */
  async give(
    { dossier: { id: parentId, versionId, grantorId } }: Noticing,
    { person }: Visit,
    { zet, role, input }: { zet: unknown; role: Role; input?: Readonly<Record<string, unknown>> },
  ): Promise<Given> {
    const id = moveIdFrom(zet);
    const by = { person: person?.id ?? '', role };
    const opening = { id, chart: lateDecision.name, versionId, grantorId, parentId, moveId: id, by, input };
    const outcome = await this.engine.start(opening);
    return isRefusal(outcome) ? outcome : { id };
  }

  private async blockedBy(
    em: EntityManager,
    { id: parentId, versionId, grantorId }: Dossier,
    by: { person: string; role: Role },
  ): Promise<readonly string[]> {
    const meant = { id: '', chart: lateDecision.name, versionId, grantorId, parentId, revision: 0 };
    const { event } = await happeningOf({
      tx: em,
      chart: lateDecision,
      dossier: Object.assign(new Dossier(), meant),
      move: { dossier: '', type: 'start', moveId: '', by },
      at: this.clock.now(),
      surroundings: this.engine.surroundings,
    });
    const asked = by.role === 'applicant' ? 'after' : 'before';
    return whyNot(lateDecision, firstSnapshot(lateDecision), event, asked)?.sentences ?? [];
  }
}
