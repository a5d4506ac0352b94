import { grantChange } from '../../../workflows/grant-change.js';
import { memoryOf } from '../../decisions/change/changes.queries.js';
import { namesAt } from '../../engine/labels.js';
import { euro } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Link, Paragraph } from '../../web/text.js';
import type { CaseFile } from '../dossier/case-file.js';

/** Changes to the grant of this application, and the way to prepare one; nothing where nothing was granted. */
export const ChangeCard = ({ file, mayEnter }: { file: CaseFile; mayEnter: boolean }) => {
  const { dossier, changes } = file;
  const isGranted = file.underAwb && /^(?:awarded|closed)/.test(dossier.states);
  return isGranted ? (
    <Card id="wijzigingen" title="Bijdrage wijzigen of terugvorderen">
      {changes.length === 0 && !mayEnter ? <Paragraph>Er is niets gewijzigd.</Paragraph> : null}
      {changes.map((change) => (
        <Paragraph key={change.id}>
          <Link href={`/werk/wijzigingen/${change.id}`}>
            Van {euro(memoryOf(change).change?.before ?? 0)} naar {euro(newAmount(change))}
          </Link>
          : {(namesAt(grantChange, change.states)[0]?.staff ?? '').toLowerCase()}.
        </Paragraph>
      ))}
      {mayEnter && changes.every(({ done }) => done) ? (
        <Paragraph>
          <Link href={`/werk/zaken/${dossier.id}/wijziging`}>Bereid een lagere bijdrage voor</Link>
        </Paragraph>
      ) : null}
    </Card>
  ) : null;
};

/** What was decided, or else what is intended; cents. */
const newAmount = (change: CaseFile['changes'][number]): number => {
  const { amount, change: intended } = memoryOf(change);
  return amount ?? intended?.intended ?? 0;
};
