import { DescriptionList, type Description } from '../../web/description-list.js';
import { euro, fullDate, moment } from '../../web/format.js';
import { Card, Details } from '../../web/layout.js';
import { List, Paragraph } from '../../web/text.js';
import type { Budget } from '../../budget/budget.entity.js';
import { leftOf } from '../../budget/budget.queries.js';
import type { Round } from '../../rounds/round.entity.js';
import type { RoundFile } from './round-file.js';

/** When what happens in a round. */
export const Times = ({ round }: { round: Round }) => (
  <Card id="tijden" title="Tijden">
    <DescriptionList items={timesOf(round)} compact />
  </Card>
);

function timesOf({
  opensAt,
  closesAt,
  presentationOn,
  presentationPlace,
  executionEndsOn,
  ...round
}: Round): Description[] {
  const place = presentationPlace ? `, ${presentationPlace}` : '';
  const { councilBefore, councilAfter } = round;
  return [
    { term: 'Gaat open', value: moment(opensAt) },
    { term: 'Sluit', value: moment(closesAt) },
    {
      term: 'Presentaties',
      value: presentationOn ? `${fullDate(presentationOn)}${place}` : 'Nog geen datum',
    },
    { term: 'Plannen klaar uiterlijk', value: fullDate(executionEndsOn) },
    { term: 'Raad vooraf geïnformeerd', value: councilBefore ? fullDate(councilBefore.sentOn) : 'Nog niet' },
    { term: 'Spelregels bekendgemaakt', value: councilBefore ? published(councilBefore) : 'Nog niet' },
    { term: 'Raad achteraf geïnformeerd', value: councilAfter ? fullDate(councilAfter.sentOn) : 'Nog niet' },
  ];
}

const published = ({ publishedOn, reference }: { publishedOn: string; reference: string }): string =>
  `${fullDate(publishedOn)}, ${reference}`;

/** The prize pool: what it holds, and what has been done with it. Cents. */
export const Money = ({ file: { pot, recusedFrom } }: { file: RoundFile }) => (
  <Card id="pot" title="Prijzenpot">
    {pot ? (
      <DescriptionList items={[whole(pot), ...(recusedFrom.length > 0 ? [] : spentOf(pot))]} compact />
    ) : (
      <Paragraph>De prijzenpot hangt nog niet aan een budget.</Paragraph>
    )}
    {recusedFrom.length > 0 ? (
      <Paragraph>
        U bent betrokken bij een plan in deze ronde. Daarom ziet u hier niet wat er van de pot over is:
        daaruit zou u kunnen opmaken hoeveel dat plan krijgt.
      </Paragraph>
    ) : null}
  </Card>
);

const whole = (pot: Budget): Description => ({
  term: 'In de pot',
  value: euro(pot.ceiling + pot.overCeiling),
});

const spentOf = (pot: Budget): Description[] => [
  { term: 'Gereserveerd', value: euro(pot.reserved) },
  { term: 'Toegezegd', value: euro(pot.committed) },
  { term: 'Betaald', value: euro(pot.paid) },
  { term: 'Nog vrij', value: euro(leftOf(pot)) },
];

/** What this round is held to: settings of its version. */
export const Rules = ({ file: { settings, dossier } }: { file: RoundFile }) => (
  <Card id="spelregels" title="Spelregels">
    <DescriptionList
      items={[
        { term: 'Hoogste bijdrage', value: euro(settings.money.maxAmount) },
        { term: 'Laagste bijdrage', value: settings.money.floor > 0 ? euro(settings.money.floor) : 'Geen' },
        {
          term: 'Jury',
          value: `${settings.jury.members} leden; per plan ${settings.jury.quorum} beoordelingen`,
        },
        {
          term: 'Besluit',
          value: `binnen ${settings.terms.decision.weeks} weken (${settings.terms.decision.basis})`,
        },
      ]}
      compact
    />
    <Details summary="Criteria en gewichten">
      <List items={settings.criteria.map(({ label, weight }) => `${label}: ${weight} %`)} />
    </Details>
    <Details summary="Wettelijke grondslag">
      <Paragraph look="small">{settings.legalBasis}</Paragraph>
      <Paragraph look="small">Regels en bedragen horen bij versie {dossier.versionId.slice(0, 8)}.</Paragraph>
    </Details>
  </Card>
);
