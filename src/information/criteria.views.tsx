import type { Criterion } from '../../workflows/settings.js';
import { Details } from '../web/layout.js';
import { DataTable } from '../web/table.js';
import { List, Paragraph } from '../web/text.js';
import type { RoundShown } from './schemes.queries.js';

/** What the jury looks at and how much it counts, and on demand what the points mean. */
export const Criteria = ({ criteria }: { criteria: readonly Criterion[] }) => (
  <>
    <DataTable
      caption="Waar de jury op let, en hoe zwaar dat telt"
      hideCaption
      narrow="scroll"
      columns={[
        { label: 'De jury let op', cell: ({ label }) => label },
        { label: 'Telt mee voor', cell: ({ weight }) => `${weight}%`, numeric: true },
      ]}
      rows={criteria}
    />
    <Details summary="Wanneer geeft de jury weinig of veel punten?">
      {criteria.map(({ key, label, anchors }) => (
        <div key={key}>
          <Paragraph>
            <strong>{label}</strong>
          </Paragraph>
          <List items={anchors.map((anchor, place) => `${points[place]}: ${anchor}`)} />
        </div>
      ))}
    </Details>
  </>
);

const points = ['1 punt', '3 punten', '5 punten'];

/** Who judges, so that somebody can say that a juror belongs to their group. */
export const Jury = ({ jury, policy }: { jury: RoundShown['jury']; policy: string }) => (
  <Paragraph>
    {jury.length > 0
      ? `In de jury zitten: ${jury.map(({ name, isChair }) => (isChair ? `${name} (voorzitter)` : name)).join(', ')}. `
      : 'De namen van de juryleden komen hier te staan. '}
    {policy}
  </Paragraph>
);
