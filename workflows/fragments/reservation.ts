import { and } from 'xstate';
import { stopClock } from '../clocks.js';
import type { Moves } from '../language.js';
import { announcement, decision, done, letter, message, money, task } from './acts.js';
import { freed, lowering } from './after-change.js';
import type { EntryMemory, EntryMoment } from './memory.js';
import type { Reservation } from './reservation-memory.js';
import { changed, remember, started } from './remember-clocks.js';

/**
 * A grant that is charged to a budget which the council has not adopted yet, on condition that it makes enough money available
 * (Awb 4:34). Four weeks after the adoption the condition is gone, unless it was invoked; until then nothing is paid.
 */
export const reservationMoves = {
  noteBudget: {
    who: 'caseHandler',
    button: 'Begroting is vastgesteld',
    help: 'Daarna heeft het college vier weken om een beroep te doen op het voorbehoud (Awb 4:34).',
    quiet: true,
  },
  waiveReservation: {
    who: 'decisionMaker',
    button: 'Voorbehoud laten vervallen',
    help: 'Er is genoeg geld in de begroting. Dan kunnen wij betalen.',
    seen: true,
    final: true,
    quiet: true,
  },
  invokeReservation: {
    who: 'decisionMaker',
    button: 'Beroep doen op het begrotingsvoorbehoud',
    help: 'Er is te weinig geld in de begroting. Dit kan binnen vier weken nadat die is vastgesteld (Awb 4:34 en 4:48).',
    needs: ['letters'],
    seen: true,
    final: true,
    quiet: true,
  },
} satisfies Moves;

export const reservationRemembering = {
  rememberReservation: remember(() => ({ reservation: {} })),
  /** Four weeks from the day of the adoption (Awb 4:34), wherever in them it was noted. */
  rememberAdoption: remember(({ context, event: { adoptedOn = '', by, settings } }) => ({
    reservation: { adoptedOn, notedBy: by.person },
    clocks: started(context, { kind: 'reservation', setting: settings.terms.reservation, from: adoptedOn }),
  })),
  rememberLapse: remember((moment) => ended(moment, 'lapsed', lastDayOf(moment))),
  rememberWaiver: remember((moment) => ended(moment, 'waived', moment.event.on)),
  rememberInvoked: remember((moment) => ended(moment, 'invoked', moment.event.on)),
};

const lastDayOf = ({ context, event }: EntryMoment): string =>
  context.clocks['reservation']?.endsOn ?? event.on;

/** From here on what is left of the grant stands, so that the term to pay it begins (Awb 4:87). */
function ended(
  { context, event: { settings } }: EntryMoment,
  end: NonNullable<Reservation['end']>,
  on: string,
): Partial<EntryMemory> {
  const clocks = changed(context, 'reservation', (clock) => stopClock(clock, on));
  const reservation = { ...context.reservation, end };
  if (context.amount === 0) return { reservation, clocks };
  const paying = { kind: 'payment', setting: settings.terms.payment, from: on } as const;
  return { reservation, clocks: started({ ...context, clocks }, paying) };
}

const certain = [done('noteBudget'), done('weighReservation'), message('E66b')] as const;

/** What becomes of the condition while an award waits. */
export const reserved = {
  noteBudget: {
    guard: and(['awbReserves', 'conditionStands', 'adoptionNotNoted', 'adoptedByNow']),
    actions: [
      'rememberAdoption',
      done('noteBudget'),
      {
        type: 'openTask',
        params: (moment: EntryMoment) => ({
          kind: 'weighReservation',
          for: 'decisionMaker' as const,
          dueOn: lastDayOf(moment),
        }),
      },
    ],
  },
  waiveReservation: {
    guard: and(['awbReserves', 'conditionStands']),
    actions: ['rememberWaiver', ...certain],
  },
  clockEnd: { guard: 'reservationLapses', actions: ['rememberLapse', ...certain] },
} as const;

const remaining = ({ event }: EntryMoment): number => event.amount ?? 0;
const invoking = and([
  'awbReserves',
  'madeOnCondition',
  'budgetAdopted',
  'invokedInTime',
  'invokedByAnother',
  lowering,
  'motivated',
  'letterComplete',
]);
const invoked = [
  money('uncommit', freed),
  'rememberLowered',
  'rememberInvoked',
  'startObjectionClock',
  done('weighReservation'),
  decision('reservationInvoked', remaining),
  letter('reservationInvoked'),
  announcement,
  message('E66'),
] as const;

/** Revoking or lowering the grant because the budget falls short (Awb 4:34, 4:48). */
export const invokingReservation = {
  invokeReservation: [
    {
      target: '.settled',
      guard: and(['nothingLeft', invoking]),
      actions: [...invoked, 'rememberRevoked', done('determine')],
    },
    { guard: invoking, actions: invoked },
  ],
} as const;

/** The first thing to do for such a grant: to note when the council adopts the budget. */
export const reserving = ['rememberReservation', task('noteBudget', 'caseHandler')] as const;
