import type { EntityManager } from 'typeorm';
import type { Dossier } from '../../engine/dossier.entity.js';
import { logOf } from '../../engine/dossier.queries.js';
import { Told } from '../../engine/log.entity.js';
import { Person } from '../../identity/person.entity.js';
import { roundOf } from '../../rounds/rounds.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import { settingsOf } from '../../schemes/versions.queries.js';
import type { StoredFile } from '../../documents/stored-file.entity.js';
import type { Raw } from '../../schemes/forms.queries.js';
import type { Application } from '../application.entity.js';
import { applicationNow, draftOf, filesOf } from '../applications.queries.js';
import type { Draft } from '../draft.entity.js';
import { filledOf, type Filled } from './filled.js';
import { isFillable, isSupplement, lockedQuestions } from './saving.js';

/** An application with everything its form pages show. */
export interface Opened extends Filled {
  readonly application: Application;
  readonly dossier: Dossier;
  readonly round: Round;
  readonly schemeName: string;
  readonly ownerName: string;
  readonly edition: number;
  readonly savedAt: number;
  readonly changes: Draft['changes'];
  readonly files: readonly StoredFile[];
  /** Questions that can be read but not changed any more. */
  readonly locked: ReadonlySet<string>;
  readonly fillable: boolean;
  /** Whether staff fills it in for somebody. */
  readonly forAnother: boolean;
  /** Whether the round takes no plans any more. */
  readonly closed: boolean;
  /** What staff asked to supplement, while we wait for it. */
  readonly remedy?: Remedy;
}

/** What is missing, in the words of staff, and the last local date on which it counts. */
export interface Remedy {
  readonly missing: string;
  readonly deadlineOn: string;
}

/** Opens the form of an application; `raw` stands in for the draft, to show what could not be kept. Undefined when it is gone. */
export async function openForm(
  em: EntityManager,
  { id, at, raw, forAnother = false }: { id: string; at: number; raw?: Raw; forAnother?: boolean },
): Promise<Opened | undefined> {
  const now = await applicationNow(em, id);
  const draft = await draftOf(em, id);
  if (!now || !draft) return undefined;
  const { application, dossier } = now;
  const round = await roundOf(em, dossier);
  const filled = await filledOf(em, dossier, raw);
  const owner = await em.findOneBy(Person, { id: application.ownerId });
  return {
    ...filled,
    forAnother,
    application,
    dossier,
    round,
    schemeName: (await settingsOf(em, dossier.versionId)).schemeName,
    ownerName: owner?.name ?? '',
    edition: draft.edition,
    savedAt: draft.savedAt,
    changes: draft.changes,
    files: await filesOf(em, id),
    locked: await lockedQuestions(em, { dossier, form: filled.form, at }),
    fillable: isFillable(dossier, forAnother),
    closed: at >= round.closesAt,
    remedy: await remedyOf(em, dossier),
  };
}

async function remedyOf(em: EntityManager, dossier: Dossier): Promise<Remedy | undefined> {
  if (!isSupplement({ dossier })) return undefined;
  const asked = (await logOf(em, dossier.id)).findLast(({ type }) => type === 'requestRemedy');
  const { context } = JSON.parse(dossier.snapshot) as { context: { remedyDeadlineOn?: string } };
  const told = await em.findOneBy(Told, {
    dossierId: dossier.id,
    revision: asked?.revision ?? -1,
    name: 'missing',
  });
  return { missing: told?.text ?? '', deadlineOn: context.remedyDeadlineOn ?? '' };
}
