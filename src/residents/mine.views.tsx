import { localDate } from '../../workflows/calendar.js';
import { Badge } from '../web/alert.js';
import { ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { fullDate } from '../web/format.js';
import type { ComplaintNow } from '../contact/complaints/complaints.queries.js';
import type { ObjectionNow } from '../objections/objections.queries.js';
import { Card, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';
import { referenceOf, titleOf } from './crumbs.js';
import type { Listed } from './own-list.js';

/** Every plan somebody may fill in or follow, the newest first. */
export const MinePage = ({
  ctx,
  name,
  plans,
  objections,
  complaints,
}: {
  ctx: PageContext;
  name?: string;
  plans: readonly Listed[];
  objections: readonly ObjectionNow[];
  complaints: readonly ComplaintNow[];
}) => (
  <Page ctx={ctx} title="Mijn aanvragen">
    <div class="oek-stack">
      <PageHead title="Mijn aanvragen" sub={name ? `Van ${name}` : undefined} />
      {plans.length === 0 ? <Nothing /> : null}
      {plans.map((plan) => (
        <PlanCard key={plan.id} {...plan} />
      ))}
      {objections.length > 0 ? <Objections objections={objections} /> : null}
      {complaints.length > 0 ? <Complaints complaints={complaints} /> : null}
      <Paragraph>
        <Link href="/mijn/vragen">Mijn vragen</Link>
      </Paragraph>
      {plans.length > 0 ? (
        <Paragraph>
          Heeft u nog een plan? Kijk wat er kan bij <Link href="/regelingen">Regelingen</Link>.
        </Paragraph>
      ) : null}
    </div>
  </Page>
);

const Objections = ({ objections }: { objections: readonly ObjectionNow[] }) => (
  <Card id="bezwaren" title="Mijn bezwaren">
    <List
      items={objections.map(({ objection, contested }) => (
        <Link key={objection.id} href={`/mijn/bezwaren/${objection.id}`}>
          Bezwaar over {contested[0]?.application.title ?? 'een plan'}, {objection.caseNumber}
        </Link>
      ))}
    />
  </Card>
);

const Complaints = ({ complaints }: { complaints: readonly ComplaintNow[] }) => (
  <Card id="klachten" title="Mijn klachten">
    <List
      items={complaints.map(({ complaint }) => (
        <Link key={complaint.id} href={`/mijn/klachten/${complaint.id}`}>
          Klacht van {fullDate(complaint.receivedOn)}, {complaint.caseNumber}
        </Link>
      ))}
    />
  </Card>
);

const Nothing = () => (
  <div class="oek-reading">
    <Paragraph look="lead">U heeft nog geen aanvraag.</Paragraph>
    <Paragraph>
      Heeft u er wel een gedaan? Dan was dat met een ander e-mailadres. Log uit, en log in met dat adres. Of
      bel ons.
    </Paragraph>
    <Buttons>
      <ButtonLink href="/regelingen">Bekijk wat er kan</ButtonLink>
    </Buttons>
  </div>
);

const PlanCard = (plan: Listed) => {
  const { id, draft, badge } = plan;
  const title = titleOf(plan);
  return (
    <section class="oek-card" aria-labelledby={`plan-${id}`}>
      <div class="oek-head oek-head--tight">
        <div>
          <Heading level={2} look={3} id={`plan-${id}`}>
            <Link href={`/mijn/${id}`}>{title}</Link>
          </Heading>
          <p class="oek-head__sub">{referenceOf(plan)}</p>
        </div>
        <div class="oek-head__aside">
          <Badge tone={badge.tone}>{badge.word}</Badge>
        </div>
      </div>
      <Paragraph>{standing(plan)}</Paragraph>
      {draft === 'open' ? (
        <Buttons>
          <ButtonLink href={`/mijn/${id}`} look="secondary">
            Ga verder met invullen
          </ButtonLink>
        </Buttons>
      ) : null}
    </section>
  );
};

function standing({ draft, round, names }: Listed): string {
  const lastDay = fullDate(localDate(round.closesAt - 1));
  if (draft === 'open') return `U kunt dit plan insturen tot en met ${lastDay}.`;
  if (draft === 'late')
    return `U kunt dit plan niet meer insturen: ${round.name} is gesloten op ${lastDay}. Wij verwijderen dit concept vanzelf.`;
  return `${names.join('. ')}.`;
}
