import { Alert } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import { DescriptionList } from '../../web/description-list.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import type { QuestionOfMove } from '../../web/form/question.js';
import { fullDate } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { DataTable } from '../../web/table.js';
import { Paragraph, TypedText } from '../../web/text.js';
import { answeringForms } from './answering.forms.js';
import { AnswerForm, CorrectForm, ExtendForm } from './desk-forms.views.js';
import type { DeskRequest } from './desk.js';
import type { Given } from './handling.js';
import type { RequestKind } from './person-request.entity.js';
import { channelWords } from '../../web/form/came-in.js';
import { kindWords, requestState } from './request-words.js';

export interface RequestPageProps {
  readonly ctx: PageContext;
  readonly desk: DeskRequest;
  readonly mayAnswer: boolean;
  /** What was typed, in the form of what was to be done. */
  readonly typed?: { readonly doing: Given['doing']; readonly values: FieldValues };
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** What an answer to this kind of request asks. */
export const formFor = (kind: RequestKind): QuestionOfMove =>
  kind === 'erasure' ? answeringForms.erasing : answeringForms.answering;

/** One request: who asks what, by when, what may go, and our answer. */
export const RequestPage = (props: RequestPageProps) => {
  const { ctx, desk, errors, refusals = [] } = props;
  const { request, person } = desk;
  const title = kindWords[request.kind].staff;
  return (
    <Page
      ctx={ctx}
      title={title}
      wide
      errors={errors}
      refusals={[...refusals]}
      breadcrumbs={[
        { label: 'Verzoeken over gegevens', href: '/werk/gegevens' },
        { label: person?.name || 'Verzoek' },
      ]}
    >
      <PageHead title={title} sub={person?.name || 'Deze persoon is gewist'} />
      <div class="oek-stack">
        <About {...desk} />
        {request.answeredAt === null ? <Open {...props} /> : <Answered {...desk} />}
      </div>
    </Page>
  );
};

const About = ({ request, person }: DeskRequest) => (
  <Card id="verzoek" title="Het verzoek">
    <DescriptionList
      items={[
        { term: 'Stand', value: requestState(request) },
        {
          term: 'Binnengekomen',
          value: `${fullDate(request.receivedOn)}, ${channelWords[request.channel]}`,
        },
        { term: 'E-mailadres', value: person?.email ?? 'Geen: het antwoord gaat met de post' },
        { term: 'Postadres', value: person?.postalAddress?.replaceAll('\n', ', ') || 'Niet bekend' },
        ...(request.extendedBecause ? [{ term: 'Waarom verlengd', value: request.extendedBecause }] : []),
      ]}
    />
    {request.wish ? <TypedText>{request.wish}</TypedText> : null}
  </Card>
);

const Answered = ({ request }: DeskRequest) =>
  request.answer ? (
    <Card id="gegeven" title="Ons antwoord">
      <TypedText>{request.answer}</TypedText>
    </Card>
  ) : null;

const Open = (props: RequestPageProps) => (
  <>
    {props.desk.request.kind === 'erasure' ? <Verdicts {...props.desk} /> : null}
    {props.mayAnswer ? <Handling {...props} /> : null}
  </>
);

const Verdicts = ({ verdicts }: DeskRequest) => (
  <Card id="wissen" title="Wat weg kan en wat moet blijven">
    <DataTable
      caption="Wat wij van deze persoon bewaren"
      hideCaption
      columns={[
        { label: 'Wat', cell: ({ what }) => what, rowHeader: true },
        { label: 'Kan het weg?', cell: ({ may }) => (may ? 'Ja' : 'Nee') },
        { label: 'Waarom', cell: ({ sentence }) => sentence },
      ]}
      rows={verdicts}
      empty="Wij bewaren niets meer van deze persoon dan het account. Dat gaat weg."
    />
  </Card>
);

const Handling = (props: RequestPageProps) => {
  const { request, person } = props.desk;
  return (
    <>
      {person?.email ? null : <ByPost address={person?.postalAddress ?? null} />}
      {request.kind === 'access' ? (
        <Card id="bestand" title="Alles wat wij bewaren">
          <Paragraph>
            Geef dit bestand aan de aanvrager. Kijk ook of er notities bij een zaak staan die over deze
            persoon gaan.
          </Paragraph>
          <Buttons>
            <ButtonLink href={`/werk/gegevens/${request.id}/bestand`} look="secondary">
              Bewaar het bestand (zip)
            </ButtonLink>
          </Buttons>
        </Card>
      ) : null}
      {request.kind === 'rectification' ? <CorrectForm {...props} /> : null}
      <AnswerForm {...props} />
      {request.extendedBecause === null ? <ExtendForm {...props} /> : null}
    </>
  );
};

const ByPost = ({ address }: { address: string | null }) => (
  <Alert kind="warning" title="Stuur het antwoord met de post">
    <Paragraph>
      Deze persoon heeft geen e-mailadres.{' '}
      {address ? `Schrijf het adres eerst over: ${address.replaceAll('\n', ', ')}.` : 'Vraag naar het adres.'}
    </Paragraph>
  </Alert>
);
