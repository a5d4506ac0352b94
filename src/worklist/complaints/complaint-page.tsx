import { Alert } from '../../web/alert.js';
import { ActionList } from '../../web/form/actions.js';
import { DescriptionList, type Description } from '../../web/description-list.js';
import { fullDate, moment } from '../../web/format.js';
import { Card, Columns, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, Paragraph, TypedText } from '../../web/text.js';
import { Clocks } from '../dossier/case-side.js';
import { LogPanel, OpenTasks, ProgressPanel, StepBadges } from '../dossier/course-panels.js';
import { channelWords } from '../../web/form/came-in.js';
import { actionsOf } from '../dossier/option-actions.js';
import type { ComplaintFile } from './complaint-file.js';

interface ComplaintPageProps {
  readonly ctx: PageContext;
  readonly file: ComplaintFile;
  readonly today: string;
  /** Name of the move that was just made. */
  readonly made?: string;
}

/** One complaint as staff sees it: what to do first, what happened, then how it came here. */
export const ComplaintPage = ({ ctx, file, today, made }: ComplaintPageProps) => {
  const { complaint, dossier, steps, options, tasks, course } = file;
  const title = `Klacht ${complaint.caseNumber}`;
  return (
    <Page
      ctx={ctx}
      title={title}
      wide
      breadcrumbs={[{ label: 'Klachten', href: '/werk/klachten' }, { label: complaint.caseNumber }]}
    >
      <PageHead
        title={title}
        sub={file.application?.title ?? ''}
        aside={<StepBadges steps={steps} done={dossier.done} />}
      />
      {made ? <Alert kind="ok" title={`Vastgelegd: ${made}`} live /> : null}
      <Columns
        first={<ActionList ctx={ctx} actions={actionsOf(options, dossier, `/werk/klachten/${dossier.id}`)} />}
        aside={
          <>
            <Clocks clocks={file.clocks} today={today} />
            <Card id="gegevens" title="Gegevens">
              <DescriptionList items={factsOf(file).filter(({ value }) => Boolean(value))} compact />
            </Card>
          </>
        }
        asideLabel="Termijnen en gegevens"
      >
        <OpenTasks tasks={tasks} />
        <Card id="klacht" title="Wat er is gebeurd">
          {file.conduct ? (
            <TypedText>{file.conduct}</TypedText>
          ) : (
            <Paragraph>De tekst van deze klacht is vernietigd.</Paragraph>
          )}
        </Card>
        <ProgressPanel course={course} steps={steps} subject="Deze klacht" />
        <Paragraph>
          <Link href={`/werk/klachten/${dossier.id}/berichten`}>Alle berichten, en wat ermee gebeurde</Link>
        </Paragraph>
        <LogPanel log={course.log} />
      </Columns>
    </Page>
  );
};

const factsOf = (file: ComplaintFile): Description[] => [...complainant(file), ...handling(file)];

const complainant = ({ complaint, person, application }: ComplaintFile): Description[] => [
  { term: 'Wie klaagt', value: person?.name || person?.email || 'Deze persoon is gewist' },
  { term: 'E-mail', value: person?.email ?? 'Geen e-mail: bel of schrijf' },
  { term: 'Binnengekomen', value: `${fullDate(complaint.receivedOn)}, ${channelWords[complaint.channel]}` },
  {
    term: 'Gaat over',
    value: application ? <Link href={`/werk/zaken/${application.id}`}>{application.title}</Link> : null,
  },
];

const handling = ({ handler, involved, memory }: ComplaintFile): Description[] => [
  { term: 'Behandelaar', value: handler?.name ?? 'Nog niemand' },
  { term: 'Over wie', value: involved.map(({ name }) => name).join(', ') },
  { term: 'Gesprek', value: memory.hearingAt ? moment(memory.hearingAt) : null },
];
