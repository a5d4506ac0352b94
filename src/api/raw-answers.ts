import type { Form } from '../../workflows/form.js';
import { rawFromAnswers, type Raw, type RawGroup } from '../schemes/forms.queries.js';
import type { Fault } from '../web/site/problem.js';
import { isObject, unknownField } from './reading.js';

/** Typed answers as a draft keeps them, or everything in them that a form could not hold; `null` empties an answer. */
export function rawIn(form: Form, body: unknown): Raw | Fault[] {
  if (!isObject(body)) return [{ message: 'Stuur een JSON-object met de antwoorden.' }];
  const kinds = new Map(form.steps.flatMap(({ questions }) => questions).map(({ key, kind }) => [key, kind]));
  const known = Object.entries(body).filter(([key]) => kinds.has(key));
  const emptied = known.map(([key, value]) => [key, value ?? ''] as const);
  const raw = rawFromAnswers(form, Object.fromEntries(emptied));
  const faults = [
    ...Object.keys(body)
      .filter((key) => !kinds.has(key))
      .map((key) => fault(key.slice(0, 60), unknownField)),
    ...Object.keys(raw)
      .filter((key) => kinds.get(key) === 'files')
      .map((key) => fault(key, sendFiles)),
    ...Object.entries(raw).flatMap(([key, value]) => (isRaw(value) ? [] : [fault(key, unreadable)])),
  ];
  return faults.length > 0 ? faults : (raw as Raw);
}

const fault = (field: string, message: string): Fault => ({ field, message });

const isRaw = (value: unknown): boolean => {
  if (isText(value)) return true;
  if (Array.isArray(value)) return value.length <= 200 && (value.every(isText) || value.every(isGroup));
  return isGroup(value);
};
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 50_000;
const isGroup = (value: unknown): value is RawGroup =>
  isObject(value) && Object.keys(value).length <= 20 && Object.values(value).every(isText);

const sendFiles = 'Een bestand stuurt u apart, met POST naar /documents.';
const unreadable = 'Dit kunnen wij niet lezen: het is een ander soort waarde dan deze vraag verwacht.';
