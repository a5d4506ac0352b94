import { Button, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs, questionOf } from '../../web/form/question.js';
import { Card, Details } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Paragraph } from '../../web/text.js';
import type { AccountDesk } from './account-desk.js';

interface CheckProps {
  readonly ctx: PageContext;
  readonly desk: AccountDesk;
  readonly moveId: string;
}

/** Both checks of an account ask the same thing. */
export const checks: readonly string[] = ['confirmAccount', 'confirmAccountAgain'];

/** What the check rests on, for the check whose turn it is. */
export const CheckCard = ({ values = {}, errors, ...props }: CheckProps & Asked) => {
  const turn = props.desk.options.find(({ type, reasons }) => checks.includes(type) && reasons.length === 0);
  if (!turn) return null;
  return (
    <Card id="controleren" title={turn.type === 'confirmAccount' ? 'Eerste controle' : 'Tweede controle'}>
      <Paragraph>
        {turn.type === 'confirmAccount'
          ? 'Horen naam en nummer bij elkaar? Een collega controleert het daarna ook.'
          : 'Horen naam en nummer bij elkaar? Daarna kan er betaald worden.'}
      </Paragraph>
      <AccountForm {...props} type={turn.type} values={values} errors={errors} button={turn.spec.button} />
    </Card>
  );
};

/** Turning a number down has a form of its own, for the reason. */
export const RejectDetails = (props: CheckProps) => {
  const rejecting = props.desk.options.find(({ type }) => type === 'rejectAccount');
  if (!rejecting || rejecting.reasons.length > 0) return null;
  return (
    <Details summary="Klopt het nummer niet?">
      <Paragraph>
        De aanvrager krijgt een e-mail met de vraag om het rekeningnummer opnieuw door te geven.
      </Paragraph>
      <AccountForm {...props} type="rejectAccount" values={{}} button={rejecting.spec.button} />
    </Details>
  );
};

interface Asked {
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}
interface FormProps extends CheckProps, Asked {
  readonly type: string;
  readonly button: string;
}

const AccountForm = ({ ctx, desk: { award }, moveId, type, values = {}, errors, button }: FormProps) => {
  const question = questionOf(type);
  return (
    <Form ctx={ctx} action={`/financien/${award.dossier.id}/zet`}>
      <input type="hidden" name="wat" value={type} />
      <input type="hidden" name="zet" value={moveId} />
      {question ? <FormFields fields={fieldSpecs(question)} values={values} errors={errors} /> : null}
      <Buttons>
        <Button look={type === 'rejectAccount' ? 'secondary' : 'primary'}>{button}</Button>
      </Buttons>
    </Form>
  );
};
