import type { ApiPropertyOptions } from '@nestjs/swagger';
import type { AnswerName } from './schemas.js';
import type { Part } from './shapes.js';

/*
 * What handlers and bodies say of themselves for the document. It is only written down here: the program that makes the
 * document of it is five hundred files, which a start does not wait for (`described.ts`).
 */

/** The chapters of the document. */
export const tags = {
  Regelingen: 'Wat er aan te vragen is, en wanneer. Hiervoor is geen sleutel nodig.',
  Aanvragen: 'Aanvragen die u mag zien: uw eigen, en die waar u aan werkt.',
  'Naast een aanvraag':
    'Bezwaar tegen een besluit, en een ingebrekestelling omdat een besluit te laat is. Elk heeft eigen handelingen.',
  Handelingen:
    'Alles wat er met een aanvraag, een ronde of iets daarnaast gebeurt, is een handeling. De regels zijn die van de website.',
  Beoordelingen: 'Voor juryleden: uw eigen punten en redenen.',
} as const;

/** What the document says of a handler. */
export interface Told {
  /** Name of the operation, for programs that are generated from the document. */
  readonly id: string;
  readonly tag: keyof typeof tags;
  readonly summary: string;
  readonly description?: string;
  /** What it answers: a schema, a list of them, a file or the document itself. */
  readonly answers: AnswerName | readonly [AnswerName] | 'file' | 'document';
  readonly status?: 200 | 201;
  /** What is sent. */
  readonly body?: Part;
  /** Files are sent as a form. */
  readonly multipart?: boolean;
  /** Path parameters with what they are. */
  readonly params?: Readonly<Record<string, string>>;
  /** Whether it can be asked without a key. */
  readonly open?: boolean;
}

type Mark<Kind, Name extends symbol | string = symbol | string> = readonly [
  told: Kind,
  at: object,
  name: Name,
  descriptor?: PropertyDescriptor,
];
export const toldOperations: Mark<Told>[] = [];
export const toldProperties: Mark<ApiPropertyOptions>[] = [];

/** Tells the document about a handler: what it is called, what it takes, and everything it can answer. */
export const Operation =
  (told: Told): MethodDecorator =>
  (at, name, descriptor) =>
    void toldOperations.push([told, at, name, descriptor]);

/** Tells the document about a field of a body or a query. */
export const Property =
  (told: ApiPropertyOptions): PropertyDecorator =>
  (at, name) =>
    void toldProperties.push([told, at, name]);

/** Reference to a schema of the document. */
export const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
