import type { LetterKind } from './letters.parts.js';

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
  penalty: 'dwangsom',
  noPenalty: 'geen dwangsom',
  remedyRequest: 'verzoek om aanvulling',
  viewsRequest: 'verzoek om een reactie',
  objectionInadmissible: 'besluit op bezwaar: niet-ontvankelijk',
  objectionDismissed: 'besluit op bezwaar: ongegrond',
  objectionPartlyUpheld: 'besluit op bezwaar: deels gegrond',
  objectionUpheld: 'besluit op bezwaar: gegrond',
};
