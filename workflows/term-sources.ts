/** Where a term comes from, with all that follows from it: clocks, settings, the page of the law and every explanation read it here. */
export const termSources = {
  act: source('een wet', { setByLaw: true }),
  amvb: source('een algemene maatregel van bestuur', { setByLaw: true }),
  reasonable: source('niemand: de redelijke termijn van Awb 4:13', {}),
  ordinance: source('een verordening', { setByLaw: true, stays: 'de termijn in een verordening staat' }),
  schemeRule: source('de spelregels van de regeling', { stays: 'de termijn in een regeling staat' }),
  setByOfficial: source('wij zelf, voor deze ene zaak', { stays: 'wij de termijn zelf hebben bepaald' }),
};

/** It decides whether days off move a term (rule T4), and what announcing a delay does to it (Awb 4:14). */
export type TermSource = keyof typeof termSources;

/** Kinds of term that never move past a day off, whatever their source: counted back, limitation, or excluded (Awb 4:17, the 42 days). */
export type TermException = keyof typeof termExceptions;
export const termExceptions = {
  backCounted: 'wij terugtellen vanaf een datum',
  limitation: 'het een verjaringstermijn is',
  excludedByLaw: 'de wet dat voor deze termijn uitsluit',
};

/** Why the longest terms stay on a day off too (Atw 4). */
export const tooLong = 'de termijn langer is dan 12 weken, 90 dagen of 3 maanden';

/** What follows from a source. */
export interface SourceRules {
  readonly setBy: string;
  /** Why such a term stays on a day off; absent where the Algemene termijnenwet moves it (Atw 1 and 4). */
  readonly stays?: string;
  /** A legal provision sets the term: whoever announces a delay only informs, and the last day stays (Awb 4:14). */
  readonly setByLaw: boolean;
  /** Where it stands what announcing a delay does. */
  readonly delayBasis: string;
}

function source(setBy: string, { setByLaw = false, stays }: Partial<SourceRules>): SourceRules {
  const delayBasis = setByLaw ? 'Awb 4:14, eerste lid' : 'Awb 4:14, derde lid';
  return { setBy, setByLaw, delayBasis, ...(stays && { stays }) };
}
