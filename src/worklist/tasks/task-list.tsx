import { complaint } from '../../../workflows/complaint.js';
import { grantChange } from '../../../workflows/grant-change.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import { Alert } from '../../web/alert.js';
import { Button } from '../../web/button.js';
import type { Href, PageContext } from '../../web/site/context.js';
import { Csrf } from '../../web/form/form.js';
import { fullDate, localDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Link, Paragraph, Unseen } from '../../web/text.js';
import { taskSentence, taskWords } from './task-words.js';
import type { TaskRow } from './tasks.queries.js';

const shownAtOnce = 25;

/** Tasks that are no step of a dossier in the list: those of rounds, and calls to make. */
export const TaskList = ({
  ctx,
  tasks,
  mayOpen,
  done,
}: {
  ctx: PageContext;
  tasks: readonly TaskRow[];
  mayOpen: boolean;
  done: boolean;
}) => (
  <>
    {done ? <Alert kind="ok" title="De taak is klaar" live /> : null}
    {tasks.length > 0 || !mayOpen ? (
      <Card id="taken" title="Taken" accent>
        {tasks.length === 0 ? <Paragraph>U heeft nu geen taken.</Paragraph> : null}
        <ul class="oek-actions" hidden={tasks.length === 0}>
          {tasks.slice(0, shownAtOnce).map((task) => (
            <TaskItem key={task.id} ctx={ctx} task={task} mayOpen={mayOpen} />
          ))}
        </ul>
        {tasks.length > shownAtOnce ? (
          <Paragraph look="small">Er zijn nog meer taken. U ziet ze als deze klaar zijn.</Paragraph>
        ) : null}
      </Card>
    ) : null}
  </>
);

const TaskItem = ({ ctx, task, mayOpen }: { ctx: PageContext; task: TaskRow; mayOpen: boolean }) => (
  <li>
    <div>
      <p class="oek-actions__name">{taskSentence(task.kind)}</p>
      <p class="oek-small">
        <Link href={placeOf(task, mayOpen)}>{task.about}</Link>
        {task.caseNumber ? ` · ${task.caseNumber}` : ''} · sinds {fullDate(localDate(task.openedAt))}
        {task.dueOn ? ` · uiterlijk ${fullDate(task.dueOn)}` : ''}
      </p>
      {task.kind === 'postMessage' ? (
        <p>
          <Link href={`${baseOf(task)}/berichten`}>
            De berichten<Unseen> over {task.about}</Unseen>
          </Link>
        </p>
      ) : null}
      {task.letterId ? (
        <p>
          <Link href={`${baseOf(task)}/brieven/${task.letterId}/brief.pdf`}>
            De brief (PDF)<Unseen> over {task.about}</Unseen>
          </Link>
        </p>
      ) : null}
    </div>
    {taskWords[task.kind]?.manual ? <Done ctx={ctx} task={task} /> : null}
  </li>
);

const Done = ({ ctx, task }: { ctx: PageContext; task: TaskRow }) => (
  <form method="post" action={`/werk/taken/${task.id}/klaar`}>
    <Csrf ctx={ctx} action={`/werk/taken/${task.id}/klaar`} />
    <Button look="secondary">
      {taskWords[task.kind]?.button ?? 'Klaar'}
      <Unseen>
        {' '}
        met ‘{taskSentence(task.kind)}’ bij {task.about}
      </Unseen>
    </Button>
  </form>
);

/** Whoever may open no dossier works at the desk of finance. */
const placeOf = (task: TaskRow, mayOpen: boolean): Href => (mayOpen ? baseOf(task) : '/financien');

function baseOf({ dossierId, parentId, objectionId, chart, kind }: TaskRow): `/${string}` {
  if (kind === 'answerQuestion') return '/werk/vragen';
  if (chart === complaint.name) return `/werk/klachten/${dossierId}`;
  if (chart === grantChange.name) return `/werk/wijzigingen/${dossierId}`;
  if (chart === lateDecision.name) return `/werk/te-laat/${dossierId}`;
  if (objectionId) return `/werk/bezwaren/${dossierId}`;
  return parentId === null ? `/werk/rondes/${dossierId}` : `/werk/zaken/${dossierId}`;
}
