import { articleOf } from '../../../workflows/grant-change.grounds.js';
import type { Values } from '../../../workflows/placeholders.js';
import type { Settings } from '../../../workflows/settings.js';
import { memoryOf } from '../../decisions/change/changes.queries.js';
import { grantChange } from '../../../workflows/grant-change.js';
import { ibanGroups } from '../../web/format.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import type { Grantor } from '../../identity/grantor.entity.js';

/** What is known of the grant that changes. */
interface About {
  readonly grantor: Grantor;
  readonly settings: Settings;
  readonly given: Values;
}

/** What a letter about changing a grant says besides: what it was, what was paid too much and how to pay back. Cents. */
export function changeValues(dossier: Dossier, { grantor, settings, given }: About): Values {
  const { change, amount, clocks } = memoryOf(dossier);
  if (dossier.chart !== grantChange.name || !change) return {};
  const { before, paid, claimed } = change;
  const over = amount === undefined ? 0 : paid - amount;
  const law = claimed === undefined ? articleOf(change) : 'artikel 4:57 van de Algemene wet bestuursrecht';
  return {
    grantedAmount: before,
    amount,
    ...(over > 0 && { overpaidAmount: over }),
    ...(over < 0 && { dueAmount: -over, dueTo: accountWords(given.ibanLast4) }),
    repayAmount: claimed,
    repayUntilOn: clocks['repayment']?.endsOn,
    ...accountOf(grantor),
    legalBasisText: `${law}, en ${settings.legalBasis}`,
  };
}

const accountWords = (last4: Values['ibanLast4']): string =>
  last4 ? `de rekening die eindigt op ${String(last4)}` : 'een rekening die u ons nog doorgeeft';

/** Without an account of the grantor a claim cannot be final. */
const accountOf = ({ paymentAccount }: Grantor): Values =>
  paymentAccount ? { repayAccount: ibanGroups(paymentAccount.iban), repayHolder: paymentAccount.name } : {};
