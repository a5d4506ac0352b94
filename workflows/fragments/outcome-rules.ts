import { isLocalDate } from '../calendar.js';
import { check, proposedStates, rule, sum } from './round-rules.js';

/** Rules of deciding, announcing and finishing a round. The sentence is what people read when the rule says no. */
export const outcomeRules = {
  deciderDidNotScore: rule(
    'U heeft plannen beoordeeld en mag daarom niet beslissen (Awb 2:4).',
    ({ event }) => !event.facts.jury.hasScored,
  ),
  everyPlanDecided: check('Geef bij elk plan een bedrag, ook als dat nul is.', ({ event }) =>
    event.facts.entries
      .filter(({ state }) => proposedStates.includes(state))
      .every(({ id }) => Number.isSafeInteger(event.amounts?.[id])),
  ),
  decisionsWithinPool: check(
    'De bedragen zijn samen meer dan de prijzenpot.',
    ({ event }) => sum(Object.values(event.amounts ?? {})) <= event.facts.pool.ceiling,
  ),
  onlyOwnEntries: check('Een van de plannen hoort niet bij deze ronde.', ({ event }) =>
    Object.keys(event.amounts ?? {}).every((id) => event.facts.entries.some((entry) => entry.id === id)),
  ),
  decidedByAnother: check(
    'U heeft dit voorstel zelf voorgelegd. Bij deze bedragen beslist een ander.',
    ({ context: { advisedBy }, event: { by, amounts, settings } }) =>
      advisedBy !== by.person || Math.max(0, ...Object.values(amounts ?? {})) <= settings.money.fourEyesAbove,
  ),
  delayTold: rule(
    'Van een plan is de beslistermijn voorbij, en de aanvrager weet dat nog niet. Meld eerst dat het later wordt (Awb 4:14).',
    ({ event }) => !event.facts.entries.some(({ untoldLate }) => untoldLate),
  ),
  delayIsLater: check(
    'Kies een datum na vandaag.',
    ({ event }) => isLocalDate(event.newDate) && event.newDate > event.on,
  ),
  delayExplained: check(
    'Schrijf op waarom u meer tijd nodig heeft. De aanvragers lezen dit.',
    ({ event }) => 'reason' in event.told,
  ),

  lettersComplete: rule(
    'Er mist nog iets in een brief. Bekijk de brieven van deze ronde.',
    ({ event }) => event.facts.letters.missing.length === 0,
  ),
  lettersReady: rule(
    'De brieven zijn nog niet klaar met de datum van vandaag. Probeer het over een minuut opnieuw.',
    ({ event }) => event.facts.letters.ready,
  ),
  allLettersSent: rule('Nog niet alle brieven zijn verstuurd.', ({ event }) => event.facts.letters.allSent),
  everyAwardClosed: rule('Nog niet elk plan is afgerond.', ({ event }) =>
    event.facts.entries.every(({ state }) =>
      ['closed', 'notAwarded', 'excluded', 'notProcessed', 'withdrawn', 'expired', 'draft'].includes(state),
    ),
  ),
  councilInformedAfter: check(
    'Vul in op welke dag de raad over de uitslag is geïnformeerd.',
    ({ event }) => isLocalDate(event.sentOn) && event.sentOn <= event.on,
  ),
  cancelExplained: check('Schrijf op waarom de ronde niet doorgaat.', ({ event }) => 'reason' in event.told),
};
