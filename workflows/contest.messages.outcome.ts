import type { MessageTexts } from './texts.js';

/** What an applicant hears from the decision to the photo at the end (E08–E12, E19–E21). */
export const outcomeMessages = {
  E08: {
    subject: 'Goed nieuws: u krijgt een bijdrage ({{caseNumber}})',
    paragraphs: [
      'Gefeliciteerd! Wij geven een bijdrage voor uw plan.',
      'In onze brief leest u welk bedrag het is en wat u moet weten. De brief staat op uw pagina.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E09: {
    subject: 'Besluit: u krijgt een deel van het gevraagde bedrag ({{caseNumber}})',
    paragraphs: [
      'Wij hebben een besluit genomen over uw aanvraag. U krijgt een deel van het bedrag dat u heeft gevraagd.',
      'In onze brief leest u welk bedrag het is en waarom wij dat hebben besloten. De brief staat op uw pagina.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E10: {
    subject: 'Besluit over uw aanvraag ({{caseNumber}})',
    paragraphs: [
      'Wij hebben een besluit genomen over uw aanvraag. Helaas krijgt u geen bijdrage.',
      'In onze brief leest u waarom. De brief staat op uw pagina.',
      'Wilt u erover praten? Bel ons gerust. Wij leggen het graag uit en denken met u mee.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E11: {
    subject: 'Ons besluit komt later – uiterlijk {{newDate}}',
    paragraphs: [
      'Wij hebben meer tijd nodig voor ons besluit over uw aanvraag ‘{{title}}’. U krijgt ons besluit uiterlijk {{newDate}}.',
      'De reden is: {{reason}}',
      'Heeft u dan nog geen besluit? Dan kunt u ons in een brief vragen om snel te besluiten. Dat heet een ingebrekestelling.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E11b: {
    subject: 'De tijd voor ons besluit staat even stil ({{caseNumber}})',
    paragraphs: [
      'Wij besluiten nog niet over uw aanvraag ‘{{title}}’. Tot en met {{deadline}} telt de tijd voor ons besluit niet mee.',
      'De reden is: {{reason}}',
      'U krijgt ons besluit nu uiterlijk {{decisionDueOn}}.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E11c: {
    subject: 'De tijd voor ons besluit loopt weer ({{caseNumber}})',
    paragraphs: [
      'De tijd voor ons besluit over uw aanvraag ‘{{title}}’ stond even stil. Vanaf vandaag telt de tijd weer mee.',
      'U krijgt ons besluit nu uiterlijk {{decisionDueOn}}.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E12: {
    subject: 'Wij hebben uw ingebrekestelling ontvangen ({{caseNumber}})',
    paragraphs: [
      'U laat ons weten dat {{lateDecision}} te laat is. Wij kregen uw bericht op {{receivedAt}}.',
      'Wij proberen uiterlijk {{deadline}} een besluit te nemen.',
      'Lukt dat niet? Dan kijken wij of u geld krijgt voor elke dag dat wij te laat zijn. Dat heet een dwangsom.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E12c: {
    subject: 'Besluit over de dwangsom ({{caseNumber}})',
    paragraphs: [
      'U stelde ons in gebreke, omdat wij te laat waren. Wij hebben besloten of u een dwangsom krijgt.',
      'In onze brief leest u wat wij hebben besloten en hoe wij hebben gerekend. De brief staat op uw pagina.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E19: {
    subject: 'Hoe gaat het met uw plan?',
    paragraphs: [
      'U heeft tot en met {{executionEndsOn}} de tijd voor uw plan ‘{{title}}’. Wij zijn benieuwd hoe het gaat.',
      'Is uw plan klaar? Stuur ons dan één zin en, als u wilt, een foto. Meer hoeft niet.',
      'Heeft u meer tijd nodig of lukt het niet? Laat het ons weten. Wij denken graag met u mee.',
    ],
    button: { label: 'Vertel hoe het gaat', page: 'completion' },
  },
  E20: {
    subject: 'Bedankt voor uw bericht – mooi gedaan',
    paragraphs: [
      'Bedankt voor uw bericht over ‘{{title}}’. Mooi dat dit op eigen kracht is gelukt.',
      'Wij laten graag aan anderen zien wat dorpen en buurten doen. Wij tonen uw foto alleen als u dat goed vindt.',
      'U hoeft verder niets te doen. Uw toestemming kunt u altijd weer veranderen op uw pagina.',
    ],
    button: { label: 'Kies wat wij mogen laten zien', page: 'completion' },
  },
  E20b: {
    subject: 'Wij hebben uw vraag om meer tijd ontvangen ({{caseNumber}})',
    paragraphs: [
      'Op {{receivedAt}} vroeg u om meer tijd voor uw plan ‘{{title}}’: tot en met {{newDate}}.',
      'De dorpscontactambtenaar kijkt of dat kan. U krijgt daar bericht over.',
      'Tot dan blijft de einddatum zoals die was.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E21: {
    subject: 'U heeft meer tijd voor uw plan – tot {{newDate}}',
    paragraphs: [
      'U vroeg om meer tijd voor uw plan ‘{{title}}’. Dat is goed.',
      'U heeft nu de tijd tot en met {{newDate}}. Het bedrag en de afspraken blijven hetzelfde.',
      'Is uw plan eerder klaar? Laat het ons dan weten met één zin en, als u wilt, een foto.',
    ],
    button: { label: 'Vertel hoe het gaat', page: 'completion' },
  },
  E21b: {
    subject: 'U krijgt geen extra tijd voor uw plan ({{caseNumber}})',
    paragraphs: [
      'U vroeg om meer tijd voor uw plan ‘{{title}}’. Dat kan niet. De einddatum blijft {{executionEndsOn}}.',
      'De reden is: {{reason}}',
      'Lukt het niet om op tijd klaar te zijn? Bel ons. Dan zoeken wij samen naar een oplossing.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
} as const satisfies MessageTexts;
