import { Alert, Badge } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { Columns, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { Heading, Link, List, Paragraph } from '../../web/text.js';
import { Timeline } from '../../web/timeline.js';
import { referenceOf, titleOf } from '../crumbs.js';
import { LetterList } from '../letters.views.js';
import { Contact } from './contact.views.js';
import { MessageList } from './messages.views.js';
import type { OwnDossier } from '../own-dossier.js';
import { Asked } from './asked.views.js';
import { timelineOf } from './timeline.js';
import { todosOf, type Todo } from './todos.js';
import { badgeOf } from './where.js';

interface Props {
  readonly ctx: PageContext;
  readonly own: OwnDossier;
  /** Local date. */
  readonly today: string;
  /** What was just done, in one sentence. */
  readonly done?: string;
}

/** First what you must do now, then where your plan stands and what is to come, then what you sent and what we sent. */
export const StatusPage = ({ ctx, own, today, done }: Props) => {
  const title = titleOf(own);
  const { tone, word } = badgeOf(own.dossier);
  return (
    <Page
      ctx={ctx}
      title={title}
      breadcrumbs={[{ label: 'Mijn aanvragen', href: '/mijn' }, { label: title }]}
    >
      <PageHead title={title} sub={referenceOf(own)} aside={<Badge tone={tone}>{word}</Badge>} />
      <Columns
        first={
          <>
            {done ? <Alert kind="ok" title={done} live /> : null}
            <Todos todos={todosOf(own, today)} />
            <section class="oek-stack oek-stack--near" aria-labelledby="waar">
              <Heading level={2} id="waar">
                Waar staat uw plan?
              </Heading>
              <Timeline items={timelineOf(own)} />
            </section>
            <LetterList own={own} today={today} />
          </>
        }
        asideLabel="Uw aanvraag"
        aside={<Beside own={own} />}
      >
        <MessageList messages={own.messages} />
      </Columns>
    </Page>
  );
};

const Todos = ({ todos }: { todos: readonly Todo[] }) =>
  todos.length === 0 ? (
    <Paragraph look="lead">U hoeft nu niets te doen.</Paragraph>
  ) : (
    <>
      {todos.map((todo) => (
        <Alert key={todo.key} kind={todo.must ? 'warning' : 'info'} title={todo.title}>
          {todo.missing ? <List items={todo.missing} /> : null}
          {todo.sentences.map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
          {todo.button ? (
            <Buttons>
              <ButtonLink look={todo.must ? 'primary' : 'secondary'} href={todo.button.href}>
                {todo.button.label}
              </ButtonLink>
              {todo.also ? <Link href={todo.also.href}>{todo.also.label}</Link> : null}
            </Buttons>
          ) : null}
        </Alert>
      ))}
    </>
  );

const Beside = ({ own }: { own: OwnDossier }) => (
  <>
    {own.application.submittedAt === null ? null : <Asked own={own} />}
    <Contact own={own} />
  </>
);
