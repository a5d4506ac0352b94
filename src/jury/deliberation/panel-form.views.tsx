import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import type { Criterion } from '../../../workflows/settings.js';
import type { MoveOption } from '../../engine/options.js';
import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import { Tick } from '../../web/form/choice-fields.js';
import { oneValue } from '../../web/form/fields.js';
import { Form } from '../../web/form/form.js';
import { euro } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { DataTable } from '../../web/table.js';
import { LongTextField, MoneyField } from '../../web/form/text-fields.js';
import { Paragraph, TypedText } from '../../web/text.js';
import { panelValues } from './panel-typing.js';
import { decimal } from './plan-table.views.js';
import type { Proposal } from './proposal.js';
import type { ProposalProps } from './proposal.views.js';
import { reasonName, shortName } from '../scoring/sheet.js';

/** Where a plan stands in the deliberation. */
export const pathOf = ({ entry }: Proposal): `/${string}` =>
  `/jury/beraad/${entry.round.id}/plan/${entry.application.id}`;

/** The reasons of the jury, each below what its members wrote, and the amount. Read-only once the report is signed. */
export function PanelForm(props: ProposalProps) {
  const { ctx, proposal, options } = props;
  const { criteria } = proposal.entry.settings;
  const award = options.find(({ type }) => type === 'proposeAward');
  if (award?.reasons.length !== 0) return <Frozen proposal={proposal} reasons={award?.reasons ?? []} />;
  const path = pathOf(proposal);
  return (
    <Form
      ctx={ctx}
      action={path}
      autosave={`${path}/bewaren`}
      enter={{ name: 'actie', value: 'bewaren', label: 'Bewaar' }}
    >
      <input type="hidden" name="zet" value={randomUUID()} />
      {criteria.map((criterion) => (
        <CriterionCard key={criterion.key} criterion={criterion} proposal={proposal}>
          <ReasonField criterion={criterion} {...props} />
        </CriterionCard>
      ))}
      <AmountCard {...props} none={options.find(({ type }) => type === 'proposeNone')} />
    </Form>
  );
}

const ReasonField = ({
  criterion,
  proposal,
  typed,
  errors = {},
}: ProposalProps & { criterion: Criterion }) => {
  const name = reasonName(criterion.key);
  return (
    <LongTextField
      name={name}
      label={`Wat vindt de jury van ‘${shortName(criterion.label)}’?`}
      hint="De aanvrager leest dit in het advies."
      rows={3}
      value={oneValue(panelValues(typed ?? proposal.typed), name)}
      error={errors[name]}
    />
  );
};

const AmountCard = ({
  proposal,
  typed = proposal.typed,
  errors = {},
  none,
}: ProposalProps & { none?: MoveOption }) => (
  <Card id="voorstel" title="Wat stelt de jury voor?">
    <MoneyField
      name="amount"
      label="Bedrag"
      hint={`Gevraagd is ${euro(proposal.entry.application.requested)}. In de pot is ${euro(proposal.available)} voor dit plan.`}
      value={typed.amount}
      error={errors['amount']}
    />
    <Tick name="honourable" label="Eervolle vermelding" checked={typed.honourable} />
    <Buttons>
      <Button name="actie" value="bedrag">
        Dit bedrag voorstellen
      </Button>
      {none?.reasons.length === 0 ? (
        <Button look="secondary" name="actie" value="geen">
          Geen bijdrage voorstellen
        </Button>
      ) : null}
      <Button look="subtle" name="actie" value="bewaren">
        Alleen bewaren
      </Button>
    </Buttons>
    {none?.reasons.map((reason) => (
      <Paragraph key={reason}>{`Geen bijdrage voorstellen kan niet. ${reason}`}</Paragraph>
    ))}
  </Card>
);

const Frozen = ({ proposal, reasons }: { proposal: Proposal; reasons: readonly string[] }) => (
  <>
    <Alert kind="info" title="U kunt dit voorstel nu niet wijzigen">
      {reasons.map((reason) => (
        <Paragraph key={reason}>{reason}</Paragraph>
      ))}
    </Alert>
    {proposal.entry.settings.criteria.map((criterion) => (
      <CriterionCard key={criterion.key} criterion={criterion} proposal={proposal}>
        <TypedText>{proposal.typed.reasons[criterion.key] ?? ''}</TypedText>
      </CriterionCard>
    ))}
  </>
);

/** One criterion: what everybody gave and why, and below it what the jury says together. */
const CriterionCard = ({
  criterion: { key, label, weight },
  proposal: { score, sheets },
  children,
}: {
  criterion: Criterion;
  proposal: Proposal;
  children: ComponentChildren;
}) => (
  <Card id={`criterium-${key}`} title={label}>
    <Paragraph>
      Gemiddeld {decimal(score.byCriterion[key])}, telt voor {weight}% mee.
    </Paragraph>
    <div class="oek-duo">
      <DataTable
        caption={`Punten voor ‘${shortName(label)}’`}
        hideCaption
        columns={[
          { label: 'Jurylid', cell: ({ juror }) => juror, rowHeader: true },
          { label: 'Punten', numeric: true, cell: ({ points }) => points[key] ?? '–' },
          { label: 'Waarom', cell: ({ reasons }) => <span class="oek-typed">{reasons[key] ?? ''}</span> },
        ]}
        rows={sheets}
        empty="Nog niemand heeft dit plan beoordeeld."
      />
      <div>{children}</div>
    </div>
  </Card>
);
