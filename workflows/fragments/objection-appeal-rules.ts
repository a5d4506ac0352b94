import { isLocalDate } from '../calendar.js';
import { check } from './objection-filing-rules.js';

/** What a court can say of an appeal (Awb 8:70), and that it was withdrawn. */
export const courtOutcomes = ['inadmissible', 'dismissed', 'upheld', 'withdrawn'] as const;

/** Rules of what we keep of an appeal to the court. The sentence is what people read when the rule says no. */
export const appealRules = {
  appealDay: check(
    'Vul de dag in waarop het beroep bij de rechter kwam: niet later dan vandaag, en niet eerder dan ons besluit.',
    ({ context: { decidedOn = '' }, event: { appealedOn, on } }) =>
      isLocalDate(appealedOn) && appealedOn <= on && appealedOn >= decidedOn,
  ),
  courtNamed: check('Schrijf op bij welke rechtbank het beroep ligt.', ({ event }) => 'court' in event.told),
  judgmentDay: check(
    'Vul de dag van de uitspraak in: niet later dan vandaag, en niet eerder dan het beroep.',
    ({ context: { appealedOn = '' }, event: { judgedOn, on } }) =>
      isLocalDate(judgedOn) && judgedOn <= on && judgedOn >= appealedOn,
  ),
  judgmentChosen: check('Kies wat de rechter besliste.', ({ event }) =>
    courtOutcomes.some((one) => one === event.outcome),
  ),
  courtUpheld: check('De rechter gaf geen gelijk.', ({ event }) => event.outcome === 'upheld'),
};
