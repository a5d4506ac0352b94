import { fullDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Link, List, Paragraph } from '../../web/text.js';
import type { CaseFile } from '../dossier/case-file.js';

interface ObjectionCardProps {
  readonly file: Pick<CaseFile, 'dossier' | 'objections' | 'isContestable'>;
  /** Whether this person may type in an objection on paper. */
  readonly mayEnter: boolean;
}

/** Objections to what was decided in a dossier; nothing as long as nothing was announced. */
export const ObjectionCard = ({
  file: { dossier, objections, isContestable },
  mayEnter,
}: ObjectionCardProps) =>
  isContestable ? (
    <Card id="bezwaar" title="Bezwaar">
      {objections.length === 0 ? <Paragraph>Er is geen bezwaar gemaakt.</Paragraph> : null}
      <List
        items={objections.map(({ objection }) => (
          <Link key={objection.id} href={`/werk/bezwaren/${objection.id}`}>
            {objection.caseNumber}, ontvangen op {fullDate(objection.receivedOn)}
          </Link>
        ))}
      />
      {mayEnter ? <Link href={`/werk/zaken/${dossier.id}/bezwaar`}>Bezwaar op papier invoeren</Link> : null}
    </Card>
  ) : null;
