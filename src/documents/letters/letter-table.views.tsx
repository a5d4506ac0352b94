import { letterName } from '../../../workflows/letters.names.js';
import { Badge, type Tone } from '../../web/alert.js';
import { moment } from '../../web/format.js';
import { DataTable } from '../../web/table.js';
import { Link, List, Paragraph, Unseen } from '../../web/text.js';
import type { LetterState, RoundLetter } from './round-letters.js';

/** The letters of a round, one a row: what each is, how it stands, and where to read it. */
export const LetterTable = ({ letters }: { letters: readonly RoundLetter[] }) => (
  <DataTable
    caption="De brieven van deze ronde"
    hideCaption
    rows={letters}
    empty="Er zijn nog geen brieven. Ze komen er zodra er een besluit is."
    columns={[
      { label: 'Plan', cell: ({ title }) => title },
      { label: 'Zaak', cell: ({ caseNumber }) => caseNumber },
      { label: 'Brief', cell: ({ letter }) => letterName(letter.kind) },
      { label: 'Nummer', cell: ({ letter }) => letter.number ?? 'nog geen' },
      { label: 'Aan', cell: ({ letter }) => letter.content.recipient.name },
      { label: 'Gaat', cell: ({ byPost }) => (byPost ? 'per post' : 'per e-mail') },
      { label: 'Stand', cell: (row) => <Stand {...row} /> },
      { label: 'Bekijken', cell: (row) => <LetterLinks {...row} /> },
    ]}
  />
);

const looks: Readonly<Record<LetterState, readonly [Tone, string]>> = {
  incomplete: ['bad', 'Er mist iets'],
  printing: ['active', 'Pdf wordt gemaakt'],
  ready: ['good', 'Klaar'],
  announced: ['neutral', 'Verstuurd'],
};

/** Where a letter stands, with what it lacks or when it left. */
const Stand = ({ letter, state }: RoundLetter) => (
  <>
    <Badge tone={looks[state][0]}>{looks[state][1]}</Badge>
    {letter.missing.length > 0 ? <List items={letter.missing} /> : null}
    {letter.announcedAt === null ? null : <Paragraph look="small">{moment(letter.announcedAt)}</Paragraph>}
  </>
);

const LetterLinks = ({ letter, title }: RoundLetter) => {
  const here = `/werk/zaken/${letter.dossierId}/brieven/${letter.id}` as const;
  const name = letterName(letter.kind);
  return (
    <>
      <Link href={here}>
        Lees
        <Unseen>
          {' '}
          de brief over {title}: {name}
        </Unseen>
      </Link>
      {' · '}
      <Link href={`${here}/brief.pdf`}>
        Pdf
        <Unseen>
          {' '}
          van de brief over {title}: {name}
        </Unseen>
      </Link>
    </>
  );
};
