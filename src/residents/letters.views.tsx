import { localDate } from '../../workflows/calendar.js';
import type { Letter } from '../documents/pdf.js';
import type { LetterRow } from '../documents/letter.entity.js';
import { ButtonLink, Buttons } from '../web/button.js';
import type { PageContext } from '../web/context.js';
import { fullDate } from '../web/format.js';
import { Page } from '../web/page.js';
import { Heading, Link, List, Paragraph } from '../web/text.js';
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
            <span class="oek-small">{fullDate(sentOn(letter))}</span>
          </li>
        ))}
      </ul>
      {until && until >= today ? (
        <Paragraph>
          Bent u het niet eens met ons besluit? U kunt <Link href="/bezwaar">bezwaar maken</Link> tot en met{' '}
          {fullDate(until)}.
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
  const { content } = letter;
  const here = `/mijn/${own.dossier.id}/brieven/${letter.id}` as const;
  return (
    <Page ctx={ctx} title={content.subject} breadcrumbs={crumbsOf(own, content.subject)}>
      <article class="oek-letter">
        <Envelope content={content} />
        <Heading level={1}>{content.subject}</Heading>
        <Paragraph>{content.salutation}</Paragraph>
        {content.blocks.map(({ id, heading, paragraphs, list }) => (
          <section key={id} class="oek-stack oek-stack--near">
            {heading ? <Heading level={2}>{heading}</Heading> : null}
            {paragraphs.map((paragraph) => (
              <Paragraph key={paragraph}>{paragraph}</Paragraph>
            ))}
            {list ? <List items={list} /> : null}
          </section>
        ))}
        <p class="nl-paragraph">
          {content.closing}
          <br />
          {content.signatory.onBehalfOf}
          <br />
          {content.signatory.name}
          <br />
          {content.signatory.function}
        </p>
      </article>
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

const Envelope = ({ content: { sender, recipient, reference } }: { content: Letter }) => (
  <div class="oek-letter__top">
    <address class="oek-address">
      {[sender.name, ...sender.addressLines].map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
    <address class="oek-address">
      {[recipient.name, ...recipient.addressLines].map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
    <p class="oek-small">
      Verstuurd op {fullDate(reference.sentOn)}
      <br />
      Ons kenmerk {reference.caseNumber}
      <br />
      Vragen? Bel {reference.contactName}, {reference.contactPhone}
    </p>
  </div>
);
