import type { InquiryNow } from '../../contact/questions/inquiries.queries.js';
import { Alert } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import { fullDate, localDate } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Paragraph, TypedText } from '../../web/text.js';

/** Every own question, the newest first, with our answer or until when it comes. */
export const OwnQuestionsPage = ({
  ctx,
  inquiries,
  done,
}: {
  ctx: PageContext;
  inquiries: readonly InquiryNow[];
  done: boolean;
}) => (
  <Page
    ctx={ctx}
    title="Mijn vragen"
    breadcrumbs={[{ label: 'Mijn aanvragen', href: '/mijn' }, { label: 'Mijn vragen' }]}
  >
    <Reading>
      <PageHead title="Mijn vragen" />
      {done && inquiries[0] ? (
        <Alert kind="ok" title="Wij hebben uw vraag. U krijgt een bevestiging per e-mail." live />
      ) : null}
      {inquiries.length === 0 ? <Paragraph look="lead">U stelde ons nog geen vraag.</Paragraph> : null}
      {inquiries.map((now) => (
        <Question key={now.inquiry.id} {...now} />
      ))}
      <Buttons>
        <ButtonLink href="/mijn/vragen/nieuw" look="secondary">
          Stel een vraag
        </ButtonLink>
      </Buttons>
    </Reading>
  </Page>
);

const Question = ({ inquiry, about }: InquiryNow) => (
  <Card id={`vraag-${inquiry.id}`} title={`Vraag ${inquiry.caseNumber}: ${about}`}>
    <Paragraph look="small">Ontvangen op {fullDate(inquiry.receivedOn)}.</Paragraph>
    <TypedText>{inquiry.wish}</TypedText>
    {inquiry.answer === null ? (
      <Paragraph>
        <strong>U krijgt uiterlijk {fullDate(inquiry.dueOn)} ons antwoord.</strong> Zo is dat geteld:{' '}
        {inquiry.dueBecause}
      </Paragraph>
    ) : (
      <>
        <Paragraph>
          <strong>Ons antwoord van {fullDate(localDate(Number(inquiry.answeredAt)))}:</strong>
        </Paragraph>
        <TypedText>{inquiry.answer}</TypedText>
      </>
    )}
  </Card>
);
