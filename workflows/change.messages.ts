import type { MessageTexts } from './texts.js';

/** What whoever got a grant hears of its final amount, of less money and of paying back (E51, and E64 which is ours). */
export const changeMessages = {
  E51: {
    subject: 'Uw bijdrage staat vast ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw bijdrage vastgesteld. Het bedrag staat nu vast.',
      'In onze brief leest u welk bedrag dat is. De brief staat op uw pagina.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E51b: {
    subject: 'Vraag ons om uw bijdrage vast te stellen, uiterlijk {{deadline}}',
    paragraphs: [
      'Uw plan ‘{{title}}’ is klaar. Nu moet het bedrag van de bijdrage nog definitief worden.',
      'Vraag ons daarom uiterlijk {{deadline}} om vaststelling. Op uw pagina vertelt u wat u heeft gedaan en wat het heeft gekost.',
    ],
    button: { label: 'Vraag om vaststelling', page: 'application' },
  },
  E51c: {
    subject: 'Wij hebben uw vraag om vaststelling ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw vraag om de bijdrage voor ‘{{title}}’ vast te stellen ontvangen op {{receivedAt}}. Bedankt.',
      'Wij kijken nu naar wat u ons vertelde. U krijgt uiterlijk {{decisionDueOn}} ons besluit.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E51d: {
    subject: 'Herinnering: vraag om vaststelling, uiterlijk {{deadline}}',
    paragraphs: [
      'Wij hebben nog geen vraag om vaststelling gekregen voor ‘{{title}}’. Dat kan tot en met {{deadline}}.',
      'Horen wij niets? Dan stellen wij het bedrag zelf vast. Lukt het niet op tijd? Bel ons.',
    ],
    button: { label: 'Vraag om vaststelling', page: 'application' },
  },
  E64: {
    subject: 'Besluit over uw bijdrage ({{caseNumber}})',
    paragraphs: [
      'Wij hebben een besluit genomen over uw bijdrage. De bijdrage wordt lager.',
      'In onze brief leest u wat wij besluiten en waarom. Ook leest u wat wij met uw reactie hebben gedaan. De brief staat op uw pagina.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E64b: {
    subject: 'Wij vragen geld terug – betaal uiterlijk {{deadline}} ({{caseNumber}})',
    paragraphs: [
      'Wij hebben te veel bijdrage betaald. Wij vragen dat geld terug. U kunt betalen tot en met {{deadline}}.',
      'In onze brief leest u hoeveel het is en hoe u betaalt. De brief staat op uw pagina. Kunt u het niet in één keer betalen? Bel ons.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E64c: {
    subject: 'Herinnering: u moet nog geld terugbetalen ({{caseNumber}})',
    paragraphs: [
      'Wij vroegen u om geld terug te betalen van de bijdrage voor ‘{{title}}’. Wij hebben nog niet alles ontvangen.',
      'Heeft u net betaald? Dan hoeft u niets te doen. Lukt betalen niet? Bel ons, dan zoeken wij samen een oplossing.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E64d: {
    subject: 'Wij hebben uw betaling ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw betaling voor ‘{{title}}’ ontvangen. Bedankt.',
      'Op uw pagina ziet u of er nog iets open staat.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E64e: {
    subject: 'Uw bijdrage blijft zoals die was ({{caseNumber}})',
    paragraphs: [
      'Wij vroegen om uw reactie over de bijdrage voor ‘{{title}}’. Wij laten de bijdrage zoals die was.',
      'U hoeft niets te doen. Bedankt dat u met ons meedacht.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E64f: {
    subject: 'U hoeft geen geld terug te betalen ({{caseNumber}})',
    paragraphs: [
      'De bijdrage voor ‘{{title}}’ is lager geworden. Wij vragen daarvoor geen geld van u terug, of niet meer.',
      'U hoeft niets te doen.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E65: {
    subject: 'Wij betalen uw bijdrage voorlopig niet ({{caseNumber}})',
    paragraphs: [
      'Wij schorten de betaling van uw bijdrage op, tot en met {{deadline}} of korter.',
      'In onze brief leest u waarom. De brief staat op uw pagina.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E65b: {
    subject: 'Wij kunnen uw bijdrage weer betalen ({{caseNumber}})',
    paragraphs: [
      'Wij hielden de betaling van uw bijdrage tegen. Dat is nu voorbij.',
      'U hoeft niets te doen. Wij betalen wat u nog van ons krijgt.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E66: {
    subject: 'Uw bijdrage wordt lager of gaat niet door ({{caseNumber}})',
    paragraphs: [
      'De gemeenteraad heeft de begroting vastgesteld. Er is te weinig geld voor uw bijdrage.',
      'In onze brief leest u wat wij hebben besloten en waarom. De brief staat op uw pagina.',
      'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken tot en met {{objectionEndsOn}}. In de brief staat hoe dat werkt.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
  E66b: {
    subject: 'Uw bijdrage hangt niet meer af van de begroting ({{caseNumber}})',
    paragraphs: [
      'Uw bijdrage hing nog af van de begroting van de gemeente. Die voorwaarde geldt niet meer.',
      'Binnen zes weken betalen wij, als wij uw rekeningnummer hebben.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
} as const satisfies MessageTexts;
