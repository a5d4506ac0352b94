import { HttpException } from '@nestjs/common';

/** An error as programs read it (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Everything that is wrong, all at once. */
  errors?: readonly Fault[];
  instance?: string;
}

/** One sentence, and the field of what was sent that it is about (`costs.0.amount`); without a field it is about the whole. */
export interface Fault {
  field?: string;
  message: string;
}

const titles: Readonly<Record<number, string>> = {
  400: 'De vraag is niet goed.',
  401: 'Er is geen geldige sleutel meegestuurd.',
  403: 'Dit mag niet met deze sleutel.',
  404: 'Dit bestaat niet.',
  405: 'Dit kan niet op dit adres.',
  409: 'Dit kan nu niet.',
  413: 'Dit is te groot.',
  415: 'Dit soort inhoud kunnen wij niet lezen.',
  422: 'De inhoud is niet goed.',
  429: 'Te veel vragen achter elkaar.',
};

/** What a program may know of an error: our own sentences, never how it came about. */
export function problemOf(error: unknown, status: number, reference: string): Problem {
  const title = titles[status] ?? (status >= 500 ? 'Er ging bij ons iets mis.' : 'De vraag is niet goed.');
  const told = details(error);
  const detail = told.detail ?? hints[status] ?? title;
  return { type: 'about:blank', title, status, ...told, detail, instance: `urn:verzoek:${reference}` };
}

/** What to do about it, where no sentence of our own came along. */
const hints: Readonly<Record<number, string>> = {
  401: 'Stuur een sleutel mee in de kop `Authorization: Bearer …`. U maakt er een bij /mijn/sleutels.',
  404: 'Dit bestaat niet, of u mag het met deze sleutel niet weten.',
  415: 'Stuur JSON, met de kop `Content-Type: application/json`.',
  429: 'Wacht even; de kop `Retry-After` zegt hoeveel seconden.',
};

/** Nest's pipes give a list of messages (ours are Dutch); one single English message stays inside. */
function details(error: unknown): Partial<Pick<Problem, 'detail' | 'errors'>> {
  const response: unknown = error instanceof HttpException ? error.getResponse() : undefined;
  const { sentence, errors, message } = Object(response) as Readonly<Record<string, unknown>>;
  const list = [errors, message].find(Array.isArray) as readonly unknown[] | undefined;
  return {
    ...(typeof sentence === 'string' && { detail: sentence }),
    ...(list && { errors: list.map(faultOf) }),
  };
}

const faultOf = (one: unknown): Fault => (typeof one === 'string' ? { message: one } : (one as Fault));
