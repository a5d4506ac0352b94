import type { MoveOption } from '../../engine/options.js';
import { Alert } from '../../web/alert.js';
import type { PageContext } from '../../web/site/context.js';
import { DescriptionList } from '../../web/description-list.js';
import type { FieldErrors } from '../../web/form/fields.js';
import { euro } from '../../web/format.js';
import { Card, Details, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Paragraph } from '../../web/text.js';
import { InvolvementForm } from '../scoring/declare.views.js';
import { PanelForm, pathOf } from './panel-form.views.js';
import type { PanelTyped } from './panel-typing.js';
import { PlanText } from '../scoring/plan.views.js';
import { decimal } from './plan-table.views.js';
import type { Proposal } from './proposal.js';

export interface ProposalProps {
  readonly ctx: PageContext;
  readonly proposal: Proposal;
  readonly options: readonly MoveOption[];
  readonly typed?: PanelTyped;
  readonly justSaved?: boolean;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** The points and reasons of everybody about one plan, and beside each criterion what the jury says together. */
export const ProposalPage = (props: ProposalProps) => {
  const { ctx, proposal, errors, refusals = [], justSaved } = props;
  const { entry, plan } = proposal;
  const { application, round, village } = entry;
  const path = pathOf(proposal);
  return (
    <Page
      ctx={ctx}
      title={`Voorstel voor ‘${application.title}’`}
      wide
      breadcrumbs={[
        { label: 'Jury', href: '/jury' },
        { label: `Juryberaad ${round.name}`, href: `/jury/beraad/${round.id}` },
        { label: application.title },
      ]}
      errors={errors}
      refusals={[...refusals]}
    >
      <PageHead
        title={application.title}
        sub={[application.groupName, village, application.caseNumber].filter(Boolean).join(' · ')}
      />
      {justSaved ? <Alert kind="ok" title="Uw concept is bewaard" live /> : null}
      <div class="oek-stack">
        <Facts proposal={proposal} />
        <PanelForm {...props} />
        <Card id="plan" title="Het plan">
          <Details summary="Lees het plan">
            <PlanText plan={plan} files={`${path}/bestand`} level={3} />
          </Details>
          <Details summary="Bent u betrokken bij dit plan?" open={Boolean(errors?.['kind'])}>
            <Paragraph>Dan ziet u er niets meer van. Dat kunt u zelf niet terugdraaien.</Paragraph>
            <InvolvementForm ctx={ctx} path={path} errors={errors} late />
          </Details>
        </Card>
      </div>
    </Page>
  );
};

const Facts = ({ proposal: { score, entry, available, recused } }: { proposal: Proposal }) => (
  <Card id="stand" title="Zo staat het">
    <DescriptionList
      items={[
        { term: 'Score', value: `${decimal(score.score)} (spreiding ${decimal(score.spread)})` },
        { term: 'Gevraagd', value: euro(entry.application.requested) },
        { term: 'In de pot voor dit plan', value: euro(available) },
        ...(entry.settings.money.floor > 0
          ? [{ term: 'Minimum per plan', value: euro(entry.settings.money.floor) }]
          : []),
        ...(recused.length > 0 ? [{ term: 'Doen niet mee', value: recused.join(', ') }] : []),
      ]}
    />
  </Card>
);
