import type { LocalDate } from '../../workflows/calendar.js';

/** Of whom we tell what we keep, with the dossiers in which this person applied. */
export interface Whose {
  readonly personId: string;
  readonly email: string | null;
  readonly dossierIds: readonly string[];
}

/** A value as it is kept: a local date, a moment (UTC ms) and money (cents) are written apart for people and for programs. */
export type Kept =
  | string
  | number
  | boolean
  | null
  | { readonly on: LocalDate }
  | { readonly at: number }
  | { readonly cents: number };

/** One table of what we keep of somebody, in words, and the files that belong to it. */
export interface ToldPart {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, Kept>>[];
  readonly files?: readonly { readonly id: string; readonly name: string }[];
}

/** A local date that may not be there. */
export const dayOrNone = (on: LocalDate | null): Kept => (on === null ? null : { on });
/** A moment that may not be there. */
export const momentOrNone = (at: number | null): Kept => (at === null ? null : { at });
