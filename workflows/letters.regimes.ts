import type { BlockId, LetterKind } from './letters.parts.js';
import { requirements, type Requirement } from './letters.requirements.js';
import { contentRules, says, uses, type ContentRule } from './letters.rules.js';
import type { LegalRegime } from './settings.js';

/** What letters must hold and may not hold under one legal regime (domain rules §5). */
export interface RegimeRules {
  /** Kinds that are not here are not sent under this regime. */
  readonly kinds: Readonly<Partial<Record<LetterKind, Requirement>>>;
  readonly contents: Readonly<Partial<Record<BlockId, readonly ContentRule[]>>>;
  /** Blocks that may not stand in a letter, each with the sentence that says so. */
  readonly forbidden: Readonly<Partial<Record<BlockId, string>>>;
  /** Words that belong to the other regime. */
  readonly words?: RegExp;
  /** In whose name a decision is signed (Awb 10:10). */
  readonly signed: readonly [sentence: string, inNameOf: RegExp];
}

const always: readonly BlockId[] = ['L-REF', 'L-DEC', 'L-DOM'];
const giving: readonly BlockId[] = [...always, 'L-PAY', 'L-OBL'];
const ofAwb = 'De Algemene wet bestuursrecht geldt niet voor deze verstrekker: ';

/** A private grantor promises and gives under its own rules; who disagrees asks its board to look again (domain rules §14.4). */
const privately: RegimeRules = {
  kinds: {
    grant: { decision: true, mentions: ['amount'], blocks: giving },
    partialGrant: { decision: true, mentions: ['amount'], blocks: [...giving, 'L-MOT'] },
    refusal: { decision: true, mentions: [], blocks: [...always, 'L-MOT'] },
  },
  contents: {
    'L-REF': contentRules['L-REF'],
    'L-MOT': contentRules['L-MOT'],
    'L-DOM': [
      ['Er staat niet in dat het bestuur dit heeft beslist.', says(/beslissing van het bestuur/i)],
      ['De laatste dag om opnieuw te laten kijken ontbreekt.', uses('reconsiderUntilOn')],
      [
        'Er staat niet in hoe iemand het bestuur bereikt.',
        (words) => uses('contactPhone')(words) || uses('postalAddress')(words),
      ],
      ['Er staat niet in dat het bestuur opnieuw kijkt.', says(/(nog een keer|opnieuw)/i)],
    ],
  },
  forbidden: {
    'L-OBJ': `${ofAwb}haal de bezwaarclausule weg.`,
    'L-APP': `${ofAwb}haal de beroepsclausule weg.`,
    'L-PEN': `${ofAwb}haal de dwangsom weg.`,
    'L-DIR': `${ofAwb}haal het blok over het vaststellen weg.`,
    'L-EXO': `${ofAwb}haal het blok over het later vaststellen weg.`,
    'L-HEA': `${ofAwb}haal het blok over het horen weg.`,
    'L-REM': `${ofAwb}haal het verzoek om aanvulling weg.`,
    'L-VRQ': `${ofAwb}haal het verzoek om een reactie weg.`,
    'L-VIE': `${ofAwb}haal het blok over de reactie weg.`,
    'L-ACC': `${ofAwb}haal het blok over vaststelling op aanvraag weg.`,
    'L-OVP': `${ofAwb}haal het blok over te veel betaald geld weg.`,
    'L-CLA': `${ofAwb}haal het blok over terugbetalen weg.`,
    'L-PUB': 'Het subsidieregister is niet van deze verstrekker: haal dat blok weg.',
  },
  words:
    /\b(besluit\w*|beschikking\w*|bezwaar\w*|beroepschrift\w*|in beroep|subsidie\w*|awb|algemene wet bestuursrecht|bestuursrechter|burgemeester en wethouders|rechtbank\w*|voorlopige voorziening\w*|dwangsom\w*|ingebrekestelling\w*|zienswijze\w*)\b/gi,
  signed: ['De ondertekening namens het bestuur ontbreekt.', /namens het bestuur/i],
};

/** What letters may and may not hold, by the regime of the scheme version they belong to. */
export const regimes: Readonly<Record<LegalRegime, RegimeRules>> = {
  awb: {
    kinds: requirements,
    contents: contentRules,
    forbidden: {
      'L-DOM': 'Tegen een besluit staat bezwaar open: haal het blok over opnieuw bekijken weg.',
    },
    signed: [
      'De ondertekening namens burgemeester en wethouders ontbreekt.',
      /namens (het college van )?burgemeester en wethouders/i,
    ],
  },
  private: privately,
};
