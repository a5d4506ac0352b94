import { Alert, Badge } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import { DescriptionList } from '../../web/description-list.js';
import { fullDate, phoneNumber } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page, type Breadcrumb } from '../../web/site/page.js';
import { telephone } from '../../web/site/page-frame.js';
import { Link, List, Paragraph, TypedText } from '../../web/text.js';
import { appealWords } from '../../objections/appeal.queries.js';
import type { OwnObjectionFile } from './own-objection.js';
import { LateObjection } from './late.views.js';
import { nowWords } from './now-words.js';
import { letterNameOf } from '../../objections/words.queries.js';

const titleOf = ({ contested }: OwnObjectionFile): string =>
  `Uw bezwaar over ${contested[0]?.application.title ?? 'een plan'}`;

/** The way from a page below an objection back to it. */
export const crumbsTo = (file: OwnObjectionFile): Breadcrumb[] => [
  { label: 'Mijn aanvragen', href: '/mijn' },
  { label: titleOf(file), href: `/mijn/bezwaren/${file.dossier.id}` },
];

/** An objection as whoever made it sees it: what you must do, what goes on now, and until when. */
export const OwnObjectionPage = ({
  ctx,
  file,
  done,
}: {
  ctx: PageContext;
  file: OwnObjectionFile;
  done?: unknown;
}) => (
  <Page
    ctx={ctx}
    title={titleOf(file)}
    breadcrumbs={[{ label: 'Mijn aanvragen', href: '/mijn' }, { label: titleOf(file) }]}
  >
    <Reading>
      <PageHead
        title={titleOf(file)}
        sub={`Kenmerk ${file.objection.caseNumber}`}
        aside={<Badge tone={file.dossier.done ? 'neutral' : 'active'}>{file.step}</Badge>}
      />
      {done === 'start' && file.state === 'received' ? (
        <Alert kind="ok" title="Wij hebben uw bezwaar. U krijgt een bevestiging per e-mail." live />
      ) : null}
      <Todo file={file} />
      <Paragraph look="lead">{nowWords(file)}</Paragraph>
      <LateObjection file={file} />
      <Letters file={file} />
      <About file={file} />
      <Contact file={file} />
    </Reading>
  </Page>
);

/** What is still needed, with the day. */
const Todo = ({ file: { memory, options, dossier } }: { file: OwnObjectionFile }) =>
  !memory.groundsGiven && options.some(({ type }) => type === 'supplementGrounds') ? (
    <Alert
      kind="warning"
      title={
        memory.remedyDeadlineOn
          ? `Stuur ons uw redenen, uiterlijk ${fullDate(memory.remedyDeadlineOn)}`
          : 'Wij missen nog waarom u het niet eens bent met ons besluit'
      }
    >
      <Buttons>
        <ButtonLink href={`/mijn/bezwaren/${dossier.id}/zet/supplementGrounds`}>
          Schrijf uw redenen
        </ButtonLink>
      </Buttons>
    </Alert>
  ) : null;

const Letters = ({ file: { letters, dossier } }: { file: OwnObjectionFile }) =>
  letters.length > 0 ? (
    <Card id="brieven" title={letters.length > 1 ? 'Onze brieven' : 'Onze brief'}>
      <List
        items={letters.map(({ id, content, number }) => (
          <span key={id}>
            <Link href={`/mijn/bezwaren/${dossier.id}/brieven/${id}`}>{content.subject}</Link>{' '}
            <span class="oek-small">{number}</span>
          </span>
        ))}
      />
    </Card>
  ) : null;

const About = ({ file: { contested, grounds, objection, heardBy, appeal } }: { file: OwnObjectionFile }) => (
  <Card id="bezwaar" title="Dit stuurde u ons">
    <DescriptionList
      compact
      items={[
        ...contested.map(({ decision, application, isOwn }) => ({
          term: 'Bezwaar tegen',
          value: (
            <>
              {letterNameOf(decision)}, over{' '}
              {isOwn ? (
                <Link href={`/mijn/${application.id}`}>{application.title}</Link>
              ) : (
                `‘${application.title}’`
              )}
            </>
          ),
        })),
        { term: 'Ontvangen', value: fullDate(objection.receivedOn) },
        {
          term: 'Uw redenen',
          value: grounds ? <TypedText>{grounds}</TypedText> : 'Die heeft u nog niet gestuurd',
        },
        ...(heardBy ? [{ term: 'Uw gesprek met ons', value: heardBy }] : []),
        ...(appeal ? [{ term: 'Uw beroep bij de rechter', value: appealWords(appeal) }] : []),
        ...(appeal?.judgment ? [{ term: 'Wat de rechter besliste', value: appeal.judgment }] : []),
      ]}
    />
  </Card>
);

const Contact = ({ file: { grantor, options, dossier } }: { file: OwnObjectionFile }) => (
  <Card id="vraag" title="Vraag of wijziging?">
    <Paragraph>
      Bel {grantor.officerName}: <Link href={telephone(grantor.phone)}>{phoneNumber(grantor.phone)}</Link>,{' '}
      {grantor.deskHours}.
    </Paragraph>
    {options.some(({ type, reasons }) => type === 'withdrawObjection' && reasons.length === 0) ? (
      <Link href={`/mijn/bezwaren/${dossier.id}/zet/withdrawObjection`}>Trek uw bezwaar in</Link>
    ) : null}
  </Card>
);
