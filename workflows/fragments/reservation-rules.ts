import { isLocalDate } from '../calendar.js';
import { isUnderAwb } from '../legal-regime.js';
import { check, rule } from './entry-rule.js';
import type { EntryMemory } from './memory.js';

/** Rules of a grant on condition that the council makes the money available (Awb 4:34). The sentence is what people read when the rule says no. */
export const reservationRules = {
  budgetNotAdopted: rule(
    'Deze bijdrage komt uit een begroting die al is vastgesteld.',
    ({ event: { settings } }) => settings.budgetReservation === 'untilAdopted' && isUnderAwb(settings),
  ),
  conditionGone: rule(
    'Deze bijdrage hangt nog af van de begroting. Betalen kan als het voorbehoud is vervallen (Awb 4:34).',
    ({ context, event }) => !dependsOnBudget(context, event.on),
  ),
  conditionStands: rule(
    'Aan deze bijdrage is geen begrotingsvoorbehoud meer verbonden.',
    ({ context, event }) => dependsOnBudget(context, event.on),
  ),
  adoptionNotNoted: rule(
    'De dag waarop de begroting is vastgesteld, staat al in het dossier.',
    ({ context: { reservation } }) => reservation?.adoptedOn === undefined,
  ),
  adoptedByNow: check(
    'Kies de dag waarop de gemeenteraad de begroting heeft vastgesteld: vandaag of eerder, en niet vóór de dag waarop deze bijdrage bekend werd.',
    ({ context: { announcedOn = '' }, event: { adoptedOn, on } }) =>
      isLocalDate(adoptedOn) && adoptedOn <= on && adoptedOn >= announcedOn,
  ),
  madeOnCondition: rule(
    'Deze bijdrage is niet, of niet meer, onder een begrotingsvoorbehoud gegeven.',
    ({ context: { reservation } }) =>
      reservation !== undefined && (reservation.end === undefined || reservation.end === 'lapsed'),
  ),
  budgetAdopted: rule(
    'Leg eerst vast op welke dag de begroting is vastgesteld.',
    ({ context: { reservation } }) => reservation === undefined || reservation.adoptedOn !== undefined,
  ),
  invokedInTime: rule(
    'Dit kan niet meer: het is langer dan vier weken geleden dat de begroting is vastgesteld. Het voorbehoud is vervallen (Awb 4:34).',
    ({ context: { clocks }, event }) => event.on <= (clocks['reservation']?.endsOn ?? event.on),
  ),
  invokedByAnother: check(
    'U heeft zelf vastgelegd dat de begroting is vastgesteld. Bij dit bedrag beslist een ander.',
    ({ context: { reservation, amount = 0 }, event }) =>
      reservation?.notedBy !== event.by.person ||
      amount - (event.amount ?? 0) <= event.settings.money.fourEyesAbove,
  ),
  nothingLeft: check('Er blijft nog iets van de bijdrage over.', ({ event }) => event.amount === 0),
  reservationLapses: check(
    'Dit is niet de termijn van het begrotingsvoorbehoud.',
    ({ context: { reservation }, event }) =>
      event.clock === 'reservation' && reservation !== undefined && reservation.end === undefined,
  ),
};

/** Whether a grant can still fail on the budget on this day (local); after four weeks that is over, whatever was clicked. */
export const dependsOnBudget = (
  { reservation, clocks }: Pick<EntryMemory, 'reservation' | 'clocks'>,
  on: string,
): boolean =>
  reservation !== undefined && reservation.end === undefined && on <= (clocks['reservation']?.endsOn ?? on);
