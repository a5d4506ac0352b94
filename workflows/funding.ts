/** What others pay for the same plan: nothing, something else, or the same costs. */
export const fundings = ['alone', 'beside', 'double'] as const;
export type Funding = (typeof fundings)[number];
