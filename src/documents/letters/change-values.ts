import { articleOf } from '../../../workflows/grant-change.grounds.js';
import type { Values } from '../../../workflows/placeholders.js';
import { memoryOf } from '../../decisions/change/changes.queries.js';
import { grantChange } from '../../../workflows/grant-change.js';
import { ibanGroups } from '../../web/format.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import type { Grantor } from '../../identity/grantor.entity.js';

/** What a letter about changing a grant says besides: what it was, what was paid too much and how to pay back. Cents. */
export function changeValues(dossier: Dossier, grantor: Grantor, legalBasis: string): Values {
  const { change, amount, clocks } = memoryOf(dossier);
  if (dossier.chart !== grantChange.name || !change) return {};
  const { before, paid, claimed } = change;
  const over = amount === undefined ? 0 : paid - amount;
  const law = claimed === undefined ? articleOf(change) : 'artikel 4:57 van de Algemene wet bestuursrecht';
  return {
    grantedAmount: before,
    amount,
    ...(over > 0 && { overpaidAmount: over }),
    repayAmount: claimed,
    repayUntilOn: clocks['repayment']?.endsOn,
    ...accountOf(grantor),
    legalBasisText: `${law}, en ${legalBasis}`,
  };
}

/** Without an account of the grantor a claim cannot be final. */
const accountOf = ({ paymentAccount }: Grantor): Values =>
  paymentAccount ? { repayAccount: ibanGroups(paymentAccount.iban), repayHolder: paymentAccount.name } : {};
