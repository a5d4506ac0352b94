import type { AccountBasis } from '../../../workflows/fragments/account-check.js';

/** What a check of an account can rest on, as people here read it. */
export const basisWords: Readonly<Record<AccountBasis, string>> = {
  bankMatch: 'De bank zegt: naam en nummer horen bij elkaar',
  bankCloseMatch: 'De bank zegt: de naam lijkt erop, maar is niet gelijk',
  bankNoMatch: 'De bank zegt: de naam hoort niet bij dit nummer',
  calledBack: 'Gebeld op een nummer dat wij al kenden',
  statement: 'Bankafschrift of schermafdruk van de bank gezien',
};

/** The words of a basis as it is stored; what was checked before we asked has none. */
export const basisWord = (basis: string | null): string =>
  basisWords[basis as AccountBasis] ?? 'Niet vastgelegd';
