import type { ContestedFacts, ObjectionFacts } from '../facts.js';
import { arrivedSentence } from './delivery.js';
import { check, rule } from './objection-filing-rules.js';
import { inadmissibleGrounds } from './objection-rules.js';

/** Rules of deciding on an objection. The sentence is what people read when the rule says no. */
export const objectionDecisionRules = {
  contestedEntry: check('Kies waarvoor het bedrag is.', ({ event }) =>
    event.facts.objection.contested.some(({ entry, own }) => own && entry === event.entry),
  ),
  moreThanContested: check(
    'Kies een bedrag boven wat eerst is besloten, en niet boven wat is gevraagd. Van een dwangsom is het hoogste wat de wet kent. Met nul haalt u het voorstel weg.',
    ({ event: { amount, entry, facts } }) =>
      amount === 0 ||
      facts.objection.contested
        .filter((one) => one.entry === entry)
        .every((one) => (amount ?? 0) > one.amount && (amount ?? 0) <= one.requested),
  ),
  roomOnFirstDay: check(
    'Op de dag van het eerste besluit zat dit niet in de pot. Na een bezwaar kan een plan alleen krijgen wat er toen te verdelen was.',
    ({ context: { amounts }, event: { amount = 0, entry = '', facts } }) =>
      amount === 0 ||
      facts.objection.contested
        .filter((one) => one.entry === entry)
        .every(
          ({ roomThen, besidePot }) =>
            besidePot || sumOf(fromPot({ ...amounts, [entry]: amount }, facts.objection)) <= roomThen,
        ),
  ),
  otherDecider: rule(
    'U heeft het eerste besluit genomen. Laat een ander beslissen op het bezwaar (Awb 10:3, derde lid).',
    ({ event }) => event.facts.objection.contested.every(({ decidedBy }) => decidedBy !== event.by.person),
  ),
  objectionLetterComplete: rule(
    'De brief is nog niet compleet. Laat de beheerder de brieftekst en de gegevens van de gemeente aanvullen.',
    ({ event }) => event.facts.letters.missing.length === 0,
  ),
  decisionMotivated: check(
    'Schrijf op waarom u dit besluit. Wie bezwaar maakte, leest dit in de brief (Awb 7:12).',
    ({ event }) => 'motivation' in event.told,
  ),
  adviceDeviationExplained: check(
    'Schrijf op waarom u anders besluit dan de commissie adviseert (Awb 7:13, zevende lid).',
    ({ context, event }) =>
      context.advised === undefined || context.advised === event.outcome || 'deviation' in event.told,
  ),
  dismisses: check('Kies hoe u beslist.', ({ event }) => event.outcome === 'dismissed'),
  upholdsPartly: check('Kies hoe u beslist.', ({ event }) => event.outcome === 'partlyUpheld'),
  upholds: check('Kies hoe u beslist.', ({ event }) => event.outcome === 'upheld'),
  reopens: check('Kies hoe u beslist.', ({ event }) => event.outcome === 'reopened'),
  ownToReopen: check(
    'Opnieuw behandelen kan alleen als het bezwaar gaat tegen een besluit om de eigen aanvraag niet te behandelen, of om die af te wijzen op de voorwaarden.',
    ({ event }) => event.facts.objection.contested.some(toReopen),
  ),
  amountProposed: check(
    'Stel eerst een bedrag voor: wie gelijk krijgt, krijgt alsnog of meer geld.',
    ({ context }) => Object.values(context.amounts).some((amount) => amount > 0),
  ),
  nothingProposed: check(
    'Er staat nog een hoger bedrag klaar. Haal dat voorstel eerst weg, of geef het bezwaar gelijk.',
    ({ context }) => Object.values(context.amounts).every((amount) => amount === 0),
  ),
  inadmissibleGround: check('Kies waarom het bezwaar niet-ontvankelijk is.', ({ event }) =>
    inadmissibleGrounds.some((one) => one === event.ground),
  ),
  decisionUndelivered: rule(
    arrivedSentence,
    ({ context, event }) => context.clocks['appeal'] !== undefined && event.facts.delivery.letter !== undefined,
  ), // prettier-ignore
  groundHolds: check(
    'Die reden klopt niet: het bezwaar was op tijd, of er is nog niet om de redenen gevraagd, of zij zijn er.',
    ({ context, event }) =>
      (event.ground !== 'late' || (context.late && !context.excused)) &&
      (event.ground !== 'incomplete' ||
        (!context.groundsGiven && context.remedies > 0 && event.on > (context.remedyDeadlineOn ?? ''))),
  ),
};

/** Whether a contested decision can be revoked so that the application is dealt with after all. */
export const toReopen = ({ own, reopens }: ContestedFacts): boolean => own && reopens === true;

/** Without what is paid from elsewhere. */
const fromPot = (
  amounts: Readonly<Record<string, number>>,
  { contested }: Pick<ObjectionFacts, 'contested'>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(amounts).filter(
      ([id]) => !contested.some(({ entry, besidePot }) => besidePot && entry === id),
    ),
  );

const sumOf = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
