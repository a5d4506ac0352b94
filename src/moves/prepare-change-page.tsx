import type { Application } from '../applications/application.entity.js';
import { prepareChange } from '../decisions/change/change.forms.js';
import { Button, Buttons } from '../web/button.js';
import type { FieldErrors, FieldValues } from '../web/form/fields.js';
import { Form, FormFields } from '../web/form/form.js';
import { fieldSpecs } from '../web/form/question.js';
import { PageHead, Reading } from '../web/layout.js';
import type { PageContext } from '../web/site/context.js';
import { Page } from '../web/site/page.js';
import { Link, Paragraph } from '../web/text.js';

interface PrepareProps {
  readonly ctx: PageContext;
  readonly application: Application;
  readonly moveId: string;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Asks what somebody intends with a grant; nothing is decided yet, and the recipient is heard first. */
export const PrepareChangePage = ({ ctx, application, moveId, values = {}, ...wrong }: PrepareProps) => {
  const base = `/werk/zaken/${application.id}` as const;
  const title = 'Bijdrage wijzigen of terugvorderen';
  return (
    <Page
      ctx={ctx}
      title={title}
      breadcrumbs={[
        { label: 'Werklijst', href: '/werk' },
        { label: application.caseNumber ?? application.title, href: base },
        { label: title },
      ]}
      errors={wrong.errors}
      refusals={wrong.refusals ? [...wrong.refusals] : undefined}
    >
      <Reading>
        <PageHead title={title} sub={application.title} />
        <Paragraph look="lead">
          U bereidt een besluit voor. De ontvanger leest er pas over als u om een reactie vraagt. Daarna
          beslist een ander.
        </Paragraph>
        <Form ctx={ctx} action={`${base}/wijziging`}>
          <input type="hidden" name="zet" value={moveId} />
          <FormFields fields={fieldSpecs(prepareChange)} values={values} errors={wrong.errors ?? {}} />
          <Buttons>
            <Button>Wijziging voorbereiden</Button>
            <Link href={base}>Terug zonder iets te doen</Link>
          </Buttons>
        </Form>
      </Reading>
    </Page>
  );
};
