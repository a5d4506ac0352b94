import type { EntityManager } from 'typeorm';
import { addMonths, localDate } from '../../workflows/calendar.js';
import { typedDate } from '../web/format.js';
import { toMoment, typedMoment } from '../web/moment.js';
import type { FieldValues } from '../web/form/fields.js';
import type { NextRound } from './next-round.forms.js';
import { Round } from './round.entity.js';

/** A new round, as far as its own table knows it. */
export type RoundOpening = Omit<NextRound, 'from'> &
  Pick<Round, 'id' | 'schemeId' | 'versionId' | 'grantorId'>;

/** Writes the row of a new round; its dossier begins with the move `start`. */
export async function insertRound(tx: EntityManager, opening: RoundOpening): Promise<void> {
  const { presentationOn = null, presentationPlace = null, ...rest } = opening;
  const later = { announcedOn: null, councilBefore: null, councilAfter: null, lots: [] };
  await tx.insert(Round, { ...rest, presentationOn, presentationPlace, budgetYear: rest.year, ...later });
}

/** The same round a year later, as someone would type it. */
export function yearLater(round: Round, budgetId: string): FieldValues {
  const { id, name, year, presentationOn, presentationPlace } = round;
  return {
    from: id,
    name: name.replace(String(year), String(year + 1)),
    year: String(year + 1),
    opensAt: typedMoment(momentLater(round.opensAt)),
    closesAt: typedMoment(momentLater(round.closesAt)),
    presentationOn: presentationOn ? typedDate(addMonths(presentationOn, 12)) : undefined,
    presentationPlace: presentationPlace ?? undefined,
    executionEndsOn: typedDate(addMonths(round.executionEndsOn, 12)),
    budgetId,
  };
}

/** By the clock on the wall, so that a round that opened at nine opens at nine. */
function momentLater(ms: number): number {
  const [, time = ''] = typedMoment(ms).split(' ');
  return toMoment(`${typedDate(addMonths(localDate(ms), 12))} ${time}`) ?? ms;
}

/** What does not fit together, at the field where it can be mended. */
export function disorder({
  opensAt,
  closesAt,
  presentationOn,
  executionEndsOn,
}: NextRound): Record<string, string> {
  const closesOn = localDate(closesAt);
  return {
    ...(closesAt <= opensAt && { closesAt: 'Kies een moment na de opening.' }),
    ...(presentationOn &&
      presentationOn <= closesOn && { presentationOn: 'Kies een dag na het sluiten van de ronde.' }),
    ...(executionEndsOn <= (presentationOn ?? closesOn) && {
      executionEndsOn: 'Kies een dag na de presentaties en na het sluiten.',
    }),
  };
}
