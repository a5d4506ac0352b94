/** Our judgement of a complaint, or how it ended otherwise, as people read it; by the outcome in its memory. */
export const outcomeWords: Readonly<Record<string, string>> = {
  founded: 'Uw klacht is gegrond: u heeft gelijk',
  partlyFounded: 'Uw klacht is voor een deel gegrond',
  unfounded: 'Uw klacht is ongegrond',
  none: 'Wij kunnen niet vaststellen wat er is gebeurd',
  settled: 'Uw klacht is opgelost',
  a: 'Wij hebben hier al eerder een klacht over behandeld',
  b: 'Het gebeurde langer dan een jaar voor uw klacht',
  c: 'U kon hierover bezwaar maken',
  d: 'U kunt of kon hiermee naar de bestuursrechter',
  e: 'Het ligt al bij een rechter, of lag daar',
  f: 'Er loopt een onderzoek van justitie naar',
  second: 'Het belang of het gewicht is te klein voor een onderzoek',
};

/** Why there was no talk, as people read it (Awb 9:10, second paragraph). */
export const waiverWords: Readonly<Record<string, string>> = {
  unfounded: 'De klacht was duidelijk ongegrond',
  notWanted: 'U wilde geen gesprek',
  noAnswer: 'U liet niet op tijd weten of u een gesprek wilde',
};
