import type { MessageTexts } from './texts.js';

/** E-mails that belong to no scheme: about somebody's own data (AVG 12), and about a question. E60b, E60c and E62 to E62c are ours. */
export const houseMessages = {
  E60: {
    subject: 'Wij hebben uw verzoek over uw gegevens ontvangen',
    paragraphs: [
      'U vroeg ons iets over uw gegevens. Wij hebben uw verzoek ontvangen.',
      'U krijgt uiterlijk op {{deadline}} antwoord. Kost het meer tijd? Dan laten wij u dat voor die dag weten, met de reden.',
    ],
    button: { label: 'Bekijk uw verzoek', page: 'personData' },
  },
  E60b: {
    subject: 'Ons antwoord over uw gegevens komt later',
    paragraphs: [
      'U vroeg ons iets over uw gegevens. Ons antwoord kost meer tijd: {{reason}}',
      'U krijgt uiterlijk op {{deadline}} antwoord. Bent u het hier niet mee eens? U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
    ],
    button: { label: 'Bekijk uw verzoek', page: 'personData' },
  },
  E60c: {
    subject: 'Ons antwoord op uw verzoek over uw gegevens',
    paragraphs: [
      'U vroeg ons iets over uw gegevens. Dit is ons antwoord:',
      '{{reason}}',
      'Bent u het hier niet mee eens? U kunt binnen zes weken bezwaar maken. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
    ],
    button: { label: 'Bekijk uw gegevens', page: 'personData' },
  },
  E62: {
    subject: 'Wij hebben uw vraag ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw vraag ontvangen op {{receivedAt}}. Het kenmerk is {{caseNumber}}.',
      'U krijgt uiterlijk {{deadline}} ons antwoord. Op uw pagina staat wat u ons vroeg.',
    ],
    button: { label: 'Bekijk uw vraag', page: 'questions' },
  },
  E62b: {
    subject: 'Ons antwoord op uw vraag ({{caseNumber}})',
    paragraphs: [
      'U stelde ons een vraag. Het kenmerk is {{caseNumber}}.',
      'Op uw pagina staat ons antwoord. Log in met uw e-mailadres om het te lezen.',
    ],
    button: { label: 'Lees ons antwoord', page: 'questions' },
  },
  E62c: {
    subject: 'Uw bericht kwam langs een weg die niet kan ({{caseNumber}})',
    paragraphs: [
      'Wij kregen op {{receivedAt}} een bericht van u. Wij nemen het langs deze weg niet aan.',
      'Stuur het via onze website, of met de post. Op uw pagina staat waarom, en hoe u het goed stuurt. Log in met uw e-mailadres om het te lezen.',
      'Doe het zo snel mogelijk. Lukt het niet? Bel ons, dan helpen wij u.',
    ],
    button: { label: 'Lees hoe het wel kan', page: 'questions' },
  },
} as const satisfies MessageTexts;
