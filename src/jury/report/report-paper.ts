import { localDate } from '../../../workflows/calendar.js';
import type { JudgedPlan, JuryReport } from '../../documents/files.queries.js';
import { fullDate } from '../../web/format.js';
import type { ReportedPlan } from './judged-plans.js';
import type { JuryReportRow } from '../jury-report.entity.js';
import { juryRoles } from '../jury.queries.js';
import type { ReportContent } from './report.js';
import { juryTitles } from '../titles.js';

type Signatures = JuryReportRow['signatures'];

/** The report as it is printed; the same content and signatures always give the same paper. */
export function paperOf(content: ReportContent, signatures: Signatures): JuryReport {
  const { sender, criteria, plans, dates, members, declarations, excluded } = content;
  return {
    sender: { ...sender, addressLines: [...sender.addressLines] },
    round: content.round,
    drawnUpOn: content.drawnUpOn,
    dates: [...dates],
    members: [...members],
    declarations: [...declarations],
    received: content.received,
    admissible: plans.length,
    excluded: [...excluded],
    criteria: criteria.map(({ label, weight, anchors: [low, , high] }) => ({
      name: label,
      weight,
      lookedAt: `1: ${low}. 5: ${high}.`,
    })),
    plans: plans.map(printed),
    pool: content.pool,
    signatures: signed(signatures),
    fictional: content.fictional,
  };
}

const printed = ({ lot, honourable, recused, scores, ...plan }: ReportedPlan): JudgedPlan => ({
  ...plan,
  scores: [...scores],
  recused: [...recused],
  ...(honourable && { honourableMention: 'Ja' }),
  ...(lot && {
    lot: `Gelijk geëindigd. De plaats is bepaald door loting op ${fullDate(lot.on)}, getuige: ${lot.witness}.`,
  }),
});

/** Chair first; whoever has not signed yet has no line. */
const signed = (signatures: Signatures): JuryReport['signatures'] =>
  juryRoles.flatMap((role) =>
    signatures
      .filter((signature) => signature.role === role)
      .map(({ name, at }) => ({ name, role: juryTitles[role], signedOn: localDate(at) })),
  );
