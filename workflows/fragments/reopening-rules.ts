import { isLocalDate } from '../calendar.js';
import { check, rule } from './entry-rule.js';

/** States of a round in which a plan that is taken up again still goes along with the others. */
const goesAlong: readonly string[] = ['open', 'closed', 'admissibility', 'presentation'];

/** Rules of deciding by itself on a plan that was taken up again after an objection. The sentence is what people read when the rule says no. */
export const reopeningRules = {
  roundWentOn: rule(
    'Dit plan doet mee met de andere plannen in deze ronde. De jury adviseert over alle plannen samen.',
    ({ context, event }) => context.reopened !== undefined && !goesAlong.includes(event.facts.round.state),
  ),
  newDateIsLater: check(
    'Kies een dag na de laatste dag om te besluiten die nu geldt.',
    ({ context: { clocks }, event: { newDate, on } }) =>
      isLocalDate(newDate) && newDate > on && newDate > (clocks['decision']?.endsOn ?? ''),
  ),
  laterExplained: check(
    'Schrijf op waarom u meer tijd nodig heeft. De aanvrager leest dit.',
    ({ event }) => 'reason' in event.told,
  ),
  juryAsked: check(
    'Vraag de jury om advies over dit plan, en schrijf het op. Het komt in de brief (Awb 3:49).',
    ({ event }) => 'juryAdvice' in event.told,
  ),
  roomBefore: check(
    'Op de dag van het eerste besluit zat dit niet in de pot. Na een bezwaar kan een plan alleen krijgen wat er toen te verdelen was.',
    ({ context, event }) => (event.amount ?? 0) <= (context.reopened?.room ?? 0),
  ),
  apartByAnother: check(
    'U heeft dit voorstel zelf gedaan. Bij dit bedrag beslist een ander.',
    ({ context: { reopened }, event: { by, amount = 0, settings } }) =>
      reopened?.proposedBy !== by.person || amount <= settings.money.fourEyesAbove,
  ),
  apartDeviationExplained: check(
    'U wijkt af van het advies van de jury over dit plan. Schrijf op waarom (Awb 3:50).',
    ({ context, event }) => event.amount === context.reopened?.proposed || 'deviation' in event.told,
  ),
};
