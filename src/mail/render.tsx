import type { Values } from '../../workflows/placeholders.js';
import { fill, fillMessage } from '../../workflows/texts.js';
import type { Filled, MessageFrame, MessageText, PageName } from '../../workflows/texts.js';
import { renderPage } from '../web/site/view.interceptor.js';
import { MailPage, type Letter } from './mail-page.js';

/** A message with what stands around it, and where its button leads. */
export interface Writing {
  readonly message: MessageText;
  readonly frame: MessageFrame;
  readonly values: Values;
  readonly link: (page: PageName) => string | undefined;
}

/** The same message twice: as a page and as plain text. */
export interface Written {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Writes a message out; throws, naming what is missing, because whoever queued it had to give every value. */
export function writeMail({ message, frame, values, link }: Writing): Written {
  const { subject, paragraphs, button } = filledOr(fillMessage(message, values));
  const said = (text: string) => filledOr(fill(text, values));
  const letter: Letter = {
    subject: onOneLine(subject),
    body: [said(frame.greeting), ...paragraphs],
    button: button && { label: button.label, href: hrefOr(button.page, link) },
    end: [said(frame.help), said(frame.closing)],
    why: said(frame.why),
  };
  return { subject: letter.subject, html: renderPage(<MailPage {...letter} />), text: asText(letter) };
}

function filledOr<T>(outcome: Filled<T>): T {
  if ('filled' in outcome) return outcome.filled;
  throw new Error(`This message cannot be written without ${outcome.missing.join(', ')}.`);
}

function hrefOr(page: PageName, link: Writing['link']): string {
  const href = link(page);
  if (href === undefined)
    throw new Error(`This message cannot be written without what leads to the page ${page}.`);
  return href;
}

const onOneLine = (subject: string) => subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

function asText({ body, button, end, why }: Letter): string {
  const leads = button ? [`${button.label}:\n${button.href}`] : [];
  return `${[...body, ...leads, ...end, `-- \n${why}`].join('\n\n')}\n`;
}
