import type { MessageTexts } from './texts.js';

/** What someone who signs in, an official or a juror hears (E12b, E55–E59). Only E55 holds a credential. */
export const staffMessages = {
  E12b: {
    subject: 'Ingebrekestelling: besluit uiterlijk {{deadline}} ({{caseNumber}})',
    paragraphs: [
      'Wij zijn in gebreke gesteld, omdat er nog geen besluit is in zaak {{caseNumber}}.',
      'Maak het besluit uiterlijk {{deadline}} bekend. Dan kost het de gemeente niets.',
      'Na {{deadline}} betaalt de gemeente een bedrag voor elke dag, hoogstens 42 dagen lang.',
    ],
    button: { label: 'Open het dossier', page: 'dossier' },
  },
  E55: {
    subject: 'Uw inloglink (10 minuten geldig)',
    paragraphs: [
      'U vroeg om een inloglink. Klik op de knop en daarna op ‘Inloggen’.',
      'U kunt ook deze code typen in het venster waar u om de link vroeg: {{code}}',
      'De link en de code werken één keer. Na 10 minuten werken zij niet meer.',
      'Heeft u niet om deze e-mail gevraagd? Dan hoeft u niets te doen. Geef de link en de code nooit aan iemand anders.',
    ],
    button: { label: 'Ga naar inloggen', page: 'signIn' },
  },
  E56: {
    subject: 'Bericht niet bezorgd – actie nodig ({{caseNumber}})',
    paragraphs: [
      'Dit bericht is niet aangekomen: ‘{{messageSubject}}’. Wij proberen het niet nog een keer.',
      'Neem zelf contact op met de ontvanger. Bel, of stuur het bericht per post.',
      'Gaat het om een besluit? Stuur de brief dan vandaag per post. De bezwaartermijn begint op de dag na die verzending.',
    ],
    button: { label: 'Open het dossier', page: 'dossier' },
  },
  E57: {
    subject: 'Beslistermijn loopt af op {{decisionDueOn}} ({{caseNumber}})',
    paragraphs: [
      'Het besluit over {{caseNumber}} moet uiterlijk {{decisionDueOn}} genomen en verstuurd zijn.',
      'Lukt dat niet? Stuur de aanvrager dan vóór die datum een bericht met de reden en een nieuwe datum.',
      'Na {{decisionDueOn}} kan de aanvrager ons in gebreke stellen. Dat kan de gemeente geld kosten.',
    ],
    button: { label: 'Open het dossier', page: 'dossier' },
  },
  E58: {
    subject: 'Uitnodiging als jurylid {{schemeName}} {{year}}',
    paragraphs: [
      'Fijn dat u in de jury wilt van {{schemeName}} {{year}}. Uw plannen staan voor u klaar.',
      'Vraag op onze website een inloglink aan met dit e-mailadres.',
      'Geef eerst per plan aan of u erbij betrokken bent. Daarna kunt u het plan lezen en beoordelen.',
      'Doe dit uiterlijk {{deadline}}. Wij bewaren steeds wat u heeft ingevuld.',
    ],
    button: { label: 'Ga naar de plannen', page: 'jury' },
  },
  E59: {
    subject: 'Geef eerst aan of u betrokken bent bij plannen',
    paragraphs: [
      'U zit in de jury van {{schemeName}} {{year}}. Wij weten nog niet bij elk plan of u erbij betrokken bent.',
      'Geef dat aan uiterlijk {{deadline}}. Daarvoor kunt u een plan nog niet lezen of beoordelen.',
      'Twijfelt u? Bel ons, dan kijken wij samen.',
    ],
    button: { label: 'Ga naar de plannen', page: 'jury' },
  },
  E59b: {
    subject: 'Herinnering: beoordeel de plannen, uiterlijk {{deadline}}',
    paragraphs: [
      'U zit in de jury van {{schemeName}} {{year}}. Wij missen nog een of meer van uw beoordelingen.',
      'Lever uw beoordelingen in uiterlijk {{deadline}}. Uw concepten staan nog voor u klaar.',
      'Lukt het niet op tijd? Bel ons dan.',
    ],
    button: { label: 'Ga naar de plannen', page: 'jury' },
  },
} as const satisfies MessageTexts;
