import { addMonths, isLocalDate, type LocalDate } from '../calendar.js';
import { groundsAfter, groundsBefore } from '../grant-change.grounds.js';
import { check, rule } from './entry-rule.js';
import { wasHeard } from './hearing-rules.js';
import type { EntryEvent, EntryMemory, EntryMoment } from './memory.js';

/** Lower determination, and everything else: revoking a grant or changing it (Awb 4:46, 4:48, 4:49). */
export const changeKinds = ['lowerDetermination', 'change'] as const;

/** Rules of a change to a grant in the disadvantage of who got it. The sentence is what people read when the rule says no. */
export const changeRules = {
  grantAnnounced: rule(
    'Er is geen bijdrage om te wijzigen: die is niet toegekend, of nog niet bekendgemaakt.',
    ({ event: { facts } }) => facts.grant.announcedOn !== undefined && facts.grant.amount > 0,
  ),
  onlyChange: rule(
    'Er loopt al een wijziging van deze bijdrage. Rond die eerst af.',
    ({ event }) => event.facts.grant.otherChanges === 0,
  ),
  changeKindNamed: check('Kies wat u van plan bent.', ({ event }) =>
    changeKinds.some((kind) => kind === event.kind),
  ),
  notDeterminedYet: check(
    'Deze bijdrage staat al vast. Lager vaststellen kan niet meer: kies intrekken of wijzigen (Awb 4:49).',
    ({ event: { kind, facts } }) => kind !== 'lowerDetermination' || facts.grant.determinedOn === undefined,
  ),
  timeIsOver: check(
    'Het plan loopt nog. Lager vaststellen kan als de tijd van het plan voorbij is. Intrekken kan wel (Awb 4:48).',
    ({
      event: {
        kind,
        facts: { grant },
      },
    }) => kind !== 'lowerDetermination' || grant.determinedOn !== undefined || grant.toDetermine,
  ),
  changeGroundFits: check(
    'Die reden kan hier niet. Als het bedrag vaststaat, zijn er maar drie: nieuwe feiten, een fout die de ontvanger kende, of een afspraak die daarna niet is nagekomen (Awb 4:49). Vóór die tijd kies u een van de andere.',
    ({ event: { ground, facts } }) =>
      (facts.grant.determinedOn === undefined ? groundsBefore : groundsAfter).some(
        ({ key }) => key === ground,
      ),
  ),
  breachDated: check(
    'Vul in op welke dag de afspraak niet is nagekomen: na de vaststelling, en vandaag of eerder.',
    ({ event: { ground, breachOn, on, facts } }) =>
      ground !== 'laterBreach' ||
      (isLocalDate(breachOn) && breachOn <= on && breachOn >= (facts.grant.determinedOn ?? '')),
  ),
  withinFiveYears: check(
    'Dit kan niet meer: de vaststelling is langer dan vijf jaar geleden, of de afspraak is langer dan vijf jaar geleden niet nagekomen (Awb 4:49, derde lid).',
    (moment) => notAfter(moment, countedFrom(moment), moment.event.settings.years.revocation),
  ),
  lowerThanNow: check(
    'Kies een bedrag onder de bijdrage van nu. Met nul trekt u alles in.',
    ({ event: { amount, facts } }) =>
      Number.isSafeInteger(amount) && (amount ?? -1) >= 0 && (amount ?? 0) < facts.grant.amount,
  ),
  reasonsNoted: check('Schrijf op wat er aan de hand is.', ({ event }) => 'reason' in event.told),

  heardFirst: rule(
    'De ontvanger moet eerst kunnen reageren op wat u van plan bent (Awb 4:8 en 4:12). Vraag om een reactie.',
    ({ context }) => wasHeard(context),
  ),
  viewsWereAsked: rule('Er is niet om een reactie gevraagd.', ({ context }) => context.views !== undefined),
  decidedByAnother: check(
    'U heeft dit voornemen zelf voorbereid. Bij dit bedrag beslist een ander.',
    ({ context: { change }, event }) =>
      change?.preparedBy !== event.by.person ||
      change.before - (event.amount ?? 0) <= event.settings.money.fourEyesAbove,
  ),
  notBeyondIntention: check(
    'Dit bedrag is lager dan waarover de ontvanger kon reageren. Vraag dan eerst opnieuw om een reactie.',
    ({ context: { change }, event }) => (event.amount ?? 0) >= (change?.intended ?? 0),
  ),
  grantAsItWas: rule(
    'De bijdrage is intussen veranderd. Laat deze wijziging vallen en begin een nieuwe.',
    ({ context: { change }, event: { facts } }) => facts.grant.amount === change?.before,
  ),
  nothingUnderway: rule(
    'Er staat nog een betaling op de betaallijst. Wacht tot die is betaald of teruggekomen.',
    ({ event }) => !event.facts.grant.underway,
  ),
  leavesOverpaid: check(
    'Er is niet meer betaald dan de bijdrage wordt.',
    ({ event: { amount = 0, facts } }) => facts.grant.paid > amount,
  ),

  recoverable: check(
    'Kies een bedrag boven nul, en niet meer dan er te veel is betaald.',
    ({ context, event: { amount } }) =>
      Number.isSafeInteger(amount) && (amount ?? 0) > 0 && (amount ?? 0) <= overpaid(context),
  ),
  recoveryInTime: rule(
    'Terugvorderen kan niet meer: de bijdrage is langer dan vijf jaar geleden vastgesteld (Awb 4:57, vierde lid).',
    (moment) =>
      notAfter(
        moment,
        countedFrom(moment) ?? moment.context.change?.decidedOn,
        moment.event.settings.years.recovery,
      ),
  ),
  receiptNamed: check(
    'Vul het bedrag in dat binnenkwam: boven nul, en niet meer dan er nog open staat.',
    ({ context, event: { amount } }) =>
      Number.isSafeInteger(amount) && (amount ?? 0) > 0 && (amount ?? 0) <= openClaim(context),
  ),
  paysAll: check(
    'Er staat hierna nog iets open.',
    ({ context, event }) => event.amount === openClaim(context),
  ),
};

/** What was paid and is no longer due, in cents. */
export const overpaid = ({ change, amount = 0 }: EntryMemory): number =>
  Math.max(0, (change?.paid ?? 0) - amount);

/** What must still come back, in cents. */
export const openClaim = ({ change }: EntryMemory): number =>
  (change?.claimed ?? 0) - (change?.received ?? 0);

/** From when the years count: the breach, else the determination; never while nothing is final (Awb 4:49, third paragraph). */
function countedFrom({ context: { change }, event }: EntryMoment): LocalDate | undefined {
  if (change) return change.breachOn ?? change.determinedOn;
  return breachOf(event) ?? event.facts.grant.determinedOn;
}

const breachOf = ({ ground, breachOn }: EntryEvent): LocalDate | undefined =>
  ground === 'laterBreach' && isLocalDate(breachOn) ? breachOn : undefined;

const notAfter = ({ event }: EntryMoment, from: LocalDate | undefined, years: number): boolean =>
  from === undefined || event.on <= addMonths(from, 12 * years);
