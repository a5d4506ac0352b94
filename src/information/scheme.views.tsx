import { Alert, Badge } from '../web/alert.js';
import { ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { DescriptionList } from '../web/description-list.js';
import { euro, fullDate } from '../web/format.js';
import { Card, Columns, PageHead } from '../web/layout.js';
import { Page } from '../web/site/page.js';
import { Heading, List, Paragraph } from '../web/text.js';
import { Timeline } from '../web/timeline.js';
import { Contact } from './contact.views.js';
import { Criteria, Jury } from './criteria.views.js';
import { datesOf } from './round-dates.js';
import { badgeOf, standing } from './round-words.js';
import type { RoundShown, SchemeShown } from './schemes.queries.js';
import { Winners } from './winners.views.js';
import type { Outcome } from './winners.queries.js';

interface Props extends SchemeShown {
  readonly ctx: PageContext;
  readonly outcomes: readonly Outcome[];
  /** Today, local date. */
  readonly today: string;
}

/** Everything about one scheme, before anybody fills in anything: rules in plain words, dates, and what others made of it. */
export const SchemePageView = ({ ctx, outcomes, today, ...shown }: Props) => {
  const { scheme, grantor, now } = shown;
  const { tone, word } = badgeOf(now);
  return (
    <Page
      ctx={ctx}
      title={`${scheme.title} (${scheme.name})`}
      breadcrumbs={[{ label: 'Regelingen', href: '/regelingen' }, { label: scheme.name }]}
    >
      <PageHead
        title={scheme.title}
        sub={`${scheme.name}, ${grantor.name}`}
        aside={<Badge tone={tone}>{word}</Badge>}
      />
      <Columns
        first={
          <>
            <Paragraph look="lead">{scheme.summary}</Paragraph>
            <Standing {...shown} />
          </>
        }
        asideLabel="In het kort"
        aside={<InShort {...shown} />}
      >
        {now ? <Rules now={now} today={today} scheme={scheme} /> : null}
        <Winners slug={scheme.slug} outcomes={outcomes} />
      </Columns>
    </Page>
  );
};

/** Where the scheme stands now, and the way on from here. */
const Standing = (shown: SchemeShown) => {
  const { scheme, now } = shown;
  const here = `/regelingen/${scheme.slug}` as const;
  const isOpen = now?.stage === 'open';
  return (
    <Alert kind={isOpen ? 'ok' : 'info'} title={isOpen ? `${now.round.name} is open` : badgeOf(now).word}>
      <Paragraph>{standing(shown)}</Paragraph>
      <Buttons>
        {isOpen ? (
          <ButtonLink href={`${here}/past-uw-plan`}>Past uw plan bij {scheme.name}?</ButtonLink>
        ) : (
          <ButtonLink href={`${here}/bericht`}>Mail mij als {scheme.name} opengaat</ButtonLink>
        )}
      </Buttons>
    </Alert>
  );
};

const InShort = ({ scheme, grantor, now }: SchemeShown) => (
  <>
    <Card id="in-het-kort" title="In het kort">
      <DescriptionList
        compact
        items={[{ term: 'Voor wie', value: scheme.audience }, ...(now ? inNumbers(now) : [])]}
      />
    </Card>
    <Card id="vragen" title="Vragen of hulp?">
      <Paragraph>
        <Contact grantor={grantor} />
      </Paragraph>
    </Card>
  </>
);

const inNumbers = ({ settings: { money }, pot, round }: RoundShown) => [
  { term: 'Hoogste bedrag voor één plan', value: euro(money.maxAmount) },
  ...(money.floor > 0 ? [{ term: 'Elk plan dat meedoet krijgt minstens', value: euro(money.floor) }] : []),
  { term: `In de pot van ${round.name}`, value: euro(pot) },
  { term: 'Uw plan is klaar op', value: `uiterlijk ${fullDate(round.executionEndsOn)}` },
];

const Rules = ({ now, today, scheme }: { now: RoundShown; today: string; scheme: SchemeShown['scheme'] }) => {
  const { page } = now.texts;
  return (
    <>
      {now.stage === 'announced' || now.stage === 'calledOff' ? (
        <Paragraph>
          Hieronder staan de regels van {now.round.name}. Een volgende keer kunnen ze anders zijn.
        </Paragraph>
      ) : null}
      <Part id="voorwaarden" title="Kan uw plan meedoen?">
        <List items={page.conditions} />
      </Part>
      <Part id="criteria" title="Waar let de jury op?">
        <Criteria criteria={now.settings.criteria} />
        <Jury jury={now.jury} policy={now.settings.conflictPolicy} />
      </Part>
      <Part id="wanneer" title="Wanneer gebeurt er wat?">
        <Timeline items={datesOf(now, today)} />
      </Part>
      <Part id="beslissen" title="Wie beslist, en hoe?">
        <List ordered items={page.deciding} />
      </Part>
      <Part id="klaarleggen" title="Wat heeft u nodig om te beginnen?">
        <Paragraph>
          <strong>Hoe lang duurt het?</strong> {page.takes}
        </Paragraph>
        <List items={page.atHand} />
        {now.stage === 'open' ? (
          <Buttons>
            <ButtonLink href={`/regelingen/${scheme.slug}/past-uw-plan`}>
              Past uw plan bij {scheme.name}?
            </ButtonLink>
            <ButtonLink look="secondary" href={`/regelingen/${scheme.slug}/begin`}>
              Begin met uw plan
            </ButtonLink>
          </Buttons>
        ) : null}
      </Part>
    </>
  );
};

const Part = ({ id, title, children }: { id: string; title: string; children: preact.ComponentChildren }) => (
  <section class="oek-stack oek-stack--near" aria-labelledby={id}>
    <Heading level={2} id={id}>
      {title}
    </Heading>
    {children}
  </section>
);
