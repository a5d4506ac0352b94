import { randomUUID } from 'node:crypto';
import { Button, Buttons } from '../../web/button.js';
import { Choices } from '../../web/form/choice-fields.js';
import { oneValue } from '../../web/form/fields.js';
import { Form } from '../../web/form/form.js';
import { Card } from '../../web/layout.js';
import { TextField } from '../../web/form/text-fields.js';
import { Paragraph } from '../../web/text.js';
import type { DeliberatedPlan } from './deliberated-plans.js';
import type { DeliberationProps } from './deliberation.views.js';
import { groupName, lotFields, tiesOf } from './lots.js';

/** For every tie what to do about it: a draw by lot with a witness, kept by the secretary. */
export function TieCards(props: DeliberationProps) {
  const lot = props.options.find(({ type }) => type === 'recordLot');
  const ties = tiesOf(props.deliberation.plans);
  return (
    <>
      {ties.map((tie, index) => (
        <Card
          id={`gelijk-${index + 1}`}
          title={`Gelijk: ${tie.map(({ title }) => `‘${title}’`).join(' en ')}`}
          key={index}
        >
          <Paragraph>
            Deze plannen hebben precies evenveel punten, ook op de eerste twee criteria. Loot wie voorgaat,
            met een getuige erbij.
          </Paragraph>
          {lot?.reasons.length === 0 ? (
            <LotForm {...props} tie={tie} index={index} />
          ) : (
            <Blocked reasons={lot?.reasons} />
          )}
        </Card>
      ))}
    </>
  );
}

const Blocked = ({ reasons = ['De secretaris legt de loting vast.'] }: { reasons?: readonly string[] }) => (
  <>
    {reasons.map((reason) => (
      <Paragraph key={reason}>{reason}</Paragraph>
    ))}
  </>
);

function LotForm({
  ctx,
  deliberation,
  tie,
  index,
  values = {},
  errors = {},
}: DeliberationProps & { tie: readonly DeliberatedPlan[]; index: number }) {
  const group = groupName(tie.map(({ id }) => id));
  const mine = oneValue(values, 'gelijk') === group;
  const names = lotFields(index + 1);
  return (
    <Form ctx={ctx} action={`/jury/beraad/${deliberation.now.round.id}/loting`}>
      <input type="hidden" name="zet" value={randomUUID()} />
      <input type="hidden" name="gelijk" value={group} />
      <input type="hidden" name="plaats" value={String(index + 1)} />
      <Choices
        name={names.first}
        label="Welk plan is als eerste getrokken?"
        options={tie.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={mine ? [oneValue(values, names.first)] : []}
        error={errors[names.first]}
      />
      <TextField
        name={names.witness}
        label="Wie was er getuige van de loting?"
        value={mine ? oneValue(values, names.witness) : ''}
        error={errors[names.witness]}
        maxLength={100}
        literal
      />
      <Buttons>
        <Button look="secondary">Loting vastleggen</Button>
      </Buttons>
    </Form>
  );
}
