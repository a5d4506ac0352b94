import { addDays, isLocalDate, type LocalDate } from '../calendar.js';
import { check as aCheck, rule as aRule } from '../language.js';
import type { ObjectionEvent, ObjectionMemory } from './objection-memory.js';

export const rule = aRule<ObjectionMemory, ObjectionEvent>;
export const check = aCheck<ObjectionMemory, ObjectionEvent>;

/** Rules of filing an objection (Awb 6:4–6:9). The sentence is what people read when the rule says no. */
export const filingRules = {
  objectionExists: rule(
    'Bij deze organisatie kunt u geen bezwaar maken. Vraag haar om nog een keer naar de beslissing te kijken.',
    ({ event }) => event.facts.objection.possible,
  ),
  decisionNamed: check(
    'Kies tegen welk besluit het bezwaar is.',
    ({ event: { decisions = [], facts } }) =>
      decisions.length > 0 && decisions.length === facts.objection.contested.length,
  ),
  interestedParty: check(
    'Dit besluit raakt wie bezwaar maakt niet: het gaat niet over een eigen aanvraag, en ook niet over geld voor een ander plan in dezelfde ronde. U kunt er geen bezwaar tegen maken (Awb 1:2).',
    ({ event }) => event.facts.objection.contested.every(({ interested }) => interested),
  ),
  ownDecisionToo: check(
    'Kies ook het besluit over de eigen aanvraag: alleen dat kan anders uitvallen voor wie bezwaar maakt.',
    ({ event: { facts } }) =>
      facts.objection.eachOwns ||
      facts.objection.contested.length === 0 ||
      facts.objection.contested.some(({ interested }) => !interested),
  ),
  decisionAnnounced: check(
    'Dit besluit is nog niet verstuurd. Bezwaar maken kan zodra de brief er is.',
    ({ event }) => event.facts.objection.contested.every(({ announcedOn }) => announcedOn !== undefined),
  ),
  objectionOpen: check(
    'Dit is een besluit op een bezwaar. Daartegen kunt u niet nog eens bezwaar maken, maar wel naar de rechter.',
    ({ event }) =>
      event.facts.objection.contested.every(
        ({ announcedOn, objectionEndsOn }) => !announcedOn || objectionEndsOn !== undefined,
      ),
  ),
  firstObjection: check(
    'Er loopt al een bezwaar tegen dit besluit van dezelfde persoon. Een tweede is niet nodig.',
    ({ event }) => event.facts.objection.contested.every(({ objectedAlready }) => !objectedAlready),
  ),
  receiptIsDay: check(
    'Vul de dag in waarop het bezwaar binnenkwam: niet later dan vandaag, en niet eerder dan het besluit.',
    ({ event }) =>
      event.receivedOn === undefined ||
      (isLocalDate(event.receivedOn) &&
        event.receivedOn <= event.on &&
        event.facts.objection.contested.every(({ announcedOn = '' }) => announcedOn <= received(event))),
  ),
  latenessExplained: check(
    'De laatste dag om bezwaar te maken is voorbij. Schrijf op waarom het bezwaar te laat is.',
    ({ event }) => !isLate(event) || 'lateReason' in event.told,
  ),
  objectionSigned: check(
    'Zet uw naam onder het bezwaar.',
    ({ event }) => event.by.role !== 'applicant' || 'signedBy' in event.told,
  ),
};

/** The last day to object to all that is objected to. */
export const lastDayToObject = ({ facts }: ObjectionEvent): LocalDate =>
  facts.objection.contested
    .map(({ objectionEndsOn = '' }) => objectionEndsOn)
    .toSorted()
    .at(-1) ?? '';

/** The day from which we count to decide: nobody can be late before there is an objection. */
export function termBegins(event: ObjectionEvent): LocalDate {
  const [last, on] = [lastDayToObject(event), received(event)];
  return last > on ? last : on;
}

/** Awb 6:9: a letter is in time when it was posted in time and came within a week after the term. */
export function isLate(event: ObjectionEvent): boolean {
  const last = lastDayToObject(event);
  const on = received(event);
  if (last === '' || on <= last) return false;
  return !(event.postedOn !== undefined && event.postedOn <= last && on <= addDays(last, 7));
}

/** Whether an objection that came late is so by the last day as it is now: an outage may have moved that. */
export const stillLate = (
  { late, receivedOn }: Pick<ObjectionMemory, 'late' | 'receivedOn'>,
  event: ObjectionEvent,
): boolean => late && receivedOn > lastDayToObject(event);

const received = ({ receivedOn, on }: ObjectionEvent): LocalDate => receivedOn ?? on;
