import type { MessageTexts } from './texts.js';

/** What whoever complains hears, and the colleague it is about (Awb title 9.1). The catalogue has none of these: E61 and on are ours. */
export const complaintMessages = {
  E61: {
    subject: 'Wij hebben uw klacht ontvangen ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw klacht ontvangen op {{receivedAt}}. Het kenmerk is {{caseNumber}}.',
      'Iemand die er niets mee te maken had, behandelt uw klacht. U kunt ons ook vertellen wat er gebeurde.',
      'U krijgt uiterlijk {{decisionDueOn}} ons antwoord. Duurt het langer? Dan hoort u dat van ons.',
    ],
    button: { label: 'Bekijk uw klacht', page: 'complaint' },
  },
  E61b: {
    subject: 'Er is een klacht die ook over uw werk gaat ({{caseNumber}})',
    paragraphs: [
      'Er is een klacht binnengekomen die ook over uw werk gaat. U kunt de klacht lezen.',
      'Een collega die er niets mee te maken had, behandelt de klacht. U kunt uw kant van het verhaal vertellen.',
    ],
    button: { label: 'Lees de klacht', page: 'dossier' },
  },
  E61c: {
    subject: 'Uitnodiging voor een gesprek over uw klacht',
    paragraphs: [
      'U kunt ons vertellen wat er is gebeurd. Het gesprek is op {{hearingAt}}. De plaats is: {{place}}',
      'U mag iemand meenemen. Kunt of wilt u niet komen? Laat het ons weten. Ook dan krijgt u ons antwoord.',
    ],
    button: { label: 'Bekijk uw klacht', page: 'complaint' },
  },
  E61d: {
    subject: 'Gesprek over een klacht op {{hearingAt}} ({{caseNumber}})',
    paragraphs: [
      'Er is een gesprek over een klacht die ook over uw werk gaat. De plaats is: {{place}}',
      'U kunt daar uw kant van het verhaal vertellen. Kunt u dan niet? Laat het de behandelaar weten.',
    ],
    button: { label: 'Lees de klacht', page: 'dossier' },
  },
  E61e: {
    subject: 'Het antwoord op de klacht komt later – uiterlijk {{decisionDueOn}}',
    paragraphs: [
      'Het antwoord op de klacht met kenmerk {{caseNumber}} kost meer tijd. Het komt uiterlijk {{decisionDueOn}}.',
      'De reden is: {{reason}}',
    ],
  },
  E61f: {
    subject: 'Wij behandelen uw klacht niet ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw klacht gelezen. Wij behandelen deze klacht niet. Op uw pagina leest u waarom.',
      'Bent u het daar niet mee eens? Dan kunt u naar de ombudsman. Op uw pagina staat hoe dat werkt.',
    ],
    button: { label: 'Lees ons antwoord', page: 'complaint' },
  },
  E61g: {
    subject: 'Uw klacht is opgelost ({{caseNumber}})',
    paragraphs: [
      'U zei dat uw klacht is opgelost. Op uw pagina leest u wat wij hebben afgesproken.',
      'Klopt dat niet? Bel ons dan, of antwoord op deze e-mail. Dan gaan wij verder met uw klacht.',
    ],
    button: { label: 'Lees wat is afgesproken', page: 'complaint' },
  },
  E61h: {
    subject: 'Ons antwoord op uw klacht ({{caseNumber}})',
    paragraphs: [
      'Wij hebben uw klacht onderzocht. Op uw pagina leest u wat wij vonden, wat wij ervan vinden en wat wij nu doen.',
      'Bent u niet tevreden met ons antwoord? Dan kunt u naar de ombudsman. Op uw pagina staat hoe dat werkt.',
    ],
    button: { label: 'Lees ons antwoord', page: 'complaint' },
  },
  E61i: {
    subject: 'U heeft uw klacht ingetrokken ({{caseNumber}})',
    paragraphs: [
      'U heeft uw klacht ingetrokken. Wij kregen uw bericht op {{receivedAt}} en doen er niets meer mee.',
      'Heeft u zich vergist? Bel ons dan zo snel mogelijk.',
    ],
    button: { label: 'Bekijk uw klacht', page: 'complaint' },
  },
  E61j: {
    subject: 'Antwoord op een klacht: uiterlijk {{decisionDueOn}} ({{caseNumber}})',
    paragraphs: [
      'De tijd om te antwoorden op deze klacht loopt bijna af. De laatste dag is {{decisionDueOn}}.',
      'Lukt dat niet? Dan kunt u het antwoord één keer vier weken verdagen. Doe dat vóór die dag.',
    ],
    button: { label: 'Bekijk de klacht', page: 'dossier' },
  },
} as const satisfies MessageTexts;
