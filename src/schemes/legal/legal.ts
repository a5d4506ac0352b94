import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { contradictionsIn } from '../../../workflows/legal-contradictions.js';
import { corrected, legalValue, provenanceOf, type LegalSetting } from '../../../workflows/legal-settings.js';
import { addRow, changeRows } from '../../database/row-changes.js';
import { lockedRow } from '../../database/rows.js';
import { SchemeVersion } from '../scheme-version.entity.js';
import { LegalCorrection, LegalReview, type Weighed } from './legal.entity.js';

/** Who does it, and when (UTC ms). */
interface By {
  readonly versionId: string;
  readonly byId: string;
  readonly at: number;
}

/** Gives a legal setting another value, source, mark or note; answers why not. A version of a published round never changes. */
export async function correct(
  tx: EntityManager,
  { versionId, byId, at }: By,
  { setting, after }: { setting: LegalSetting; after: Weighed },
): Promise<{ readonly refusal: string } | undefined> {
  const version = await lockedRow(tx, SchemeVersion, { id: versionId });
  if (!version || version.lockedAt !== null) return { refusal: alreadyLocked };
  const before = { value: legalValue(version.settings, setting), ...provenanceOf(version.settings, setting) };
  const settings = corrected(version.settings, setting, after);
  const [contradiction] = contradictionsIn(settings);
  if (contradiction) return { refusal: contradiction };
  await changeRows(tx, SchemeVersion, { id: versionId }, { settings });
  await addRow(tx, LegalCorrection, {
    id: randomUUID(),
    versionId,
    setting: setting.key,
    before,
    after,
    byId,
    at,
  });
  return undefined;
}

/** Records that somebody went through all legal settings of a version. */
export const review = (
  tx: EntityManager,
  { versionId, byId, at }: By,
  remark: string | null,
): Promise<void> => addRow(tx, LegalReview, { id: randomUUID(), versionId, byId, at, remark });

/** Why a version cannot be corrected any more, and what to do instead. */
export const alreadyLocked =
  'Deze ronde is bekend gemaakt. Haar regels veranderen niet meer. Maak een nieuwe ronde en pas daar de regels aan.';
