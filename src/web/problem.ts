import { HttpException } from '@nestjs/common';

/** An error as programs read it (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** One sentence for everything that is wrong with what was sent. */
  errors?: readonly string[];
  instance?: string;
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
  return { type: 'about:blank', title, status, ...details(error), instance: `urn:verzoek:${reference}` };
}

/** Nest's pipes give a list of messages (ours are Dutch); one single English message stays inside. */
function details(error: unknown): Pick<Problem, 'detail' | 'errors'> {
  const response: unknown = error instanceof HttpException ? error.getResponse() : undefined;
  const { sentence, sentences, message } = Object(response) as Readonly<Record<string, unknown>>;
  if (typeof sentence === 'string') return { detail: sentence };
  const list = [sentences, message].find(Array.isArray) as readonly unknown[] | undefined;
  return list ? { errors: list.map(String) } : {};
}
