import { ActionList } from '../../web/form/actions.js';
import { Alert } from '../../web/alert.js';
import { DescriptionList } from '../../web/description-list.js';
import { fullDate } from '../../web/format.js';
import { Card, Columns, PageHead } from '../../web/layout.js';
import type { PageContext } from '../../web/site/context.js';
import { Page } from '../../web/site/page.js';
import { Link } from '../../web/text.js';
import { Clocks } from '../dossier/case-side.js';
import { LogPanel, OpenTasks, ProgressPanel, StepBadges } from '../dossier/course-panels.js';
import { actionsOf } from '../dossier/option-actions.js';
import { Letters } from '../dossier/paper-panels.js';
import type { LateFile } from './late-file.js';
import { PenaltyCard } from './penalty-card.js';

interface LatePageProps {
  readonly ctx: PageContext;
  readonly file: LateFile;
  readonly today: string;
  /** Name of the move that was just made. */
  readonly made?: string;
}

/** One notice of default as staff sees it: what to do first, then what it costs and how that was counted. */
export const LatePage = ({ ctx, file, today, made }: LatePageProps) => {
  const { dossier, steps, options, tasks, course } = file;
  const { title, caseNumber, href, list } = subjectOf(file);
  return (
    <Page
      ctx={ctx}
      title={`Ingebrekestelling bij ${title}`}
      wide
      breadcrumbs={[list, { label: caseNumber ?? title, href }, { label: 'Ingebrekestelling' }]}
    >
      <PageHead
        title={`Ingebrekestelling bij ${title}`}
        sub={caseNumber ?? ''}
        aside={<StepBadges steps={steps} done={dossier.done} />}
      />
      {made ? <Alert kind="ok" title={`Vastgelegd: ${made}`} live /> : null}
      <Columns
        first={<ActionList ctx={ctx} actions={actionsOf(options, dossier, `/werk/te-laat/${dossier.id}`)} />}
        aside={
          <>
            <Clocks clocks={file.clocks} today={today} />
            <About file={file} />
          </>
        }
        asideLabel="Termijnen en gegevens"
      >
        <OpenTasks tasks={tasks} />
        <PenaltyCard penalty={file.penalty} memory={file.memory} warned />
        <ProgressPanel course={course} steps={steps} subject="Deze ingebrekestelling" />
        <Letters {...file} messages={`/werk/zaken/${file.application.id}/berichten`} />
        <LogPanel log={course.log} />
      </Columns>
    </Page>
  );
};

const About = ({ file }: { file: LateFile }) => (
  <Card id="gegevens" title="Gegevens">
    <DescriptionList
      compact
      items={[
        {
          term: 'Gaat over',
          value: <Link href={subjectOf(file).href}>{subjectOf(file).title}</Link>,
        },
        { term: 'Te laat met', value: lateNames[file.memory.lateWith?.what ?? 'application'] },
        { term: 'In gebreke gesteld op', value: fullDate(file.memory.noticeOn ?? '') },
        ...(file.memory.lateUntil
          ? [{ term: 'Niet meer te laat sinds', value: fullDate(file.memory.lateUntil) }]
          : []),
      ]}
    />
  </Card>
);

const lateNames = {
  application: 'het besluit op de aanvraag',
  objection: 'het besluit op het bezwaar',
  determination: 'het besluit om de bijdrage vast te stellen',
} as const;

/** What waited for our decision: the plan, or an objection. */
function subjectOf({ application, contested }: LateFile) {
  const plan = application.title || 'Plan zonder titel';
  if (!contested)
    return {
      title: plan,
      caseNumber: application.caseNumber,
      href: `/werk/zaken/${application.id}`,
      list: { label: 'Werklijst', href: '/werk' },
    } as const;
  return {
    title: `bezwaar over ${plan}`,
    caseNumber: contested.objection.caseNumber,
    href: `/werk/bezwaren/${contested.objection.id}`,
    list: { label: 'Bezwaren', href: '/werk/bezwaren' },
  } as const;
}
