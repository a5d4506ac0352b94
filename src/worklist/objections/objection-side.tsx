import { DescriptionList, type Description } from '../../web/description-list.js';
import { fullDate, moment, phoneNumber } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { telephone } from '../../web/site/page-frame.js';
import { Link } from '../../web/text.js';
import { appealWords } from '../../objections/appeal.queries.js';
import { channelWords } from '../../web/form/came-in.js';
import type { ObjectionFile } from './objection-file.js';

/** Who objects, how it came in, and what was done about being heard. */
export const Facts = ({ file }: { file: ObjectionFile }) => (
  <Card id="gegevens" title="Gegevens">
    <DescriptionList items={factsOf(file).filter(({ value }) => Boolean(value))} compact />
  </Card>
);

const factsOf = ({ objection, objectors, memory, heardBy, appeal }: ObjectionFile): Description[] => [
  ...objectors.map(({ name, email, phone }) => ({
    term: 'Wie bezwaar maakt',
    value: (
      <>
        {name || email}
        {phone ? (
          <>
            , <Link href={telephone(phone)}>{phoneNumber(phone)}</Link>
          </>
        ) : null}
      </>
    ),
  })),
  { term: 'Binnengekomen', value: `${fullDate(objection.receivedOn)}, ${channelWords[objection.channel]}` },
  { term: 'Poststempel', value: objection.postedOn ? fullDate(objection.postedOn) : null },
  { term: 'Op tijd', value: timeliness(memory) },
  { term: 'Commissie', value: memory.committee ? 'Ja' : 'Nee' },
  { term: 'Hoorzitting', value: memory.hearingAt ? moment(memory.hearingAt) : null },
  { term: 'Gehoord', value: heardBy },
  { term: 'Beroep', value: appeal && appealWords(appeal) },
  { term: 'Uitspraak', value: appeal?.judgment },
];

function timeliness({ late, excused }: ObjectionFile['memory']): string {
  if (!late) return 'Ja';
  return excused ? 'Te laat, met een goede reden' : 'Te laat';
}
