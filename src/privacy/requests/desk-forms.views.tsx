import { Button, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { fullDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Paragraph } from '../../web/text.js';
import { answeringForms } from './answering.forms.js';
import type { RequestPageProps } from './desk.views.js';
import type { Given } from './handling.js';
import { outcomeOf } from './erasing-now.js';
import { answerBy } from './requests.js';

/** Asks what we answer; to be erased happens with the same button, for what was said would not be so otherwise. */
export const AnswerForm = (props: RequestPageProps) => {
  const { ctx, desk } = props;
  const { request, verdicts } = desk;
  const erases = request.kind === 'erasure';
  const begin = erases ? { answer: beginOf(props) } : {};
  const { values, errors } = typedIn(props, 'answer', begin);
  const button = erases && outcomeOf(verdicts) !== 'refused' ? 'Wis wat weg kan en verstuur' : 'Verstuur';
  const fields = fieldSpecs(erases ? answeringForms.erasing : answeringForms.answering);
  return (
    <Card id="antwoord" title="Antwoorden">
      {erases ? <Paragraph>Wissen kan niet ongedaan gemaakt worden.</Paragraph> : null}
      <Form ctx={ctx} action={`/werk/gegevens/${request.id}/antwoord`}>
        <FormFields fields={fields} values={values} errors={errors} />
        <Buttons>
          <Button>{`${button} dit antwoord`}</Button>
        </Buttons>
      </Form>
    </Card>
  );
};

/** The sentences of what goes and what stays, for staff to edit. */
const beginOf = ({ desk: { verdicts } }: RequestPageProps): string =>
  verdicts.length === 0
    ? 'Wij hebben uw gegevens gewist.'
    : verdicts.map(({ what, sentence }) => `${what}: ${sentence}`).join('\n');

/** Asks for more time, and why. */
export const ExtendForm = (props: RequestPageProps) => {
  const { ctx, desk } = props;
  const { values, errors } = typedIn(props, 'extend', {});
  return (
    <Card id="verlengen" title="Meer tijd nemen">
      <Paragraph>
        U kunt één keer twee maanden erbij nemen: tot en met {fullDate(answerBy(desk.request.receivedOn, 3))}.
        De aanvrager krijgt daarvan meteen bericht.
      </Paragraph>
      <Form ctx={ctx} action={`/werk/gegevens/${desk.request.id}/verlengen`}>
        <FormFields fields={fieldSpecs(answeringForms.extending)} values={values} errors={errors} />
        <Buttons>
          <Button look="secondary">Verleng en verstuur de reden</Button>
        </Buttons>
      </Form>
    </Card>
  );
};

/** Puts right who somebody is. */
export const CorrectForm = (props: RequestPageProps) => {
  const { person, request } = props.desk;
  const now = {
    name: person?.name ?? '',
    phone: person?.phone ?? '',
    postalAddress: person?.postalAddress ?? '',
  };
  const { values, errors } = typedIn(props, 'correct', now);
  return (
    <Card id="verbeteren" title="Verbeteren">
      <Paragraph>
        Wat al is verstuurd, blijft staan zoals het is verstuurd. Nieuwe brieven gaan naar het nieuwe adres.
      </Paragraph>
      <Form ctx={props.ctx} action={`/werk/gegevens/${request.id}/verbeteren`}>
        <FormFields fields={fieldSpecs(answeringForms.correcting)} values={values} errors={errors} />
        <Buttons>
          <Button look="secondary">Bewaar</Button>
        </Buttons>
      </Form>
    </Card>
  );
};

/** What stands in one of the forms of the page: what was typed there, or what it begins with. */
function typedIn(
  { typed, errors }: RequestPageProps,
  doing: Given['doing'],
  begin: FieldValues,
): { values: FieldValues; errors?: FieldErrors } {
  return typed?.doing === doing ? { values: typed.values, errors } : { values: begin };
}
