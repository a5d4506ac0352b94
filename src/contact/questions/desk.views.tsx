import { Alert } from '../../web/alert.js';
import { Button, Buttons } from '../../web/button.js';
import { DescriptionList } from '../../web/description-list.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { fullDate, localDate } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph, TypedText } from '../../web/text.js';
import { nameOf } from './list.views.js';
import { questionForms } from './asking.forms.js';
import type { InquiryNow } from './inquiries.queries.js';

interface InquiryPageProps extends InquiryNow {
  readonly ctx: PageContext;
  readonly mayAnswer: boolean;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** One question: who asks what, by when and how that was counted, and our answer. */
export const InquiryPage = (props: InquiryPageProps) => {
  const { ctx, inquiry, errors, refusals } = props;
  const title = `Vraag ${inquiry.caseNumber}`;
  return (
    <Page
      ctx={ctx}
      title={title}
      wide
      errors={errors}
      refusals={refusals}
      breadcrumbs={[{ label: 'Vragen', href: '/werk/vragen' }, { label: inquiry.caseNumber }]}
    >
      <PageHead title={title} sub={props.about} />
      <div class="oek-stack">
        <About {...props} />
        {inquiry.answer === null ? <Answering {...props} /> : <Answered {...props} />}
      </div>
    </Page>
  );
};

const About = ({ inquiry, person, about, isAboutPlan }: InquiryPageProps) => (
  <Card id="vraag" title="De vraag">
    <TypedText>{inquiry.wish}</TypedText>
    <DescriptionList
      items={[
        { term: 'Wie vraagt het', value: nameOf({ person }) },
        { term: 'E-mailadres', value: person?.email ?? 'Geen: het antwoord gaat met de post' },
        { term: 'Postadres', value: person?.postalAddress?.replaceAll('\n', ', ') || 'Niet bekend' },
        {
          term: 'Gaat over',
          value: isAboutPlan ? <Link href={`/werk/zaken/${inquiry.dossierId}`}>{about}</Link> : about,
        },
        { term: 'Ontvangen', value: fullDate(inquiry.receivedOn) },
        { term: 'Antwoord uiterlijk', value: `${fullDate(inquiry.dueOn)}. ${inquiry.dueBecause}` },
      ]}
    />
  </Card>
);

const Answering = ({ ctx, inquiry, person, mayAnswer, values = {}, errors }: InquiryPageProps) =>
  mayAnswer ? (
    <Card id="antwoord" title="Antwoorden">
      {person?.email ? null : (
        <Alert
          kind="warning"
          title="Deze persoon heeft geen e-mailadres: stuur het antwoord ook met de post"
        />
      )}
      <Form ctx={ctx} action={`/werk/vragen/${inquiry.id}`}>
        <FormFields fields={fieldSpecs(questionForms.answering)} values={values} errors={errors} />
        <Buttons>
          <Button>Verstuur dit antwoord</Button>
        </Buttons>
      </Form>
    </Card>
  ) : (
    <Paragraph>Deze vraag wacht op antwoord van een collega.</Paragraph>
  );

const Answered = ({ inquiry }: InquiryPageProps) => (
  <Card id="antwoord" title={`Ons antwoord van ${fullDate(localDate(Number(inquiry.answeredAt)))}`}>
    <TypedText>{inquiry.answer ?? ''}</TypedText>
  </Card>
);
