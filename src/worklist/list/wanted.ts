import { toWholeNumber } from '../../web/form/input.js';
import type { Wanted } from './matching.js';

/** What the address of the list asks for; whatever cannot be read is left out, so that an old bookmark still opens. */
export function readWanted(query: Readonly<Record<string, unknown>>): Wanted {
  return {
    mine: query['wie'] !== 'alle',
    roundId: text(query['ronde']),
    state: text(query['staat']),
    search: text(query['zoek']),
    ended: query['klaar'] === 'ja',
    page: Math.max(1, Math.min(toWholeNumber(query['pagina']) ?? 1, 10_000)),
  };
}

/** The address that asks for this; the same list has the same address. */
export function addressOf({ mine, roundId, state, search, ended, page }: Wanted): `/${string}` {
  const parts = {
    wie: mine ? undefined : 'alle',
    ronde: roundId,
    staat: state,
    zoek: search,
    klaar: ended ? 'ja' : undefined,
    pagina: page > 1 ? String(page) : undefined,
  };
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  return given.length > 0 ? `/werk?${new URLSearchParams(given).toString()}` : '/werk';
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 100) : undefined;
