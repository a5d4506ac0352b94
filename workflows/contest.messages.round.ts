import type { MessageTexts } from './texts.js';

/** What everybody with a plan, or a wish to make one, hears about the round (E22–E26). */
export const roundMessages = {
  E22: {
    subject: '{{schemeName}} {{year}} is open: doe mee, uiterlijk {{closesOn}}',
    paragraphs: [
      'Heeft u een plan om uw buurt of dorp mooier of leefbaarder te maken? Dan kunt u nu meedoen aan {{schemeName}} {{year}}.',
      'Er is samen € {{prizePool}} te verdelen. U kunt uw plan insturen tot {{closesAt}}.',
      'Op onze website leest u wie mee kan doen, waar de jury op let en wanneer u de uitslag hoort.',
      'Wilt u deze berichten niet meer? Antwoord dan op deze e-mail.',
    ],
    button: { label: 'Bekijk de spelregels en doe mee', page: 'scheme' },
  },
  E23: {
    subject: 'Nog {{days}} om uw plan in te sturen',
    paragraphs: [
      'U bent begonnen met een plan voor {{schemeName}} {{year}}. U heeft het nog niet verstuurd.',
      'U kunt uw plan insturen tot {{closesAt}}. Daarna is de ronde dicht.',
      'Vraag op onze website een inloglink aan met dit e-mailadres. Daarna kunt u verder.',
      'Doet u niet mee? Dan hoeft u niets te doen.',
    ],
    button: { label: 'Ga verder met uw plan', page: 'draft' },
  },
  E24: {
    subject: 'U heeft extra tijd door een storing – tot {{newClosesAt}}',
    paragraphs: [
      'Onze website voor {{schemeName}} {{year}} heeft een tijd niet gewerkt. Dat spijt ons.',
      'Daarom krijgt iedereen meer tijd. U kunt uw plan insturen tot {{newClosesAt}}.',
      'Heeft u uw plan al verstuurd? Dan hoeft u niets te doen.',
    ],
    button: { label: 'Ga verder met uw plan', page: 'draft' },
  },
  E24d: {
    subject: 'De ronde sluit later door een storing ({{caseNumber}})',
    paragraphs: [
      'Onze website heeft een tijd niet gewerkt. Daarom is {{schemeName}} {{year}} langer open.',
      'Uw plan ‘{{title}}’ hebben wij al. U hoeft niets te doen.',
      'Doordat de ronde later sluit, krijgt u ons besluit ook later: uiterlijk {{decisionDueOn}}.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E24e: {
    subject: '{{schemeName}} {{year}} is langer open – tot {{newClosesAt}}',
    paragraphs: [
      'Onze website heeft een tijd niet gewerkt. Daarom krijgt iedereen meer tijd.',
      'U kunt een plan insturen voor {{schemeName}} {{year}} tot {{newClosesAt}}.',
      'Was u al begonnen? Wat u heeft ingevuld, is bewaard.',
    ],
    button: { label: 'Bekijk de regeling', page: 'scheme' },
  },
  E24b: {
    subject: 'U heeft extra tijd door een storing – tot en met {{newDate}}',
    paragraphs: [
      'Onze website heeft een tijd niet gewerkt. Dat spijt ons.',
      'Kon u daardoor een aanvulling, een reactie of een bezwaar over ‘{{title}}’ niet op tijd sturen? Dat kan nu nog tot en met {{newDate}}.',
      'Heeft u al gestuurd wat u wilde? Dan hoeft u niets te doen.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E24c: {
    subject: 'U heeft extra tijd voor uw redenen – tot en met {{newDate}}',
    paragraphs: [
      'Onze website heeft een tijd niet gewerkt. Dat spijt ons.',
      'Daarom krijgt u meer tijd om ons te zeggen waarom u bezwaar maakt. Dat kan nu tot en met {{newDate}}.',
      'Heeft u uw redenen al gestuurd? Dan hoeft u niets te doen.',
    ],
    button: { label: 'Bekijk uw bezwaar', page: 'objection' },
  },
  E25: {
    subject: 'Uitnodiging: presenteer uw plan op {{presentationOn}}',
    paragraphs: [
      'Uw plan ‘{{title}}’ doet mee met {{schemeName}} {{year}}. U mag uw plan presenteren op {{presentationOn}}.',
      'Op uw pagina leest u waar u moet zijn en hoe laat u aan de beurt bent.',
      'Kunt u die dag niet? Laat het ons weten. Dan zoeken wij samen een oplossing.',
    ],
    button: { label: 'Bekijk de uitnodiging', page: 'application' },
  },
  E26: {
    subject: '{{schemeName}} {{year}} gaat niet door',
    paragraphs: [
      'U deed mee of wilde meedoen met {{schemeName}} {{year}}. Het spijt ons: deze ronde gaat niet door.',
      'Heeft u een plan ingestuurd? Dan staat er een brief met ons besluit op uw pagina. Daarin leest u waarom.',
    ],
    button: { label: 'Lees de brief', page: 'letters' },
  },
} as const satisfies MessageTexts;
