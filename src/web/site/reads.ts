import 'reflect-metadata';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { number } from '../format.js';
import { toText } from '../form/input.js';

/** Reads what was typed: nothing typed is no answer, and what cannot be read becomes `false`, which no check accepts. */
export const reads = (read: (typed: unknown) => unknown): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (isBlank(value) ? undefined : (read(value) ?? false)));

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isBlank);
  return value === undefined || value === null;
}

/** One line of text: line ends become spaces. */
export const toLine = (typed: unknown): string | undefined => toText(typed)?.replace(/\s+/g, ' ');

/** Says how much too long a text is, in characters as people see them; what is no text is another check's to refuse. */
export const fits = (maxLength: number): PropertyDecorator =>
  ValidateBy(
    {
      name: 'fits',
      validator: { validate: (text) => typeof text !== 'string' || lengthOf(text) <= maxLength },
    },
    {
      message: ({ value }) =>
        `Maak dit korter: het zijn nu ${number(lengthOf(String(value)))} tekens en er passen er ${number(maxLength)}.`,
    },
  );

const lengthOf = (text: string) => Array.from(text).length;
