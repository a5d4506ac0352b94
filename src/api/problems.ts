import { HttpException } from '@nestjs/common';
import type { Refusal } from '../../workflows/language.js';
import type { Fault } from '../web/site/problem.js';

/** What was sent is not right: everything that is wrong with it, at once (400). */
export const invalid = (errors: readonly Fault[]): HttpException =>
  new HttpException({ sentence: 'Er klopt iets niet in wat u stuurde. Kijk bij `errors`.', errors }, 400);

/** A rule said no: its sentences, with the fields that a program can mend where those are known (409; 403 for a wrong role). */
export function refused({ reason, sentences }: Refusal, faults: readonly Fault[] = []): HttpException {
  const errors = [...sentences.map((message) => ({ message })), ...faults];
  return new HttpException({ sentence: sentences.join(' '), errors }, reason === 'role' ? 403 : 409);
}

/** Errors by field, as the parsers of forms and questions give them; `under` is where those fields stand in the body. */
export const faultsOf = (errors: Readonly<Record<string, string | undefined>>, under = ''): Fault[] =>
  Object.entries(errors).flatMap(([field, message]) => (message ? [{ field: under + field, message }] : []));
