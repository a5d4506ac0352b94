import { addMonths, daysBetween, isLocalDate, localDate } from '../calendar.js';
import { isWorkingDay } from '../holidays.js';
import { check, rule } from './entry-rule.js';
import type { EntryEvent, EntryMemory } from './memory.js';
import { cameInOn, ownOrCameIn, sayHowItCameIn } from './written.js';

/** Rules of handing in, completing and not processing an application. The sentence is what people read when the rule says no. */
export const intakeRules = {
  roundIsOpen: rule(
    'De ronde is gesloten. U kunt geen plan meer insturen.',
    ({ event }) => isOpen(event) || cameOnPaperInTime(event),
  ),
  ownOrForPaper: rule(
    'De aanvrager doet dit zelf op de website. U vult dit alleen in voor wie op papier, per telefoon of aan de balie meedoet.',
    ({ event }) => event.by.role === 'applicant' || event.facts.application.enteredByStaff,
  ),
  ownOrWritten: check(sayHowItCameIn(), ({ event }) => ownOrCameIn(event)),
  oneEntryEach: rule(
    'U heeft al een plan ingestuurd voor deze ronde. Eén plan per groep mag.',
    ({ event }) => event.facts.applicant.openEntries < event.settings.entriesPerPerson,
  ),
  answersComplete: check(
    'Uw aanvraag is nog niet compleet. Kijk bij de stappen wat er nog mist.',
    ({ event }) => event.facts.answers.complete,
  ),
  askedWithinMaximum: check(
    'U vraagt meer dan u in deze ronde kunt krijgen.',
    ({ event }) => event.facts.answers.requested <= event.settings.money.maxAmount,
  ),
  signed: check('Zet uw naam onder de aanvraag.', ({ event }) => 'signedBy' in event.told),

  deadlineIsDay: check(
    'Kies een datum waarop de aanvulling binnen moet zijn, bijvoorbeeld 2 november 2026.',
    ({ event }) => isLocalDate(event.deadlineOn),
  ),
  deadlineIsWorkingDay: check(
    'Kies een werkdag: op een weekend- of feestdag kan de aanvrager ons niet bereiken.',
    ({ event }) => !isLocalDate(event.deadlineOn) || isWorkingDay(event.deadlineOn),
  ),
  deadlineIsReasonable: check(
    'Geef de aanvrager minstens een week de tijd.',
    ({ event }) => !isLocalDate(event.deadlineOn) || daysBetween(event.on, event.deadlineOn) >= 7,
  ),
  deadlineIsNear: check(
    'Kies een datum binnen drie maanden: zo lang staat de beslistermijn stil.',
    ({ event }) => !isLocalDate(event.deadlineOn) || event.deadlineOn <= addMonths(event.on, 3),
  ),
  missingNamed: check(
    'Schrijf op wat er mist. De aanvrager leest dit in de brief.',
    ({ event }) => 'missing' in event.told,
  ),
  firstRemedy: rule(
    'U heeft al één keer om aanvulling gevraagd. Bel de aanvrager, of laat de beslisser besluiten om niet te behandelen.',
    ({ context }) => context.remedies < 1,
  ),
  withinRemedyPeriod: rule(
    'De hersteltermijn is voorbij.',
    ({ context, event }) => dayOfSupplement(event) <= (context.remedyDeadlineOn ?? ''),
  ),
  onlyFormalGaps: check(
    'De ronde is gesloten. Het plan zelf en de begroting mogen niet meer veranderen, alleen wat ontbrak.',
    ({ event }) => event.at < event.facts.round.closesAt || !event.facts.answers.rankingChanged,
  ),
  lateIsFair: rule(
    'De ronde is gesloten: een late aanvulling zou oneerlijk zijn tegenover de andere plannen. Laat de beslisser besluiten om niet te behandelen.',
    ({ context, event }) => event.at < event.facts.round.closesAt || isNotProcessedTermOver(context, event),
  ),
  remedyGiven: rule(
    'De aanvrager moet eerst de kans krijgen om aan te vullen (Awb 4:5). Laat de behandelaar om aanvulling vragen.',
    ({ context }) => context.remedies > 0,
  ),
  withinNotProcessedTerm: rule(
    'De vier weken om dit te besluiten zijn voorbij (Awb 4:5, vierde lid). Neem de aanvraag alsnog in behandeling.',
    ({ context, event }) => !isNotProcessedTermOver(context, event),
  ),
  termAsksUs: rule('Deze termijn vraagt niets van de gemeente.', ({ event }) =>
    [
      'decision',
      'notProcessed',
      'penaltyDecision',
      'payment',
      'exOfficio',
      'settlementDecision',
      'limitation',
    ].includes(event.clock ?? ''),
  ),
  motivated: check(
    'Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.',
    ({ event }) => 'motivation' in event.told,
  ),
  letterComplete: rule(
    'De brief is nog niet compleet. Laat de beheerder de brieftekst en de gegevens van de gemeente aanvullen.',
    ({ event }) => event.facts.letters.missing.length === 0,
  ),
};

/** Once the four weeks are over the law leaves no other way than to process (Awb 4:5(4)). */
const isNotProcessedTermOver = ({ clocks }: EntryMemory, { on }: EntryEvent): boolean =>
  clocks['notProcessed'] !== undefined && on > clocks['notProcessed'].endsOn;

/** What staff types in may have come in earlier; as long as nobody said when, it may have been in time. */
const dayOfSupplement = (event: EntryEvent): string =>
  event.by.role !== 'applicant' && event.receivedOn === undefined ? '' : cameInOn(event);

const isOpen = ({ at, facts: { round } }: EntryEvent): boolean =>
  round.state === 'open' && at < round.closesAt;

/** What came on paper before the closing may be typed in by staff until the checks are done (Awb 2:13: paper stays possible). */
const cameOnPaperInTime = ({ by, receivedOn, facts: { round } }: EntryEvent): boolean =>
  by.role !== 'applicant' &&
  receivedOn !== undefined &&
  receivedOn <= localDate(round.closesAt) &&
  ['open', 'closed', 'admissibility'].includes(round.state);
