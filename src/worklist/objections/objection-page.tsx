import { Alert } from '../../web/alert.js';
import { ActionList } from '../../web/form/actions.js';
import { euro } from '../../web/format.js';
import { Card, Columns, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link, List, Paragraph, TypedText } from '../../web/text.js';
import { letterNameOf } from '../../objections/words.queries.js';
import { Clocks, Handler } from '../dossier/case-side.js';
import { LogPanel, OpenTasks, ProgressPanel, StepBadges } from '../dossier/course-panels.js';
import { actionsOf } from '../dossier/option-actions.js';
import { Letters, Notes } from '../dossier/paper-panels.js';
import { LateCard } from '../late/late-list.js';
import type { ObjectionFile } from './objection-file.js';
import { Facts } from './objection-side.js';

interface ObjectionPageProps {
  readonly ctx: PageContext;
  readonly file: ObjectionFile;
  readonly today: string;
  /** Whether this person may make the bundle of the other plans. */
  readonly mayCompare: boolean;
  readonly mayNote: boolean;
  readonly mayHandle: boolean;
  readonly mayEnterNotice: boolean;
  /** Who looks. */
  readonly me: string;
  /** Name of the move that was just made. */
  readonly made?: string;
}

/** One objection as staff sees it: what to do first, what it is about, then how it came here. */
export const ObjectionPage = ({ ctx, file, today, mayCompare, made, ...may }: ObjectionPageProps) => {
  const { objection, dossier, contested, steps, options, tasks, course } = file;
  const about = contested[0]?.application.title ?? 'een plan';
  const base = `/werk/bezwaren/${dossier.id}` as const;
  return (
    <Page
      ctx={ctx}
      title={`Bezwaar over ${about}`}
      wide
      breadcrumbs={[{ label: 'Bezwaren', href: '/werk/bezwaren' }, { label: objection.caseNumber }]}
    >
      <PageHead
        title={`Bezwaar over ${about}`}
        sub={objection.caseNumber}
        aside={<StepBadges steps={steps} done={dossier.done} />}
      />
      {made ? <Alert kind="ok" title={`Vastgelegd: ${made}`} live /> : null}
      <Columns
        first={<ActionList ctx={ctx} actions={actionsOf(options, dossier, base)} />}
        aside={
          <>
            <Clocks clocks={file.clocks} today={today} />
            <LateCard cases={file.late} enter={may.mayEnterNotice ? `${base}/te-laat` : undefined} />
            <Facts file={file} />
            <Handler
              ctx={ctx}
              base={base}
              handlerId={objection.handlerId}
              handlers={file.handlers}
              {...may}
            />
          </>
        }
        asideLabel="Termijnen en gegevens"
      >
        <OpenTasks tasks={tasks} />
        <Against file={file} base={base} mayCompare={mayCompare} />
        <Grounds file={file} />
        <ProgressPanel course={course} steps={steps} subject="Dit bezwaar" />
        <Letters {...file} messages={`${base}/berichten`} />
        <Notes ctx={ctx} base={base} notes={file.notes} mayNote={may.mayNote} />
        <LogPanel log={course.log} />
      </Columns>
    </Page>
  );
};

/** What it is against, with what would be granted after it. */
const Against = ({
  file: { contested, memory },
  base,
  mayCompare,
}: {
  file: ObjectionFile;
  base: `/${string}`;
  mayCompare: boolean;
}) => (
  <Card id="besluit" title="Tegen welk besluit">
    <List
      items={contested.map(({ decision, application, asked }) => (
        <>
          <Link href={`/werk/zaken/${application.id}`}>{application.title}</Link>: {letterNameOf(decision)}
          {memory.amounts[asked] ? <> · voorstel na bezwaar: {euro(memory.amounts[asked] ?? 0)}</> : null}
        </>
      ))}
    />
    {mayCompare ? (
      <Paragraph>
        Wie bezwaar maakt, mag weten hoe de jury over de andere plannen dacht.{' '}
        <Link href={`${base}/vergelijking.zip`} download>
          Download de vergelijking zonder namen
        </Link>
      </Paragraph>
    ) : null}
  </Card>
);

const Grounds = ({ file: { grounds, lateReason } }: { file: ObjectionFile }) => (
  <Card id="redenen" title="De redenen">
    {grounds ? <TypedText>{grounds}</TypedText> : <Paragraph>De redenen zijn er nog niet.</Paragraph>}
    {lateReason ? (
      <>
        <Paragraph>
          <strong>Waarom het te laat is:</strong>
        </Paragraph>
        <TypedText>{lateReason}</TypedText>
      </>
    ) : null}
  </Card>
);
