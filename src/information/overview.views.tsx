import { Badge } from '../web/alert.js';
import { ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { DescriptionList } from '../web/description-list.js';
import { euro } from '../web/format.js';
import { Page } from '../web/site/page.js';
import { Heading, Link, Paragraph } from '../web/text.js';
import { Contact } from './contact.views.js';
import { badgeOf, standing } from './round-words.js';
import type { SchemeShown } from './schemes.queries.js';

/** Everything there is to apply for: what, for whom, how much, until when, and whom to ask. */
export const OverviewPage = ({ ctx, schemes }: { ctx: PageContext; schemes: readonly SchemeShown[] }) => (
  <Page ctx={ctx} title="Geld voor uw plan">
    <div class="oek-stack">
      <div class="oek-reading">
        <Heading level={1}>Geld voor uw plan</Heading>
        <Paragraph look="lead">
          Wilt u met uw buurt of dorp iets moois maken? Kijk welke regeling bij uw plan past. Komt u er niet
          uit? Bel ons, dan kijken wij samen.
        </Paragraph>
      </div>
      {schemes.length === 0 ? (
        <Paragraph>Er is nu geen regeling waar u iets kunt aanvragen.</Paragraph>
      ) : null}
      {schemes.map((shown) => (
        <SchemeCard key={shown.scheme.id} {...shown} />
      ))}
      <section class="oek-reading" aria-labelledby="al-bezig">
        <Heading level={2} id="al-bezig">
          Bent u al bezig?
        </Heading>
        <Paragraph>
          Ga verder met uw concept, of kijk hoe het met uw aanvraag staat, bij{' '}
          <Link href="/mijn">Mijn aanvragen</Link>.
        </Paragraph>
      </section>
    </div>
  </Page>
);

const SchemeCard = (shown: SchemeShown) => {
  const { scheme, grantor, now } = shown;
  const { tone, word } = badgeOf(now);
  return (
    <section class="oek-card oek-card--accent" aria-labelledby={`regeling-${scheme.slug}`}>
      <div class="oek-head oek-head--tight">
        <div>
          <Heading level={2} id={`regeling-${scheme.slug}`}>
            {scheme.name}: {scheme.title}
          </Heading>
        </div>
        <div class="oek-head__aside">
          <Badge tone={tone}>{word}</Badge>
        </div>
      </div>
      <Paragraph>{scheme.summary}</Paragraph>
      <Paragraph>
        <strong>{standing(shown)}</strong>
      </Paragraph>
      <DescriptionList
        items={[
          { term: 'Voor wie', value: scheme.audience },
          ...(now ? amounts(now) : []),
          { term: 'Vragen?', value: <Contact grantor={grantor} /> },
        ]}
      />
      <Buttons>
        <ButtonLink href={`/regelingen/${scheme.slug}`}>Meer over {scheme.name}</ButtonLink>
        {now?.stage === 'open' ? (
          <ButtonLink look="secondary" href={`/regelingen/${scheme.slug}/past-uw-plan`}>
            Past uw plan bij {scheme.name}?
          </ButtonLink>
        ) : null}
      </Buttons>
    </section>
  );
};

const amounts = ({ settings: { money }, pot, round }: NonNullable<SchemeShown['now']>) => [
  { term: 'Hoeveel', value: `Hoogstens ${euro(money.maxAmount)} voor één plan` },
  { term: 'In de pot', value: `${euro(pot)} voor alle plannen van ${round.name} samen` },
];
