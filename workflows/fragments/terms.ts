import type { Moves } from '../language.js';
import { done, message, task } from './acts.js';

/** What a change of the law brings about. */
export const termMoves = {
  recountTerms: { who: 'system', button: 'Termijnen opnieuw rekenen' },
} satisfies Moves;

/** Days became holidays, or turned out not to be: what still runs is counted again. */
export const recounting = { recountTerms: { actions: 'recountTerms' } } as const;

/** When a legal term that asks something of staff runs out: a task, and in the last days a mail as well. */
export const watchingTerms = {
  ...recounting,
  clockAmber: { guard: 'termAsksUs', actions: task('termAmber', 'caseHandler') },
  clockRed: { guard: 'termAsksUs', actions: [task('termRed', 'caseHandler'), message('E57', 'handlers')] },
  clockEnd: { guard: 'termAsksUs', actions: task('termOver', 'caseHandler') },
} as const;

/** What staff had to do in time is done. */
export const termsMet = [done('termAmber'), done('termRed'), done('termOver')] as const;
