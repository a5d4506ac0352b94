import { heldBackUntil } from '../../workflows/fragments/payment-stop.js';
import { dependsOnBudget } from '../../workflows/fragments/reservation-rules.js';
import { fullDate } from '../web/format.js';
import { Card } from '../web/layout.js';
import { DataTable } from '../web/table.js';
import type { AwardToPay } from './awards.queries.js';
import { amount, caseNumber, plan } from './several.views.js';

/** Why an award may not be paid on this day although nothing else is in the way; nothing when it may. */
export function whyNotYet({ memory }: Pick<AwardToPay, 'memory'>, today: string): string | undefined {
  const until = heldBackUntil(memory, today);
  if (until) return `De betaling is opgeschort tot en met ${fullDate(until)} (Awb 4:56).`;
  return dependsOnBudget(memory, today) ? 'De bijdrage hangt nog af van de begroting (Awb 4:34).' : undefined;
}

/** Awards that must wait before they can be paid; when there are none, nobody needs to read about it. */
export const WaitingAwards = ({ awards, today }: { awards: readonly AwardToPay[]; today: string }) => {
  const waiting = awards.filter((award) => whyNotYet(award, today));
  if (waiting.length === 0) return null;
  return (
    <Card id="nog-niet" title="Nog niet betalen">
      <DataTable
        caption="Bijdragen die nog niet betaald mogen worden"
        hideCaption
        rows={waiting}
        columns={[plan, caseNumber, amount, { label: 'Waarom', cell: (award) => whyNotYet(award, today) }]}
      />
    </Card>
  );
};
