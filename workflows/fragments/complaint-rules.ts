import { addMonths, isLocalDate, localDate } from '../calendar.js';
import { isWorkingDay } from '../holidays.js';
import { check as aCheck, rule as aRule } from '../language.js';
import { lastDayOf } from '../term-setting.js';
import type { ComplaintEvent, ComplaintMemory } from './complaint-memory.js';
import { ownOrCameIn, sayHowItCameIn } from './written.js';

const rule = aRule<ComplaintMemory, ComplaintEvent>;
const check = aCheck<ComplaintMemory, ComplaintEvent>;

/** Why a complaint need not be looked at (Awb 9:8, first paragraph under a to f, and second paragraph). */
export const notHandledGrounds = ['a', 'b', 'c', 'd', 'e', 'f', 'second'] as const;
/** Why nobody need be heard (Awb 9:10, second paragraph). */
export const talkWaivers = ['unfounded', 'notWanted', 'noAnswer'] as const;
/** What we can think of a complaint (Awb 9:12). */
export const judgements = ['founded', 'partlyFounded', 'unfounded', 'none'] as const;

/** Every rule a complaint can be held to (Awb title 9.1). The sentence is what people read when the rule says no. */
export const complaintRules = {
  complaintsExist: rule(
    'Bij deze organisatie geldt de klachtregeling van de Awb niet. Bel haar, of schrijf haar een brief.',
    ({ event }) => event.facts.complaint.possible,
  ),
  conductTold: check('Schrijf op wat er is gebeurd.', ({ event }) => 'conduct' in event.told),
  complaintSigned: check(
    'Zet uw naam onder de klacht.',
    ({ event }) => event.by.role !== 'applicant' || 'signedBy' in event.told,
  ),
  complaintCameIn: check(
    'Vul de dag in waarop de klacht binnenkwam. Die is vandaag of eerder.',
    ({ event: { receivedOn, on } }) =>
      receivedOn === undefined || (isLocalDate(receivedOn) && receivedOn <= on),
  ),
  complainedOrWritten: check(sayHowItCameIn('wie klaagde'), ({ event }) => ownOrCameIn(event)),
  notInvolved: rule(
    'U was betrokken bij waar deze klacht over gaat. Laat een collega de klacht behandelen (Awb 9:7, eerste lid).',
    ({ context, event }) => !event.facts.complaint.workedOnIt && !context.involved.includes(event.by.person),
  ),
  notAboutHandler: check(
    'Gaat de klacht ook over u? Dan kunt u haar niet zelf behandelen (Awb 9:7, eerste lid).',
    ({ event }) => !(event.involved ?? []).includes(event.by.person),
  ),
  saysUninvolved: check(
    'Zeg dat u er niet bij betrokken was. Was u dat wel? Laat een collega de klacht behandelen.',
    ({ event }) => event.uninvolved === true,
  ),
  refusalInTime: rule(
    'De vier weken om een klacht niet te behandelen zijn voorbij (Awb 9:8, derde lid). Behandel de klacht.',
    ({ context, event }) => event.on <= lastDayToRefuse(context, event),
  ),
  refusalGround: check('Kies waarom u de klacht niet behandelt (Awb 9:8).', ({ event }) =>
    notHandledGrounds.some((one) => one === event.ground),
  ),
  refusalExplained: check(
    'Schrijf op waarom u de klacht niet behandelt. Wie klaagde, leest dit.',
    ({ event }) => 'findings' in event.told,
  ),
  solutionTold: check(
    'Schrijf op wat u heeft afgesproken, en wanneer. Wie klaagde, leest dit.',
    ({ event }) => 'conclusion' in event.told,
  ),
  talkIsAhead: check(
    'Kies een werkdag na vandaag.',
    ({ event: { hearingAt, on } }) =>
      hearingAt !== undefined && localDate(hearingAt) > on && isWorkingDay(localDate(hearingAt)),
  ),
  talkPlaceNamed: check('Schrijf op waar het gesprek is.', ({ event }) => 'place' in event.told),
  talkWasHeld: check(
    'Vul de dag van het gesprek in. Die is vandaag of eerder, en niet voor de klacht.',
    ({ context, event: { heardOn, on } }) =>
      isLocalDate(heardOn) && heardOn <= on && heardOn >= context.receivedOn,
  ),
  talkReported: check(
    'Schrijf een kort verslag van het gesprek (Awb 9:10, derde lid).',
    ({ event }) => 'report' in event.told,
  ),
  talkWaiver: check('Kies waarom er geen gesprek is (Awb 9:10, tweede lid).', ({ event }) =>
    talkWaivers.some((one) => one === event.ground),
  ),
  talkWaiverExplained: check(
    'Schrijf op waarom er geen gesprek is. Wie klaagde, leest dit.',
    ({ event }) => 'reason' in event.told,
  ),
  complaintTermOpen: rule(
    'De termijn om te antwoorden is voorbij. Verdagen kan alleen daarvoor (Awb 9:11).',
    ({ context: { clocks }, event }) => event.on <= (clocks['complaint']?.endsOn ?? ''),
  ),
  notPostponedBefore: rule(
    'U heeft het antwoord al één keer verdaagd. Verder uitstel kan alleen als wie klaagde dat goed vindt.',
    ({ context }) => !context.postponed,
  ),
  postponedBefore: rule('Verdaag het antwoord eerst met vier weken.', ({ context }) => context.postponed),
  dayAgreed: check(
    'Kies een dag na de laatste dag van nu, en binnen een half jaar.',
    ({ context, event: { newDate, on } }) =>
      isLocalDate(newDate) &&
      newDate > (context.clocks['complaint']?.endsOn ?? '') &&
      newDate <= addMonths(on, 6),
  ),
  postponementExplained: check(
    'Schrijf op waarom u meer tijd nodig heeft. Wie klaagde, leest dit.',
    ({ event }) => 'reason' in event.told,
  ),
  judgementChosen: check('Kies wat u van de klacht vindt.', ({ event }) =>
    judgements.some((one) => one === event.outcome),
  ),
  findingsWritten: check(
    'Schrijf op wat u heeft gevonden en waarom u dit vindt (Awb 9:12, eerste lid).',
    ({ event }) => 'findings' in event.told,
  ),
  conclusionWritten: check(
    'Schrijf op wat u nu doet. Doet u niets? Schrijf dat dan op (Awb 9:12, eerste lid).',
    ({ event }) => 'conclusion' in event.told,
  ),
  complaintTermAsksUs: rule('Deze termijn vraagt niets van de gemeente.', ({ event }) =>
    ['complaint'].includes(event.clock ?? ''),
  ),
};

/** Awb 9:8, third paragraph: four weeks from receipt to say that we do not look at a complaint. */
const lastDayToRefuse = ({ receivedOn }: ComplaintMemory, { settings }: ComplaintEvent): string =>
  lastDayOf(settings.terms.complaintRefusal, receivedOn);
