import { Button, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph } from '../../web/text.js';
import type { Budget } from '../budget.entity.js';
import type { Choice } from './budget.forms.js';
import { crumbsTo } from './budget.views.js';
import { Readings } from './readings.js';

interface DecidePageProps {
  readonly ctx: PageContext;
  readonly choice: Choice;
  /** Where the form goes. */
  readonly action: `/${string}`;
  /** Where "back" goes. */
  readonly back: `/${string}`;
  /** What is decided about: one budget, or the tree of a year. */
  readonly about: Pick<Budget, 'name' | 'year' | 'grantorId'> & Partial<Pick<Budget, 'indexedFrom'>>;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Asks what was decided, and by which decision. */
export const DecidePage = ({
  ctx,
  choice,
  action,
  back,
  about,
  values = {},
  errors,
  refusals,
}: DecidePageProps) => (
  <Page
    ctx={ctx}
    title={choice.title}
    breadcrumbs={[crumbsTo(about), { label: choice.title }]}
    errors={errors}
    refusals={refusals}
  >
    <PageHead title={choice.title} sub={`${about.name} ${about.year}`} />
    <Reading>
      <Paragraph>{choice.intro}</Paragraph>
      {choice.form.type === 'indexBudget' && about.indexedFrom ? (
        <Readings year={about.year} indexedFrom={about.indexedFrom} />
      ) : null}
      <Form ctx={ctx} action={action}>
        <FormFields fields={fieldSpecs(choice.form)} values={values} errors={errors} />
        <Buttons>
          <Button>Bewaren</Button>
          <Link href={back}>Terug zonder iets te veranderen</Link>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);
