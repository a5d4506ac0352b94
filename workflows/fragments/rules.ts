import { addDays, addMonths, daysBetween, isLocalDate } from '../calendar.js';
import { isWorkingDay } from '../holidays.js';
import { check as aCheck, rule as aRule } from '../language.js';
import type { EntryEvent, EntryMemory } from './memory.js';

const rule = aRule<EntryMemory, EntryEvent>;
const check = aCheck<EntryMemory, EntryEvent>;

/** Every rule an entry can be held to. The sentence is what people read when the rule says no. */
export const rules = {
  roundIsOpen: rule('De ronde is gesloten. U kunt geen plan meer insturen.', ({ event }) => event.facts.round.state === 'open' && event.at < event.facts.round.closesAt),
  oneEntryEach: rule('U heeft al een plan ingestuurd voor deze ronde. Eén plan per groep mag.', ({ event }) => event.facts.round.ownOpenEntries < event.settings.entriesPerPerson),
  answersComplete: check('Uw aanvraag is nog niet compleet. Kijk bij de stappen wat er nog mist.', ({ event }) => event.facts.answers.complete),
  askedWithinMaximum: check('U vraagt meer dan u in deze ronde kunt krijgen.', ({ event }) => event.facts.answers.requested <= event.settings.money.maxAmount),
  signed: check('Zet uw naam onder de aanvraag.', ({ event }) => 'signedBy' in event.told),

  deadlineIsDay: check('Kies een datum waarop de aanvulling binnen moet zijn, bijvoorbeeld 2 november 2026.', ({ event }) => isLocalDate(event.deadlineOn)),
  deadlineIsWorkingDay: check('Kies een werkdag: op een weekend- of feestdag kan de aanvrager ons niet bereiken.', ({ event }) => isLocalDate(event.deadlineOn) && isWorkingDay(event.deadlineOn)),
  deadlineIsReasonable: check('Geef de aanvrager minstens een week de tijd.', ({ event }) => isLocalDate(event.deadlineOn) && daysBetween(event.on, event.deadlineOn) >= 7),
  deadlineIsNear: check('Kies een datum binnen drie maanden: zo lang staat de beslistermijn stil.', ({ event }) => isLocalDate(event.deadlineOn) && event.deadlineOn <= addMonths(event.on, 3)),
  missingNamed: check('Schrijf op wat er mist. De aanvrager leest dit in de brief.', ({ event }) => 'missing' in event.told),
  firstRemedy: rule('U heeft al één keer om aanvulling gevraagd. Bel de aanvrager, of besluit om niet te behandelen.', ({ context }) => context.remedies < 1),
  withinRemedyPeriod: rule('De hersteltermijn is voorbij.', ({ context, event }) => event.on <= (context.remedyDeadlineOn ?? '')),
  onlyFormalGaps: check('De ronde is gesloten. Het plan zelf en de begroting mogen niet meer veranderen, alleen wat ontbrak.', ({ event }) => event.at < event.facts.round.closesAt || !event.facts.answers.rankingChanged),
  roundNotYetClosed: rule('De ronde is gesloten: een late aanvulling zou oneerlijk zijn tegenover de andere plannen.', ({ event }) => event.at < event.facts.round.closesAt),
  withinNotProcessedTerm: rule('De vier weken om dit te besluiten zijn voorbij (Awb 4:5, vierde lid). Neem de aanvraag alsnog in behandeling.', ({ context, event }) => event.on <= (context.clocks['notProcessed']?.endsOn ?? '')),
  motivated: check('Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.', ({ event }) => 'motivation' in event.told),

  declaredFirst: rule('Geef eerst aan of u bij dit plan betrokken bent.', ({ event }) => event.facts.jury.declared),
  notRecused: rule('U bent betrokken bij dit plan. U ziet het niet en beoordeelt het niet.', ({ event }) => !event.facts.jury.recused),
  involvementNamed: check('Kies hoe u bij dit plan betrokken bent, of dat u dat niet bent.', ({ event }) => (event.kind ?? '') !== ''),
  notYetScored: rule('U heeft dit plan al beoordeeld.', ({ context, event }) => !context.scoredBy.includes(event.by.person)),
  sheetComplete: check('Geef bij elk criterium punten en een reden.', ({ event }) => event.facts.jury.sheetComplete),
  quorumScored: rule('Nog niet genoeg juryleden hebben dit plan beoordeeld.', ({ event }) => event.facts.jury.handedIn >= event.settings.jury.quorum),

  amountNamed: check('Vul een bedrag in, bijvoorbeeld 1.250,00.', ({ event }) => Number.isSafeInteger(event.amount) && (event.amount ?? -1) >= 0),
  aboveFloor: check('Het bedrag is lager dan het minimum van deze ronde.', ({ event }) => (event.amount ?? 0) > 0 && (event.amount ?? 0) >= event.settings.money.floor),
  notAboveRequest: check('U kunt niet meer toekennen dan er gevraagd is.', ({ context, event }) => (event.amount ?? 0) <= context.requested),
  withinPool: check('Er is niet genoeg geld over in de prijzenpot.', ({ event }) => (event.amount ?? 0) - event.facts.pool.reservedHere <= event.facts.pool.left),
  reasonsGiven: check('Schrijf bij elk criterium waarom de jury dit vindt.', ({ event }) => event.settings.criteria.every(({ key }) => `reason_${key}` in event.told)),
  noFloor: rule('In deze ronde krijgt elk plan dat meedoet ten minste het minimumbedrag.', ({ event }) => event.settings.money.floor === 0),
  isAward: check('Bij dit plan hoort een bedrag boven nul.', ({ event }) => (event.amount ?? 0) > 0),
  isNoAward: check('Bij dit plan hoort geen bedrag.', ({ event }) => event.amount === 0),
  deviationExplained: check('U wijkt af van het juryadvies. Schrijf op waarom (Awb 3:50).', ({ context, event }) => event.amount === context.proposed || 'deviation' in event.told),
  refusalExplained: check('Schrijf op waarom dit plan geen bijdrage krijgt. De aanvrager leest dit in de brief.', ({ event }) => 'motivation' in event.told),

  otherChecker: rule('Een collega moet dit rekeningnummer ook controleren. U heeft dat al gedaan.', ({ context, event }) => context.bankCheckedBy !== event.by.person),
  checkedOnce: rule('Dit rekeningnummer is nog niet voor de eerste keer gecontroleerd.', ({ context }) => context.bankCheckedBy !== undefined),
  notCheckedYet: rule('Dit rekeningnummer is al voor de eerste keer gecontroleerd.', ({ context }) => context.bankCheckedBy === undefined),
  accountGiven: check('Vul het rekeningnummer (IBAN) en de naam van de rekening in.', ({ event }) => 'iban' in event.told && 'holder' in event.told),
  accountOfAnother: rule('U heeft dit rekeningnummer zelf ingevuld. Laat een ander het controleren.', ({ event }) => event.facts.bank.enteredBy !== event.by.person),

  sentenceWritten: check('Schrijf in één zin wat er van uw plan is geworden.', ({ event }) => 'sentence' in event.told),
  newEndIsLater: check('Kies een datum na de einddatum van nu.', ({ context, event }) => isLocalDate(event.newDate) && event.newDate > (context.executionEndsOn ?? '')),
  newEndIsNear: check('U kunt hoogstens twaalf maanden extra krijgen.', ({ context, event }) => isLocalDate(event.newDate) && event.newDate <= addMonths(context.executionEndsOn ?? addDays(event.on, 0), event.settings.months.longestExtension)),
  extendedOnceAtMost: rule('Uw plan heeft al één keer meer tijd gekregen. Bel de dorpscontactambtenaar.', ({ context }) => !context.extended),
  settledDirectly: rule('Voor dit bedrag is nog een vaststelling nodig.', ({ context, event }) => (context.amount ?? 0) <= event.settings.money.directSettlementMax),
};
