import { addDays, addMonths, daysBetween, isLocalDate, localDate } from '../calendar.js';
import { isSuspended } from '../clocks.js';
import { isWorkingDay } from '../holidays.js';
import { endedIn, nothingEndedThen } from '../outage.js';
import type { ObjectionEvent } from './objection-memory.js';
import { check, filingRules, rule, stillLate } from './objection-filing-rules.js';
import { ownOrCameIn, sayHowItCameIn } from './written.js';

/** Why somebody need not be heard (Awb 7:3, under a to e). */
export const hearingWaivers = ['a', 'b', 'c', 'd', 'e'] as const;
/** Why an objection can be inadmissible (Awb 6:6, 6:11, 1:2). */
export const inadmissibleGrounds = ['late', 'incomplete', 'noInterest', 'noDecision'] as const;

/** Every rule an objection can be held to once it is there. The sentence is what people read when the rule says no. */
export const objectionRules = {
  ...filingRules,
  ownOrWritten: check(sayHowItCameIn('wie bezwaar maakte'), ({ event }) => ownOrCameIn(event)),
  groundsWritten: check(
    'Schrijf op waarom u het niet eens bent met het besluit.',
    ({ event }) => 'grounds' in event.told,
  ),
  groundsMissing: rule('De redenen van dit bezwaar zijn er al.', ({ context }) => !context.groundsGiven),
  groundsThere: rule(
    'De redenen van het bezwaar ontbreken nog. Vraag er eerst om, met een datum (Awb 6:6).',
    ({ context }) => context.groundsGiven,
  ),
  groundsAskedOnce: rule(
    'U heeft al om de redenen gevraagd. Wacht op het antwoord, of verklaar het bezwaar niet-ontvankelijk.',
    ({ context }) => context.remedies < 1,
  ),
  dayForGrounds: check(
    'Kies een werkdag van over een week tot over drie maanden, bijvoorbeeld 14 december 2026.',
    ({ event: { deadlineOn, on } }) =>
      isLocalDate(deadlineOn) &&
      isWorkingDay(deadlineOn) &&
      daysBetween(on, deadlineOn) >= 7 &&
      deadlineOn <= addMonths(on, 3),
  ),
  groundsHit: rule(
    nothingEndedThen,
    ({ context: { groundsGiven, remedyDeadlineOn }, event }) =>
      !groundsGiven && endedIn(event, remedyDeadlineOn),
  ),
  inTimeAfterAll: rule(nothingEndedThen, ({ context, event }) => context.late && !stillLate(context, event)),
  isLate: rule('Dit bezwaar kwam op tijd binnen.', ({ context }) => context.late && !context.excused),
  notLateOrExcused: rule(
    'Dit bezwaar kwam te laat. Zeg eerst of daar een goede reden voor was (Awb 6:11).',
    ({ context }) => !context.late || context.excused,
  ),
  excuseExplained: check(
    'Schrijf op waarom het goed te begrijpen is dat het bezwaar te laat kwam.',
    ({ event }) => 'reason' in event.told,
  ),
  hearingIsAhead: check(
    'Kies een werkdag die meer dan tien dagen weg is: tot tien dagen ervoor mag iemand nog stukken sturen (Awb 7:4).',
    ({ event: { hearingAt, on } }) =>
      hearingAt !== undefined && localDate(hearingAt) > addDays(on, 10) && isWorkingDay(localDate(hearingAt)),
  ),
  placeNamed: check('Schrijf op waar de hoorzitting is.', ({ event }) => 'place' in event.told),
  hearingWasHeld: check(
    'Vul de dag van de hoorzitting in. Die is vandaag of eerder.',
    ({ context, event: { heardOn, on } }) =>
      isLocalDate(heardOn) && heardOn <= on && heardOn >= context.receivedOn,
  ),
  hearingLed: check(
    'Kies wie de hoorzitting leidde. Alleen als de commissie hoorde, laat u dit leeg (Awb 7:5 en 7:13).',
    ({ context, event }) => context.committee || event.ledBy !== undefined,
  ),
  hearingByOthers: check(
    'Wie aan het eerste besluit meewerkte, leidt de hoorzitting niet. En de meeste mensen die horen, werkten er niet aan mee (Awb 7:5, eerste lid).',
    ({ event }) => heardByOthers(event),
  ),
  hearingReported: check(
    'Schrijf een kort verslag van de hoorzitting (Awb 7:7).',
    ({ event }) => 'report' in event.told,
  ),
  waiverGround: check('Kies op welke grond u niemand hoort (Awb 7:3).', ({ event }) =>
    hearingWaivers.some((one) => one === event.ground),
  ),
  waiverExplained: check(
    'Schrijf op waarom u niemand hoort. Dit komt in de brief.',
    ({ event }) => 'reason' in event.told,
  ),
  withCommittee: rule('Dit bezwaar ligt niet bij een commissie.', ({ context }) => context.committee),
  adviceWritten: check(
    'Kies wat de commissie adviseert, en schrijf het advies op.',
    ({ event }) => 'advice' in event.told && event.advised !== undefined,
  ),
  adviceIsIn: rule(
    'Het advies van de commissie ontbreekt nog.',
    ({ context }) => !context.committee || context.advised !== undefined,
  ),

  termOpen: rule(
    'De termijn om te beslissen is voorbij of staat stil. Verdagen kan alleen daarvoor (Awb 7:10).',
    ({ context: { clocks }, event }) => {
      const clock = clocks['objectionDecision'];
      return clock !== undefined && !isSuspended(clock) && event.on <= clock.endsOn;
    },
  ),
  notYetPostponed: rule(
    'U heeft de beslissing al één keer verdaagd. Verder uitstel kan alleen als wie bezwaar maakte dat goed vindt.',
    ({ context }) => !context.postponed,
  ),
  postponedOnce: rule('Verdaag de beslissing eerst met zes weken.', ({ context }) => context.postponed),
  agreedDayIsLater: check(
    'Kies een dag na de laatste dag van nu, en binnen een jaar.',
    ({ context, event: { newDate, on } }) =>
      isLocalDate(newDate) &&
      newDate > (context.clocks['objectionDecision']?.endsOn ?? '') &&
      newDate <= addMonths(on, 12),
  ),
  delayExplained: check(
    'Schrijf op waarom u meer tijd nodig heeft. Wie bezwaar maakte, leest dit.',
    ({ event }) => 'reason' in event.told,
  ),
  objectionTermAsksUs: rule('Deze termijn vraagt niets van de gemeente.', ({ event }) =>
    ['objectionDecision'].includes(event.clock ?? ''),
  ),
};

/** Awb 7:5(1): one who was not involved, or more of whom the most, with whoever leads, were not. */
function heardByOthers({ ledBy, alsoHeard = [], facts }: ObjectionEvent): boolean {
  const heard = new Set([...(ledBy === undefined ? [] : [ledBy]), ...alsoHeard]);
  const involved = facts.objection.involved.filter((person) => heard.has(person));
  return !involved.includes(ledBy ?? '') && (heard.size === 0 || involved.length * 2 < heard.size);
}
