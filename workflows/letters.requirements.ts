import type { BlockId, LetterKind } from './letters.parts.js';
import type { Placeholder } from './placeholders.js';

/** What one kind of letter must hold; `mentions` are values that must stand in it somewhere. */
export type Requirement = {
  readonly decision: boolean;
  readonly mentions: readonly Placeholder[];
  readonly blocks: readonly BlockId[];
  /** Blocks that it must hold as soon as there is something to say for this placeholder, and may lack before. */
  readonly when?: Readonly<Partial<Record<BlockId, Placeholder>>>;
};

type Conditions = NonNullable<Requirement['when']>;

const always: readonly BlockId[] = ['L-REF', 'L-DEC', 'L-OBJ'];

/** Whoever was asked for a reaction reads what became of it (Awb 3:46, 4:7). */
const heard: Conditions = { 'L-VIE': 'viewsUntilOn' };

/** What goes to an organisation is public (Woo 3.3a), and to an undertaking aid of a small amount (Regulation (EU) 2023/2831, art. 6). */
const ofOrganisations: Conditions = { 'L-PUB': 'payeeName', 'L-DMA': 'grossGrantEquivalent' };

/** Awb 4:30, 4:37, 4:87: what is given, what is asked in return, and when the money comes. */
const award = (...more: readonly BlockId[]): Requirement => ({
  decision: true,
  mentions: ['amount'],
  blocks: [...always, 'L-ADV', 'L-PAY', 'L-OBL', ...more],
  when: { ...heard, ...ofOrganisations },
});

/** Awb 3:46, 4:12, second paragraph: reasons, and always a hearing before. */
const lower = (mentions: readonly Placeholder[], when: Conditions = {}): Requirement => ({
  decision: true,
  mentions,
  blocks: [...always, 'L-MOT', 'L-VIE'],
  when,
});
/** What is left of a grant and not paid yet is still paid. */
const stillDue: Conditions = { 'L-PAY': 'dueAmount' };

const reasoned = (when: Conditions = {}): Requirement => ({
  decision: true,
  mentions: [],
  blocks: [...always, 'L-MOT'],
  when,
});

/** Awb 7:12: reasons, whether somebody was heard, and the way to the court; no objection to an objection. */
const onObjection = (when: Conditions = {}): Requirement => ({
  decision: true,
  mentions: [],
  blocks: ['L-REF', 'L-DEC', 'L-HEA', 'L-MOT', 'L-APP'],
  when,
});
/** What somebody gets after all is a grant like any other. */
const granting: Conditions = { 'L-PAY': 'newAmounts', 'L-OBL': 'newGrants', ...ofOrganisations };

/** Whoever is asked for something reads what their data are for (GDPR 13). */
const asking = (block: BlockId): Requirement => ({
  decision: false,
  mentions: [],
  blocks: ['L-REF', block, 'L-PRIV'],
});

/** What the law asks of each kind: announcement (Awb 3:41, 3:45), reasons (3:46, 3:47), advice (3:49), determination (4:42, 4:47). */
export const requirements: Record<LetterKind, Requirement> = {
  grant: award('L-DIR'),
  grantExOfficio: award('L-EXO'),
  grantOnApplication: award('L-ACC'),
  partialGrant: award('L-MOT', 'L-DIR'),
  partialGrantExOfficio: award('L-MOT', 'L-EXO'),
  partialGrantOnApplication: award('L-MOT', 'L-ACC'),
  refusal: { ...reasoned(heard), blocks: [...always, 'L-MOT', 'L-ADV'] },
  notProcessed: reasoned(),
  excluded: reasoned(heard),
  cancelled: reasoned(),
  determination: { decision: true, mentions: ['amount'], blocks: [...always, 'L-DIR'] },
  lowerDetermination: lower(['amount'], stillDue),
  adverseChange: lower(['amount'], stillDue),
  revocation: lower([]),
  paymentStop: reasoned(),
  reservationInvoked: { ...reasoned(), mentions: ['amount'] },
  recovery: { ...lower([]), blocks: [...always, 'L-MOT', 'L-VIE', 'L-CLA'] },
  penalty: { decision: true, mentions: ['amount'], blocks: [...always, 'L-PEN', 'L-PAY'] },
  noPenalty: reasoned(),
  objectionInadmissible: onObjection(),
  objectionDismissed: onObjection(),
  objectionPartlyUpheld: onObjection(granting),
  objectionUpheld: onObjection(granting),
  objectionReopened: { ...onObjection(), mentions: ['decisionDueOn'] },
  remedyRequest: asking('L-REM'),
  viewsRequest: asking('L-VRQ'),
};
