import type { MessageTexts } from './texts.js';

/** What an applicant or payee hears about the account and the money (E13–E15). */
export const paymentMessages = {
  E13b: {
    subject: 'Op welke rekening mogen wij de dwangsom overmaken?',
    paragraphs: [
      'U krijgt een dwangsom, omdat ons besluit in zaak {{caseNumber}} te laat was. Wij weten nog niet op welke rekening u dat geld wilt.',
      'Geef het rekeningnummer door op onze website. Stuur het niet in een e-mail.',
      'Wij controleren het nummer. Daarna maken wij het geld over.',
    ],
    button: { label: 'Ga naar uw aanvraag', page: 'application' },
  },
  E13: {
    subject: 'Op welke rekening mogen wij het geld overmaken?',
    paragraphs: [
      'Wij geven een bijdrage voor het plan met zaaknummer {{caseNumber}}. Wij weten nog niet op welke rekening wij het geld mogen overmaken.',
      'Geef het rekeningnummer door op onze website. Stuur het niet in een e-mail.',
      'De rekening moet op naam staan van de vereniging of stichting die het geld krijgt.',
      'Wij controleren het nummer. Daarna maken wij het geld over.',
    ],
    button: { label: 'Geef het rekeningnummer door', page: 'bankDetails' },
  },
  E14: {
    subject: 'Het rekeningnummer klopt niet – wij bellen u',
    paragraphs: [
      'U gaf ons een rekeningnummer voor het plan met zaaknummer {{caseNumber}}. Dat nummer klopt niet, of het hoort bij een andere naam.',
      'Wij bellen u binnenkort om dit samen op te lossen. U hoeft nu niets te doen.',
      'Wij vragen u nooit om een pincode of een wachtwoord.',
    ],
  },
  E13c: {
    subject: 'Iemand gaf een ander rekeningnummer door ({{caseNumber}})',
    paragraphs: [
      'Wij kregen een ander rekeningnummer voor het plan met zaaknummer {{caseNumber}}. Was u dit niet? Bel ons dan meteen.',
      'Wij wachten ten minste 48 uur. In die tijd betalen wij niets.',
      'Wij bellen u op het telefoonnummer uit uw aanvraag. Daarna kijkt een tweede medewerker of alles klopt.',
    ],
  },
  E13d: {
    subject: 'Het nieuwe rekeningnummer is gecontroleerd ({{caseNumber}})',
    paragraphs: [
      'Wij hebben het nieuwe rekeningnummer voor het plan met zaaknummer {{caseNumber}} gecontroleerd. Het geld gaat nu naar de rekening die eindigt op {{ibanLast4}}.',
      'Heeft u dit niet gevraagd? Bel ons dan meteen.',
    ],
  },
  E13e: {
    subject: 'Wij nemen het andere rekeningnummer niet over ({{caseNumber}})',
    paragraphs: [
      'Wij kregen een ander rekeningnummer voor het plan met zaaknummer {{caseNumber}}. Dat nummer nemen wij niet over.',
      'De reden is: {{reason}}',
      'Wilt u dat het geld naar een andere rekening gaat? Bel ons dan.',
    ],
  },
  E13f: {
    subject: 'Wij hebben uw rekeningnummer ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben op {{receivedAt}} een rekeningnummer gekregen voor het plan ‘{{title}}’. Het eindigt op {{ibanLast4}}.',
      'Twee medewerkers controleren het nummer. Daarna maken wij het geld over.',
      'Heeft u dit niet doorgegeven? Bel ons dan meteen.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
  E15: {
    subject: 'Het geld is onderweg ({{caseNumber}})',
    paragraphs: [
      'Wij hebben € {{amount}} overgemaakt voor het plan met zaaknummer {{caseNumber}}. Het geld gaat naar de rekening die eindigt op {{ibanLast4}}.',
      'Meestal staat het binnen drie werkdagen op de rekening. Is dat niet zo? Bel ons dan.',
      'Wij wensen u veel plezier met uw plan.',
    ],
    button: { label: 'Bekijk uw aanvraag', page: 'application' },
  },
} as const satisfies MessageTexts;
