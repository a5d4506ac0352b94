import { Button, Buttons } from '../../web/button.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph } from '../../web/text.js';
import { topicOptions, type Topic } from '../topics.queries.js';
import { ownComplaint, writtenComplaint } from './filing.forms.js';

export interface Complaining {
  readonly ctx: PageContext;
  readonly topics: readonly Topic[];
  readonly moveId: string;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** Complaining: what happened, and who says so. */
export const ComplainPage = ({ ctx, topics, moveId, values, errors, refusals }: Complaining) => (
  <Page
    ctx={ctx}
    title="Een klacht indienen"
    breadcrumbs={[{ label: 'Vraag of klacht', href: '/vraag-of-klacht' }, { label: 'Een klacht indienen' }]}
    errors={errors}
    refusals={refusals}
  >
    <Reading>
      <PageHead title="Een klacht indienen" />
      <Paragraph look="lead">
        Vertel ons wat er is gebeurd. U krijgt meteen een bevestiging, en binnen zes weken ons antwoord. Bent
        u het niet eens met een besluit? <Link href="/bezwaar">Maak dan bezwaar</Link>.
      </Paragraph>
      <Form ctx={ctx} action="/mijn/klachten/nieuw">
        <input type="hidden" name="zet" value={moveId} />
        <FormFields
          fields={fieldSpecs(ownComplaint, { topics: topicOptions(topics) })}
          values={values}
          errors={errors}
        />
        <Buttons>
          <Button>Verstuur uw klacht</Button>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);

/** Types in a complaint that somebody wrote or told. */
export const EnterComplaintPage = ({ ctx, topics, moveId, values, errors, refusals }: Complaining) => (
  <Page
    ctx={ctx}
    title="Klacht invoeren"
    breadcrumbs={[{ label: 'Klachten', href: '/werk/klachten' }, { label: 'Klacht invoeren' }]}
    errors={errors}
    refusals={refusals}
  >
    <Reading>
      <PageHead title="Klacht invoeren" sub="Voor iemand die schrijft, belt of langskomt" />
      <Form ctx={ctx} action="/werk/klachten/nieuw">
        <input type="hidden" name="zet" value={moveId} />
        <FormFields
          fields={fieldSpecs(writtenComplaint, { topics: topicOptions(topics) })}
          values={values}
          errors={errors}
        />
        <Buttons>
          <Button>Leg deze klacht vast</Button>
        </Buttons>
      </Form>
    </Reading>
  </Page>
);
