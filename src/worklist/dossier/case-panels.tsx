import { DescriptionList, type Description } from '../../web/description-list.js';
import { euro, fullDate, phoneNumber } from '../../web/format.js';
import { Card, Details } from '../../web/layout.js';
import { telephone } from '../../web/site/page-frame.js';
import { Link, Paragraph, TypedText } from '../../web/text.js';
import { DataTable } from '../../web/table.js';
import type { AnswerGroup, AnswerLine } from '../../schemes/forms.queries.js';
import type { CaseFile } from './case-file.js';
import { channelWords } from '../../web/form/came-in.js';
import { reservationWords } from './reservation-words.js';

/** Who applied for what, and what was decided. */
export const Facts = ({ file }: { file: CaseFile }) => (
  <Card id="gegevens" title="Gegevens">
    <DescriptionList items={factsOf(file)} compact />
  </Card>
);

/** What is not known is left out. */
const factsOf = (file: CaseFile): Description[] =>
  [...applicantFacts(file), ...moneyFacts(file), ...originFacts(file)].filter(({ value }) => Boolean(value));

function applicantFacts({ application, owner, village }: CaseFile): Description[] {
  const { name, email, phone, postalAddress } = owner ?? {};
  return [
    { term: 'Aanvrager', value: name || 'Nog geen naam' },
    { term: 'Groep', value: application.groupName },
    { term: 'E-mail', value: email ? <MailTo email={email} /> : 'Geen e-mail: bel of schrijf' },
    { term: 'Telefoon', value: phone ? <Call phone={phone} /> : null },
    { term: 'Adres', value: postalAddress ? <Address lines={postalAddress} /> : null },
    { term: 'Dorp of buurt', value: village },
  ];
}

const MailTo = ({ email }: { email: string }) => <Link href={`mailto:${email}`}>{email}</Link>;
const Call = ({ phone }: { phone: string }) => <Link href={telephone(phone)}>{phoneNumber(phone)}</Link>;
const Address = ({ lines }: { lines: string }) => <TypedText>{lines}</TypedText>;

const moneyFacts = ({
  application: { requested, totalCosts },
  decisions,
  dossier,
}: CaseFile): Description[] => [
  { term: 'Gevraagd', value: requested > 0 ? euro(requested) : null },
  { term: 'Kosten van het plan', value: totalCosts > 0 ? euro(totalCosts) : null },
  // Holding back the payment changes nothing about the amount.
  ...decisions
    .filter(({ kind }) => kind !== 'paymentStop')
    .map(({ announcedOn, amount }) => ({
      term: announcedOn ? `Besluit, bekend sinds ${fullDate(announcedOn)}` : 'Besluit, nog niet bekend',
      value: amount > 0 ? euro(amount) : 'Geen bijdrage',
    })),
  { term: 'Begrotingsvoorbehoud', value: reservationWords(dossier) },
  { term: 'Bezwaar kan tot en met', value: objectionEnd(decisions) },
];

const originFacts = ({ application: { id, receivedOn, channel } }: CaseFile): Description[] => [
  {
    term: 'Berichten',
    value: <Link href={`/werk/zaken/${id}/bereikbaar`}>Hoe de aanvrager berichten krijgt</Link>,
  },
  { term: 'Ontvangen op', value: receivedOn ? fullDate(receivedOn) : null },
  { term: 'Binnengekomen', value: channelWords[channel] },
];

function objectionEnd(decisions: CaseFile['decisions']): string | undefined {
  const last = decisions.findLast(({ objectionEndsOn }) => objectionEndsOn !== null)?.objectionEndsOn;
  return last ? fullDate(last) : undefined;
}

/** What was sent in, step by step. */
export const Answers = ({ file: { answers, application } }: { file: CaseFile }) => (
  <Card id="aanvraag" title="De aanvraag">
    {answers.length === 0 ? <Paragraph>Deze aanvraag is nog niet verstuurd.</Paragraph> : null}
    {answers.map((group) => (
      <Details key={group.step} summary={group.title}>
        <AnswersOf group={group} />
      </Details>
    ))}
    {application.submittedAt === null ? null : (
      <Paragraph>
        <Link href={`/aanvragen/${application.id}/kopie.pdf`} download>
          Download een kopie (PDF)
        </Link>
      </Paragraph>
    )}
  </Card>
);

const AnswersOf = ({ group }: { group: AnswerGroup }) => (
  <DescriptionList
    items={group.answers.map((line) => ({ term: line.label, value: <AnswerWords line={line} /> }))}
    compact
  />
);

const AnswerWords = ({ line }: { line: AnswerLine }) =>
  line.rows ? (
    <DataTable
      caption={line.label}
      hideCaption
      columns={[
        { label: 'Wat', cell: ({ label }) => label },
        { label: 'Bedrag', cell: ({ value }) => value, numeric: true },
      ]}
      rows={line.rows}
      footer={['Samen', line.value.replace('Samen ', '')]}
      empty="Niets"
    />
  ) : (
    <TypedText>{line.value}</TypedText>
  );
