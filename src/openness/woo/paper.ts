/** A paper of a dossier with what we propose: to give it, to give it without people, or to keep it, and on what ground. */
export interface ListedPaper {
  readonly title: string;
  readonly openness: 'partly' | 'closed';
  readonly ground: string;
  /** Why, for whoever asked. */
  readonly note: string;
  /** What whoever gives it must still look at. */
  readonly toDo?: string;
  /** Name in the bundle and how to print it anew; absent when it is not in it. */
  readonly made?: { readonly file: string; readonly print: () => Promise<Buffer> };
}

/** For whom it is made: on which day, and what must go besides what we know. */
export interface Wish {
  readonly today: string;
  readonly extra: readonly string[];
}
