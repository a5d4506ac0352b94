import type { MessageTexts } from './texts.js';

/** What whoever objects hears, whatever the scheme (E16–E18c). */
export const objectionMessages = {
  E16: {
    subject: 'Wij hebben uw bezwaar ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw bezwaar over ‘{{title}}’ ontvangen op {{receivedAt}}. Het kenmerk is {{caseNumber}}.',
      'U krijgt uiterlijk {{decisionDueOn}} ons besluit op uw bezwaar. Duurt het langer? Dan hoort u dat van ons.',
      'Wij kijken opnieuw naar ons besluit. Missen wij nog iets, of willen wij met u praten? Dan hoort u dat ook.',
      'Ons eerste besluit geldt ook zolang uw bezwaar loopt.',
    ],
    button: { label: 'Bekijk uw bezwaar', page: 'objection' },
  },
  E16b: {
    subject: 'Stuur ons de redenen van uw bezwaar, uiterlijk {{deadline}}',
    paragraphs: [
      'In uw bezwaar over ‘{{title}}’ staat nog niet waarom u het niet eens bent met ons besluit.',
      'Stuur ons die redenen uiterlijk {{deadline}}. Zolang wij wachten, telt de tijd voor ons besluit niet mee.',
      'Krijgen wij niets? Dan kunnen wij besluiten om niet naar uw bezwaar te kijken.',
    ],
    button: { label: 'Stuur uw redenen', page: 'objection' },
  },
  E16c: {
    subject: 'Wij hebben uw redenen ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben de redenen van uw bezwaar over ‘{{title}}’ ontvangen op {{receivedAt}}. Bedankt.',
      'Wij kijken nu naar uw redenen. U krijgt uiterlijk {{decisionDueOn}} ons besluit op uw bezwaar.',
    ],
    button: { label: 'Bekijk uw bezwaar', page: 'objection' },
  },
  E16d: {
    subject: 'Herinnering: stuur ons uw redenen, uiterlijk {{deadline}}',
    paragraphs: [
      'Wij vroegen u om de redenen van uw bezwaar over ‘{{title}}’. Wij hebben nog niets van u gekregen.',
      'Stuur ze uiterlijk {{deadline}}. Lukt dat niet? Bel ons dan.',
    ],
    button: { label: 'Stuur uw redenen', page: 'objection' },
  },
  E17: {
    subject: 'Uitnodiging voor een gesprek over uw bezwaar',
    paragraphs: [
      'U kunt ons komen vertellen waarom u het niet eens bent met ons besluit over ‘{{title}}’. Dat heet een hoorzitting.',
      'Het gesprek is op {{hearingAt}}. De plaats is: {{place}}',
      'U mag iemand meenemen. Tot tien dagen ervoor kunt u nog stukken sturen. De week ervoor kunt u alle stukken bij ons lezen.',
      'Kunt of wilt u niet komen? Laat het ons weten. Ook dan beslissen wij over uw bezwaar.',
    ],
    button: { label: 'Bekijk uw bezwaar', page: 'objection' },
  },
  E17b: {
    subject: 'Ons besluit op uw bezwaar komt later – uiterlijk {{decisionDueOn}}',
    paragraphs: [
      'Wij hebben meer tijd nodig voor ons besluit op uw bezwaar over ‘{{title}}’. U krijgt het uiterlijk {{decisionDueOn}}.',
      'De reden is: {{reason}}',
      'Heeft u dan nog geen besluit? Dan kunt u ons in een brief vragen om snel te besluiten. Dat heet een ingebrekestelling.',
    ],
    button: { label: 'Bekijk uw bezwaar', page: 'objection' },
  },
  E17c: {
    subject: 'Wij beslissen zonder hoorzitting op uw bezwaar ({{caseNumber}})',
    paragraphs: [
      'Wij beslissen over uw bezwaar over ‘{{title}}’ zonder u eerst uit te nodigen voor een gesprek.',
      'De reden is: {{reason}}',
      'Wilt u toch iets vertellen? Bel ons dan zo snel mogelijk.',
    ],
    button: { label: 'Bekijk uw bezwaar', page: 'objection' },
  },
  E17d: {
    subject: 'Iemand maakte bezwaar tegen een besluit dat u raakt ({{caseNumber}})',
    paragraphs: [
      'Iemand die meedeed in dezelfde ronde, maakte bezwaar. Dat gaat ook over ons besluit over uw plan.',
      'Er is een gesprek op {{hearingAt}}. De plaats is: {{place}} U mag daar uw kant van het verhaal vertellen.',
      'Uw bijdrage verandert hierdoor nu niet. Wilt u komen, of wilt u iets vragen? Bel ons.',
    ],
  },
  E18: {
    subject: 'Besluit op uw bezwaar ({{caseNumber}})',
    paragraphs: [
      'Wij hebben besloten over uw bezwaar. In onze brief leest u wat wij besluiten en waarom.',
      'De brief staat op uw pagina.',
      'Bent u het niet eens met ons besluit? Dan kunt u naar de rechter tot en met {{appealEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'objection' },
  },
  E18c: {
    subject: 'Wij behandelen uw aanvraag opnieuw ({{caseNumber}})',
    paragraphs: [
      'U kreeg gelijk met uw bezwaar. Daarom nemen wij uw aanvraag ‘{{title}}’ weer in behandeling.',
      'U krijgt uiterlijk {{decisionDueOn}} ons besluit. Missen wij nog iets? Dan hoort u dat van ons.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E18b: {
    subject: 'U heeft uw bezwaar ingetrokken ({{caseNumber}})',
    paragraphs: [
      'U heeft uw bezwaar over ‘{{title}}’ ingetrokken. Wij kregen uw bericht op {{receivedAt}}. Wij beslissen niet meer over uw bezwaar.',
      'Ons eerste besluit blijft gelden. Heeft u zich vergist? Bel ons dan zo snel mogelijk.',
    ],
    button: { label: 'Bekijk uw bezwaar', page: 'objection' },
  },
} as const satisfies MessageTexts;
