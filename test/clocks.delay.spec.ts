import { describe, expect, test } from '@jest/globals';
import {
  type ClockStart,
  extendClock,
  type LegalClock,
  resumeClock,
  startClock,
  stopClock,
  suspendClock,
} from '../workflows/clocks.js';

const received = (from: string, more: Partial<ClockStart> = {}): LegalClock =>
  startClock({ kind: 'decision', source: 'act', from, duration: { weeks: 8 }, ...more });
const asked = (clock: LegalClock, invitedOn: string, deadlineOn: string): LegalClock =>
  suspendClock(clock, { invitedOn, deadlineOn, ground: 'remedy' });
/** A later date, told on a day well before the end. */
const delayed = (clock: LegalClock, newDate: string, reason: 'announced' | 'postponed'): LegalClock =>
  extendClock(clock, { newDate, reason, on: '2026-03-01' });
const remedied = (clock: LegalClock, [invitedOn, deadlineOn, on]: [string, string, string]): LegalClock =>
  resumeClock(asked(clock, invitedOn, deadlineOn), { on, used: true });

describe('A delay', () => {
  const started = received('2026-02-02');

  test('moves the end where no legal provision sets the term', () => {
    const { delay, extendedTo, endsOn, explanation } = delayed(started, '2026-05-01', 'announced');
    expect({ delay, extendedTo, endsOn, explanation }).toEqual({
      delay: { newDate: '2026-05-01', reason: 'announced' },
      extendedTo: '2026-05-01',
      endsOn: '2026-05-01',
      explanation:
        '8 weken na 2 februari 2026 is 30 maart 2026. De termijn is verlengd tot en met 1 mei 2026.',
    });
  });

  test('only informs where the ordinance sets the term', () => {
    const { delay, extendedTo, endsOn, explanation } = delayed(
      received('2026-02-02', { source: 'ordinance' }),
      '2026-05-01',
      'announced',
    );
    expect({ delay, extendedTo, endsOn, explanation }).toEqual({
      delay: { newDate: '2026-05-01', reason: 'announced' },
      extendedTo: undefined,
      endsOn: '2026-03-30',
      explanation:
        '8 weken na 2 februari 2026 is 30 maart 2026. Wij hebben een latere datum genoemd: 1 mei 2026. De wettelijke termijn verandert daardoor niet.',
    });
  });

  test.each<[string, Partial<ClockStart>, string]>([
    ['the eight weeks that are only reasonable', {}, '2026-05-01'],
    ['a scheme rule that is no legal provision', { source: 'schemeRule' }, '2026-05-01'],
    ['a scheme rule that is one', { source: 'schemeRule', statutory: true }, '2026-03-30'],
    ['an order in council', { source: 'amvb' }, '2026-03-30'],
    ['the act itself, for an objection', { kind: 'objectionDecision' }, '2026-03-30'],
    ['an ordinance that leaves it open', { source: 'ordinance', statutory: false }, '2026-05-01'],
  ])('announced: %s', (_what, more, endsOn) => {
    expect(delayed(received('2026-02-02', more), '2026-05-01', 'announced').endsOn).toBe(endsOn);
  });

  test('only informs once the term is over', () => {
    const [inTime, late] = ['2026-03-30', '2026-03-31'].map(
      (day) => extendClock(started, { newDate: '2026-05-01', reason: 'announced', on: day }).endsOn,
    );
    expect([inTime, late]).toEqual(['2026-05-01', '2026-03-30']);
  });

  test('by a power to postpone moves every term', () => {
    const objection = received('2026-02-02', { kind: 'objectionDecision' });
    expect(delayed(objection, '2026-05-11', 'postponed').endsOn).toBe('2026-05-11');
  });

  test('never shortens a term', () => {
    expect(delayed(started, '2026-03-20', 'announced').endsOn).toBe('2026-03-30');
  });

  test('moves with days of standing still that come after it, not with those before', () => {
    const before = remedied(started, ['2026-02-09', '2026-02-23', '2026-02-18']);
    const extended = delayed(before, '2026-05-01', 'announced');
    expect(extended.endsOn).toBe('2026-05-01');
    const after = remedied(extended, ['2026-04-10', '2026-04-24', '2026-04-15']);
    expect(after.endsOn).toBe('2026-05-05');
    expect(after.explanation).toBe(
      '8 weken na 2 februari 2026, plus 12 dagen waarop de termijn stilstond, is 11 april 2026. Dat is een zaterdag en 12 april 2026 is een zondag. Daarom is de laatste dag 13 april 2026. De termijn is verlengd tot en met 1 mei 2026. De laatste dag is nu 5 mei 2026.',
    );
  });

  test('changes nothing once the clock has stopped', () => {
    const stopped = stopClock(started, '2026-03-01');
    expect(delayed(stopped, '2026-05-01', 'postponed')).toBe(stopped);
  });
});
