import type { MessageTexts } from './texts.js';

/** What an applicant hears while the plan is written, checked and supplemented (E01–E07). */
export const intakeMessages = {
  E01: {
    subject: 'Uw concept staat klaar – ga verder met uw aanvraag',
    paragraphs: [
      'U bent begonnen met een aanvraag voor {{schemeName}} {{year}}. Wij hebben uw concept bewaard.',
      'U kunt op elk apparaat verder. Vraag op onze website een inloglink aan met dit e-mailadres.',
      'Wij bekijken uw plan pas als u het heeft verstuurd. Dat kan tot {{closesAt}}.',
      'Doet u niet mee? Dan hoeft u niets te doen. Wij verwijderen uw concept vanzelf.',
    ],
    button: { label: 'Ga verder met uw aanvraag', page: 'draft' },
  },
  E02: {
    subject: 'Wij hebben uw aanvraag ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw aanvraag ‘{{title}}’ ontvangen op {{receivedAt}}. Uw zaaknummer is {{caseNumber}}.',
      'Op uw pagina staat alles wat u heeft ingestuurd. U kunt het ook bewaren als PDF.',
      'Wij kijken eerst of uw aanvraag volledig is. U krijgt uiterlijk {{decisionDueOn}} ons besluit.',
      'Wij gebruiken uw gegevens alleen om uw aanvraag te behandelen. Op onze website leest u daar meer over.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E02b: {
    subject: 'Wij hebben uw aanvulling ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw aanvulling op ‘{{title}}’ ontvangen op {{receivedAt}}. Bedankt.',
      'Wij kijken nu of uw aanvraag volledig is. Missen wij dan nog iets? Dan hoort u dat van ons.',
      'De tijd voor ons besluit loopt weer. U krijgt uiterlijk {{decisionDueOn}} ons besluit.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E03: {
    subject: 'U heeft uw aanvraag ingetrokken ({{caseNumber}})',
    paragraphs: [
      'U heeft uw aanvraag ‘{{title}}’ ingetrokken. Wij kregen uw bericht op {{receivedAt}}.',
      'Wij behandelen uw aanvraag niet verder. U krijgt dus geen besluit en geen bijdrage.',
      'Heeft u zich vergist? Bel ons dan zo snel mogelijk.',
    ],
  },
  E04: {
    subject: 'Wij missen nog iets in uw aanvraag – reageer uiterlijk {{deadline}}',
    paragraphs: [
      'Wij hebben uw aanvraag ‘{{title}}’ bekeken. Wij kunnen nog niet verder, omdat er iets ontbreekt. Dit missen wij:',
      '{{missing}}',
      'Stuur ons dit uiterlijk {{deadline}}. Dat kan op uw pagina. Daar staat ook onze brief.',
      'Zolang wij op u wachten, telt de tijd voor ons besluit niet mee. Krijgen wij niets? Dan kunnen wij besluiten om uw aanvraag niet te behandelen.',
      'Lukt het niet op tijd? Bel ons, dan helpen wij u.',
    ],
    button: { label: 'Vul uw aanvraag aan', page: 'application' },
  },
  E05: {
    subject: 'Herinnering: vul uw aanvraag aan, uiterlijk {{deadline}}',
    paragraphs: [
      'Wij vroegen u om uw aanvraag ‘{{title}}’ aan te vullen. Wij hebben nog niets ontvangen.',
      'U kunt uw aanvraag aanvullen tot en met {{deadline}}. Op uw pagina staat wat wij missen.',
      'Krijgen wij niets? Dan kunnen wij besluiten om uw aanvraag niet te behandelen.',
      'Lukt het niet op tijd? Bel ons, dan helpen wij u.',
    ],
    button: { label: 'Vul uw aanvraag aan', page: 'application' },
  },
  E06: {
    subject: 'Besluit: wij behandelen uw aanvraag niet ({{caseNumber}})',
    paragraphs: [
      'Wij hebben een besluit genomen over uw aanvraag. Wij behandelen uw aanvraag niet, omdat er informatie ontbreekt.',
      'In onze brief leest u waarom. De brief staat op uw pagina.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E07: {
    subject: 'Wij willen graag uw reactie horen, uiterlijk {{deadline}}',
    paragraphs: [
      'Wij zijn van plan om een besluit te nemen over uw aanvraag. Misschien bent u het er niet mee eens.',
      'Daarom horen wij eerst graag uw reactie. Op uw pagina leest u wat wij van plan zijn, en waarom. Er is nog niets besloten.',
      'U kunt reageren tot en met {{deadline}}: online, per post of aan de telefoon.',
      'Horen wij niets van u? Dan besluiten wij zonder uw reactie.',
    ],
    button: { label: 'Lees en reageer', page: 'application' },
  },
  E07b: {
    subject: 'Wij hebben uw reactie ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw reactie over ‘{{title}}’ ontvangen op {{receivedAt}}. Bedankt.',
      'Wij lezen uw reactie voordat wij besluiten. In ons besluit leest u wat wij ermee hebben gedaan.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
} as const satisfies MessageTexts;
