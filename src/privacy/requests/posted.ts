import type { FastifyReply } from 'fastify';
import { contentDisposition } from '../../documents/files.queries.js';
import type { FieldValues } from '../../web/form/fields.js';
import type { QuestionOfMove } from '../../web/form/question.js';

/** What a form posted. */
export type Typed = Readonly<Record<string, unknown>>;

/** What was typed in the fields of a form, without the fields of the page itself. */
export const typedOf = ({ fields }: QuestionOfMove, body: Typed): FieldValues =>
  Object.fromEntries(
    fields.flatMap(({ name }) => {
      const typed = Object(body)[name] as unknown;
      return typeof typed === 'string' ? [[name, typed]] : [];
    }),
  );

/** The answer is an archive that nobody keeps on the way. */
export const asZip = (reply: FastifyReply, name: string): void =>
  void reply.status(200).headers({
    'Content-Type': 'application/zip',
    'Content-Disposition': contentDisposition(name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'no-store',
  });
