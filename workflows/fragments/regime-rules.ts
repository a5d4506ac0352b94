import { rule } from './entry-rule.js';
import { isUnderAwb } from '../legal-regime.js';

/** A rule that something of the Awb can happen here, with what a private grantor does instead (domain rules §5). */
const underAwb = (instead: string) =>
  rule(`Deze bijdrage komt niet van een overheid. ${instead}`, ({ event }) => isUnderAwb(event.settings));

/** What only an administrative body can do. The sentence is what people read when the rule says no. */
export const regimeRules = {
  awbApplies: underAwb('Daarom geldt de wettelijke dwangsom hier niet.'),
  awbChangesGrants: underAwb(
    'Daarom kunt u haar niet volgens de Algemene wet bestuursrecht verlagen, intrekken of terugvorderen. Het bestuur maakt hierover zelf een afspraak met de ontvanger.',
  ),
  awbHoldsBack: underAwb(
    'Daarom kunt u de betaling niet opschorten volgens de Algemene wet bestuursrecht. Zet haar niet op de betaallijst tot het bestuur met de ontvanger heeft gesproken.',
  ),
  awbReserves: underAwb(
    'Daarom hangt zij niet af van de begroting van de gemeenteraad. Het bestuur kent alleen toe wat het zelf in kas heeft.',
  ),
  awbCountsTerm: underAwb(
    'Daarom is er geen wettelijke termijn die stil kan staan. Spreek met de aanvrager af wanneer het bestuur beslist.',
  ),
};
