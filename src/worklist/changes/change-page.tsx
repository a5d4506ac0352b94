import { articleOf, groundBy } from '../../../workflows/grant-change.grounds.js';
import { ActionList } from '../../web/form/actions.js';
import { Alert } from '../../web/alert.js';
import { DescriptionList } from '../../web/description-list.js';
import { euro } from '../../web/format.js';
import { Card, Columns, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph, TypedText } from '../../web/text.js';
import { Clocks } from '../dossier/case-side.js';
import { LogPanel, OpenTasks, ProgressPanel, StepBadges } from '../dossier/course-panels.js';
import { actionsOf } from '../dossier/option-actions.js';
import { Letters } from '../dossier/paper-panels.js';
import type { ChangeFile } from './change-file.js';

interface ChangePageProps {
  readonly ctx: PageContext;
  readonly file: ChangeFile;
  readonly today: string;
  /** Name of the move that was just made. */
  readonly made?: string;
}

/** One change to a grant as staff sees it: what to do first, then what was intended, said, decided and paid back. */
export const ChangePage = ({ ctx, file, today, made }: ChangePageProps) => {
  const { dossier, application, steps, options, course } = file;
  const title = `Wijziging van de bijdrage voor ${application.title}`;
  return (
    <Page
      ctx={ctx}
      title={title}
      wide
      breadcrumbs={[
        { label: 'Werklijst', href: '/werk' },
        { label: application.caseNumber ?? application.title, href: `/werk/zaken/${application.id}` },
        { label: 'Wijziging van de bijdrage' },
      ]}
    >
      <PageHead
        title={title}
        sub={application.caseNumber ?? ''}
        aside={<StepBadges steps={steps} done={dossier.done} />}
      />
      {made ? <Alert kind="ok" title={`Vastgelegd: ${made}`} live /> : null}
      <Columns
        first={
          <ActionList ctx={ctx} actions={actionsOf(options, dossier, `/werk/wijzigingen/${dossier.id}`)} />
        }
        aside={
          <>
            <Clocks clocks={file.clocks} today={today} also={['views', 'repayment', 'limitation']} />
            <About file={file} />
          </>
        }
        asideLabel="Termijnen en gegevens"
      >
        <OpenTasks tasks={file.tasks} />
        <Said file={file} />
        <ProgressPanel course={course} steps={steps} subject="Deze wijziging" />
        <Letters {...file} messages={`/werk/zaken/${application.id}/berichten`} />
        <LogPanel log={course.log} />
      </Columns>
    </Page>
  );
};

const About = ({ file: { application, change, memory } }: { file: ChangeFile }) => (
  <Card id="gegevens" title="Gegevens">
    <DescriptionList
      compact
      items={[
        { term: 'Gaat over', value: <Link href={`/werk/zaken/${application.id}`}>{application.title}</Link> },
        { term: 'Bijdrage was', value: euro(change.before) },
        { term: 'Betaald', value: euro(change.paid) },
        { term: 'Van plan', value: euro(change.intended) },
        ...(memory.amount === undefined ? [] : [{ term: 'Besloten', value: euro(memory.amount) }]),
        ...(change.claimed === undefined
          ? []
          : [
              { term: 'Teruggevorderd', value: euro(change.claimed) },
              { term: 'Terugbetaald', value: euro(change.received ?? 0) },
            ]),
        { term: 'Reden', value: groundBy(change.ground)?.words ?? '' },
        { term: 'Grondslag', value: articleOf(change) },
      ]}
    />
  </Card>
);

const Said = ({ file: { intention, views } }: { file: ChangeFile }) =>
  intention ? (
    <Card id="reactie" title="Voornemen en reactie">
      <Paragraph>Dit schreven wij:</Paragraph>
      <TypedText>{intention}</TypedText>
      <Paragraph>{views ? 'Dit is de reactie:' : 'Er is nog geen reactie.'}</Paragraph>
      {views ? <TypedText>{views}</TypedText> : null}
    </Card>
  ) : null;
