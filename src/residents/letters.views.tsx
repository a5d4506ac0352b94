import { localDate } from '../../workflows/calendar.js';
import type { LetterRow } from '../documents/letters/letter.entity.js';
import { LetterText } from '../documents/letters/letter.views.js';
import { ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/site/context.js';
import { fullDate } from '../web/format.js';
import { Page } from '../web/site/page.js';
import { Heading, Link, Paragraph } from '../web/text.js';
import { crumbsOf, titleOf } from './crumbs.js';
import type { OwnDossier } from './own-dossier.js';

/** The letters of a plan with the last day to object; drawn only when there is one. */
export const LetterList = ({ own, today }: { own: OwnDossier; today: string }) => {
  const { letters, decisions, dossier } = own;
  if (letters.length === 0) return null;
  const until = decisions.at(-1)?.objectionEndsOn;
  return (
    <section class="oek-stack oek-stack--near" aria-labelledby="brieven">
      <Heading level={2} id="brieven">
        Brieven
      </Heading>
      <ul class="oek-list">
        {letters.toReversed().map((letter) => (
          <li key={letter.id}>
            <Link href={`/mijn/${dossier.id}/brieven/${letter.id}`}>{letter.content.subject}</Link>
            <span class="oek-small">
              {[fullDate(sentOn(letter)), letter.number].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {until && until >= today ? (
        <Paragraph>
          Bent u het niet eens met ons besluit? U kunt{' '}
          <Link href={`/mijn/${dossier.id}/bezwaar`}>bezwaar maken</Link> tot en met {fullDate(until)}.
        </Paragraph>
      ) : null}
    </section>
  );
};

const sentOn = ({ announcedAt, datedOn }: LetterRow): string =>
  announcedAt === null ? datedOn : localDate(announcedAt);

/** All letters of a plan on a page of their own, for who comes from an e-mail. */
export const LettersPage = ({ ctx, own, today }: { ctx: PageContext; own: OwnDossier; today: string }) => (
  <Page ctx={ctx} title={`Brieven: ${titleOf(own)}`} breadcrumbs={crumbsOf(own, 'Brieven')}>
    <div class="oek-reading">
      <Heading level={1}>Brieven over {titleOf(own)}</Heading>
      {own.letters.length === 0 ? <Paragraph>Er zijn nog geen brieven.</Paragraph> : null}
      <LetterList own={own} today={today} />
    </div>
  </Page>
);

/** A letter as a page that every browser and screen reader can read: the same words as the PDF. */
export const LetterPage = ({
  ctx,
  own,
  letter,
  hasAdvice,
}: {
  ctx: PageContext;
  own: OwnDossier;
  letter: LetterRow;
  hasAdvice: boolean;
}) => {
  const { subject } = letter.content;
  const here = `/mijn/${own.dossier.id}/brieven/${letter.id}` as const;
  return (
    <Page ctx={ctx} title={subject} breadcrumbs={crumbsOf(own, subject)}>
      <LetterText content={letter.content} level={1} />
      <Buttons>
        <ButtonLink href={`${here}/pdf`}>Bewaar deze brief (PDF)</ButtonLink>
        {hasAdvice ? (
          <ButtonLink look="secondary" href={`/mijn/${own.dossier.id}/juryadvies.pdf`}>
            Bewaar het advies van de jury (PDF)
          </ButtonLink>
        ) : null}
      </Buttons>
    </Page>
  );
};
