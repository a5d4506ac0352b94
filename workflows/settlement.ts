import type { Cents } from './language.js';
import { isUnderAwb } from './legal-regime.js';
import type { Settings } from './settings.js';

/**
 * How the amount of an award becomes final: at once with the award (Awb 4:42, 4:43), by ourselves when its time is over (4:47),
 * or when the recipient asks for it with an account (4:44, 4:45).
 */
export type SettlementMode = 'direct' | 'exOfficio' | 'onApplication';

/** The way for this award; a private grantor determines nothing, its award is what it is. Under the Awb, what lies above the limit of direct determination is determined ex officio (domain rules 14.0). */
export function settlementOf(settings: Settings, amount: Cents): SettlementMode {
  const { settlementMode, money } = settings;
  if (!isUnderAwb(settings)) return 'direct';
  if (settlementMode !== 'direct') return settlementMode;
  return amount <= money.directSettlementMax ? 'direct' : 'exOfficio';
}
