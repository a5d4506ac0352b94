import { Field, Question } from '../web/form/question.js';

const outcomes = [
  { value: 'dismissed', label: 'Ongegrond: het besluit blijft zoals het was' },
  { value: 'partlyUpheld', label: 'Deels gegrond: de aanvrager krijgt het bedrag dat is voorgesteld' },
  { value: 'upheld', label: 'Gegrond: de aanvrager krijgt het bedrag dat is voorgesteld' },
  {
    value: 'reopened',
    label: 'Gegrond: wij herroepen het besluit en behandelen de aanvraag opnieuw',
    hint: 'Alleen als wij de aanvraag niet behandelden, of afwezen op de voorwaarden. De tijd om te besluiten begint opnieuw.',
  },
];

/** What the committee advises, and why (Awb 7:13). */
@Question('recordAdvice')
export class RecordAdvice {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat adviseert de commissie?',
    error: 'Kies wat de commissie adviseert.',
    options: [
      { value: 'dismissed', label: 'Ongegrond' },
      { value: 'partlyUpheld', label: 'Deels gegrond' },
      { value: 'upheld', label: 'Gegrond' },
      { value: 'reopened', label: 'Gegrond: de aanvraag opnieuw behandelen' },
    ],
  })
  advised: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Het advies',
    error: 'Schrijf het advies van de commissie op.',
    maxLength: 4000,
  })
  advice: string;
}

/** What an application gets when the objection is right. */
@Question('proposeAmount')
export class ProposeAmount {
  @Field({
    kind: 'select',
    goes: 'input',
    label: 'Waarvoor?',
    error: 'Kies waarvoor het bedrag is.',
    list: 'contested',
    refusedBy: ['contestedEntry'],
  })
  entry: string;

  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Welk bedrag krijgt de aanvrager dan in totaal?',
    hint: 'Meer dan eerst is besloten, en niet meer dan gevraagd, of dan de wet kent bij een dwangsom. Met 0 haalt u een voorstel weg.',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['moreThanContested', 'roomOnFirstDay'],
  })
  amount: number;
}

/** The decision on an objection, with the reasons for it (Awb 7:11, 7:12). */
@Question('decideObjection')
export class DecideObjection {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat beslist u?',
    error: 'Kies hoe u beslist.',
    options: outcomes,
    refusedBy: ['amountProposed', 'nothingProposed', 'ownToReopen'],
  })
  outcome: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom?',
    hint: 'Ga in op elke reden uit het bezwaar. Dit komt in de brief.',
    error: 'Schrijf op waarom u dit besluit. Wie bezwaar maakte, leest dit in de brief.',
    maxLength: 4000,
    refusedBy: ['decisionMotivated'],
  })
  motivation: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'Waarom besluit u anders dan de commissie adviseert?',
    hint: 'Alleen nodig als er een advies is en u daarvan afwijkt. Dit komt in de brief.',
    error: 'Schrijf op waarom u anders besluit dan de commissie adviseert.',
    maxLength: 2000,
    refusedBy: ['adviceDeviationExplained'],
  })
  deviation?: string;
}

/** Why an objection cannot be looked at (Awb 6:6, 6:11). */
@Question('declareInadmissible')
export class DeclareInadmissible {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waarom kunt u dit bezwaar niet behandelen?',
    error: 'Kies waarom het bezwaar niet-ontvankelijk is.',
    options: [
      { value: 'late', label: 'Het kwam te laat, zonder goede reden (Awb 6:11)' },
      { value: 'incomplete', label: 'De redenen bleven weg, ook nadat wij erom vroegen (Awb 6:6)' },
      { value: 'noInterest', label: 'Het besluit raakt deze persoon niet (Awb 1:2)' },
      { value: 'noDecision', label: 'Het gaat niet over een besluit (Awb 7:1)' },
    ],
    refusedBy: ['groundHolds', 'inadmissibleGround'],
  })
  ground: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Leg dit uit',
    hint: 'Dit komt in de brief.',
    error: 'Schrijf op waarom u dit besluit. Wie bezwaar maakte, leest dit in de brief.',
    maxLength: 2000,
    refusedBy: ['decisionMotivated'],
  })
  motivation: string;
}
