import { Alert, Badge } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { weekdayDate } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph } from '../../web/text.js';
import type { MyPlan, MyRound } from './my-plans.js';

interface JuryListProps {
  readonly ctx: PageContext;
  readonly rounds: readonly MyRound[];
  /** What was just done, as a sentence. */
  readonly done?: string;
}

/** Everything a juror has to do, round by round; nothing of anybody else. */
export const JuryListPage = ({ ctx, rounds, done }: JuryListProps) => (
  <Page ctx={ctx} title="Jury">
    <PageHead title="Jury" />
    {done ? <Alert kind="ok" title={done} live /> : null}
    {rounds.length === 0 ? <Paragraph>U zit nu niet in een jury.</Paragraph> : null}
    <div class="oek-stack">
      {rounds.map((round) => (
        <RoundPart key={round.round.id} my={round} />
      ))}
    </div>
  </Page>
);

const RoundPart = ({ my }: { my: MyRound }) => (
  <>
    <Card id={`ronde-${my.round.id}`} title={my.round.name} accent>
      {mayNoMore(my) ? <Paragraph>{tooLate}</Paragraph> : <WhatNow my={my} />}
      <Deliberation my={my} />
    </Card>
    {scores(my) && my.plans.length > 0 ? <PlanList my={my} /> : null}
  </>
);

/** A line a plan, so that a phone shows many: what it is, where, and what this juror did. */
const PlanList = ({ my }: { my: MyRound }) => (
  <Card id={`plannen-${my.round.id}`} title={`Plannen van ${my.round.name}`}>
    <ul class="oek-actions oek-my-plans">
      {my.plans.map((plan) => (
        <li key={plan.id}>
          <div>
            <p class="oek-actions__name">
              <Name {...plan} />
            </p>
            <p class="oek-small">{plan.village ?? 'Dorp niet bekend'}</p>
          </div>
          <Done {...plan} over={mayNoMore(my)} />
        </li>
      ))}
    </ul>
  </Card>
);

const scores = ({ roles }: MyRound): boolean => roles.some((role) => role !== 'jurySecretary');

function WhatNow({ my }: { my: MyRound }) {
  if (!scores(my)) return <Paragraph>U bent secretaris van deze jury.</Paragraph>;
  const judged = my.plans.filter(({ standing }) => standing !== 'recused');
  const undeclared = my.plans.filter(({ standing }) => standing === 'undeclared');
  const open = judged.filter(({ handedInAt }) => handedInAt === null);
  const next = open.find(({ standing }) => standing === 'free') ?? open[0];
  if (my.plans.length === 0) return <Paragraph>{nothingYet(my)}</Paragraph>;
  if (!next) return <Paragraph>U bent klaar: u heeft alles ingeleverd. Dank u wel.</Paragraph>;
  return (
    <>
      <Paragraph>
        U heeft {judged.length - open.length} van de {judged.length} plannen beoordeeld. {deadline(my)}
      </Paragraph>
      {undeclared.length > 0 ? (
        <Paragraph>
          Bij {undeclared.length} {undeclared.length === 1 ? 'plan' : 'plannen'} weten wij nog niet of u
          betrokken bent. Dat vragen wij zodra u het plan opent.
        </Paragraph>
      ) : null}
      <Buttons>
        <ButtonLink href={`/jury/${next.id}`}>Verder met ‘{next.title}’</ButtonLink>
      </Buttons>
    </>
  );
}

/** Whoever leads the deliberation sees the points of the others, and gives none any more. */
const mayNoMore = ({ state, roles }: MyRound): boolean =>
  state === 'deliberation' && !roles.includes('juror');
const tooLate =
  'Het juryberaad is begonnen. U ziet daar de punten van de anderen, dus u geeft zelf geen punten meer.';

function nothingYet({ state }: MyRound): string {
  const over = ['decided', 'announced', 'execution', 'councilReportPending', 'finished', 'cancelled'];
  return over.includes(state)
    ? 'De jury van deze ronde is klaar. U hoeft niets meer te doen.'
    : 'Er staan nog geen plannen voor u klaar. U krijgt bericht zodra dat zo is.';
}

function deadline({ state, round: { presentationOn } }: MyRound): string {
  if (state === 'deliberation') return 'Het juryberaad is bezig: lever in wat u nog heeft.';
  return presentationOn
    ? `Lever alles in vóór de presentaties op ${weekdayDate(presentationOn)}.`
    : 'De dag van de presentaties is nog niet bekend.';
}

const Deliberation = ({ my }: { my: MyRound }) =>
  my.roles.some((role) => role !== 'juror') ? (
    <Paragraph>
      <Link href={`/jury/beraad/${my.round.id}`}>Naar het juryberaad van {my.round.name}</Link>
    </Paragraph>
  ) : null;

const Name = ({ id, title, standing }: MyPlan) =>
  standing === 'recused' ? <>{title}</> : <Link href={`/jury/${id}`}>{title}</Link>;

function Done({ standing, handedInAt, filled, criteria, over }: MyPlan & { over: boolean }) {
  if (standing === 'recused') return <Badge>U doet niet mee bij dit plan</Badge>;
  if (standing === 'undeclared') return <Badge tone="warning">Betrokkenheid opgeven</Badge>;
  if (handedInAt !== null) return <Badge tone="good">Ingeleverd</Badge>;
  if (over) return <Badge>Niet beoordeeld</Badge>;
  return (
    <Badge tone="active">
      {filled === 0 ? 'Nog beoordelen' : `Concept: ${filled} van ${criteria} punten gegeven`}
    </Badge>
  );
}
