import { done, message, task } from './acts.js';

/** When a legal term that asks something of staff runs out: a task, and in the last days a mail as well. */
export const watchingTerms = {
  clockAmber: { guard: 'termAsksUs', actions: task('termAmber', 'caseHandler') },
  clockRed: { guard: 'termAsksUs', actions: [task('termRed', 'caseHandler'), message('E57', 'handlers')] },
  clockEnd: { guard: 'termAsksUs', actions: task('termOver', 'caseHandler') },
} as const;

/** What staff had to do in time is done. */
export const termsMet = [done('termAmber'), done('termRed'), done('termOver')] as const;
