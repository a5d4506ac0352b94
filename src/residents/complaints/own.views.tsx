import { outcomeWords, waiverWords } from '../../contact/complaints/words.queries.js';
import { Alert, Badge } from '../../web/alert.js';
import { DescriptionList } from '../../web/description-list.js';
import { fullDate, moment, phoneNumber } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { telephone } from '../../web/site/page-frame.js';
import { Link, Paragraph, TypedText } from '../../web/text.js';
import type { OwnComplaintFile } from './own-complaint.js';

/** A complaint as whoever made it sees it: what goes on now and until when, our answer, and what was sent. */
export const OwnComplaintPage = ({
  ctx,
  file,
  done,
}: {
  ctx: PageContext;
  file: OwnComplaintFile;
  done?: unknown;
}) => (
  <Page
    ctx={ctx}
    title="Uw klacht"
    breadcrumbs={[{ label: 'Mijn aanvragen', href: '/mijn' }, { label: 'Uw klacht' }]}
  >
    <Reading>
      <PageHead
        title="Uw klacht"
        sub={`Kenmerk ${file.complaint.caseNumber}`}
        aside={<Badge tone={file.dossier.done ? 'neutral' : 'active'}>{file.step}</Badge>}
      />
      {done === 'start' && file.state === 'received' ? (
        <Alert kind="ok" title="Wij hebben uw klacht. U krijgt een bevestiging per e-mail." live />
      ) : null}
      <Paragraph look="lead">{nowWords(file)}</Paragraph>
      {file.memory.answeredOn ? <OurAnswer file={file} /> : <Term file={file} />}
      <Sent file={file} />
      <Contact file={file} />
    </Reading>
  </Page>
);

/** Until when we may take, and how that was counted. */
const Term = ({ file: { memory } }: { file: OwnComplaintFile }) => {
  const clock = memory.clocks['complaint'];
  return clock && !clock.stoppedOn ? (
    <Card id="termijn" title={`Antwoord uiterlijk ${fullDate(clock.endsOn)}`}>
      <Paragraph>Zo is dat geteld: {clock.explanation}</Paragraph>
    </Card>
  ) : null;
};

const OurAnswer = ({ file: { memory, told, ombudsman } }: { file: OwnComplaintFile }) => (
  <Card id="antwoord" title={outcomeWords[memory.outcome ?? ''] ?? 'Ons antwoord'} accent>
    <Paragraph>Wij schreven dit op {fullDate(memory.answeredOn ?? '')}.</Paragraph>
    {['findings', 'conclusion']
      .flatMap((name) => told.get(name) ?? [])
      .map((text) => (
        <TypedText key={text}>{text}</TypedText>
      ))}
    {memory.outcome === 'settled' ? null : (
      <>
        <Paragraph>{heardWords(memory, told)}</Paragraph>
        <Paragraph>
          Bent u niet tevreden? Dan kunt u tot een jaar na ons antwoord naar {ombudsman}. Dat kost niets.
          Tegen ons antwoord kunt u geen bezwaar maken.
        </Paragraph>
      </>
    )}
  </Card>
);

function heardWords({ heardOn, waived }: OwnComplaintFile['memory'], told: OwnComplaintFile['told']): string {
  if (heardOn) return `Wij spraken hierover op ${fullDate(heardOn)}.`;
  return waived ? `Er was geen gesprek. ${waiverWords[waived] ?? ''}: ${told.get('reason') ?? ''}` : '';
}

const Sent = ({ file: { complaint, application, told } }: { file: OwnComplaintFile }) => (
  <Card id="klacht" title="Dit stuurde u ons">
    <DescriptionList
      compact
      items={[
        { term: 'Ontvangen', value: fullDate(complaint.receivedOn) },
        ...(application
          ? [{ term: 'Gaat over', value: <Link href={`/mijn/${application.id}`}>{application.title}</Link> }]
          : []),
        { term: 'Wat er is gebeurd', value: <TypedText>{told.get('conduct') ?? ''}</TypedText> },
      ]}
    />
  </Card>
);

const Contact = ({ file: { grantor, options, dossier } }: { file: OwnComplaintFile }) => (
  <Card id="vraag" title="Vraag of wijziging?">
    <Paragraph>
      Bel {grantor.officerName}: <Link href={telephone(grantor.phone)}>{phoneNumber(grantor.phone)}</Link>,{' '}
      {grantor.deskHours}.
    </Paragraph>
    {options.some(({ type, reasons }) => type === 'withdrawComplaint' && reasons.length === 0) ? (
      <Link href={`/mijn/klachten/${dossier.id}/zet/withdrawComplaint`}>Trek uw klacht in</Link>
    ) : null}
  </Card>
);

/** What goes on now. */
function nowWords({ memory, state, told }: OwnComplaintFile): string {
  const words: Readonly<Record<string, string>> = {
    received: 'Iemand die er niets mee te maken had, gaat uw klacht behandelen.',
    takenUp: 'Wij zoeken uit wat er is gebeurd. Misschien nodigen wij u uit voor een gesprek.',
    talkPlanned: `U kunt ons vertellen wat er gebeurde op ${moment(memory.hearingAt ?? 0)}. Plaats: ${told.get('place') ?? ''}`,
    toJudge: 'Wij schrijven ons antwoord.',
    withdrawn: 'U heeft uw klacht ingetrokken. Wij doen er niets meer mee.',
    settled: 'U zei dat uw klacht is opgelost. Hieronder staat wat wij hebben afgesproken.',
    notHandled: 'Wij behandelen uw klacht niet. Hieronder staat waarom.',
  };
  return words[state] ?? 'Wij hebben uw klacht onderzocht. Hieronder staat ons antwoord.';
}
