import { Button, ButtonLink } from '../button.js';
import type { PageContext } from '../site/context.js';
import { Csrf } from './form.js';
import { Icon } from '../icon.js';
import { Heading } from '../text.js';

/** A move as people see it: a link to its question, a button that makes it at once, or the reason why it cannot be made now. */
export interface Action {
  /** Name of the move. */
  key: string;
  label: string;
  /** What happens then. */
  explanation?: string;
  primary?: boolean;
  /** Path of the page that asks what the move needs. */
  href?: `/${string}`;
  /** Path that makes the move without a further question, with the values that go along. */
  post?: { action: `/${string}`; fields?: Readonly<Record<string, string>> };
  /** Sentences of the rules that say no; then there is no button. */
  blocked?: readonly string[];
}

/** What someone can do now; what cannot be done stands there with the reason. */
export const ActionList = ({
  ctx,
  actions,
  title = 'Wat kunt u nu doen?',
}: {
  ctx: PageContext;
  actions: readonly Action[];
  title?: string;
}) => (
  <section class="oek-card oek-card--accent" aria-labelledby="acties">
    <Heading level={2} look={3} id="acties">
      {title}
    </Heading>
    {actions.length === 0 ? <p class="nl-paragraph">U hoeft nu niets te doen.</p> : null}
    <ul class="oek-actions" hidden={actions.length === 0}>
      {actions.map((action) => (
        <li key={action.key}>
          <div>
            <p class="oek-actions__name">{action.label}</p>
            {action.explanation ? (
              <p class="oek-small" id={`actie-${action.key}`}>
                {action.explanation}
              </p>
            ) : null}
            <Reasons sentences={action.blocked ?? []} />
          </div>
          {action.blocked?.length ? null : <Door ctx={ctx} action={action} />}
        </li>
      ))}
    </ul>
  </section>
);

const Reasons = ({ sentences }: { sentences: readonly string[] }) => (
  <>
    {sentences.map((sentence) => (
      <p class="oek-actions__reason" key={sentence}>
        <Icon name="lock" />
        <span>Kan nu niet. {sentence}</span>
      </p>
    ))}
  </>
);

function Door({ ctx, action }: { ctx: PageContext; action: Action }) {
  const look = action.primary ? 'primary' : 'secondary';
  const describedBy = action.explanation ? `actie-${action.key}` : undefined;
  if (!action.post) {
    return (
      <ButtonLink look={look} href={action.href ?? '/'} describedBy={describedBy}>
        {action.label}
      </ButtonLink>
    );
  }
  return (
    <form method="post" action={action.post.action}>
      <Csrf ctx={ctx} action={action.post.action} />
      {Object.entries(action.post.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <Button look={look} describedBy={describedBy}>
        {action.label}
      </Button>
    </form>
  );
}
