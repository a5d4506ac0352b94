import {
  legalSettingBy,
  type LegalSetting,
  type LegalValue,
  type Mark,
} from '../../../workflows/legal-settings.js';
import { euro, moment } from '../../web/format.js';
import type { LegalCorrection } from './legal.entity.js';
import { sinceReview, type LegalState } from './legal.queries.js';

/** What each mark means. */
export const markNames: Readonly<Record<Mark, string>> = {
  S: 'staat in het beleid',
  C: 'bevestigd in openbare stukken',
  K: 'algemene kennis, nog na te gaan',
  D: 'voorstel, nog te besluiten',
};

/** The same in a word or two. */
export const shortMarks: Readonly<Record<Mark, string>> = {
  S: 'beleid',
  C: 'bevestigd',
  K: 'na te gaan',
  D: 'voorstel',
};

/** A value as people read it: `8 weken`, `€ 5.000`. */
export const valueWords = (setting: LegalSetting, value: LegalValue): string =>
  words[setting.kind](value, setting);

type Say = (value: LegalValue, setting: LegalSetting) => string;
const counted =
  (one: string, more: string): Say =>
  (value) =>
    `${value} ${value === 1 ? one : more}`;
const words: Readonly<Record<LegalSetting['kind'], Say>> = {
  weeks: counted('week', 'weken'),
  days: counted('dag', 'dagen'),
  months: counted('maand', 'maanden'),
  years: counted('jaar', 'jaar'),
  yesNo: (value) => (value ? 'ja' : 'nee'),
  money: (value) => euro(Number(value)),
  choice: (value, { options }) => options?.find((option) => option.value === value)?.label ?? String(value),
  count: String,
  text: String,
};

/** Whether a lawyer saw the settings as they are now: `nog niet`, or by whom, when, and what came after. */
export function reviewWords(state: LegalState): string {
  const [last] = state.reviews;
  if (!last) return 'nog niet';
  const since = sinceReview(state).length;
  const changed = since === 0 ? '' : `, daarna ${since === 1 ? 'één keer' : `${since} keer`} aangepast`;
  return `door ${last.by} op ${moment(last.at)}${changed}`;
}

/** What a correction did, in one sentence. */
export function correctionWords({ setting: key, before, after }: LegalCorrection): string {
  const setting = legalSettingBy(key);
  if (!setting) return `${key} is aangepast.`;
  if (before.value === after.value) return `${setting.label}: herkomst aangepast.`;
  return `${setting.label}: van ${valueWords(setting, before.value)} naar ${valueWords(setting, after.value)}.`;
}
