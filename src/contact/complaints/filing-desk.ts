import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '../../../workflows/language.js';
import { Clock } from '../../clock.js';
import { Database } from '../../database/database.js';
import { dossierById } from '../../engine/dossier.queries.js';
import { Engine } from '../../engine/engine.js';
import { roleForMove } from '../../engine/options.js';
import type { Played } from '../../engine/surroundings.js';
import { findOrCreatePerson, type Acquaintance } from '../../identity/people.js';
import type { Visit } from '../../identity/visit.js';
import type { Topic } from '../topics.queries.js';

/** A complaint that is filled in right, ready to be played. */
export interface Complaining {
  readonly moveId: string;
  readonly topic: Topic;
  readonly input: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
  /** For whom staff types it in; without it somebody complains for himself. */
  readonly person?: Acquaintance;
}

/** Where a complaint is filed, by whoever complains or by staff for somebody who wrote or called. */
@Injectable()
export class ComplaintDesk {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  /** Opens the complaint, with the person when that is somebody new; a second click finds both there. */
  file(visit: Visit, { moveId, topic, input, texts, person }: Complaining): Promise<Played | Refusal> {
    const start = this.engine.charts.get('complaint@1').moves['start'];
    const id = idFrom(moveId);
    return this.database.inTransaction<Played | Refusal>(
      async (tx) => {
        const known = person && !(await dossierById(tx, id));
        const owner = known ? await findOrCreatePerson(tx, person, this.clock.now()) : undefined;
        const { versionId, grantorId, id: parentId } = topic.round;
        const role = person ? roleForMove(start, visit.roles.filter(isWork)) : 'applicant';
        return this.engine.startIn(tx, {
          id,
          chart: 'complaint@1',
          versionId,
          grantorId,
          parentId,
          moveId,
          by: { person: visit.person?.id ?? '', role },
          input: {
            ...input,
            ...(topic.application && { about: topic.application.id }),
            ...(owner && { person: owner.id }),
          },
          texts,
        });
      },
      (outcome) => !isRefusal(outcome),
    );
  }
}

const isWork = (role: Visit['roles'][number]): boolean => role !== 'applicant';

/** One attempt makes one complaint: its id follows from the id of the attempt. */
const idFrom = (moveId: string): string =>
  createHash('sha256')
    .update(`complaint ${moveId}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
