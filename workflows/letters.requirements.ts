import type { BlockId, LetterKind } from './letters.parts.js';
import type { Placeholder } from './placeholders.js';

/** What one kind of letter must hold; `mentions` are values that must stand in it somewhere. */
export type Requirement = {
  readonly decision: boolean;
  readonly mentions: readonly Placeholder[];
  readonly blocks: readonly BlockId[];
};

const always: readonly BlockId[] = ['L-REF', 'L-DEC', 'L-OBJ'];

/** Awb 7:12: reasons, whether somebody was heard, and the way to the court; no objection to an objection. */
const onObjection: Requirement = {
  decision: true,
  mentions: [],
  blocks: ['L-REF', 'L-DEC', 'L-HEA', 'L-MOT', 'L-APP'],
};

/** What the law asks of each kind: announcement (Awb 3:41, 3:45), reasons (3:46, 3:47), advice (3:49), determination (4:42, 4:47). */
export const requirements: Record<LetterKind, Requirement> = {
  grant: { decision: true, mentions: ['amount'], blocks: [...always, 'L-ADV', 'L-DIR'] },
  grantExOfficio: { decision: true, mentions: ['amount'], blocks: [...always, 'L-ADV', 'L-EXO'] },
  partialGrant: { decision: true, mentions: ['amount'], blocks: [...always, 'L-MOT', 'L-ADV', 'L-DIR'] },
  partialGrantExOfficio: {
    decision: true,
    mentions: ['amount'],
    blocks: [...always, 'L-MOT', 'L-ADV', 'L-EXO'],
  },
  refusal: { decision: true, mentions: [], blocks: [...always, 'L-MOT', 'L-ADV'] },
  notProcessed: { decision: true, mentions: [], blocks: [...always, 'L-MOT'] },
  excluded: { decision: true, mentions: [], blocks: [...always, 'L-MOT'] },
  cancelled: { decision: true, mentions: [], blocks: [...always, 'L-MOT'] },
  determination: { decision: true, mentions: ['amount'], blocks: [...always, 'L-DIR'] },
  grantOnApplication: { decision: true, mentions: ['amount'], blocks: [...always, 'L-ADV', 'L-ACC'] },
  partialGrantOnApplication: {
    decision: true,
    mentions: ['amount'],
    blocks: [...always, 'L-MOT', 'L-ADV', 'L-ACC'],
  },
  lowerDetermination: { decision: true, mentions: ['amount'], blocks: [...always, 'L-MOT', 'L-VIE'] },
  adverseChange: { decision: true, mentions: ['amount'], blocks: [...always, 'L-MOT', 'L-VIE'] },
  revocation: { decision: true, mentions: [], blocks: [...always, 'L-MOT', 'L-VIE'] },
  paymentStop: { decision: true, mentions: [], blocks: [...always, 'L-MOT'] },
  recovery: { decision: true, mentions: [], blocks: [...always, 'L-MOT', 'L-VIE', 'L-CLA'] },
  penalty: { decision: true, mentions: ['amount'], blocks: [...always, 'L-PEN', 'L-PAY'] },
  noPenalty: { decision: true, mentions: [], blocks: [...always, 'L-MOT'] },
  objectionInadmissible: onObjection,
  objectionDismissed: onObjection,
  objectionPartlyUpheld: onObjection,
  objectionUpheld: onObjection,
  remedyRequest: { decision: false, mentions: [], blocks: ['L-REF', 'L-REM'] },
  viewsRequest: { decision: false, mentions: [], blocks: ['L-REF', 'L-VRQ'] },
};
