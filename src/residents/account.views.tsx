import { Alert } from '../web/alert.js';
import { Button, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { Form, FormFields } from '../web/form/form.js';
import { euro, fullDate } from '../web/format.js';
import { PageHead, Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { fieldSpecs, questionOf } from '../web/form/question.js';
import { Link, Paragraph } from '../web/text.js';
import { titleOf } from './crumbs.js';
import type { OwnDossier } from './own-dossier.js';
import type { Side } from './side.js';
import { ForWhom } from './side.views.js';

const title = 'Rekeningnummer doorgeven';

/** Asks for the account of the association or foundation that gets the money. */
export const AccountForm = ({
  ctx,
  own,
  side,
  moveId,
  values,
  errors,
  refusals,
}: {
  ctx: PageContext;
  own: OwnDossier;
  side: Side;
  moveId: string;
  values: FieldValues;
  errors: FieldErrors;
  refusals: readonly string[];
}) => {
  const { decisions, memory, payee } = own;
  const question = questionOf('giveBankDetails');
  const due = memory.clocks['payment']?.endsOn;
  return (
    <Page ctx={ctx} title={title} breadcrumbs={side.crumbs(title)} errors={errors} refusals={refusals}>
      <Reading>
        <PageHead title="Op welke rekening mag het geld?" sub={titleOf(own)} />
        <ForWhom side={side} />
        <Paragraph look="lead">
          Het gaat om {euro(decisions.at(-1)?.amount ?? 0)}.
          {due ? ` Wij maken het over uiterlijk ${fullDate(due)}, als wij het nummer op tijd hebben.` : ''}
        </Paragraph>
        <Alert kind="info">
          <Paragraph>
            Geef de rekening van de vereniging of stichting
            {payee ? (
              <>
                {' '}
                door: <strong>{payee}</strong>
              </>
            ) : (
              ' door die het geld krijgt'
            )}
            . Een rekening van een bewoner kan niet. Krijgt een ander het geld dan u had ingevuld? Bel ons
            eerst.
          </Paragraph>
        </Alert>
        <Form ctx={ctx} action={`${side.base}/rekening`}>
          <input type="hidden" name="zet" value={moveId} />
          <FormFields fields={question ? fieldSpecs(question) : []} values={values} errors={errors} />
          <Paragraph look="small">
            Wij bewaren het nummer versleuteld. Alleen wie betaalt, kan het hele nummer zien. Wij vragen u
            nooit om een pincode of wachtwoord.
          </Paragraph>
          <Buttons>
            <Button>Geef dit nummer door</Button>
            <Link href={side.base}>Terug zonder iets te doen</Link>
          </Buttons>
        </Form>
      </Reading>
    </Page>
  );
};
