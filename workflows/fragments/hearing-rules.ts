import { addMonths, daysBetween, isLocalDate } from '../calendar.js';
import { isWorkingDay } from '../holidays.js';
import { check, rule } from './entry-rule.js';
import type { EntryMemory } from './memory.js';
import { writtenChannels } from './written.js';

/** Grounds of a refusal of which the applicant must be asked first: data that differ from what they gave (Awb 4:7), or Awb 4:35. */
const afterHearing: readonly string[] = ['otherData', 'willNotHappen', 'obligations', 'account', 'falseData', 'insolvency']; // prettier-ignore

/** Rules of hearing somebody before a decision (Awb 4:7–4:12). The sentence is what people read when the rule says no. */
export const hearingRules = {
  viewsDayIsReasonable: check(
    'Kies een werkdag, ten minste een week en hoogstens drie maanden na vandaag. Twee weken is gewoon.',
    ({ event: { deadlineOn, on } }) =>
      isLocalDate(deadlineOn) &&
      isWorkingDay(deadlineOn) &&
      daysBetween(on, deadlineOn) >= 7 &&
      deadlineOn <= addMonths(on, 3),
  ),
  intentionExplained: check(
    'Schrijf op wat u van plan bent en waarom. De aanvrager leest dit.',
    ({ event }) => 'intention' in event.told,
  ),
  viewsWritten: check('Schrijf de reactie op.', ({ event }) => 'views' in event.told),
  viewsChannelNamed: check('Kies hoe de reactie binnenkwam.', ({ event }) =>
    writtenChannels.some((channel) => channel === event.channel),
  ),
  viewsAwaited: rule(
    'Wij hebben niet om een reactie gevraagd, of die is er al.',
    ({ context: { views } }) => views !== undefined && views.givenOn === undefined,
  ),
  refusalGroundNamed: check(
    'Kies waarop de afwijzing steunt.',
    ({ event: { ground = '' } }) => ground === 'conditions' || afterHearing.includes(ground),
  ),
  heardIfNeeded: check(
    'De aanvrager moet eerst kunnen reageren: deze afwijzing steunt niet alleen op wat zij zelf invulde (Awb 4:7 en 4:12). Vraag om een reactie.',
    ({ context, event: { ground = '' } }) => !afterHearing.includes(ground) || wasHeard(context),
  ),
  viewsTimeOver: rule(
    'De tijd om te reageren loopt nog, of er is gereageerd.',
    ({ context: { views }, event }) =>
      event.clock === 'views' && views !== undefined && views.givenOn === undefined,
  ),
  decisionGroundNamed: check(
    'Kies waarop het besluit steunt.',
    ({ event: { ground } }) => ground === undefined || ground === 'ranking' || afterHearing.includes(ground),
  ),
  viewsAnswered: check(
    'Schrijf op wat u met de reactie heeft gedaan. De aanvrager leest dit in de brief.',
    ({ context, event }) => context.views?.givenOn === undefined || 'viewsAnswer' in event.told,
  ),
};

/** Whether somebody reacted, or let the time to react pass. */
export const wasHeard = ({ views }: EntryMemory): boolean =>
  views?.givenOn !== undefined || views?.passed === true;
