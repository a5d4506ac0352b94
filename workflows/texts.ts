import { inWords, isPlaceholder, kindOf, meaningOf, messagePlaceholders } from './placeholders.js';
import type { Placeholder, Values } from './placeholders.js';

/** A page a message leads to; the mail subject knows its address. */
export type PageName =
  | 'draft'
  | 'application'
  | 'letters'
  | 'bankDetails'
  | 'completion'
  | 'scheme'
  | 'signIn'
  | 'personData'
  | 'dossier'
  | 'jury'
  | 'objection'
  | 'complaint'
  | 'questions';

/** What one e-mail says, as data a functional administrator may edit. */
export type MessageText = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: { readonly label: string; readonly page: PageName };
};

/** What stands around every message of a scheme. */
export type MessageFrame = {
  readonly greeting: string;
  readonly help: string;
  readonly closing: string;
  readonly why: string;
};

/** Texts by id, as a scheme version carries them. */
export type MessageTexts = Readonly<Record<string, MessageText>>;

/** A text with nothing left to fill in, or the placeholders that have no value. */
export type Filled<T> = { readonly filled: T } | { readonly missing: readonly string[] };

/** Fills in one text; refuses, naming every placeholder without a usable value. A value is never read as a text again. */
export function fill(text: string, values: Values): Filled<string> {
  const missing = placeholdersIn(text).filter((name) => sayValue(name, values) === undefined);
  if (missing.length > 0) return { missing };
  return { filled: fillWithGaps(text, values) };
}

/** Fills in a whole message, or names all that is missing in it. */
export function fillMessage(message: MessageText, values: Values): Filled<MessageText> {
  const missing = placeholdersIn(messageWords(message).join('\n')).filter(
    (name) => sayValue(name, values) === undefined,
  );
  if (missing.length > 0) return { missing };
  const say = (text: string) => fillWithGaps(text, values);
  const button = message.button && { ...message.button, label: say(message.button.label) };
  return {
    filled: {
      subject: say(message.subject),
      paragraphs: message.paragraphs.map(say),
      ...(button && { button }),
    },
  };
}

/** Fills in what is known and shows dots for the rest: for a draft, never for something that is sent. */
export function fillWithGaps(text: string, values: Values): string {
  return text.replace(pattern, (_, name: string) => sayValue(name, values) ?? '…');
}

/** What is wrong with edited texts, as sentences; empty when they may be used. Asked when a scheme version is loaded. */
export function checkTexts(
  texts: MessageTexts,
  known: Readonly<Record<string, unknown>> = messagePlaceholders,
): string[] {
  return Object.entries(texts).flatMap(([id, text]) => [
    ...unknownIn(messageWords(text), known).map((name) => `${id}: het invulveld {{${name}}} bestaat niet.`),
    ...personalInSubject(text.subject).map(
      (name) => `${id}: ${meaningOf(name)} mag niet in het onderwerp staan.`,
    ),
    ...brokenBraces(messageWords(text)).map(
      () => `${id}: een invulveld heeft niet precies twee accolades aan elke kant.`,
    ),
    ...(isEmpty(text) ? [`${id}: het onderwerp of de tekst is leeg.`] : []),
  ]);
}

/** The placeholders a text uses, once each, in order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** The placeholders in these texts that nobody declared. */
export function unknownIn(texts: readonly string[], known: Readonly<Record<string, unknown>>): string[] {
  return placeholdersIn(texts.join('\n')).filter((name) => !Object.hasOwn(known, name));
}

/** Texts in which a brace is left over once the placeholders are taken out: `{{title}`, `{ {title}}`. */
export function brokenBraces(texts: readonly string[]): string[] {
  return texts.filter((text) => /[{}]/.test(text.replace(pattern, '')));
}

const pattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

const sayValue = (name: string, values: Values) =>
  isPlaceholder(name) ? inWords(name, values[name]) : undefined;

const messageWords = ({ subject, paragraphs, button }: MessageText) => [
  subject,
  ...paragraphs,
  ...(button ? [button.label] : []),
];

// A subject is read on a locked telephone and by every server on the way: case number, scheme and dates only.
const personalInSubject = (subject: string): Placeholder[] =>
  placeholdersIn(subject)
    .filter(isPlaceholder)
    .filter((name) => !sayableInSubject.has(kindOf(name)));

const sayableInSubject = new Set(['reference', 'date', 'moment', 'days']);

const isEmpty = ({ subject, paragraphs }: MessageText) =>
  subject.trim() === '' || paragraphs.length === 0 || paragraphs.some((paragraph) => paragraph.trim() === '');
