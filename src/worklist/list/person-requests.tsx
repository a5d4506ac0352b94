import { dayColour } from '../../../workflows/clocks.colours.js';
import type { AskedRequest } from '../../privacy/requests/requests.queries.js';
import { Card } from '../../web/layout.js';
import { Link, Unseen } from '../../web/text.js';
import { TermBadge } from './term-badge.js';

/** Questions of people about their own data that wait for an answer, with their last day (AVG 12). */
export const PersonRequests = ({ rows, today }: { rows: readonly AskedRequest[]; today: string }) =>
  rows.length > 0 ? (
    <Card id="gegevens" title="Vragen over persoonsgegevens">
      <ul class="oek-actions">
        {rows.map(({ request: { id, kind, dueOn }, name }) => (
          <li key={id}>
            <div>
              <p class="oek-actions__name">{sentences[kind]}</p>
              <p class="oek-small">
                <Link href={`/werk/gegevens/${id}`}>
                  {name}
                  <Unseen>: {sentences[kind]}</Unseen>
                </Link>
              </p>
            </div>
            <p>
              <TermBadge on={dueOn} colour={dayColour(dueOn, today)} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  ) : null;

const sentences = {
  access: 'Wil weten wat wij bewaren',
  rectification: 'Wil iets laten verbeteren',
  erasure: 'Wil gegevens laten wissen',
} as const;
