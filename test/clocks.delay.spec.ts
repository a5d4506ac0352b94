import { describe, expect, test } from '@jest/globals';
import { delayDecision } from '../workflows/clocks.delay.js';
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
  startClock({ kind: 'decision', source: 'reasonable', from, duration: { weeks: 8 }, ...more });
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
      delay: { newDate: '2026-05-01', reason: 'announced', basis: 'Awb 4:14, derde lid' },
      extendedTo: '2026-05-01',
      endsOn: '2026-05-01',
      explanation:
        '8 weken na 2 februari 2026 is 30 maart 2026. De termijn is verlengd tot en met 1 mei 2026 (Awb 4:14, derde lid).',
    });
  });

  test('only informs where the ordinance sets the term', () => {
    const { delay, extendedTo, endsOn, explanation } = delayed(
      received('2026-02-02', { source: 'ordinance' }),
      '2026-05-01',
      'announced',
    );
    expect({ delay, extendedTo, endsOn, explanation }).toEqual({
      delay: { newDate: '2026-05-01', reason: 'announced', basis: 'Awb 4:14, eerste lid' },
      extendedTo: undefined,
      endsOn: '2026-03-30',
      explanation:
        '8 weken na 2 februari 2026 is 30 maart 2026. Wij hebben een latere datum genoemd: 1 mei 2026. De wettelijke termijn verandert daardoor niet (Awb 4:14, eerste lid).',
    });
  });

  test.each<[string, Partial<ClockStart>, string]>([
    ['the eight weeks that are only reasonable', {}, '2026-05-01'],
    ['a rule of the scheme', { source: 'schemeRule' }, '2026-05-01'],
    ['what an official set', { source: 'setByOfficial' }, '2026-05-01'],
    ['an ordinance', { source: 'ordinance' }, '2026-03-30'],
    ['an order in council', { source: 'amvb' }, '2026-03-30'],
    ['an Act', { source: 'act' }, '2026-03-30'],
    ['an Act, for an objection', { kind: 'objectionDecision', source: 'act' }, '2026-03-30'],
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
    const objection = received('2026-02-02', { kind: 'objectionDecision', source: 'act' });
    expect(delayed(objection, '2026-05-11', 'postponed').endsOn).toBe('2026-05-11');
  });

  describe('of a decision whose term an ordinance sets', () => {
    const ordered = received('2026-02-02', { source: 'ordinance' });
    const power = { weeks: 4, source: 'ordinance', anchor: 'event', basis: 'ASV, artikel 9' } as const;
    const told = (clock: LegalClock, newDate: string, on = '2026-03-01', weeks = 4) =>
      delayDecision(clock, { newDate, on }, { ...power, weeks });

    test('moves it by the power which that ordinance gives, with where that stands', () => {
      const { endsOn, explanation } = told(ordered, '2026-04-20');
      expect({ endsOn, explanation }).toEqual({
        endsOn: '2026-04-20',
        explanation:
          '8 weken na 2 februari 2026 is 30 maart 2026. De termijn is verlengd tot en met 20 april 2026 (ASV, artikel 9).',
      });
    });

    test('goes no further than that power', () => {
      const { endsOn, explanation } = told(ordered, '2026-06-01');
      expect({ endsOn, explanation }).toEqual({
        endsOn: '2026-04-27',
        explanation:
          '8 weken na 2 februari 2026 is 30 maart 2026. De termijn is verlengd tot en met 27 april 2026 (ASV, artikel 9). Wij hebben een latere datum genoemd: 1 juni 2026. De wettelijke termijn verandert daardoor niet.',
      });
    });

    test('moves it once, in time, and not without that power', () => {
      const once = told(ordered, '2026-04-20');
      expect(
        [
          told(once, '2026-05-11'),
          told(ordered, '2026-04-20', '2026-03-31'),
          told(ordered, '2026-04-20', '2026-03-01', 0),
        ].map(({ endsOn }) => endsOn),
      ).toEqual(['2026-04-20', '2026-03-30', '2026-03-30']);
    });

    test('leaves a term that no provision sets to what was announced', () => {
      expect(told(started, '2026-06-01').endsOn).toBe('2026-06-01');
    });
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
      '8 weken na 2 februari 2026, plus 12 dagen waarop de termijn stilstond, is 11 april 2026. Dat is een zaterdag en 12 april 2026 is een zondag. Daarom is de laatste dag 13 april 2026. De termijn is verlengd tot en met 1 mei 2026 (Awb 4:14, derde lid). De laatste dag is nu 5 mei 2026.',
    );
  });

  test('changes nothing once the clock has stopped', () => {
    const stopped = stopClock(started, '2026-03-01');
    expect(delayed(stopped, '2026-05-01', 'postponed')).toBe(stopped);
  });
});
