import type { EntityManager } from 'typeorm';
import { grantChange } from '../../../workflows/grant-change.js';
import { changesOf, memoryOf } from '../../decisions/change/changes.queries.js';
import { namesAt } from '../../engine/labels.js';

/** A change to a grant as its recipient may know of it. */
export interface OwnChange {
  readonly id: string;
  /** Where it stands, in the recipient's words. */
  readonly state: string;
  readonly mustReact: boolean;
  /** Last day to react. */
  readonly untilOn?: string;
}

/** Changes of which the recipient heard: until we ask for a reaction they are ours alone. */
export async function ownChanges(em: EntityManager, applicationId: string): Promise<OwnChange[]> {
  return (await changesOf(em, [applicationId])).flatMap((dossier) => {
    const { views } = memoryOf(dossier);
    if (!views) return [];
    const [names] = namesAt(grantChange, dossier.states);
    return {
      id: dossier.id,
      state: names?.applicant ?? '',
      mustReact: dossier.states === 'viewsRequested',
      untilOn: views.untilOn,
    };
  });
}
