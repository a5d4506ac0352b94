import { fullDate } from '../../web/format.js';
import { Heading, List, Paragraph } from '../../web/text.js';
import type { Letter } from '../pdf.js';

/** A letter as a page that every browser and screen reader can read: the same words as the PDF. */
export const LetterText = ({ content, level = 2 }: { content: Letter; level?: 1 | 2 }) => (
  <article class="oek-letter" aria-labelledby="brief">
    <Envelope content={content} />
    <Heading level={level} look={1} id="brief">
      {content.subject}
    </Heading>
    <Paragraph>{content.salutation}</Paragraph>
    {content.blocks.map(({ id, heading, paragraphs, list }) => (
      <div key={id} class="oek-stack oek-stack--near">
        {heading ? (
          <Heading level={level === 1 ? 2 : 3} look={2}>
            {heading}
          </Heading>
        ) : null}
        {paragraphs.map((paragraph) => (
          <Paragraph key={paragraph}>{paragraph}</Paragraph>
        ))}
        {list ? <List items={list} /> : null}
      </div>
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
);

const Envelope = ({ content: { sender, recipient, reference } }: { content: Letter }) => (
  <div class="oek-letter__top">
    <address class="oek-address">{linesOf(sender)}</address>
    <address class="oek-address">{linesOf(recipient)}</address>
    <p class="oek-small">
      Gedateerd {fullDate(reference.sentOn)}
      <br />
      Ons kenmerk {reference.caseNumber}
      <br />
      {reference.number ? (
        <>
          Briefnummer {reference.number}
          <br />
        </>
      ) : null}
      Contact: {reference.contactName}, {reference.contactPhone}
    </p>
  </div>
);

const linesOf = ({ name, addressLines }: { name: string; addressLines: readonly string[] }) =>
  [name, ...addressLines].map((line) => <span key={line}>{line}</span>);
