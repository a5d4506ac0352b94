import { ActionList } from '../../web/form/actions.js';
import { Alert } from '../../web/alert.js';
import type { PageContext } from '../../web/site/context.js';
import { Columns, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { ObjectionCard } from '../objections/objection-card.js';
import { ChangeCard } from '../changes/change-card.js';
import { LateCard } from '../late/late-list.js';
import { ApartCard } from './apart-card.js';
import { Answers, Facts } from './case-panels.js';
import { Clocks, Handler } from './case-side.js';
import type { CaseFile } from './case-file.js';
import { LogPanel, OpenTasks, ProgressPanel, StepBadges } from './course-panels.js';
import { actionsOf } from './option-actions.js';
import { Files, Letters, Notes } from './paper-panels.js';

/** What the page of a dossier needs besides the dossier. */
export interface DossierPageProps {
  readonly ctx: PageContext;
  readonly file: CaseFile;
  readonly today: string;
  readonly mayNote: boolean;
  readonly mayHandle: boolean;
  /** Whether this person may type in a notice of default that came by post. */
  readonly mayEnterNotice: boolean;
  /** Whether this person may make a bundle for somebody who asks under the Woo. */
  readonly mayOpen: boolean;
  readonly me: string;
  /** Name of the move that was just made. */
  readonly made?: string;
}

/** One application as staff sees it: what to do first, then everything that is known. */
export const DossierPage = ({ ctx, file, today, me, made, ...may }: DossierPageProps) => {
  const { application, round, dossier, steps, options, tasks, course } = file;
  const title = application.title || 'Plan zonder titel';
  const base = `/werk/zaken/${dossier.id}` as const;
  return (
    <Page
      ctx={ctx}
      title={title}
      wide
      breadcrumbs={[
        { label: 'Werklijst', href: '/werk' },
        { label: round.name, href: `/werk/rondes/${round.id}` },
        { label: application.caseNumber ?? 'Concept' },
      ]}
    >
      <PageHead
        title={title}
        sub={[application.caseNumber ?? 'Concept', round.name, file.village].filter(Boolean).join(' · ')}
        aside={<StepBadges steps={steps} done={dossier.done} />}
      />
      {made ? <Alert kind="ok" title={`Vastgelegd: ${made}`} live /> : null}
      <Columns
        first={<ActionList ctx={ctx} actions={actionsOf(options, dossier, base)} />}
        aside={
          <>
            <Clocks clocks={file.clocks} today={today} also={['paymentStop', 'reservation']} />
            <ObjectionCard file={file} mayEnter={may.mayEnterNotice} />
            <ChangeCard file={file} mayEnter={may.mayEnterNotice} />
            <LateCard cases={file.late} enter={may.mayEnterNotice ? `${base}/te-laat` : undefined} />
            <Facts file={file} />
            <Handler
              ctx={ctx}
              base={base}
              handlerId={application.handlerId}
              handlers={file.handlers}
              mayHandle={may.mayHandle}
              me={me}
            />
          </>
        }
        asideLabel="Termijnen en gegevens"
      >
        <OpenTasks tasks={tasks} />
        <ProgressPanel course={course} steps={steps} subject="Deze zaak" />
        <ApartCard apart={file.apart} />
        <Answers file={file} />
        <Letters {...file} messages={`${base}/berichten`} />
        <Files files={file.files} openPapers={may.mayOpen ? `${base}/woo` : undefined} />
        <Notes ctx={ctx} base={base} notes={file.notes} mayNote={may.mayNote} />
        <LogPanel log={course.log} />
      </Columns>
    </Page>
  );
};
