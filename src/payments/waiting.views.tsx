import { heldBackUntil } from '../../workflows/fragments/payment-stop.js';
import { fullDate } from '../web/format.js';
import { Card } from '../web/layout.js';
import { DataTable } from '../web/table.js';
import type { AwardToPay } from './awards.queries.js';
import { amount, caseNumber, plan } from './several.views.js';

/** Why an award may not be paid on this day although nothing else is in the way; nothing when it may. */
export function whyNotYet({ clocks }: Pick<AwardToPay, 'clocks'>, today: string): string | undefined {
  const until = heldBackUntil({ clocks }, today);
  return until && `De betaling is opgeschort tot en met ${fullDate(until)} (Awb 4:56).`;
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
