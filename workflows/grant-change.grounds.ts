/** A reason to lower, revoke or change a grant, with where it stands in the Awb. */
export interface ChangeGround {
  readonly key: string;
  readonly words: string;
  /** Letter of the article. */
  readonly under: string;
}

/** Before the amount is final: lower determination (Awb 4:46, second paragraph) and revocation (4:48, first paragraph). */
export const groundsBefore: readonly ChangeGround[] = [
  { key: 'notDone', words: 'Het plan is of wordt niet, of niet helemaal, uitgevoerd', under: 'a' },
  { key: 'obligationBroken', words: 'Een afspraak bij de bijdrage is niet nagekomen', under: 'b' },
  { key: 'falseData', words: 'Er is onjuiste of onvolledige informatie gegeven', under: 'c' },
  { key: 'knownMistake', words: 'De toekenning klopte niet, en de ontvanger wist dat of kon dat weten', under: 'd' },
]; // prettier-ignore

/** After it: only these three (Awb 4:49, first paragraph). */
export const groundsAfter: readonly ChangeGround[] = [
  { key: 'newFacts', words: 'Er zijn feiten die wij bij de vaststelling niet konden weten', under: 'a' },
  { key: 'knownError', words: 'De vaststelling klopte niet, en de ontvanger wist dat of kon dat weten', under: 'b' },
  { key: 'laterBreach', words: 'Na de vaststelling is een afspraak niet nagekomen', under: 'c' },
]; // prettier-ignore

export const groundBy = (key: string): ChangeGround | undefined =>
  [...groundsBefore, ...groundsAfter].find((ground) => ground.key === key);

/** Where a change stands in the law: `artikel 4:46, tweede lid, onder a, van de Algemene wet bestuursrecht`. */
export function articleOf(change: {
  readonly kind: string;
  readonly ground: string;
  readonly determinedOn?: string;
}): string {
  const under = groundBy(change.ground)?.under ?? '';
  const law = 'van de Algemene wet bestuursrecht';
  if (change.kind === 'lowerDetermination') return `artikel 4:46, tweede lid, onder ${under}, ${law}`;
  return change.determinedOn === undefined
    ? `artikel 4:48, eerste lid, onder ${under}, ${law}`
    : `artikel 4:49, eerste lid, onder ${under}, ${law}`;
}
