/** What a status page says: what the applicant must do or may do, what goes on now, and the first thing to come. */
export interface Said {
  readonly todo: string[];
  readonly now: string[];
  readonly next: string | undefined;
}

/** What the page says in each state, and nothing else. */
export const statusWords: Readonly<Record<string, Said>> = {
  'handling.submitted': {
    todo: [],
    now: [
      'Wij hebben uw plan ontvangen Wij kijken of wij alles hebben wat wij nodig hebben. Missen wij iets? Dan hoort u dat van ons.',
    ],
    next: 'Wij kijken of uw plan aan de voorwaarden voldoet',
  },
  'handling.completenessCheck': {
    todo: [],
    now: [
      'Wij kijken of alles erbij zit Wij kijken of wij alles hebben wat wij nodig hebben. Missen wij iets? Dan hoort u dat van ons.',
    ],
    next: 'Wij kijken of uw plan aan de voorwaarden voldoet',
  },
  'handling.eligibilityCheck': {
    todo: [],
    now: [
      'Wij kijken of uw plan aan de voorwaarden voldoet Wij hebben alles binnen. Hierna kan uw plan meedoen.',
    ],
    next: 'Uw plan doet mee',
  },
  'handling.viewsRequested': {
    todo: ['Wij horen graag uw reactie, uiterlijk 4 december 2026'],
    now: [
      'Wij vragen uw reactie Uiterlijk 4 december 2026 Wij willen eerst weten wat u ervan vindt. Daarna besluiten wij. De tijd voor ons besluit loopt door.',
    ],
    next: 'Uw plan doet mee',
  },
  'handling.admitted': {
    todo: ['Kom op zaterdag 23 januari 2027 vertellen over uw plan'],
    now: [
      'Uw plan doet mee U vertelt op zaterdag 23 januari 2027 over uw plan. Tot die dag hoeft u niets te doen.',
    ],
    next: 'U vertelt over uw plan zaterdag 23 januari 2027 Dorpshuis De Schakel',
  },
  withdrawn: {
    todo: [],
    now: [
      'U heeft uw aanvraag ingetrokken Wij doen niets meer met uw plan. Heeft u zich vergist? Bel ons dan zo snel mogelijk.',
    ],
    next: undefined,
  },
  excluded: {
    todo: [],
    now: [
      'Uw plan voldoet niet aan de voorwaarden In onze brief leest u waarom. Wij leggen het ook graag aan de telefoon uit.',
    ],
    next: undefined,
  },
  'handling.awaitingSupplement': {
    todo: ['Wij missen nog iets. Stuur dit uiterlijk 4 december 2026'],
    now: ['Wij wachten op uw aanvulling Zolang wij op u wachten, telt de tijd voor ons besluit niet mee.'],
    next: 'Wij kijken of uw plan aan de voorwaarden voldoet',
  },
  'handling.notProcessedPending': {
    todo: [],
    now: [
      'Wij hebben uw aanvulling niet ontvangen Uiterlijk 4 januari 2027 Wij hebben uw aanvulling niet op tijd gekregen. Daarom beslissen wij of wij uw aanvraag nog behandelen. Is er iets misgegaan? Bel ons dan meteen.',
    ],
    next: undefined,
  },
  notProcessed: {
    todo: [],
    now: [
      'Wij hebben uw aanvraag niet behandeld Er ontbrak iets. In onze brief leest u wat dat betekent. U mag een volgende keer weer meedoen.',
    ],
    next: undefined,
  },
  'handling.presented': {
    todo: [],
    now: [
      'U heeft uw plan gepresenteerd De jury vergelijkt alle plannen en geeft advies. Daarna beslist het college. Iedereen hoort het op hetzelfde moment.',
    ],
    next: 'U krijgt ons besluit Uiterlijk 12 februari 2027',
  },
  'handling.scored': {
    todo: [],
    now: [
      'De jury bespreekt uw plan De jury vergelijkt alle plannen en geeft advies. Daarna beslist het college. Iedereen hoort het op hetzelfde moment.',
    ],
    next: 'U krijgt ons besluit Uiterlijk 12 februari 2027',
  },
  'handling.awardProposed': {
    todo: [],
    now: [
      'De jury bespreekt uw plan De jury vergelijkt alle plannen en geeft advies. Daarna beslist het college. Iedereen hoort het op hetzelfde moment.',
    ],
    next: 'U krijgt ons besluit Uiterlijk 12 februari 2027',
  },
  'handling.apart': {
    todo: [],
    now: [
      'Wij besluiten over uw plan De jury gaf apart advies over uw plan. Nu besluiten wij. U krijgt daarover een brief.',
    ],
    next: 'U krijgt ons besluit Uiterlijk 13 februari 2027',
  },
  'handling.noAwardProposed': {
    todo: [],
    now: [
      'De jury bespreekt uw plan De jury vergelijkt alle plannen en geeft advies. Daarna beslist het college. Iedereen hoort het op hetzelfde moment.',
    ],
    next: 'U krijgt ons besluit Uiterlijk 12 februari 2027',
  },
  awardDecided: {
    todo: [],
    now: [
      'De jury bespreekt uw plan De jury vergelijkt alle plannen en geeft advies. Daarna beslist het college. Iedereen hoort het op hetzelfde moment.',
    ],
    next: 'U krijgt ons besluit Uiterlijk 12 februari 2027',
  },
  refusalDecided: {
    todo: [],
    now: [
      'De jury bespreekt uw plan De jury vergelijkt alle plannen en geeft advies. Daarna beslist het college. Iedereen hoort het op hetzelfde moment.',
    ],
    next: 'U krijgt ons besluit Uiterlijk 12 februari 2027',
  },
  notAwarded: {
    todo: [],
    now: [
      'Uw plan krijgt geen bijdrage In onze brief leest u waarom. Wij leggen het ook graag aan de telefoon uit.',
    ],
    next: undefined,
  },
  'awarded.payment.bankDetailsRequested awarded.completion.executing': {
    todo: ['Gefeliciteerd! Op welke rekening mag de € 777?', 'Is uw plan klaar?'],
    now: [
      'Geef uw rekeningnummer door Uiterlijk 1 februari 2027 Wij kunnen het geld pas overmaken als wij weten op welke rekening.',
      'U voert uw plan uit Uiterlijk 31 december 2027 Is uw plan klaar? Vertel ons dan in één zin hoe het is geworden.',
    ],
    next: undefined,
  },
  'awarded.payment.bankVerification awarded.completion.executing': {
    todo: ['Is uw plan klaar?'],
    now: [
      'Wij controleren uw rekeningnummer Uiterlijk 1 februari 2027 Twee medewerkers controleren de rekening die eindigt op 4300. U hoeft niets te doen.',
      'U voert uw plan uit Uiterlijk 31 december 2027 Is uw plan klaar? Vertel ons dan in één zin hoe het is geworden.',
    ],
    next: undefined,
  },
  'awarded.payment.accountChange awarded.completion.executing': {
    todo: ['Er is een ander rekeningnummer doorgegeven', 'Is uw plan klaar?'],
    now: [
      'Wij controleren uw nieuwe rekeningnummer Uiterlijk 1 februari 2027 U gaf een ander nummer door, dat eindigt op 4567. Wij wachten 48 uur en bellen u op het nummer uit uw aanvraag. Daarna kijkt een tweede medewerker mee. Tot die tijd betalen wij niets.',
      'U voert uw plan uit Uiterlijk 31 december 2027 Is uw plan klaar? Vertel ons dan in één zin hoe het is geworden.',
    ],
    next: undefined,
  },
  'awarded.payment.paymentReady awarded.completion.executing': {
    todo: ['Is uw plan klaar?'],
    now: [
      'Wij maken het geld over Uiterlijk 1 februari 2027 Het geld gaat naar de rekening die eindigt op 4300.',
      'U voert uw plan uit Uiterlijk 31 december 2027 Is uw plan klaar? Vertel ons dan in één zin hoe het is geworden.',
    ],
    next: undefined,
  },
  'awarded.payment.paymentOrdered awarded.completion.executing': {
    todo: ['Is uw plan klaar?'],
    now: [
      'Het geld is onderweg Meestal staat het geld binnen drie werkdagen op de rekening.',
      'U voert uw plan uit Uiterlijk 31 december 2027 Is uw plan klaar? Vertel ons dan in één zin hoe het is geworden.',
    ],
    next: undefined,
  },
  'awarded.payment.paid awarded.completion.executing': {
    todo: ['Is uw plan klaar?'],
    now: [
      'U voert uw plan uit Uiterlijk 31 december 2027 Is uw plan klaar? Vertel ons dan in één zin hoe het is geworden.',
    ],
    next: undefined,
  },
  'awarded.payment.paid awarded.completion.extensionAsked': {
    todo: [],
    now: [
      'U heeft meer tijd gevraagd U vroeg om meer tijd. De dorpscontactambtenaar laat u weten of dat kan.',
    ],
    next: undefined,
  },
  'awarded.payment.paid awarded.completion.checkIn': {
    todo: ['Is uw plan klaar?'],
    now: [
      'Wij bellen u over uw plan De einddatum is voorbij. Wij bellen u om te horen hoe het gaat. Is uw plan klaar? Dan kunt u dat hier ook vertellen.',
    ],
    next: undefined,
  },
  'awarded.payment.paid awarded.completion.settlementReview': {
    todo: [],
    now: [
      'Wij bekijken wat dit voor uw bijdrage betekent U vertelde ons dat uw plan niet doorgaat. Wij bekijken wat dat betekent voor de bijdrage, en bellen u daarover.',
    ],
    next: undefined,
  },
  closed: {
    todo: [],
    now: ['Uw plan is afgerond Alles is geregeld. U hoeft niets meer te doen. Bedankt!'],
    next: undefined,
  },
  'awarded.payment.bankDetailsRequested awarded.completion.settled opgeschort': {
    todo: ['Gefeliciteerd! Op welke rekening mag de € 500?'],
    now: [
      'Wij betalen uw bijdrage voorlopig niet Dat duurt hoogstens tot en met 1 april 2028. In onze brief leest u waarom. Bent u het er niet mee eens? Dan kunt u bezwaar maken.',
    ],
    next: undefined,
  },
  'awarded.payment.bankDetailsRequested awarded.completion.settled': {
    todo: ['Gefeliciteerd! Op welke rekening mag de € 500?'],
    now: [
      'Geef uw rekeningnummer door Uiterlijk 1 februari 2027 Wij kunnen het geld pas overmaken als wij weten op welke rekening.',
    ],
    next: undefined,
  },
  'awarded.payment.bankDetailsRequested awarded.completion.awaitingAccount': {
    todo: ['Gefeliciteerd! Op welke rekening mag de € 500?', 'Vraag ons om de bijdrage vast te stellen'],
    now: [
      'Geef uw rekeningnummer door Uiterlijk 1 februari 2027 Wij kunnen het geld pas overmaken als wij weten op welke rekening.',
      'Vraag ons om de bijdrage vast te stellen Vertel ons wat u heeft gedaan en wat het heeft gekost. Dan stellen wij het bedrag vast.',
    ],
    next: undefined,
  },
  'awarded.payment.bankDetailsRequested awarded.completion.accountReceived': {
    todo: ['Gefeliciteerd! Op welke rekening mag de € 500?'],
    now: [
      'Geef uw rekeningnummer door Uiterlijk 1 februari 2027 Wij kunnen het geld pas overmaken als wij weten op welke rekening.',
      'Wij stellen uw bijdrage vast Wij stellen nu het bedrag vast. U krijgt daarover een brief.',
    ],
    next: undefined,
  },
  'awarded.payment.bankDetailsRequested awarded.completion.accountMissing': {
    todo: ['Gefeliciteerd! Op welke rekening mag de € 500?', 'Vraag ons om de bijdrage vast te stellen'],
    now: [
      'Geef uw rekeningnummer door Uiterlijk 1 februari 2027 Wij kunnen het geld pas overmaken als wij weten op welke rekening.',
      'Wij hebben uw vraag om vaststelling niet ontvangen U kunt ons nog steeds vragen om de bijdrage vast te stellen. Anders doen wij dat zelf.',
    ],
    next: undefined,
  },
  'awarded.payment.enough awarded.completion.executing': {
    todo: ['Is uw plan klaar?'],
    now: [
      'Wij maken niets meer over De bijdrage is lager geworden. Er is niets meer te betalen.',
      'U voert uw plan uit Uiterlijk 31 december 2027 Is uw plan klaar? Vertel ons dan in één zin hoe het is geworden.',
    ],
    next: undefined,
  },
  'awarded.payment.bankDetailsRequested awarded.completion.completed': {
    todo: ['Gefeliciteerd! Op welke rekening mag de € 500?'],
    now: [
      'Geef uw rekeningnummer door Uiterlijk 1 februari 2027 Wij kunnen het geld pas overmaken als wij weten op welke rekening.',
      'Uw plan is klaar Bedankt voor uw bericht. Wij stellen nu het bedrag vast. U krijgt daarover een brief.',
    ],
    next: undefined,
  },
  expired: {
    todo: [],
    now: [
      'Uw concept is verwijderd U heeft dit concept niet verstuurd. Daarom is alles wat u had ingevuld verwijderd. U mag een volgende keer weer meedoen.',
    ],
    next: undefined,
  },
};
