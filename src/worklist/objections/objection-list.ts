import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import { clockColour } from '../../../workflows/clocks.colours.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import type { Charts } from '../../engine/charts.js';
import { namesAt } from '../../engine/labels.js';
import { objectionsAt, type ObjectionNow } from '../../objections/objections.queries.js';
import { clocksOfAll } from '../clocks.queries.js';
import { namesByIds } from '../dossier/course.js';
import type { ListedCase } from '../list/listing.js';
import { deskOf } from '../scopes.js';

/** One objection in the list. */
export interface ListedObjection extends ObjectionNow {
  readonly state: string;
  /** Name of who handles it. */
  readonly handler?: string;
  /** How its term to decide stands, as long as that runs. */
  readonly term?: ListedCase['term'];
}

/** By whom the objections in a list are handled, in words. */
export const whoseWords = { mij: 'van mij', ander: 'van iemand anders', niemand: 'van niemand' } as const;
export type Whose = keyof typeof whoseWords;

/** Reads what the address of the list asks for; what cannot be read asks for all. */
export const readWhose = (value: unknown): Whose | undefined =>
  typeof value === 'string' && Object.hasOwn(whoseWords, value) ? (value as Whose) : undefined;

/** Those of the objections that are handled so, for whoever looks. */
export const handledBy = (
  rows: readonly ListedObjection[],
  { whose, me }: { whose: Whose | undefined; me: string },
): ListedObjection[] =>
  rows.filter(({ objection: { handlerId } }) => {
    if (whose === 'niemand') return handlerId === null;
    if (whose === 'mij') return handlerId === me;
    return whose === undefined || (handlerId !== null && handlerId !== me);
  });

/** Every objection this person may look at; what runs first, the nearest last day on top. */
export async function objectionList(
  em: EntityManager,
  { charts, person, today }: { charts: Charts; person: string; today: LocalDate },
): Promise<ListedObjection[]> {
  const found = await objectionsAt(em, (await deskOf(em, person)).dossiers);
  const clocks = await clocksOfAll(
    em,
    found.map(({ dossier }) => dossier.id),
  );
  const names = await namesByIds(
    em,
    found.map(({ objection }) => objection.handlerId ?? ''),
  );
  const listed = found.map((now) => {
    const row = clocks.find(
      ({ dossierId, kind }) => dossierId === now.dossier.id && kind === 'objectionDecision',
    );
    const { chart, states } = now.dossier;
    const state = namesAt(charts.get(chart), states)[0]?.staff ?? '';
    const handler = names.get(now.objection.handlerId ?? '');
    return { ...now, state, handler, term: row && termOf(JSON.parse(row.clock) as LegalClock, today) };
  });
  return listed.toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1));
}

function termOf(clock: LegalClock, today: LocalDate): ListedObjection['term'] {
  if (clock.stoppedOn) return undefined;
  const colour = clockColour(clock, today);
  return { colour, on: colour === 'suspended' ? clock.suspendedUntil : clock.endsOn };
}

const lastDay = ({ term }: ListedObjection): string => term?.on ?? '9999';
