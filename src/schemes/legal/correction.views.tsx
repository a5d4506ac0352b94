import type { LegalSetting } from '../../../workflows/legal-settings.js';
import { legalValue } from '../../../workflows/legal-settings.js';
import { Button, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs, type QuestionOfMove } from '../../web/form/question.js';
import { PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph } from '../../web/text.js';
import type { LegalState } from './legal.queries.js';
import { valueWords } from './legal-words.js';

interface CorrectionPageProps {
  readonly ctx: PageContext;
  readonly state: LegalState;
  readonly setting: LegalSetting;
  readonly question: QuestionOfMove;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Corrects one legal setting: its value, where it stands, how sure that is, and what a lawyer has to say. */
export const CorrectionPage = ({ ctx, state, setting, question, ...form }: CorrectionPageProps) => {
  const { version } = state;
  const { values, errors, refusals } = form;
  const now = valueWords(setting, legalValue(version.settings, setting));
  return (
    <Page
      ctx={ctx}
      title={setting.label}
      breadcrumbs={[
        { label: 'Juridische regels', href: '/werk/regels' },
        { label: version.name, href: `/werk/regels/${version.id}` },
        { label: setting.label },
      ]}
      errors={errors}
      refusals={refusals}
    >
      <PageHead title={setting.label} sub={`Nu: ${now}`} />
      <Reading>
        {setting.fixedBy ? (
          <Paragraph>
            De wet laat hier geen keuze ({setting.fixedBy}). U kunt wel vastleggen wat u ervan vindt.
          </Paragraph>
        ) : null}
        <Form ctx={ctx} action={`/werk/regels/${version.id}/${setting.key}`}>
          <FormFields fields={fieldSpecs(question)} values={values} errors={errors} />
          <Buttons>
            <Button>Bewaren</Button>
            <Link href={`/werk/regels/${version.id}`}>Terug zonder iets te veranderen</Link>
          </Buttons>
        </Form>
      </Reading>
    </Page>
  );
};
