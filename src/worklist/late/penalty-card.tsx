import type { EntryMemory } from '../../../workflows/fragments/memory.js';
import { apportioned, longestPenalty, type Penalty } from '../../../workflows/penalty.js';
import { amountsWarning, explainPenalty } from '../../../workflows/penalty.sentences.js';
import { Alert } from '../../web/alert.js';
import { euro, fullDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { DataTable } from '../../web/table.js';
import { Paragraph } from '../../web/text.js';

interface PenaltyProps {
  readonly penalty: Penalty;
  readonly memory: EntryMemory;
  /** Whoever decides is warned when the amounts were not checked lately. */
  readonly warned?: boolean;
}

/** What deciding late costs up to now, and how that was counted. */
export const PenaltyCard = ({ penalty, memory, warned }: PenaltyProps) => {
  const { steps, days, amount, firstOn } = penalty;
  const { amount: decided = amount } = memory;
  const warning = warned ? amountsWarning(memory.noticeOn ?? '') : undefined;
  return (
    <Card id="dwangsom" title={`Dwangsom: ${euro(decided)}`}>
      <Paragraph>{standing({ penalty, memory })}</Paragraph>
      <DataTable
        caption="Hoe de dwangsom is gerekend"
        hideCaption
        rows={steps}
        empty={`De eerste dag die telt, is ${fullDate(firstOn)}.`}
        columns={[
          { label: 'Dagen', cell: (step) => daysInWords(step.days) },
          { label: 'Per dag', numeric: true, cell: ({ perDay }) => euro(perDay) },
          { label: 'Samen', numeric: true, cell: (step) => euro(step.amount) },
        ]}
        footer={steps.length > 0 ? [daysInWords(days), '', euro(amount)] : undefined}
      />
      {days > 0 ? <Paragraph look="small">{explainPenalty(penalty)[2]}</Paragraph> : null}
      <Shares amount={decided} applicants={memory.applicants ?? 1} />
      {warning ? <Alert kind="warning">{warning}</Alert> : null}
    </Card>
  );
};

const Shares = ({ amount, applicants }: { amount: number; applicants: number }) =>
  applicants > 1 ? (
    <Paragraph>
      Er zijn {applicants} aanvragers. Ieder krijgt {euro(apportioned(amount, applicants)[0] ?? 0)}.
    </Paragraph>
  ) : null;

/** Whether the days still count, stopped, or ended in nothing. */
function standing({ penalty: { days, lastOn, firstOn }, memory }: PenaltyProps): string {
  if (memory.amount === 0) return 'Wij hebben besloten dat er geen dwangsom verschuldigd is.';
  if (memory.lateUntil)
    return lastOn ? `De dagen telden tot en met ${fullDate(lastOn)}.` : 'Er telde geen enkele dag.';
  if (days === 0) return `Als wij vóór ${fullDate(firstOn)} besluiten, kost het niets.`;
  return days === longestPenalty
    ? 'Dit is het hoogste bedrag: hoger wordt de dwangsom niet.'
    : 'Elke dag zonder besluit komt erbij.';
}

const daysInWords = (days: number): string => (days === 1 ? '1 dag' : `${days} dagen`);
