import { isLocalDate, localDate } from '../calendar.js';
import { check as aCheck, rule as aRule } from '../language.js';
import { groundHolds } from '../legal-ground.js';
import { outageOf } from '../outage.js';
import type { RoundEvent, RoundMemory } from './round-memory.js';

export const rule = aRule<RoundMemory, RoundEvent>;
export const check = aCheck<RoundMemory, RoundEvent>;

/** States in which staff has nothing left to check before the jury meets. */
export const checkedStates = [
  'admitted',
  'presented',
  'excluded',
  'notProcessed',
  'withdrawn',
  'draft',
  'expired',
  'notAwarded',
];
/** States of an entry that still waits for a decision. */
export const pendingStates = [
  'submitted', 'completenessCheck', 'awaitingSupplement', 'notProcessedPending', 'eligibilityCheck', 'viewsRequested', 'admitted', 'presented',
  'scored', 'awardProposed', 'noAwardProposed', 'apart',
]; // prettier-ignore
export const proposedStates = ['awardProposed', 'noAwardProposed'];

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

/** Every rule a round can be held to. The sentence is what people read when the rule says no. */
export const roundRules = {
  weightsMakeHundred: rule(
    'De gewichten van de criteria zijn samen niet 100.',
    ({ event }) => sum(event.settings.criteria.map(({ weight }) => weight)) === 100,
  ),
  regimeOfGrantor: rule(
    'De spelregels en de verstrekker vallen niet onder hetzelfde recht. Bij een overheid hoort de Algemene wet bestuursrecht, bij een particuliere verstrekker niet. Vraag de beheerder om dit gelijk te maken.',
    ({ event }) => event.settings.legalRegime === event.facts.grantor.regime,
  ),
  poolIsBudgeted: rule(
    'De prijzenpot hangt nog niet aan een budget.',
    ({ event }) => event.facts.pool.linked,
  ),
  legalBasisNamed: rule(
    'De wettelijke grondslag van de regeling ontbreekt of klopt niet (Awb 4:23).',
    ({ event: { settings, on } }) =>
      settings.legalBasis.trim() !== '' &&
      (settings.legalGround === undefined || groundHolds(settings.legalGround, on)),
  ),
  conflictPolicySet: rule(
    'De afspraken over betrokkenheid van juryleden ontbreken.',
    ({ event }) => event.settings.conflictPolicy.trim() !== '',
  ),
  timesInOrder: rule(
    'De ronde moet open zijn vóór hij sluit, en de uitvoering eindigt daarna.',
    ({ event: { facts } }) =>
      facts.round.opensAt < facts.round.closesAt &&
      localDate(facts.round.closesAt) < facts.round.executionEndsOn,
  ),
  letterTextsComplete: rule(
    'In een brief van deze regeling ontbreekt iets wat de wet vraagt, zoals de bezwaarclausule. Vul de brieftekst aan.',
    ({ event }) => event.facts.letters.missing.length === 0,
  ),

  councilInformedBefore: check(
    'Vul in op welke dag de raad is geïnformeerd.',
    ({ event }) => isLocalDate(event.sentOn) && event.sentOn <= event.on,
  ),
  publicationNamed: check(
    'Vul in waar de spelregels bekend zijn gemaakt, bijvoorbeeld gmb-2026-12345.',
    ({ event }) => (event.reference ?? '').trim() !== '',
  ),
  publishedBeforeOpening: check(
    'De spelregels moeten bekend zijn vóór de dag waarop de ronde opent (Awb 4:27).',
    ({ event: { publishedOn, facts } }) =>
      isLocalDate(publishedOn) && publishedOn < localDate(facts.round.opensAt),
  ),
  juryIsComplete: rule(
    'De jury heeft nog geen drie leden.',
    ({ event }) => event.facts.jury.members >= event.settings.jury.members,
  ),

  laterClosing: check(
    'Kies een sluitingsmoment dat later is dan nu en later dan het oude.',
    ({ context, event }) => (event.newClosesAt ?? 0) > Math.max(context.closesAt, event.at),
  ),
  hasOpened: rule(
    'De ronde is nog niet open geweest.',
    ({ context, event }) => context.opensAt > 0 && context.opensAt <= event.at,
  ),
  outageInOrder: check(
    'Vul in van welke tot en met welke dag de storing was. De laatste dag is vandaag, of hoogstens twee weken geleden.',
    ({ event }) => outageOf(event, event.on) !== undefined,
  ),
  someoneHit: check(
    'In die dagen liep voor niemand een termijn af. Meer tijd geven is niet nodig.',
    ({ event }) => event.facts.outage.hit.length > 0,
  ),
  outageExplained: check('Schrijf op wat er mis was en hoe lang.', ({ event }) => 'reason' in event.told),

  everyEntryChecked: rule(
    'Nog niet elk plan is getoetst. Kijk op de werklijst welke plannen nog open staan.',
    ({ event }) => event.facts.entries.every(({ state }) => checkedStates.includes(state)),
  ),
  floorFitsPool: rule(
    'Het minimumbedrag voor elk plan samen is meer dan de prijzenpot.',
    ({ event }) =>
      event.settings.money.floor * event.facts.entries.filter(({ state }) => state === 'admitted').length <=
      event.facts.pool.ceiling,
  ),
  everyoneDeclared: rule(
    'Nog niet elk jurylid heeft bij elk plan betrokkenheid opgegeven.',
    ({ event }) => event.facts.jury.undeclared === 0,
  ),
  everyPlanProposed: rule('Nog niet elk plan heeft een voorstel van de jury.', ({ event }) =>
    event.facts.entries.every(({ state }) => state !== 'scored'),
  ),
  proposalsWithinPool: rule(
    'De voorstellen zijn samen meer dan de prijzenpot.',
    ({ event }) => sum(event.facts.entries.map(({ proposed }) => proposed ?? 0)) <= event.facts.pool.ceiling,
  ),
  reasonsComplete: rule(
    'Nog niet elk plan heeft bij elk criterium een reden.',
    ({ event }) => event.facts.jury.reasonsComplete,
  ),
  quorumPerPlan: rule(
    'Bij een of meer plannen tellen te weinig beoordelingen mee. Vraag een jurylid om dat plan nog te beoordelen.',
    ({ event }) => event.facts.jury.belowQuorum === 0,
  ),
  nobodySigned: rule(
    'Het juryadvies is al ondertekend. Neem eerst de handtekening terug.',
    ({ context }) => context.signedBy.length === 0,
  ),
  someoneSigned: rule('Er is nog geen handtekening.', ({ context }) => context.signedBy.length > 0),
  notSignedInThisRole: rule(
    'U heeft het juryadvies al ondertekend.',
    ({ context, event }) => !context.signedBy.includes(event.by.role),
  ),
  bothSigned: rule(
    'De voorzitter en de secretaris moeten allebei ondertekenen.',
    ({ context }) => context.signedBy.length === 2,
  ),
  careChecked: check(
    'Bevestig dat u heeft nagegaan of het advies zorgvuldig tot stand kwam (Awb 3:9).',
    ({ event }) => event.careChecked === true,
  ),
  /** What Awb 3:9 asks to be checked must show afterwards: a tick alone shows nothing. */
  careExplained: check('Schrijf op wat u heeft nagegaan.', ({ event }) => 'note' in event.told),
};
