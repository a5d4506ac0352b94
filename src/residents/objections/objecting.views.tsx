import type { EntryMemory } from '../../../workflows/fragments/memory.js';
import { fullDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Link, Paragraph } from '../../web/text.js';

interface Decided {
  readonly file: {
    readonly application: { readonly id: string };
    readonly memory: Pick<EntryMemory, 'amount' | 'clocks'>;
  };
  readonly today: string;
}

/** The way to object to what was decided beside a plan, as long as that can be in time (Awb 6:7). */
export const Objecting = ({ file: { application, memory }, today }: Decided) => {
  const until = memory.clocks['objection']?.endsOn ?? '';
  return memory.amount !== undefined && today <= until ? (
    <Card id="bezwaar" title="Niet mee eens?">
      <Paragraph>
        U kunt bezwaar maken tot en met {fullDate(until)}. Ons besluit blijft intussen gelden.
      </Paragraph>
      <Link href={`/mijn/${application.id}/bezwaar`}>Maak bezwaar</Link>
    </Card>
  ) : null;
};
