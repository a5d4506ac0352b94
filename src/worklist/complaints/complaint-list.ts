import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../workflows/calendar.js';
import { clockColour } from '../../../workflows/clocks.colours.js';
import type { LegalClock } from '../../../workflows/clocks.js';
import { complaintsAt, type ComplaintNow } from '../../contact/complaints/complaints.queries.js';
import type { Charts } from '../../engine/charts.js';
import { namesAt } from '../../engine/labels.js';
import { clocksOfAll } from '../clocks.queries.js';
import type { ListedCase } from '../list/listing.js';
import { deskOf } from '../scopes.js';

/** One complaint in the list. */
export interface ListedComplaint extends ComplaintNow {
  readonly state: string;
  /** How its term stands, as long as that runs. */
  readonly term?: ListedCase['term'];
}

/** Every complaint this person may look at; what runs first, the nearest last day on top. */
export async function complaintList(
  em: EntityManager,
  { charts, person, today }: { charts: Charts; person: string; today: LocalDate },
): Promise<ListedComplaint[]> {
  const found = await complaintsAt(em, (await deskOf(em, person)).dossiers);
  const clocks = await clocksOfAll(
    em,
    found.map(({ dossier }) => dossier.id),
  );
  const listed = found.map((now) => {
    const row = clocks.find(({ dossierId }) => dossierId === now.dossier.id);
    const state = namesAt(charts.get(now.dossier.chart), now.dossier.states)[0]?.staff ?? '';
    return { ...now, state, term: row && termOf(JSON.parse(row.clock) as LegalClock, today) };
  });
  return listed.toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1));
}

const termOf = (clock: LegalClock, today: LocalDate): ListedComplaint['term'] =>
  clock.stoppedOn ? undefined : { colour: clockColour(clock, today), on: clock.endsOn };

const lastDay = ({ term }: ListedComplaint): string => term?.on ?? '9999';
