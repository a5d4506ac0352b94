import { moment } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { List } from '../../web/text.js';
import type { LegalState } from './legal.queries.js';
import { correctionWords } from './legal-words.js';

/** Who weighed the legal settings of a version and who corrected one, the newest first. */
export const LegalHistory = ({ state: { reviews, corrections } }: { state: LegalState }) => {
  const told = [
    ...reviews.map(({ at, by, remark }) => ({ at, by, what: `Nagekeken. ${remark ?? ''}`.trim() })),
    ...corrections.map((one) => ({ at: one.at, by: one.by, what: correctionWords(one) })),
  ].toSorted((one, other) => other.at - one.at);
  return told.length === 0 ? null : (
    <Card id="geschiedenis" title="Wie keek en wie paste aan">
      <List items={told.map(({ at, by, what }) => `${moment(at)}, ${by}: ${what}`)} />
    </Card>
  );
};
