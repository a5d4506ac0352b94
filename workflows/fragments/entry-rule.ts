import { check as aCheck, rule as aRule } from '../language.js';
import type { EntryEvent, EntryMemory } from './memory.js';

/** A rule of an entry over its memory and the facts; pages ask it beforehand. */
export const rule = aRule<EntryMemory, EntryEvent>;
/** A rule of an entry that also reads what was filled in. */
export const check = aCheck<EntryMemory, EntryEvent>;
