import type { BlockId, LetterKind } from './letters.parts.js';

/** What each letter is called. */
export const letterName = (kind: string): string => letterNames[kind as LetterKind] ?? 'brief';

const letterNames: Readonly<Record<LetterKind, string>> = {
  grant: 'toekenning',
  grantExOfficio: 'toekenning, later vast te stellen',
  partialGrant: 'toekenning van een deel',
  partialGrantExOfficio: 'toekenning van een deel, later vast te stellen',
  refusal: 'afwijzing',
  notProcessed: 'besluit om niet te behandelen',
  excluded: 'afwijzing op de voorwaarden',
  cancelled: 'ronde gaat niet door',
  grantOnApplication: 'toekenning, vast te stellen als u daarom vraagt',
  partialGrantOnApplication: 'toekenning van een deel, vast te stellen als u daarom vraagt',
  determination: 'vaststelling',
  lowerDetermination: 'lagere vaststelling',
  adverseChange: 'verlaging van de bijdrage',
  revocation: 'intrekking van de bijdrage',
  recovery: 'terugvordering',
  paymentStop: 'opschorting van de betaling',
  penalty: 'dwangsom',
  noPenalty: 'geen dwangsom',
  remedyRequest: 'verzoek om aanvulling',
  viewsRequest: 'verzoek om een reactie',
  objectionInadmissible: 'besluit op bezwaar: niet-ontvankelijk',
  objectionDismissed: 'besluit op bezwaar: ongegrond',
  objectionPartlyUpheld: 'besluit op bezwaar: deels gegrond',
  objectionUpheld: 'besluit op bezwaar: gegrond',
};

/** What each part of a letter is called by whoever edits it. */
export const blockNames: Readonly<Record<BlockId, string>> = {
  'L-REF': 'Vragen en kenmerk',
  'L-DEC': 'Besluit',
  'L-MOT': 'Motivering',
  'L-ADV': 'Juryadvies',
  'L-OBJ': 'Bezwaarclausule',
  'L-PAY': 'Betaling',
  'L-OBL': 'Verplichtingen',
  'L-DIR': 'Bedrag staat vast',
  'L-EXO': 'Later vastgesteld',
  'L-PEN': 'Berekening dwangsom',
  'L-DIV': 'Verdeling dwangsom',
  'L-REM': 'Aanvulling',
  'L-PRIV': 'Gegevens',
  'L-PUB': 'Subsidieregister',
  'L-DMA': 'De-minimissteun',
  'L-ACC': 'Vaststelling vragen',
  'L-OVP': 'Te veel betaald',
  'L-CLA': 'Terugbetalen',
  'L-VRQ': 'Voornemen',
  'L-VIE': 'Reactie',
  'L-HEA': 'Horen',
  'L-APP': 'Beroepsclausule',
  'L-DOM': 'Opnieuw bekijken',
};
