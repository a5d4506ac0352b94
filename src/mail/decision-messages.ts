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
]);
