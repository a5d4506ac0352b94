import type { BlockText, Paragraph } from './letters.parts.js';

/** How every letter of a contest begins and is signed. */
export const frame = {
  salutation: 'Geachte heer of mevrouw,',
  closing: 'Met vriendelijke groet,',
  signatory: {
    onBehalfOf: 'Namens burgemeester en wethouders van {{municipality}},',
    name: '{{signatoryName}}',
    function: '{{signatoryFunction}}',
  },
};

/** The law or rule a decision stands on, said in its first block. */
export const basis = 'Wij doen dit op grond van {{legalBasisText}}.';

/** Case, date sent and who to call. */
export const reference: BlockText = {
  id: 'L-REF',
  heading: 'Heeft u vragen over deze brief?',
  paragraphs: [
    'Bel dan {{contactName}}, {{contactPhone}}. Noem daarbij ons kenmerk: {{caseNumber}}. Wij hebben deze brief verstuurd op {{sentOn}}.',
  ],
};

/** The facts, the rule and the reasoning, written by the official (Awb 3:46). */
export const motivation: BlockText = {
  id: 'L-MOT',
  heading: 'Waarom hebben wij dit besloten?',
  paragraphs: ['{{motivation}}'],
};

/** What the jury advised and whether it is followed (Awb 3:49, 3:50). */
export const advice: BlockText = {
  id: 'L-ADV',
  heading: 'Wat adviseerde de jury?',
  paragraphs: [
    {
      unless: 'juryAdvice',
      say: 'De jury van {{schemeName}} {{year}} heeft ons geadviseerd. Het advies over uw plan zit bij deze brief.',
    },
    {
      when: 'juryAdvice',
      say: 'De jury van {{schemeName}} {{year}} heeft ons apart geadviseerd over uw plan. Het advies is: {{juryAdvice}}',
    },
    {
      unless: 'deviationReason',
      say: 'Wij vinden dat de jury zorgvuldig heeft gewerkt. Wij nemen het advies over.',
    },
    {
      when: 'deviationReason',
      say: 'Wij nemen een ander besluit dan de jury adviseerde. De reden is: {{deviationReason}}',
    },
  ],
};

/** When the money comes (Awb 4:87); the account is often asked after the award. */
/** Only under a condition on the budget (Awb 4:34): that it is there, and until when it can be invoked. */
export const condition: Paragraph = {
  when: 'reservation',
  say: 'U krijgt de bijdrage onder de voorwaarde {{reservation}}. Die begroting is nog niet vastgesteld. Maakt de raad te weinig geld vrij? Dan kunnen wij uw bijdrage verlagen of intrekken (Algemene wet bestuursrecht, artikel 4:34). Dat moeten wij doen binnen vier weken nadat de begroting is vastgesteld. Krijgt u dan geen bericht? Dan geldt de voorwaarde niet meer. Wij betalen pas daarna: de zes weken om te betalen beginnen op die dag.',
};

export const payment: BlockText = {
  id: 'L-PAY',
  heading: 'Wanneer krijgt u het geld?',
  paragraphs: [
    {
      when: 'ibanLast4',
      say: 'Wij maken het bedrag binnen zes weken over op de rekening die eindigt op {{ibanLast4}}.',
    },
    {
      unless: 'ibanLast4',
      say: 'Wij maken het bedrag binnen zes weken over. Wij weten nog niet op welke rekening dat mag. Daarover krijgt u een apart bericht.',
    },
  ],
};

/** The few things we ask in return (Awb 4:37). */
export const obligations: BlockText = {
  id: 'L-OBL',
  heading: 'Wat vragen wij van u?',
  paragraphs: ['Wij hebben drie afspraken met u:'],
  list: [
    'U gebruikt het geld voor het plan dat u heeft ingestuurd.',
    'U voert uw plan uit uiterlijk {{executionEndsOn}}.',
    'Verandert uw plan, of gaat het niet door? Dan laat u ons dat meteen weten.',
  ],
};

/** Direct determination: final, without an account (Awb 4:42, 4:43). */
export const direct: BlockText = {
  id: 'L-DIR',
  paragraphs: [
    'Dit bedrag staat vast. U hoeft geen verantwoording te sturen. Wij kunnen u wel vragen hoe u het geld heeft gebruikt.',
  ],
};

/** All of it in advance, determined afterwards by ourselves (Awb 4:47, 4:95). */
export const exOfficio: BlockText = {
  id: 'L-EXO',
  paragraphs: [
    'U krijgt het hele bedrag vooraf. Als de tijd voor uw plan voorbij is, stellen wij het bedrag vast. Dat doen wij zelf, uiterlijk {{determinationDueOn}}. U hoeft daarvoor niets aan te vragen.',
    'Gaat uw plan niet of maar voor een deel door? Dan kunnen wij het bedrag lager maken. Wij vragen u dan eerst om een reactie.',
  ],
};

/** All of it in advance, determined when the recipient asks for it with an account (Awb 4:44, 4:45, 4:95). */
export const onApplication: BlockText = {
  id: 'L-ACC',
  paragraphs: [
    'U krijgt het hele bedrag vooraf. Is uw plan klaar? Vraag ons dan om de bijdrage vast te stellen. Doe dat uiterlijk {{accountDueOn}}, via {{applicationUrl}}. U vertelt wat u heeft gedaan en wat het heeft gekost.',
    'Gaat uw plan niet of maar voor een deel door? Dan kunnen wij het bedrag lager maken. Wij vragen u dan eerst om een reactie.',
  ],
};

/** What happens with personal data (GDPR 13). */
export const privacy: BlockText = {
  id: 'L-PRIV',
  heading: 'Uw gegevens',
  paragraphs: [
    'Wij gebruiken uw gegevens alleen om uw aanvraag te behandelen. Meer leest u op {{privacyUrl}}.',
  ],
};

/** Who may object, how, where and until when (Awb 3:45, 6:4–6:8, 6:16, 8:81). */
export const objection: BlockText = {
  id: 'L-OBJ',
  heading: 'Bent u het niet eens met dit besluit?',
  paragraphs: [
    'Bel ons gerust, dan leggen wij ons besluit uit. U kunt ook bezwaar maken. Doe dat binnen zes weken na de dag waarop wij deze brief hebben verstuurd: uiterlijk {{objectionEndsOn}}.',
    'U kunt online bezwaar maken via {{objectionUrl}}. U kunt ook een brief sturen aan burgemeester en wethouders van {{municipality}}, {{postalAddress}}.',
    'Het besluit geldt ook als u bezwaar maakt. Kunt u niet wachten op ons antwoord? Dan kunt u de rechtbank {{court}} vragen om een voorlopige voorziening. Dat is een besluit voor de tussentijd. Daarvoor betaalt u geld aan de rechtbank.',
    'Wilt u hulp bij uw bezwaar? Het Juridisch Loket geeft gratis advies.',
    'Zet in uw bezwaar:',
  ],
  list: [
    'uw naam en adres;',
    'de datum;',
    'ons kenmerk: {{caseNumber}};',
    'waarom u het niet eens bent met ons besluit;',
    'uw handtekening.',
  ],
};
