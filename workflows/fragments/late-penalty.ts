import { addDays, type LocalDate } from '../calendar.js';
import { startClock, type LegalClock } from '../clocks.js';
import { longestPenalty, penaltyFor, type Penalty } from '../penalty.js';
import type { EntryMemory } from './memory.js';

/** What the notice in this memory costs until it is decided, or as if that were announced on this day. */
export function penaltyIn(
  { noticeOn = '', clocks, lateUntil }: Pick<EntryMemory, 'noticeOn' | 'clocks' | 'lateUntil'>,
  announcedOn: LocalDate = lateUntil ?? afterAll(clocks['penaltyGrace']?.endsOn ?? ''),
): Penalty {
  return penaltyFor({ noticeOn, graceEndsOn: clocks['penaltyGrace']?.endsOn ?? '' }, announcedOn);
}

/** Awb 4:17, third paragraph: two weeks from the day a notice came in. */
export const graceFrom = (noticeOn: LocalDate): LegalClock =>
  startClock({ kind: 'penaltyGrace', source: 'act', from: noticeOn, duration: { weeks: 2 } });

const afterAll = (graceEndsOn: LocalDate): LocalDate => addDays(graceEndsOn, longestPenalty + 1);
