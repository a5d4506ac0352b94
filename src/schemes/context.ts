/** What an answer is held against, as it is at this moment. */
export interface FormContext {
  /** Amounts in cents by the name of the setting (`settings.money` of the scheme version). */
  readonly limits: Readonly<Record<string, number>>;
  /** Id → name. */
  readonly villages: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
  /** Uploads of this dossier, id → file name; without it ids of files are taken as they are. */
  readonly files?: ReadonlyMap<string, string>;
}

const contexts = new WeakMap<object, FormContext>();

/** Lends a context to the answers that are being checked, so that class-validator's checks can see it. */
export function lendContext(answers: object, context: FormContext): void {
  contexts.set(answers, context);
}

/** The context that was lent to these answers. */
export function contextOf(answers: object | undefined): FormContext {
  const context = answers && contexts.get(answers);
  if (!context) throw new Error('Answers are checked without a context: lend one first.');
  return context;
}
