import { channelNames, messageKinds } from './channels.js';
import { retentionResults } from './retention.js';
import type { Settings } from './settings.js';
import { termSources, type TermSource } from './term-sources.js';

/** What a setting rests on: the policy documents, public material, general knowledge, or our own proposal. */
export type Mark = 'S' | 'C' | 'K' | 'D';

/** Where the value of a setting comes from, so that a lawyer can weigh it. */
export interface Provenance {
  readonly source: string;
  readonly mark: Mark;
  readonly note: string;
}

/** How a value is asked and shown; money in cents. */
export type LegalKind =
  'weeks' | 'days' | 'months' | 'years' | 'count' | 'money' | 'text' | 'choice' | 'yesNo';

/** What stands in a legal setting. */
export type LegalValue = string | number | boolean;

/** One setting with legal consequences. */
export interface LegalSetting {
  readonly key: string;
  /** Where it stands in the settings. */
  readonly path: readonly string[];
  readonly label: string;
  readonly kind: LegalKind;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly least?: number;
  readonly most?: number;
  /** The Act that leaves no choice; what a lawyer thinks of it can still be written down. */
  readonly fixedBy?: string;
}

/** Who can have set the time to decide; an official cannot, for one case. */
const decisionSources: readonly TermSource[] = ['act', 'amvb', 'ordinance', 'schemeRule', 'reasonable'];

/** Every setting a lawyer must be able to weigh and correct, in the order in which an application meets them. */
export const legalSettings: readonly LegalSetting[] = [
  { key: 'grondslag', path: ['legalBasis'], label: 'Wettelijke grondslag, zoals brieven die noemen', kind: 'text' },
  { key: 'de-minimis', path: ['deMinimis'], label: 'Bijdragen zijn de-minimissteun', kind: 'yesNo' },
  { key: 'bedrag-hoogste', path: ['money', 'maxAmount'], label: 'Hoogste bijdrage per plan', kind: 'money', least: 1 },
  { key: 'bedrag-laagste', path: ['money', 'floor'], label: 'Laagste bijdrage per plan', kind: 'money' },
  { key: 'plannen-per-groep', path: ['entriesPerPerson'], label: 'Plannen per aanvrager', kind: 'count', least: 1, most: 20 },
  { key: 'herstel', path: ['days', 'remedy'], label: 'Voorstel voor de hersteltermijn', kind: 'days', least: 7, most: 90 },
  { key: 'niet-behandelen', path: ['terms', 'notProcessed', 'weeks'], label: 'Termijn om een aanvraag niet te behandelen', kind: 'weeks', fixedBy: 'Awb 4:5, vierde lid' },
  { key: 'zienswijze', path: ['terms', 'views', 'weeks'], label: 'Voorstel voor de termijn om te reageren', kind: 'weeks', least: 1, most: 12 },
  { key: 'beslistermijn', path: ['terms', 'decision', 'weeks'], label: 'Beslistermijn', kind: 'weeks', least: 1, most: 52 },
  {
    key: 'beslistermijn-begin', path: ['terms', 'decision', 'anchor'], label: 'Waar de beslistermijn begint', kind: 'choice',
    options: [{ value: 'receipt', label: 'bij de ontvangst van de aanvraag' }, { value: 'roundClose', label: 'bij de sluiting van de ronde' }],
  },
  {
    key: 'beslistermijn-bron', path: ['terms', 'decision', 'source'], label: 'Wie de beslistermijn heeft bepaald', kind: 'choice',
    options: decisionSources.map((value) => ({ value, label: termSources[value].setBy })),
  },
  { key: 'beslistermijn-plaats', path: ['terms', 'decision', 'basis'], label: 'Waar de beslistermijn staat', kind: 'text' },
  { key: 'beslistermijn-atw', path: ['terms', 'decision', 'treatAsAtw'], label: 'Beslistermijn schuift op bij weekend en feestdag, ook als geen wet haar bepaalt', kind: 'yesNo' },
  { key: 'beslistermijn-verdagen', path: ['terms', 'decisionPostponement', 'weeks'], label: 'Verdagen van de beslistermijn, als het voorschrift zelf dat toestaat', kind: 'weeks', least: 0, most: 26 },
  { key: 'beslistermijn-verdagen-plaats', path: ['terms', 'decisionPostponement', 'basis'], label: 'Waar die bevoegdheid om te verdagen staat', kind: 'text' },
  { key: 'jury-leden', path: ['jury', 'members'], label: 'Leden van de jury, ten minste', kind: 'count', least: 1, most: 30 },
  { key: 'jury-quorum', path: ['jury', 'quorum'], label: 'Beoordelingen per plan, ten minste', kind: 'count', least: 1, most: 30 },
  { key: 'belangen', path: ['conflictPolicy'], label: 'Regel bij een belang van een jurylid', kind: 'text' },
  { key: 'vier-ogen', path: ['money', 'fourEyesAbove'], label: 'Tweede handtekening nodig boven', kind: 'money' },
  { key: 'direct-vast', path: ['money', 'directSettlementMax'], label: 'Meteen vastgesteld tot en met', kind: 'money' },
  { key: 'bezwaar', path: ['terms', 'objection', 'weeks'], label: 'Bezwaartermijn', kind: 'weeks', fixedBy: 'Awb 6:7' },
  { key: 'bezwaar-besluit', path: ['terms', 'objectionDecision', 'weeks'], label: 'Beslissen op bezwaar', kind: 'weeks', fixedBy: 'Awb 7:10, eerste lid' },
  { key: 'bezwaar-commissie', path: ['terms', 'objectionCommittee', 'weeks'], label: 'Beslissen op bezwaar, met een commissie', kind: 'weeks', fixedBy: 'Awb 7:10, eerste lid' },
  { key: 'bezwaar-verdagen', path: ['terms', 'objectionPostponement', 'weeks'], label: 'Verdagen van de beslissing op bezwaar', kind: 'weeks', fixedBy: 'Awb 7:10, derde lid' },
  { key: 'beroep', path: ['terms', 'appeal', 'weeks'], label: 'Beroepstermijn', kind: 'weeks', fixedBy: 'Awb 6:7' },
  { key: 'betalen', path: ['terms', 'payment', 'weeks'], label: 'Betaaltermijn', kind: 'weeks', least: 1, most: 6 },
  { key: 'klacht', path: ['terms', 'complaint', 'weeks'], label: 'Antwoorden op een klacht', kind: 'weeks', fixedBy: 'Awb 9:11, eerste lid' },
  { key: 'klacht-verdagen', path: ['terms', 'complaintPostponement', 'weeks'], label: 'Verdagen van het antwoord op een klacht', kind: 'weeks', fixedBy: 'Awb 9:11, tweede lid' },
  { key: 'klacht-niet', path: ['terms', 'complaintRefusal', 'weeks'], label: 'Zeggen dat een klacht niet wordt behandeld', kind: 'weeks', fixedBy: 'Awb 9:8, derde lid' },
  { key: 'ombudsman', path: ['ombudsman'], label: 'Waar iemand na een klacht terecht kan', kind: 'text' },
  { key: 'vraag', path: ['terms', 'question', 'weeks'], label: 'Antwoorden op een vraag', kind: 'weeks', least: 1, most: 8 },
  { key: 'vraag-atw', path: ['terms', 'question', 'treatAsAtw'], label: 'Antwoorden op een vraag schuift op bij weekend en feestdag', kind: 'yesNo' },
  {
    key: 'vaststellen-hoe', path: ['settlementMode'], label: 'Hoe bijdragen worden vastgesteld', kind: 'choice',
    options: [{ value: 'direct', label: 'meteen bij de toekenning; boven de grens door de gemeente' }, { value: 'exOfficio', label: 'door de gemeente, na afloop' }, { value: 'onApplication', label: 'als de ontvanger erom vraagt, met verantwoording' }],
  },
  { key: 'vaststellen-ambtshalve', path: ['terms', 'exOfficioSettlement', 'weeks'], label: 'Vaststellen door de gemeente, na afloop van het plan', kind: 'weeks', least: 1, most: 52 },
  { key: 'vaststellen-ambtshalve-atw', path: ['terms', 'exOfficioSettlement', 'treatAsAtw'], label: 'Die termijn schuift op bij weekend en feestdag: vaststellen door de gemeente', kind: 'yesNo' },
  { key: 'vaststellen-vragen', path: ['terms', 'settlementApplication', 'weeks'], label: 'Vragen om vaststelling, na afloop van het plan', kind: 'weeks', least: 1, most: 52 },
  { key: 'vaststellen-vragen-atw', path: ['terms', 'settlementApplication', 'treatAsAtw'], label: 'Die termijn schuift op bij weekend en feestdag: vragen om vaststelling', kind: 'yesNo' },
  { key: 'vaststellen-beslissen', path: ['terms', 'settlementDecision', 'weeks'], label: 'Beslissen op een vraag om vaststelling', kind: 'weeks', least: 1, most: 52 },
  { key: 'vaststellen-beslissen-atw', path: ['terms', 'settlementDecision', 'treatAsAtw'], label: 'Die termijn schuift op bij weekend en feestdag: beslissen over de vaststelling', kind: 'yesNo' },
  {
    key: 'begrotingsvoorbehoud', path: ['budgetReservation'], label: 'Begrotingsvoorbehoud bij een bijdrage', kind: 'choice',
    options: [{ value: 'none', label: 'nee: de begroting is vastgesteld als wij besluiten' }, { value: 'untilAdopted', label: 'ja: de begroting moet nog worden vastgesteld' }],
  },
  { key: 'begrotingsvoorbehoud-beroep', path: ['terms', 'reservation', 'weeks'], label: 'Beroep op het begrotingsvoorbehoud', kind: 'weeks', fixedBy: 'Awb 4:34' },
  { key: 'opschorten', path: ['terms', 'paymentStop', 'weeks'], label: 'Betaling opschorten, hoogstens', kind: 'weeks', fixedBy: 'Awb 4:56' },
  { key: 'terugbetalen', path: ['terms', 'repayment', 'weeks'], label: 'Terugbetalen', kind: 'weeks', least: 6, most: 52 },
  { key: 'intrekken-jaren', path: ['years', 'revocation'], label: 'Wijzigen na de vaststelling, hoogstens', kind: 'years', fixedBy: 'Awb 4:49, derde lid' },
  { key: 'terugvorderen-jaren', path: ['years', 'recovery'], label: 'Terugvorderen, hoogstens', kind: 'years', fixedBy: 'Awb 4:57, vierde lid' },
  { key: 'verjaring-jaren', path: ['years', 'limitation'], label: 'Verjaring van een terugvordering', kind: 'years', fixedBy: 'Awb 4:104, eerste lid' },
  { key: 'uitstel', path: ['months', 'longestExtension'], label: 'Langste uitstel om het plan klaar te hebben', kind: 'months', least: 0, most: 36 },
  { key: 'kanalen-besluit', path: ['channels', 'publication'], label: 'Waar staat langs welke weg iemand ons digitaal kan schrijven', kind: 'text' },
  ...designated(),
  ...kept(),
  { key: 'bewijs-berichten', path: ['months', 'looseMail'], label: 'Bewaren: wat bij geen zaak hoort, zoals inloglinks en wie alleen iets vroeg', kind: 'months', least: 1, most: 24 },
]; // prettier-ignore

/** By which electronic channel each kind of message may come to us (Awb 2:13). */
// prettier-ignore
function designated(): LegalSetting[] {
  const options = Object.entries(channelNames).map(([value, label]) => ({ value, label }));
  return Object.entries(messageKinds).map(([kind, words]) => ({ key: `kanaal-${kind.toLowerCase()}`, path: ['channels', 'for', kind], label: `Digitale weg voor: ${words.toLowerCase()}`, kind: 'choice', options }));
}

/** How long a dossier is kept, by what became of it; the key names the result without its dots. */
// prettier-ignore
function kept(): LegalSetting[] {
  return Object.entries(retentionResults).map(([result, words]) => ({ key: `bewaren-${result.replaceAll('.', '')}`, path: ['years', 'kept', result], label: `Bewaren: ${words.toLowerCase()} (${result})`, kind: 'years', least: 1, most: 30 }));
}

export const legalSettingBy = (key: string): LegalSetting | undefined =>
  legalSettings.find((setting) => setting.key === key);

/** The value that stands in the settings now. */
export const legalValue = (settings: Settings, { path }: LegalSetting): LegalValue =>
  path.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], settings) as LegalValue;

/** What is known of where a value comes from; somebody must still find out when nothing is. */
export const provenanceOf = ({ legal }: Settings, { key }: LegalSetting): Provenance =>
  legal?.[key] ?? { source: 'Nog niet uitgezocht', mark: 'K', note: '' };

/** The settings with another value and provenance in one place. */
export function corrected(
  settings: Settings,
  { key, path }: LegalSetting,
  { value, ...provenance }: Provenance & { readonly value: LegalValue },
): Settings {
  const changed = put(settings, path, value) as Settings;
  return { ...changed, legal: { ...settings.legal, [key]: provenance } };
}

function put(part: object, [name = '', ...deeper]: readonly string[], value: unknown): object {
  const below = (part as Record<string, unknown>)[name];
  return { ...part, [name]: deeper.length > 0 ? put(below as object, deeper, value) : value };
}
