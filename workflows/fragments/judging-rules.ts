import { check, rule } from './entry-rule.js';

/** Rules of involvement, scores, proposals and the decision on a plan. The sentence is what people read when the rule says no. */
export const judgingRules = {
  declaredFirst: rule(
    'Geef eerst aan of u bij dit plan betrokken bent.',
    ({ event }) => event.facts.juror.declared,
  ),
  notRecused: rule(
    'U bent betrokken bij dit plan. U ziet het niet en beoordeelt het niet.',
    ({ event }) => !event.facts.juror.recused,
  ),
  involvementNamed: check(
    'Kies hoe u bij dit plan betrokken bent, of dat u dat niet bent.',
    ({ event }) => (event.kind ?? '') !== '',
  ),
  notYetScored: rule(
    'U heeft dit plan al beoordeeld.',
    ({ context, event }) => !context.scoredBy.includes(event.by.person),
  ),
  scoresUnseen: rule(
    'U ziet in het beraad de punten van de anderen. Daarom kunt u dit plan nu niet meer zelf beoordelen.',
    ({ event }) => event.by.role !== 'juryChair',
  ),
  sheetComplete: check(
    'Geef bij elk criterium punten en een reden.',
    ({ event }) => event.facts.juror.sheetComplete,
  ),
  quorumScored: rule(
    'Nog niet genoeg juryleden hebben dit plan beoordeeld.',
    ({ event }) => event.facts.sheets.handedIn >= event.settings.jury.quorum,
  ),

  reportNotSigned: rule(
    'Het juryadvies is al ondertekend. Neem eerst de handtekening terug.',
    ({ event }) => event.facts.report.signatures === 0,
  ),
  amountNamed: check(
    'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    ({ event }) => Number.isSafeInteger(event.amount) && (event.amount ?? -1) >= 0,
  ),
  aboveFloor: check(
    'Het bedrag is lager dan het minimum van deze ronde.',
    ({ event }) => (event.amount ?? 0) > 0 && (event.amount ?? 0) >= event.settings.money.floor,
  ),
  notAboveRequest: check(
    'U kunt niet meer toekennen dan er gevraagd is.',
    ({ context, event }) => (event.amount ?? 0) <= context.requested,
  ),
  withinPool: check(
    'Er is niet genoeg geld over in de prijzenpot.',
    ({ event }) => (event.amount ?? 0) - event.facts.pool.reservedHere <= event.facts.pool.left,
  ),
  reasonsGiven: check('Schrijf bij elk criterium waarom de jury dit vindt.', ({ event }) =>
    event.settings.criteria.every(({ key }) => `reason_${key}` in event.told),
  ),
  noFloor: rule(
    'In deze ronde krijgt elk plan dat meedoet ten minste het minimumbedrag.',
    ({ event }) => event.settings.money.floor === 0,
  ),
  isAward: check('Bij dit plan hoort een bedrag boven nul.', ({ event }) => (event.amount ?? 0) > 0),
  isNoAward: check('Bij dit plan hoort geen bedrag.', ({ event }) => event.amount === 0),
  deviationExplained: check(
    'U wijkt af van het juryadvies. Schrijf op waarom (Awb 3:50).',
    ({ context, event }) => event.amount === context.proposed || 'deviation' in event.told,
  ),
  refusalExplained: check(
    'Schrijf op waarom dit plan geen bijdrage krijgt. De aanvrager leest dit in de brief.',
    ({ event }) => event.amount !== 0 || 'motivation' in event.told,
  ),
  reductionExplained: check(
    'U kent minder toe dan er gevraagd is. Schrijf op waarom (Awb 3:46). De aanvrager leest dit in de brief.',
    ({ context, event }) =>
      event.amount === 0 || (event.amount ?? 0) >= context.requested || 'motivation' in event.told,
  ),
};
