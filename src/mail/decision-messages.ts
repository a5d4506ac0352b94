/** Messages that ask what also stands in a letter; whoever gets requests by post gets that letter and none of these. */
export const letteredRequests: ReadonlySet<string> = new Set(['E04']);

/** Whether there is a letter that says more than this message does. */
export const isLettered = (template: string): boolean =>
  decisionMessages.has(template) || letteredRequests.has(template);

/** Messages that tell of a decision, or of one that we intend; whoever gets that by post gets none of these. */
export const decisionMessages: ReadonlySet<string> = new Set([
  'E06',
  'E07',
  'E08',
  'E09',
  'E10',
  'E12c',
  'E18',
  'E26',
  'E51',
  'E64',
  'E64b',
  'E65',
  'E66',
]);
