import type { BlockId } from './letters.parts.js';
import { contentRules } from './letters.rules.js';
import type { MessageText, MessageTexts } from './texts.js';

/**
 * Messages that are the only place where somebody reads what the law wants said: an acknowledgement (Awb 2:13 and further), what
 * we miss (4:5, 4:15) and that we decide later (4:14). By post the same words go as a letter.
 */
const carried: Readonly<Record<string, readonly BlockId[]>> = {
  E02: ['L-ACK', 'L-PRIV'],
  E02b: ['L-ACK'],
  E16: ['L-ACK'],
  E16c: ['L-ACK'],
  E51c: ['L-ACK'],
  E61: ['L-ACK'],
  E04: ['L-REM'],
  E11: ['L-DEL'],
  E17b: ['L-DEL'],
};

/** The first block that a message carries, as a part of a letter is called. */
export const blockOf = (template: string): BlockId | undefined => carried[template]?.[0];

/** What edited messages do not say although they must, in Dutch, each with the message it is about. */
export const checkMessages = (texts: MessageTexts): string[] =>
  Object.entries(carried).flatMap(([id, blocks]) => {
    const text = texts[id];
    return text ? blocks.flatMap((block) => unsaid(block, text).map((sentence) => `${id}: ${sentence}`)) : [];
  });

/** An e-mail leads to the website with a link of its own and not with words. */
const unsaid = (block: BlockId, { subject, paragraphs }: MessageText): string[] =>
  (contentRules[block] ?? [])
    .filter(([, holds]) => !holds([subject, ...paragraphs].join('\n'), false))
    .map(([sentence]) => sentence);
