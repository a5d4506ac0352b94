import { rule } from './entry-rule.js';
import type { EntryMoment } from './memory.js';

/** Rules of four eyes on a refusal that no jury looked at. The sentence is what people read when the rule says no. */
export const refusingRules = {
  refusedByAnother: rule(
    'U heeft deze aanvraag zelf ingevoerd of gecontroleerd. Bij dit bedrag beslist iemand anders: een beslisser die dat niet heeft gedaan.',
    (moment) => isSmall(moment) || !moment.context.handledBy.includes(moment.event.by.person),
  ),
  heardByAnother: rule(
    'U heeft de aanvrager zelf om een reactie gevraagd. Bij dit bedrag beslist iemand anders: een beslisser die dat niet heeft gedaan.',
    (moment) => isSmall(moment) || moment.context.views?.askedBy !== moment.event.by.person,
  ),
};

/** Up to this amount one person may decide (the mandate, Awb 10:3). */
const isSmall = ({ context, event }: EntryMoment): boolean =>
  context.requested <= event.settings.money.fourEyesAbove;
