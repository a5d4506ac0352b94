import type { Settings } from '../../workflows/settings.js';
import { settlementOf } from '../../workflows/settlement.js';
import type { Decision } from '../decisions/decision.entity.js';
import type { Grant } from './grants.queries.js';

/** Whether a grant was final at once. */
export const isDirect = (grant: Decision, settings: Settings): boolean =>
  settlementOf(settings, grant.amount) === 'direct';

/** Up to a limit the grant itself is the determination; above it a later decision is. */
export function determinationOf(
  grant: Decision,
  settled: Decision | undefined,
  settings: Settings,
): Pick<Grant, 'determined' | 'determinedOn'> {
  const decision = settled ?? (isDirect(grant, settings) ? grant : undefined);
  return decision ? { determined: decision.amount, determinedOn: decision.decidedOn } : {};
}

/** What was taken back: with what is left as the final amount, where there was one. */
export const changeOf = (
  changed: Decision | undefined,
  isFinal: boolean,
): Pick<Grant, 'determined' | 'determinedOn' | 'revokedOn'> =>
  changed
    ? {
        revokedOn: changed.decidedOn,
        ...(isFinal && { determined: changed.amount, determinedOn: changed.decidedOn }),
      }
    : {};
