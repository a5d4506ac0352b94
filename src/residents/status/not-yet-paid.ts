import { dependsOnBudget } from '../../../workflows/fragments/reservation-rules.js';
import { heldBackUntil } from '../../../workflows/fragments/payment-stop.js';
import { fullDate } from '../../web/format.js';
import type { OwnDossier } from '../own-dossier.js';

/** What the page says of money that waits. */
interface Waiting {
  readonly title: string;
  readonly text: string;
}

/** Why money waits although nothing is asked of the applicant. */
export function notYetPaid({ memory, today }: OwnDossier): Waiting | undefined {
  const until = heldBackUntil(memory, today);
  if (until) return heldBack(until);
  return dependsOnBudget(memory, today) ? onBudget(memory.clocks['reservation']?.endsOn) : undefined;
}

/** Awb 4:34; `until` is known once the budget was adopted. */
const onBudget = (until: string | undefined): Waiting => ({
  title: 'Uw bijdrage hangt nog af van de begroting',
  text: until
    ? `De begroting van de gemeente is vastgesteld. Is er te weinig geld? Dan hoort u dat uiterlijk ${fullDate(until)}. Hoort u niets? Dan geldt de voorwaarde niet meer en betalen wij binnen zes weken.`
    : 'De gemeenteraad moet de begroting nog vaststellen. Is er te weinig geld? Dan kan uw bijdrage lager worden of niet doorgaan. Wij betalen pas als dat duidelijk is.',
});

/** Awb 4:56; the letter gives the reasons. */
const heldBack = (until: string): Waiting => ({
  title: 'Wij betalen uw bijdrage voorlopig niet',
  text: `Dat duurt hoogstens tot en met ${fullDate(until)}. In onze brief leest u waarom. Bent u het er niet mee eens? Dan kunt u bezwaar maken.`,
});
