import type { SchemePage } from './scheme-page.js';

/** What the page of MOEK tells (domain rules 14.1 and 7); amounts, weights and dates come from settings and the round. */
export const moekPage: SchemePage = {
  conditions: [
    'Uw plan is in onze gemeente, op een plek waar iedereen er iets aan heeft.',
    'U maakt het plan met mensen van minstens drie adressen, of met een vereniging of stichting.',
    'U doet zelf mee: met werken, regelen, planten of koffie schenken.',
    'Het plan is er niet om geld te verdienen. Een bedrijf kan niet zelf meedoen.',
    'Kosten en inkomsten zijn even hoog. De bijdrage die u vraagt, telt mee als inkomsten.',
    'U begint pas als u uw plan heeft verstuurd.',
    'Elke groep stuurt één plan in.',
    'Wij betalen aan een vereniging of stichting. Heeft uw groep die niet? Dan kan bijvoorbeeld dorpsbelang het geld voor u ontvangen.',
  ],
  atHand: [
    'De naam van uw groep, en wie wij kunnen bellen.',
    'Wat u gaat doen, waar en wanneer.',
    'Wie uw plan steunen.',
    'Een lijstje van wat het kost en waar het geld vandaan komt. Offertes hoeven niet.',
    'Als u die heeft: een foto of tekening (pdf, jpg of png).',
    'Uw rekeningnummer nog niet. Dat vragen wij pas als u een bijdrage krijgt.',
  ],
  takes: 'Ongeveer drie kwartier. U kunt tussendoor stoppen: wij bewaren alles.',
  deciding: [
    'Wij kijken of alles erbij zit. Mist er iets? Dan krijgt u de tijd om het aan te vullen.',
    'De jury leest de plannen en geeft punten. Een jurylid dat bij een plan hoort, beoordeelt dat plan niet.',
    'De jury verdeelt de pot en geeft advies. U kunt ook een deel krijgen van het bedrag dat u vraagt.',
    'Het college beslist. Iedereen krijgt op hetzelfde moment een brief, met de reden erbij.',
  ],
};
