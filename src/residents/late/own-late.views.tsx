import { Alert, Badge } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import { euro, fullDate } from '../../web/format.js';
import { Card, PageHead, Reading } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, List, Paragraph } from '../../web/text.js';
import { Objecting } from '../objections/objecting.views.js';
import type { LateFile } from '../../worklist/late/late-file.js';
import type { LateAbout } from './notice-desk.js';
import { ownBase, titleOf } from './notice-words.js';
import { PenaltyCard } from '../../worklist/late/penalty-card.js';

interface OwnLateProps {
  readonly ctx: PageContext;
  readonly file: LateFile;
  /** The day it is looked at, local date. */
  readonly today: string;
  /** Which move brought somebody here. */
  readonly done?: unknown;
}

/** A notice of default as whoever gave it sees it. */
export const OwnLatePage = ({ ctx, file, today, done }: OwnLateProps) => {
  const { application, contested, steps, memory, penalty, letters } = file;
  const about: LateAbout = contested
    ? { kind: 'objection', id: contested.objection.id }
    : { kind: 'application', id: application.id };
  const plan = titleOf({ about, application });
  const title = 'U stelde ons in gebreke';
  const announced = letters.filter(({ announcedAt }) => announcedAt !== null);
  return (
    <Page
      ctx={ctx}
      title={`${title}: ${plan}`}
      breadcrumbs={[
        { label: 'Mijn aanvragen', href: '/mijn' },
        { label: plan, href: ownBase(about) },
        { label: title },
      ]}
    >
      <Reading>
        <PageHead
          title={title}
          sub={`${plan}, op ${fullDate(memory.noticeOn ?? '')}`}
          aside={steps.map(({ applicant }) => (
            <Badge key={applicant}>{applicant}</Badge>
          ))}
        />
        {done === 'start' ? (
          <Alert kind="ok" title="Wij hebben uw ingebrekestelling. U krijgt een bevestiging." live />
        ) : null}
        <Account file={file} />
        <Paragraph look="lead">{nowWords(file)}</Paragraph>
        <PenaltyCard penalty={penalty} memory={memory} />
        {announced.length > 0 ? (
          <Card id="brieven" title="Brieven">
            <List
              items={announced.map(({ id, content, number }) => (
                <span key={id}>
                  <Link href={`/mijn/${application.id}/brieven/${id}`}>{content.subject}</Link>{' '}
                  <span class="oek-small">{number}</span>
                </span>
              ))}
            />
          </Card>
        ) : null}
        <Objecting file={file} today={today} />
        <Buttons>
          <ButtonLink look="secondary" href={ownBase(about)}>
            {contested ? 'Terug naar uw bezwaar' : 'Terug naar uw plan'}
          </ButtonLink>
        </Buttons>
      </Reading>
    </Page>
  );
};

/** What the applicant must do: the account, once we decided to pay. */
const Account = ({ file: { dossier, options, memory } }: { file: LateFile }) =>
  options.some(({ type, reasons }) => type === 'giveBankDetails' && reasons.length === 0) ? (
    <Alert kind="warning" title={`Op welke rekening mag de ${euro(memory.amount ?? 0)}?`}>
      <Buttons>
        <ButtonLink href={`/mijn/te-laat/${dossier.id}/zet/giveBankDetails`}>
          Geef het rekeningnummer door
        </ButtonLink>
      </Buttons>
    </Alert>
  ) : null;

/** What goes on now, and until when. */
function nowWords({ dossier: { states }, memory: { clocks } }: LateFile): string {
  const until = (kind: string): string => fullDate(clocks[kind]?.endsOn ?? '');
  const words: Readonly<Record<string, () => string>> = {
    grace: () =>
      `Wij hebben nog tot en met ${until('penaltyGrace')} om te besluiten. Dan kost het ons niets.`,
    accruing: () => 'Wij zijn te laat. Voor elke dag zonder besluit krijgt u geld.',
    toDetermine: () =>
      `Wij besluiten uiterlijk ${until('penaltyDecision')} over de dwangsom. U krijgt daarover een brief.`,
    inTime: () => 'U krijgt geen dwangsom: er was op tijd een besluit, of het was niet meer nodig.',
    notOwed: () => 'U krijgt geen dwangsom. In onze brief leest u waarom.',
    settled: () => 'Wij hebben de dwangsom betaald.',
  };
  const paying = () =>
    `Wij betalen de dwangsom uiterlijk ${until('payment')}, als wij uw rekeningnummer hebben.`;
  return (words[states] ?? paying)();
}
