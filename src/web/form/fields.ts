/** Kinds of questions a form can ask; each has its own control, keyboard and way of parsing. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'date'
  | 'money'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'number'
  | 'email'
  | 'phone'
  | 'iban'
  | 'select'
  | 'hidden';

/** One possible answer. */
export interface FieldOption {
  value: string;
  label: string;
  hint?: string;
}

/** One question as data: what `FormFields` draws for moves and application forms alike. */
export interface FieldSpec {
  /** Name under which the answer is posted. */
  name: string;
  label: string;
  /** Stands before the field. */
  hint?: string;
  kind: FieldKind;
  /** Answers to choose from (`choice`, `choices`, `select`). */
  options?: readonly FieldOption[];
  /** Marked "(niet verplicht)"; every other question must be answered. */
  optional?: boolean;
  /** Counted while typing in a `longText`; a limit on the others. */
  maxLength?: number;
  /** HTML autofill token, such as `name` or `postal-code`; e-mail and phone have theirs already. */
  autocomplete?: string;
}

/** What people typed, as they typed it: kept on every error. */
export type FieldValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One sentence a field, saying what to do; the order is the order of the summary. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;

/** The typed text of a field that holds one answer. */
export function oneValue(values: FieldValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** The answers of a field that holds several. */
export function allValues(values: FieldValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
