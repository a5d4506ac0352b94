import { outcomeOf, type PreCheck, type PreOutcome } from '../../workflows/precheck.js';
import { lowerFirst } from '../web/format.js';
import { Alert } from '../web/alert.js';
import { Button, ButtonLink, Buttons } from '../web/button.js';
import { Choices } from '../web/form/choice-fields.js';
import type { PageContext } from '../web/site/context.js';
import { DescriptionList } from '../web/description-list.js';
import type { FieldErrors } from '../web/form/fields.js';
import { Reading } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { telephone } from '../web/site/page-frame.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { standing } from './round-words.js';
import type { RoundShown, SchemeShown } from './schemes.queries.js';

interface Asked {
  readonly ctx: PageContext;
  readonly shown: SchemeShown & { readonly now: RoundShown };
  /** What was chosen so far, as it stands in the address: nothing of it is kept. */
  readonly chosen: Readonly<Record<string, unknown>>;
  /** Last parts of the addresses of schemes that have a page here. */
  readonly known: readonly string[];
}

/** The check before the form: questions first, then the outcome with the way on. */
export function PreCheckPage(asked: Asked): Answer {
  const { preCheck } = asked.shown.now.texts;
  if (asked.chosen['klaar'] === undefined) return <Questions {...asked} />;
  const outcome = outcomeOf(preCheck, asked.chosen);
  if ('missing' in outcome) return { status: 400, page: <Questions {...asked} errors={outcome.missing} /> };
  return <OutcomePage {...asked} outcome={outcome} />;
}

const pathOf = ({ scheme }: SchemeShown) => `/regelingen/${scheme.slug}/past-uw-plan` as const;
const crumbsOf = (shown: SchemeShown, check: PreCheck) => [
  { label: 'Regelingen', href: '/regelingen' as const },
  { label: shown.scheme.name, href: `/regelingen/${shown.scheme.slug}` as const },
  { label: check.title },
];

// A form that asks for a page: the answers stand in the address, so going back and sharing work and nothing is stored.
const Questions = ({ ctx, shown, chosen, errors = {} }: Asked & { errors?: FieldErrors }) => {
  const check = shown.now.texts.preCheck;
  return (
    <Page ctx={ctx} title={check.title} breadcrumbs={crumbsOf(shown, check)} errors={errors}>
      <Reading>
        <Heading level={1}>{check.title}</Heading>
        <Paragraph look="lead">{check.lead}</Paragraph>
        <form class="oek-form" method="get" action={pathOf(shown)} noValidate>
          <input type="hidden" name="klaar" value="ja" />
          {check.questions.map(({ key, label, hint, answers }) => (
            <Choices
              key={key}
              name={key}
              label={label}
              hint={hint}
              options={answers}
              chosen={[chosen[key]].filter((value) => typeof value === 'string')}
              error={errors[key]}
            />
          ))}
          <Buttons>
            <Button>Bekijk of uw plan past</Button>
          </Buttons>
        </form>
      </Reading>
    </Page>
  );
};

const kinds = { fits: 'ok', ask: 'info', elsewhere: 'warning' } as const;

const OutcomePage = ({ ctx, shown, chosen, known, outcome }: Asked & { outcome: PreOutcome }) => {
  const check = shown.now.texts.preCheck;
  return (
    <Page ctx={ctx} title={outcome.headline} breadcrumbs={crumbsOf(shown, check)}>
      <Reading>
        <Heading level={1}>{check.title}</Heading>
        <Alert kind={kinds[outcome.verdict]} title={outcome.headline}>
          <List items={outcome.sentences} />
          <Elsewhere schemes={outcome.schemes} known={known} />
        </Alert>
        <WayOn ctx={ctx} shown={shown} verdict={outcome.verdict} />
        <Heading level={2}>Uw antwoorden</Heading>
        <DescriptionList items={answersOf(check, chosen, pathOf(shown))} />
      </Reading>
    </Page>
  );
};

const Elsewhere = ({ schemes, known }: { schemes: PreOutcome['schemes']; known: readonly string[] }) => (
  <>
    {schemes
      .filter(({ key }) => known.includes(key))
      .map(({ key, name }) => (
        <Paragraph key={key}>
          <Link href={`/regelingen/${key}`}>Lees meer over {name}</Link>
        </Paragraph>
      ))}
  </>
);

const WayOn = ({
  ctx,
  shown,
  verdict,
}: Pick<Asked, 'ctx' | 'shown'> & { verdict: PreOutcome['verdict'] }) => {
  const { scheme, now } = shown;
  const isOpen = now.stage === 'open';
  return (
    <>
      {verdict === 'fits' ? null : (
        <Paragraph>
          Twijfelt u? Bel <Link href={telephone(ctx.help.phone)}>{ctx.help.phone}</Link>, {ctx.help.hours}.
          Wij denken graag met u mee.
        </Paragraph>
      )}
      {verdict === 'elsewhere' ? null : (
        <Paragraph>
          {standing(shown)} {isOpen ? `Invullen duurt ${lowerFirst(now.texts.page.takes)}` : ''}
        </Paragraph>
      )}
      <Buttons>
        {isOpen && verdict !== 'elsewhere' ? (
          <ButtonLink href={`/regelingen/${scheme.slug}/begin`}>Begin met uw plan</ButtonLink>
        ) : null}
        {isOpen ? null : (
          <ButtonLink href={`/regelingen/${scheme.slug}/bericht`}>
            Mail mij als {scheme.name} opengaat
          </ButtonLink>
        )}
        <ButtonLink look="secondary" href={`/regelingen/${scheme.slug}`}>
          Lees alles over {scheme.name}
        </ButtonLink>
      </Buttons>
    </>
  );
};

function answersOf(check: PreCheck, chosen: Asked['chosen'], path: `/${string}`) {
  const known = check.questions.map(({ key }) => [key, String(chosen[key])]);
  const back = `${path}?${new URLSearchParams(known)}` as const;
  return check.questions.map(({ key, label, answers }) => ({
    term: label,
    value: answers.find(({ value }) => value === chosen[key])?.label,
    change: { href: `${back}#${key}` as const, what: `uw antwoord op: ${label}` },
  }));
}
