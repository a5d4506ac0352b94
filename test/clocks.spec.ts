import { describe, expect, test } from '@jest/globals';
import { clockColour, clockColourWords } from '../workflows/clocks.colours.js';
import {
  clockMoments,
  type ClockStart,
  extendClock,
  isSuspended,
  type LegalClock,
  resumeClock,
  startClock,
  stopClock,
  suspendClock,
} from '../workflows/clocks.js';

const limits = { amberDays: 14, redDays: 5 };
const received = (from: string, more: Partial<ClockStart> = {}): LegalClock =>
  startClock({ kind: 'decision', source: 'reasonable', from, duration: { weeks: 8 }, ...more });
const asked = (clock: LegalClock, invitedOn: string, deadlineOn: string): LegalClock =>
  suspendClock(clock, { invitedOn, deadlineOn, ground: 'remedy' });
/** A later date, told on a day well before the end. */
const delayed = (clock: LegalClock, newDate: string, reason: 'announced' | 'postponed'): LegalClock =>
  extendClock(clock, { newDate, reason, on: '2026-03-01' });
const remedied = (clock: LegalClock, [invitedOn, deadlineOn, on]: [string, string, string]): LegalClock =>
  resumeClock(asked(clock, invitedOn, deadlineOn), { on, used: true });

describe('A clock', () => {
  test('knows from its start when it ends and why', () => {
    expect(received('2026-03-19')).toEqual({
      kind: 'decision',
      source: 'reasonable',
      startedOn: '2026-03-19',
      duration: { weeks: 8 },
      suspensions: [],
      rawEndsOn: '2026-05-14',
      endsOn: '2026-05-18',
      explanation:
        '8 weken na 19 maart 2026 is 14 mei 2026. Dat is Hemelvaartsdag, 15 mei 2026 is gelijkgesteld met een feestdag, 16 mei 2026 is een zaterdag en 17 mei 2026 is een zondag. Daarom is de laatste dag 18 mei 2026.',
      beyondHorizon: false,
    });
  });

  test('survives JSON whatever happened to it, without a trace of what is undefined', () => {
    const started = received('2026-02-02', { treatAsAtw: undefined, exception: undefined });
    const suspended = asked(started, '2026-02-09', '2026-02-23');
    const resumed = resumeClock(suspended, { on: '2026-02-18', used: true });
    const extended = delayed(resumed, '2026-06-01', 'announced');
    const stopped = stopClock(extended, '2026-05-20');
    for (const clock of [started, suspended, resumed, extended, stopped, stopClock(suspended, '2026-02-11')])
      expect(JSON.parse(JSON.stringify(clock))).toStrictEqual(clock);
  });

  test('is never changed in place', () => {
    const clock = Object.freeze(received('2026-02-02'));
    Object.freeze(clock.suspensions);
    const suspended = asked(clock, '2026-02-09', '2026-02-23');
    expect([clock.suspensions.length, suspended.suspensions.length]).toEqual([0, 1]);
  });

  test('of a term in an ordinance ends on the day itself', () => {
    const clock = received('2026-02-12', { kind: 'exOfficio', source: 'ordinance', duration: { weeks: 13 } });
    expect([clock.rawEndsOn, clock.endsOn]).toEqual(['2026-05-14', '2026-05-14']);
  });

  test('of the 42 penalty days ends on the day itself', () => {
    const penalty = { kind: 'penalty', duration: { days: 42 }, exception: 'excludedByLaw' } as const;
    expect(received('2026-08-09', penalty).endsOn).toBe('2026-09-20');
  });

  test('says when decrees to come may still move it', () => {
    const { beyondHorizon } = delayed(received('2028-10-02'), '2029-02-01', 'announced');
    expect([
      received('2028-10-02').beyondHorizon,
      received('2028-12-01').beyondHorizon,
      beyondHorizon,
    ]).toEqual([false, true, true]);
  });
});

describe('A clock that stands still for a supplement', () => {
  const started = received('2026-02-02');

  test('counts from the day after the invitation to the day before the supplement', () => {
    const { suspensions, rawEndsOn, endsOn, explanation } = remedied(started, [
      '2026-02-09',
      '2026-02-23',
      '2026-02-18',
    ]);
    expect({ suspensions, rawEndsOn, endsOn, explanation }).toEqual({
      suspensions: [{ from: '2026-02-10', to: '2026-02-17', ground: 'remedy' }],
      rawEndsOn: '2026-04-07',
      endsOn: '2026-04-07',
      explanation: '8 weken na 2 februari 2026, plus 8 dagen waarop de termijn stilstond, is 7 april 2026.',
    });
  });

  test.each([['2026-02-23'], ['2026-02-24'], ['2026-03-02']])(
    'counts to the deadline when that passes unused (seen on %s)',
    (on) => {
      const clock = resumeClock(asked(started, '2026-02-09', '2026-02-23'), { on, used: false });
      expect(clock.suspensions).toEqual([{ from: '2026-02-10', to: '2026-02-23', ground: 'remedy' }]);
      expect([clock.rawEndsOn, clock.endsOn]).toEqual(['2026-04-13', '2026-04-13']);
    },
  );

  test('counts no further than the deadline when the supplement is late', () => {
    const clock = remedied(started, ['2026-02-09', '2026-02-23', '2026-03-05']);
    expect(clock.suspensions).toEqual([{ from: '2026-02-10', to: '2026-02-23', ground: 'remedy' }]);
  });

  test.each([['2026-02-09'], ['2026-02-10']])(
    'gains no day when the supplement comes at once, on %s',
    (on) => {
      expect(remedied(started, ['2026-02-09', '2026-02-23', on])).toEqual(started);
    },
  );

  test('adds up what it stood still, and moves past days off only then', () => {
    const twice = remedied(remedied(started, ['2026-02-09', '2026-02-23', '2026-02-12']), [
      '2026-02-20',
      '2026-03-06',
      '2026-02-23',
    ]);
    expect([twice.rawEndsOn, twice.endsOn]).toEqual(['2026-04-03', '2026-04-07']);
  });

  test('shows the end as far as known, and until when it may stand still', () => {
    const { endsOn, suspendedUntil, explanation } = asked(started, '2026-02-09', '2026-02-23');
    expect({ endsOn, suspendedUntil, explanation }).toEqual({
      endsOn: '2026-03-30',
      suspendedUntil: '2026-02-23',
      explanation:
        '8 weken na 2 februari 2026 is 30 maart 2026. De termijn staat stil vanaf 10 februari 2026, uiterlijk tot en met 23 februari 2026.',
    });
  });

  test('keeps standing still until a later deadline', () => {
    const longer = asked(asked(started, '2026-02-09', '2026-02-23'), '2026-02-20', '2026-03-02');
    expect(longer.suspensions).toEqual([{ from: '2026-02-10', to: null, ground: 'remedy' }]);
    const lapsed = resumeClock(longer, { on: '2026-03-02', used: false });
    expect(lapsed.endsOn).toBe('2026-04-20');
  });

  test('does not stand still without a deadline, nor after its end, nor after it stopped', () => {
    const stopped = stopClock(started, '2026-03-01');
    expect(suspendClock(started, { invitedOn: '2026-02-09', ground: 'remedy' })).toBe(started);
    expect(asked(started, '2026-03-30', '2026-04-13')).toBe(started);
    expect(isSuspended(asked(started, '2026-03-29', '2026-04-13'))).toBe(true);
    expect(asked(stopped, '2026-03-02', '2026-03-16')).toBe(stopped);
  });

  test('loses no days of a term that begins later, when the round closes', () => {
    const entry = received('2026-11-30');
    expect(remedied(entry, ['2026-11-09', '2026-11-23', '2026-11-20']).endsOn).toBe(entry.endsOn);
    const across = remedied(entry, ['2026-11-25', '2026-12-09', '2026-12-04']);
    expect([entry.rawEndsOn, across.rawEndsOn]).toEqual(['2027-01-25', '2027-01-28']);
  });

  test('asked in the weekend that its end moved past, adds its days to the counted end', () => {
    const clock = received('2026-02-07'); // Saturday 4 April, so Tuesday 7 April
    expect([clock.rawEndsOn, clock.endsOn]).toEqual(['2026-04-04', '2026-04-07']);
    expect(remedied(clock, ['2026-04-06', '2026-04-20', '2026-04-10']).endsOn).toBe('2026-04-07');
    expect(remedied(clock, ['2026-04-06', '2026-04-20', '2026-04-14']).endsOn).toBe('2026-04-13');
  });

  test('stands still without a known end for force majeure', () => {
    const clock = suspendClock(started, { invitedOn: '2026-02-09', ground: 'forceMajeure' });
    expect(clock.explanation).toBe(
      '8 weken na 2 februari 2026 is 30 maart 2026. De termijn staat stil vanaf 10 februari 2026.',
    );
    expect(resumeClock(clock, { on: '2026-02-18', used: true }).endsOn).toBe('2026-04-07');
    expect(resumeClock(clock, { on: '2026-02-18', used: false }).endsOn).toBe('2026-04-07');
  });

  test('that does not stand still goes on when told to', () => {
    expect(resumeClock(started, { on: '2026-02-18', used: true })).toBe(started);
  });
});

describe('A clock on the dashboard', () => {
  const clock = received('2026-02-02'); // ends on 30 March 2026

  test.each([
    ['2026-03-15', 'green'],
    ['2026-03-16', 'amber'],
    ['2026-03-24', 'amber'],
    ['2026-03-25', 'red'],
    ['2026-03-30', 'red'],
    ['2026-03-31', 'black'],
  ])('is on %s %s', (today, colour) => expect(clockColour(clock, today)).toBe(colour));

  test('turns its colours on its own moments', () => {
    const moments = clockMoments(clock, limits);
    expect(moments).toEqual({ amber: '2026-03-16', red: '2026-03-25', end: '2026-03-30' });
    expect(clockMoments(clock, { amberDays: 7, redDays: 2 })).toEqual({
      amber: '2026-03-23',
      red: '2026-03-28',
      end: '2026-03-30',
    });
    expect(clockColour(clock, '2026-03-23', { amberDays: 7, redDays: 2 })).toBe('amber');
  });

  test('has no moments and no urgency while it stands still', () => {
    const still = asked(clock, '2026-03-20', '2026-04-03');
    expect([clockMoments(still, limits), clockColour(still, '2026-04-03')]).toEqual([undefined, 'suspended']);
  });

  test('runs again the day after the deadline, even before its timer has run', () => {
    const still = asked(clock, '2026-03-20', '2026-04-03'); // 14 days still: ends on 13 April
    expect([clockColour(still, '2026-04-04'), clockColour(still, '2026-04-14')]).toEqual(['amber', 'black']);
  });

  test('has no moments once stopped, and keeps the day it should have been met', () => {
    const stopped = stopClock(clock, '2026-04-02');
    expect([clockMoments(stopped, limits), clockColour(stopped, '2027-01-01'), stopped.endsOn]).toEqual([
      undefined,
      'stopped',
      '2026-03-30',
    ]);
    expect(stopped.explanation).toBe(
      '8 weken na 2 februari 2026 is 30 maart 2026. De termijn is gestopt op 2 april 2026.',
    );
    expect(stopClock(stopped, '2026-05-01')).toBe(stopped);
  });

  test('stopped while it stood still, closes that', () => {
    const stopped = stopClock(asked(clock, '2026-02-09', '2026-02-23'), '2026-02-18');
    expect(stopped.suspensions).toEqual([{ from: '2026-02-10', to: '2026-02-17', ground: 'remedy' }]);
    expect([stopped.suspendedUntil, stopped.endsOn]).toEqual([undefined, '2026-04-07']);
  });

  test('has a Dutch word for every colour', () => {
    expect(clockColourWords).toEqual({
      green: 'ruim op tijd', amber: 'loopt bijna af', red: 'dringend', black: 'te laat', suspended: 'staat stil', stopped: 'gestopt',
    }); // prettier-ignore
  });
});
