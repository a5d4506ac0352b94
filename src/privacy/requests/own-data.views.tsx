import { Button, ButtonLink, Buttons } from '../../web/button.js';
import { DescriptionList } from '../../web/description-list.js';
import type { Person } from '../../identity/person.entity.js';
import type { FieldErrors, FieldValues } from '../../web/form/fields.js';
import { Form, FormFields } from '../../web/form/form.js';
import { fieldSpecs } from '../../web/form/question.js';
import { fullDate, number, phoneNumber } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Heading, Link, Paragraph, TypedText, Unseen } from '../../web/text.js';
import { askingForms } from './asking.forms.js';
import type { OwnData, OwnShowing } from './own-data.js';
import type { PersonRequest } from './person-request.entity.js';
import { kindWords, requestState } from './request-words.js';

export interface OwnDataProps extends OwnData {
  readonly ctx: PageContext;
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
  readonly refusals?: readonly string[];
}

/** What we keep of somebody, and everything they may do with it. */
export const OwnDataPage = (props: OwnDataProps) => (
  <Page
    ctx={props.ctx}
    title="Mijn gegevens"
    errors={props.errors}
    refusals={[...(props.refusals ?? [])]}
    breadcrumbs={[{ label: 'Mijn aanvragen', href: '/mijn' }, { label: 'Mijn gegevens' }]}
  >
    <Reading>
      <PageHead title="Mijn gegevens" />
      <WhoYouAre {...props} />
      <Paragraph>
        <Link href="/mijn/berichten">Kies hoe u berichten van ons krijgt</Link>
      </Paragraph>
      <Heading level={2}>Alles in één bestand</Heading>
      <Paragraph>
        In dit bestand staat alles wat wij van u bewaren: om te lezen, en om in een ander programma te
        gebruiken. Uw brieven en uw eigen bestanden zitten erbij.
      </Paragraph>
      <Buttons>
        <ButtonLink href="/mijn/gegevens/bestand" look="secondary">
          Bewaar al mijn gegevens (zip)
        </ButtonLink>
      </Buttons>
      {props.showings.length > 0 ? <Showings {...props} /> : null}
      {props.requests.length > 0 ? <Requests requests={props.requests} /> : null}
      <Asking {...props} />
    </Reading>
  </Page>
);

const WhoYouAre = ({ person, plans }: OwnData) => (
  <DescriptionList
    items={[
      ...contact.map(({ term, of }) => ({ term, value: (person && of(person)) || 'Niet bekend' })),
      {
        term: 'Plannen',
        value: <Link href="/mijn">{plans === 1 ? '1 plan' : `${number(plans)} plannen`}</Link>,
      },
    ]}
  />
);

const contact: readonly { term: string; of: (person: Person) => string | null | undefined }[] = [
  { term: 'Naam', of: ({ name }) => name },
  { term: 'E-mailadres', of: ({ email }) => email },
  { term: 'Telefoon', of: ({ phone }) => phone && phoneNumber(phone) },
  { term: 'Postadres', of: ({ postalAddress }) => postalAddress?.replaceAll('\n', ', ') },
];

const Showings = ({ ctx, showings }: OwnDataProps) => (
  <>
    <Heading level={2}>Wat wij van u laten zien</Heading>
    {showings.map((showing) => (
      <Showing key={showing.dossierId} ctx={ctx} showing={showing} />
    ))}
  </>
);

const Showing = ({
  ctx,
  showing: { dossierId, title, hasPhoto, mayPublish },
}: {
  ctx: PageContext;
  showing: OwnShowing;
}) => {
  const what = hasPhoto ? 'uw zin en uw foto' : 'uw zin';
  return (
    <Form ctx={ctx} action={`/mijn/${dossierId}/klaar/toestemming`}>
      <Paragraph>
        <strong>{title}</strong>:{' '}
        {mayPublish
          ? `${what} mogen op de website staan. Haalt u dat weg? Dan is het meteen weg.`
          : `${what} staan niet op de website.`}
      </Paragraph>
      <Buttons>
        <Button look="secondary" name="mayPublish" value={mayPublish ? 'nee' : 'ja'}>
          {mayPublish ? 'Laat dit niet meer zien' : 'U mag dit toch laten zien'}
          <Unseen> bij {title}</Unseen>
        </Button>
      </Buttons>
    </Form>
  );
};

const Requests = ({ requests }: { requests: readonly PersonRequest[] }) => (
  <>
    <Heading level={2} id="verzoeken">
      Uw verzoeken
    </Heading>
    {requests.map((request) => (
      <Card key={request.id} id={`verzoek-${request.id}`} title={kindWords[request.kind].own}>
        <Paragraph>
          Gevraagd op {fullDate(request.receivedOn)}. {requestState(request)}.
        </Paragraph>
        {request.extendedBecause ? (
          <Paragraph>Waarom het meer tijd kost: {request.extendedBecause}</Paragraph>
        ) : null}
        {request.answer ? <TypedText>{request.answer}</TypedText> : null}
      </Card>
    ))}
  </>
);

const Asking = ({ ctx, values, errors }: OwnDataProps) => (
  <>
    <Heading level={2}>Iets vragen over uw gegevens</Heading>
    <Paragraph>
      U krijgt binnen een maand antwoord. Wissen kan niet altijd: sommige stukken moeten wij volgens de
      Archiefwet bewaren. Wat weg kan, gaat weg.
    </Paragraph>
    <Form ctx={ctx} action="/mijn/gegevens">
      <FormFields fields={fieldSpecs(askingForms.own)} values={values ?? {}} errors={errors} />
      <Buttons>
        <Button>Verstuur mijn verzoek</Button>
      </Buttons>
    </Form>
  </>
);
