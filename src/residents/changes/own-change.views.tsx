import { Alert, Badge } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import { DescriptionList } from '../../web/description-list.js';
import { euro, fullDate } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, List, Paragraph, TypedText } from '../../web/text.js';
import { Objecting } from '../objections/objecting.views.js';
import type { ChangeFile } from '../../worklist/changes/change-file.js';

interface OwnChangeProps {
  readonly ctx: PageContext;
  readonly file: ChangeFile;
  /** Local date. */
  readonly today: string;
  /** Which move brought somebody here. */
  readonly done?: unknown;
}

/** A change to a grant as its recipient sees it: first what they can do, then what we wrote and decided. */
export const OwnChangePage = ({ ctx, file, today, done }: OwnChangeProps) => {
  const { application, steps, memory, letters } = file;
  const title = 'Uw bijdrage';
  const announced = letters.filter(({ announcedAt }) => announcedAt !== null);
  return (
    <Page
      ctx={ctx}
      title={`${title}: ${application.title}`}
      breadcrumbs={[
        { label: 'Mijn aanvragen', href: '/mijn' },
        { label: application.title, href: `/mijn/${application.id}` },
        { label: title },
      ]}
    >
      <Reading>
        <PageHead
          title={title}
          sub={application.title}
          aside={steps.map(({ applicant }) => (
            <Badge key={applicant}>{applicant}</Badge>
          ))}
        />
        {done === 'giveViews' && memory.views?.givenOn ? (
          <Alert kind="ok" title="Bedankt. Wij lezen uw reactie voordat wij besluiten." live />
        ) : null}
        <React file={file} />
        <Amounts file={file} />
        <Said file={file} />
        {announced.length > 0 ? (
          <Card id="brieven" title="Brieven">
            <List
              items={announced.map(({ id, content }) => (
                <Link key={id} href={`/mijn/${application.id}/brieven/${id}`}>
                  {content.subject}
                </Link>
              ))}
            />
          </Card>
        ) : null}
        <Objecting file={file} today={today} />
        <Buttons>
          <ButtonLink look="secondary" href={`/mijn/${application.id}`}>
            Terug naar uw plan
          </ButtonLink>
        </Buttons>
      </Reading>
    </Page>
  );
};

/** The way to react, as long as nothing was decided. */
const React = ({ file: { dossier, options, memory } }: { file: ChangeFile }) =>
  options.some(({ type, reasons }) => type === 'giveViews' && reasons.length === 0) ? (
    <Alert
      kind="warning"
      title={`Wij horen graag uw reactie, uiterlijk ${fullDate(memory.views?.untilOn ?? '')}`}
    >
      <Paragraph>Er is nog niets besloten. U kunt ook bellen of een brief schrijven.</Paragraph>
      <Buttons>
        <ButtonLink href={`/mijn/wijzigingen/${dossier.id}/zet/giveViews`}>Geef uw reactie</ButtonLink>
      </Buttons>
    </Alert>
  ) : null;

/** What we wrote, and the reaction to it. */
const Said = ({ file: { memory, intention, views } }: { file: ChangeFile }) => (
  <>
    {intention ? (
      <Card
        id="voornemen"
        title={memory.amount === undefined ? 'Wat wij van plan zijn' : 'Wat wij van plan waren'}
      >
        <TypedText>{intention}</TypedText>
      </Card>
    ) : null}
    {views ? (
      <Card id="reactie" title="Uw reactie">
        <TypedText>{views}</TypedText>
      </Card>
    ) : null}
  </>
);

/** What was decided, and what must still be paid back; nothing before the letter. */
const Amounts = ({ file: { change, memory } }: { file: ChangeFile }) => {
  if (memory.amount === undefined) return null;
  const { before, claimed, received = 0 } = change;
  const until = memory.clocks['repayment']?.endsOn;
  return (
    <Card id="bedragen" title="De bedragen">
      <DescriptionList
        compact
        items={[
          { term: 'Uw bijdrage was', value: euro(before) },
          { term: 'Uw bijdrage is nu', value: euro(memory.amount) },
          ...(claimed === undefined
            ? []
            : [
                { term: 'U betaalt terug', value: euro(claimed) },
                { term: 'Ontvangen', value: euro(received) },
                { term: 'Betalen kan tot en met', value: fullDate(until ?? '') },
              ]),
        ]}
      />
    </Card>
  );
};
