import type { Answered } from '../web/form/answer.js';
import { toText } from '../web/form/input.js';
import { isObject, unknownField } from './reading.js';

/** What was given, by what it must be. */
interface Given {
  readonly texts?: Readonly<Record<string, unknown>>;
  readonly amounts?: Readonly<Record<string, unknown>>;
  readonly flags?: Readonly<Record<string, unknown>>;
  /** Objects of amounts. */
  readonly nested?: Readonly<Record<string, unknown>>;
  /** Objects of short words. */
  readonly choices?: Readonly<Record<string, unknown>>;
}

/** Sorts what was given into input and texts; a name nobody asked for and a value of the wrong type are told all at once. */
export function collected(
  { json, names }: { json: Readonly<Record<string, unknown>>; names: readonly string[] },
  asked: Given,
): Answered {
  const { texts: told = {}, amounts, flags, nested, choices } = asked;
  const errors = { ...unknownIn(json, names), ...wrongIn(asked) };
  if (Object.keys(errors).length > 0) return { errors };
  const input = given({ ...amounts, ...flags, ...nested, ...choices });
  const read = Object.entries(given(told)).map(([name, value]) => [name, toText(value, 2000)]);
  return { input, texts: Object.fromEntries(read) as Record<string, string> };
}

const unknownIn = (json: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(
    Object.keys(json)
      .filter((name) => !names.includes(name))
      .map((name) => [name.slice(0, 60), unknownField]),
  );

const wrongIn = (asked: Given): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, { isRight, sentence }]) =>
      wrong(asked[kind as keyof Given] ?? {}, isRight, sentence),
    ),
  );

const isCents = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isWord = (value: unknown): boolean => typeof value === 'string' && /^[a-zA-Z]{1,40}$/.test(value);
const each =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isObject(value) && Object.values(value).every(isRight);

/** What each kind must be, and what to say when it is not. */
const kinds: Readonly<Record<keyof Given, { isRight: (value: unknown) => boolean; sentence: string }>> = {
  texts: {
    isRight: (value) => toText(value, 2000) !== undefined,
    sentence: 'Schrijf hier een tekst van hoogstens 2.000 tekens.',
  },
  amounts: { isRight: isCents, sentence: 'Geef een bedrag in hele eurocenten.' },
  flags: { isRight: (value) => typeof value === 'boolean', sentence: 'Geef hier true of false.' },
  nested: { isRight: each(isCents), sentence: 'Geef per aanvraag een bedrag in hele eurocenten.' },
  choices: { isRight: each(isWord), sentence: 'Geef per aanvraag een woord uit de lijst.' },
};

const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const wrong = (
  values: Readonly<Record<string, unknown>>,
  isRight: (value: unknown) => boolean,
  sentence: string,
) =>
  Object.entries(given(values))
    .filter(([, value]) => !isRight(value))
    .map(([name]) => [name, sentence]);
