import type { StepNames } from '../../../workflows/language.js';
import { Badge } from '../../web/alert.js';
import { StateDiagram } from '../../web/diagram/state-diagram.js';
import { moment } from '../../web/format.js';
import { Card, Details } from '../../web/layout.js';
import { List, Paragraph } from '../../web/text.js';
import { Timeline, type TimelineItem } from '../../web/timeline.js';
import type { Task } from '../tasks/task.entity.js';
import { taskSentence } from '../tasks/task-words.js';
import type { Course } from './course.js';
import type { LogLine } from './log-story.js';
import type { Lines } from './log-words.js';

/** Where a dossier stands, beside its name. */
export const StepBadges = ({ steps, done }: { steps: readonly StepNames[]; done: boolean }) => (
  <>
    {steps.map(({ staff }) => (
      <Badge key={staff} tone={done ? 'neutral' : 'active'}>
        {staff}
      </Badge>
    ))}
  </>
);

/** What staff still has to do here; nothing when that is nothing. */
export const OpenTasks = ({ tasks }: { tasks: readonly Pick<Task, 'kind'>[] }) =>
  tasks.length > 0 ? (
    <Card id="taken" title="Open taken">
      <List items={tasks.map(({ kind }) => taskSentence(kind))} />
    </Card>
  ) : null;

/** Where a dossier stands, in words and in the drawing of its chart. */
export const ProgressPanel = ({
  course,
  steps,
  subject,
}: {
  course: Course;
  steps: readonly StepNames[];
  subject: string;
}) => (
  <Card id="voortgang" title="Voortgang">
    <Paragraph>
      {subject} staat nu op <strong>{steps.map(({ staff }) => staff).join(' en ')}</strong>.
    </Paragraph>
    <StateDiagram id="schema" drawing={course.drawing} walk={course.walk} />
  </Card>
);

const shownAtOnce = 8;

/** The whole log: who did what, when, with what was chosen and written. */
export const LogPanel = ({ log }: { log: readonly LogLine[] }) => {
  const [newest, older] = [log.slice(0, shownAtOnce), log.slice(shownAtOnce)];
  return (
    <Card id="logboek" title="Logboek">
      <Timeline items={newest.map((line, place) => itemOf(line, place === 0 ? 'now' : 'done'))} />
      {older.length > 0 ? (
        <Details summary={`Wat daarvoor gebeurde (${older.length})`}>
          <Timeline items={older.map((line) => itemOf(line, 'done'))} />
        </Details>
      ) : null}
    </Card>
  );
};

const itemOf = ({ title, at, who, chosen, told }: LogLine, state: TimelineItem['state']): TimelineItem => ({
  title,
  when: moment(at),
  dateTime: new Date(at).toISOString(),
  who,
  state,
  text: chosen.length + told.length > 0 ? <Said lines={[...chosen, ...told]} /> : undefined,
});

const Said = ({ lines }: { lines: Lines }) => (
  <dl class="oek-said">
    {[...new Set(lines.map(({ label }) => label))].map((label) => (
      <div key={label}>
        <dt>{label.replace(/[?.]?$/, (end) => (end === '?' ? '?' : ':'))}</dt>
        {lines
          .filter((line) => line.label === label)
          .map(({ value }, index) => (
            <dd key={index}>{value}</dd>
          ))}
      </div>
    ))}
  </dl>
);
