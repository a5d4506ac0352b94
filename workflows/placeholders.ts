/** How the value of a placeholder is written out for people. */
export type PlaceholderKind =
  'reference' | 'name' | 'text' | 'list' | 'date' | 'moment' | 'money' | 'number' | 'days' | 'address';

type Declared = Readonly<Record<string, readonly [PlaceholderKind, string]>>;

/** What messages may mention: a local date is `YYYY-MM-DD`, a moment UTC ms, money integer cents. */
export const messagePlaceholders = {
  caseNumber: ['reference', 'het zaaknummer'],
  schemeName: ['reference', 'de naam van de regeling'],
  year: ['reference', 'het jaar van de ronde'],
  title: ['text', 'de titel van het plan'],
  grantorName: ['name', 'de naam van de gemeente'],
  contactName: ['name', 'de naam van de contactpersoon'],
  contactPhone: ['text', 'het telefoonnummer van de contactpersoon'],
  deadline: ['date', 'de laatste dag om te reageren'],
  newDate: ['date', 'de nieuwe datum'],
  decisionDueOn: ['date', 'de laatste dag voor het besluit'],
  objectionEndsOn: ['date', 'de laatste dag om bezwaar te maken'],
  executionEndsOn: ['date', 'de laatste dag van de uitvoering'],
  presentationOn: ['date', 'de dag van de presentaties'],
  closesOn: ['date', 'de laatste dag van de ronde'],
  closesAt: ['moment', 'het moment waarop de ronde sluit'],
  newClosesAt: ['moment', 'het nieuwe moment waarop de ronde sluit'],
  receivedAt: ['moment', 'het moment van ontvangst'],
  days: ['days', 'het aantal dagen'],
  amount: ['money', 'het bedrag'],
  prizePool: ['money', 'het bedrag dat te verdelen is'],
  ibanLast4: ['text', 'de laatste vier cijfers van de rekening'],
  reason: ['text', 'de reden'],
  missing: ['text', 'wat er nog ontbreekt'],
  hearingAt: ['moment', 'het moment van de hoorzitting'],
  place: ['text', 'de plaats van de hoorzitting'],
  appealEndsOn: ['date', 'de laatste dag om naar de rechter te gaan'],
  lateDecision: ['text', 'welk besluit te laat is'],
  code: ['text', 'de inlogcode'],
  messageSubject: ['text', 'het onderwerp van het bericht'],
} as const satisfies Declared;

/** What letters may mention: everything a message may, and the grounds of the decision. */
export const letterPlaceholders = {
  ...messagePlaceholders,
  sentOn: ['date', 'de dag van verzenden'],
  receivedOn: ['date', 'de dag van ontvangst'],
  remedyAskedOn: ['date', 'de dag waarop wij om aanvulling vroegen'],
  determinationDueOn: ['date', 'de laatste dag voor de vaststelling'],
  activity: ['text', 'waarvoor de bijdrage is'],
  requestedAmount: ['money', 'het gevraagde bedrag'],
  legalBasisText: ['text', 'de wettelijke grondslag'],
  motivation: ['text', 'de motivering'],
  deviationReason: ['text', 'de reden om van het juryadvies af te wijken'],
  juryAdvice: ['text', 'het advies van de jury over dit ene plan'],
  accountDueOn: ['date', 'de laatste dag om vaststelling te vragen'],
  grantedAmount: ['money', 'de bijdrage zoals die was'],
  overpaidAmount: ['money', 'wat er te veel is betaald'],
  reservation: ['text', 'waarvan de bijdrage nog afhangt'],
  stopUntilOn: ['date', 'de laatste dag van de opschorting'],
  repayAmount: ['money', 'het bedrag dat terug moet'],
  repayUntilOn: ['date', 'de laatste dag om terug te betalen'],
  repayAccount: ['text', 'de rekening om op terug te betalen'],
  repayHolder: ['name', 'de naam van die rekening'],
  intention: ['text', 'wat wij van plan zijn en waarom'],
  viewsUntilOn: ['date', 'de laatste dag om te reageren'],
  viewsWeighed: ['text', 'wat wij met de reactie hebben gedaan'],
  hearing: ['text', 'of wij iemand hebben gehoord, en zo niet waarom'],
  contested: ['text', 'het besluit waartegen het bezwaar is'],
  newAmounts: ['list', 'wat er na het bezwaar wordt toegekend'],
  newGrants: ['money', 'de bijdrage na het bezwaar'],
  missingList: ['list', 'wat er nog ontbreekt'],
  noticeOn: ['date', 'de dag waarop wij in gebreke zijn gesteld'],
  penaltyLines: ['list', 'hoe de dwangsom is gerekend'],
  shareAmount: ['money', 'het deel van elke aanvrager'],
  grossGrantEquivalent: ['money', 'het bedrag van de de-minimissteun'],
  dueAmount: ['money', 'wat wij nog betalen'],
  dueTo: ['text', 'de rekening waarop wij het betalen'],
  payeeName: ['name', 'de organisatie die het geld krijgt'],
  municipality: ['name', 'de gemeente'],
  postalAddress: ['text', 'het postadres van de gemeente'],
  reconsiderUntilOn: ['date', 'de laatste dag om opnieuw te laten kijken'],
  objectionUrl: ['address', 'het adres van het bezwaarformulier'],
  applicationUrl: ['address', 'het adres van de aanvraag'],
  privacyUrl: ['address', 'het adres van de privacyverklaring'],
  court: ['name', 'de rechtbank'],
  signatoryName: ['name', 'de naam van wie ondertekent'],
  signatoryFunction: ['text', 'de functie van wie ondertekent'],
} as const satisfies Declared;

/** A placeholder some text of this house may use. */
export type Placeholder = keyof typeof letterPlaceholders;

/** The raw value of a placeholder, as it stands in a move or a setting. */
export type PlaceholderValue = string | number | readonly string[];

/** Values for a text; what is left out counts as missing. */
export type Values = Readonly<Partial<Record<Placeholder, PlaceholderValue>>>;

/** Whether a name is declared at all; an edited text may hold anything. */
export const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(letterPlaceholders, name);

/** What a placeholder stands for, in Dutch, for the sentence that says it is missing. */
export const meaningOf = (name: Placeholder): string => letterPlaceholders[name][1];

/** How a placeholder is written out. */
export const kindOf = (name: Placeholder): PlaceholderKind => letterPlaceholders[name][0];

/** The value as people read it: `30 september 2026`, `1.250,00`, `1 dag`; undefined when it cannot be said. */
export function inWords(name: Placeholder, value: PlaceholderValue | undefined): string | undefined {
  if (value === undefined || Array.isArray(value)) return undefined;
  return writers[kindOf(name)](value as string | number)?.trim() || undefined;
}

const plain = (value: string | number) => String(value);
const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const localDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const localTime = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const writers: Record<PlaceholderKind, (value: string | number) => string | undefined> = {
  reference: plain,
  name: plain,
  text: plain,
  list: () => undefined,
  address: plain,
  number: plain,
  days: daysLeft,
  date: (value) => (isLocalDate(value) ? longDate.format(Date.parse(value)) : undefined),
  moment: inFull,
  money: (value) => (Number.isSafeInteger(value) ? euros.format(Number(value) / 100) : undefined),
};

function daysLeft(value: string | number): string {
  if (Number(value) < 1) return 'minder dan één dag';
  return value === 1 ? '1 dag' : `${value} dagen`;
}

/** Date and time in Amsterdam; a paper application came in on a day without a time. */
function inFull(value: string | number): string | undefined {
  if (isLocalDate(value)) return longDate.format(Date.parse(value));
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
  return `${localDate.format(value)} om ${localTime.format(value).replace(':', '.')} uur`;
}

const isLocalDate = (value: string | number): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
