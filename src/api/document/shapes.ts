import type { OpenAPIObject } from '@nestjs/swagger';

/** A schema as OpenAPI 3.0 writes it. */
export type Schema = Exclude<
  NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string],
  { $ref: string }
>;

/** A schema, or the name of one. */
export type Part = Schema | { $ref: string };

/** A name that ends in `?` may be absent; nothing else than these names ever comes. */
export function object(parts: Record<string, Part>): Schema {
  const names = Object.keys(parts);
  const required = names.filter((name) => !name.endsWith('?'));
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name.replace('?', ''), parts[name] ?? {}])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** A text, with what it says. */
export function text(description: string): Schema {
  return { type: 'string', description };
}

/** A list. */
export function list(items: Part, description?: string): Schema {
  return { type: 'array', items, ...(description && { description }) };
}

/** An id. */
export function id(): Schema {
  return { type: 'string', format: 'uuid' };
}

/** A day in Amsterdam, `YYYY-MM-DD`. */
export function day(description?: string): Schema {
  return { type: 'string', format: 'date', ...(description && { description }) };
}

/** A moment with its offset. */
export function moment(description?: string): Schema {
  return { type: 'string', format: 'date-time', ...(description && { description }) };
}

/** An amount in euro cents. */
export function cents(description: string): Schema {
  return { type: 'integer', description: `${description} In eurocenten.` };
}

/** Counts the moves of a dossier. */
export function revision(): Schema {
  return { type: 'integer', minimum: 0, description: 'Telt de handelingen.' };
}

/** Where something stands, in words. */
export function statusWords(): Schema {
  return list({ type: 'string' }, 'Waar het staat, in woorden; soms twee dingen tegelijk.');
}
