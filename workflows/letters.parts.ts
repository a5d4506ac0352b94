import type { ObjectionOutcome } from './effects.js';
import type { Placeholder } from './placeholders.js';

/** What an application can end in, or wait for, on paper; an `exOfficio` kind is determined afterwards (Awb 4:47). */
export type LetterKind =
  | 'grant'
  | 'grantExOfficio'
  | 'partialGrant'
  | 'partialGrantExOfficio'
  | 'refusal'
  | 'notProcessed'
  | 'excluded'
  | 'cancelled'
  | 'grantOnApplication'
  | 'partialGrantOnApplication'
  | 'determination'
  | 'lowerDetermination'
  | 'adverseChange'
  | 'revocation'
  | 'recovery'
  | 'paymentStop'
  | 'reservationInvoked'
  | 'penalty'
  | 'noPenalty'
  | 'remedyRequest'
  | 'viewsRequest'
  | ObjectionOutcome;

/** A part of a letter that the law or practice gives a name. */
export type BlockId =
  | 'L-REF'
  | 'L-DEC'
  | 'L-MOT'
  | 'L-ADV'
  | 'L-OBJ'
  | 'L-PAY'
  | 'L-OBL'
  | 'L-DIR'
  | 'L-EXO'
  | 'L-PEN'
  | 'L-DIV'
  | 'L-REM'
  | 'L-DEL'
  | 'L-ACK'
  | 'L-PRIV'
  | 'L-PUB'
  | 'L-DMA'
  | 'L-ACC'
  | 'L-OVP'
  | 'L-CLA'
  | 'L-VRQ'
  | 'L-VIE'
  | 'L-HEA'
  | 'L-APP'
  | 'L-DOM';

/** A sentence or more; said only when a value is known (`when`), or only while it is not (`unless`). */
export type Paragraph =
  | string
  | { readonly when: Placeholder; readonly say: string }
  | { readonly unless: Placeholder; readonly say: string };

/** A block as it may be edited; a list item that is only `{{missingList}}` becomes one item for each value. */
export type BlockText = {
  readonly id: BlockId;
  readonly heading?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly list?: readonly string[];
};

/** Everything one kind of letter says, in order; data of a scheme version. */
export type LetterText = {
  readonly subject: string;
  readonly salutation: string;
  readonly blocks: readonly BlockText[];
  readonly closing: string;
  readonly signatory: Signatory;
  /** Written for one letter and no other, so that words of its own may say what a motivation says elsewhere. */
  readonly forOne?: true;
};
/** A text for every kind there is. */
export type AllLetterTexts = Readonly<Record<LetterKind, LetterText>>;
/** The letters that a scheme version has; a private grantor sends only a few kinds. */
export type LetterTexts = Readonly<Partial<AllLetterTexts>>;

/** Who signs, and in whose name (Awb 10:10). */
export type Signatory = { readonly onBehalfOf: string; readonly name: string; readonly function: string };
