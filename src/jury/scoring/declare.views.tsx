import { randomUUID } from 'node:crypto';
import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { DescriptionList } from '../../web/description-list.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { PageHead, Reading } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { fieldSpecs, questionOf } from '../../web/form/question.js';
import { Link, Paragraph } from '../../web/text.js';
import type { OpenEntry } from './entry.js';
import '../involvement.forms.js';

interface DeclareProps {
  readonly ctx: PageContext;
  readonly entry: OpenEntry;
  /** Path of the plan for this person. */
  readonly path: `/${string}`;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Asks whether somebody is involved, before anything of the plan is shown but what it is called and who made it. */
export const DeclarePage = ({ ctx, entry, errors, refusals = [], ...form }: DeclareProps) => (
  <Page
    ctx={ctx}
    title={`Betrokken bij ‘${entry.application.title}’?`}
    breadcrumbs={[{ label: 'Jury', href: '/jury' }, { label: entry.application.title }]}
    errors={errors}
    refusals={refusals}
  >
    <Reading>
      <PageHead title={entry.application.title} sub={entry.round.name} />
      <DescriptionList
        items={[
          { term: 'Groep', value: entry.application.groupName },
          { term: 'Dorp', value: entry.village ?? 'Niet bekend' },
        ]}
      />
      <Paragraph>
        Wij vragen dit aan elk jurylid, bij elk plan. Daarna ziet u het plan. Betrokken zijn is niet gek: in
        een kleine gemeente kent men elkaar.
      </Paragraph>
      <Alert kind="info" title="Bent u betrokken?">
        <Paragraph>
          Dan doet u bij dit plan niet mee en ziet u er niets meer van. Dat kunt u zelf niet terugdraaien.
          Twijfelt u? Bel ons eerst, het nummer staat onderaan.
        </Paragraph>
      </Alert>
      <InvolvementForm ctx={ctx} errors={errors} {...form} />
      <Paragraph>
        <Link href="/jury">Terug naar mijn plannen</Link>
      </Paragraph>
    </Reading>
  </Page>
);

/** The question itself; `late` is for whoever said no before, and finds out while reading. */
export function InvolvementForm({
  ctx,
  path,
  values = {},
  errors,
  late,
}: Pick<DeclareProps, 'ctx' | 'path' | 'values' | 'errors'> & { late?: boolean }) {
  const question = questionOf('declareInvolvement');
  const fields = (question ? fieldSpecs(question) : []).map((field) => ({
    ...field,
    options: field.options?.filter(({ value }) => !late || value !== 'none'),
  }));
  return (
    <Form ctx={ctx} action={`${path}/betrokken`}>
      <input type="hidden" name="zet" value={randomUUID()} />
      <FormFields fields={fields} values={values} errors={errors} />
      <Buttons>
        <Button>Vastleggen</Button>
      </Buttons>
    </Form>
  );
}
