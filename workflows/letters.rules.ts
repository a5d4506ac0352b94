import type { BlockId } from './letters.parts.js';
import type { Placeholder } from './placeholders.js';
import { placeholdersIn } from './texts.js';

/** What the words of a block must hold, and the sentence for when they do not. */
export type ContentRule = readonly [sentence: string, holds: (words: string, forOne: boolean) => boolean];

/** Whether words hold this placeholder. */
export const uses = (name: Placeholder) => (words: string) => placeholdersIn(words).includes(name);
/** Whether words hold this placeholder, or, where they are for one letter only, say something of their own in its place. */
const usesOrSays = (name: Placeholder) => (words: string, forOne: boolean) =>
  uses(name)(words) || (forOne && /\p{L}{3,}/u.test(words));
/** Whether words say something like this. */
export const says = (pattern: RegExp) => (words: string) => pattern.test(words);

/** What each block must say, whoever edited it (Awb 3:45, 6:5, 6:16, 8:81 for the objection clause). */
export const contentRules: Partial<Record<BlockId, readonly ContentRule[]>> = {
  'L-REF': [
    ['Het zaaknummer ontbreekt in de brief.', uses('caseNumber')],
    ['De dag van verzenden ontbreekt in de brief.', uses('sentOn')],
    [
      'De contactpersoon met telefoonnummer ontbreekt.',
      (words) => uses('contactName')(words) && uses('contactPhone')(words),
    ],
  ],
  'L-DEC': [['De wettelijke grondslag van het besluit ontbreekt.', uses('legalBasisText')]],
  'L-MOT': [['De motivering ontbreekt.', usesOrSays('motivation')]],
  'L-ADV': [
    [
      'Er staat niet bij dat het juryadvies is bijgevoegd.',
      says(/advies[^.]*bij deze brief|bijlage|het advies is: \S/i),
    ],
    [
      'Er staat niet bij of wij het juryadvies volgen.',
      (words, forOne) =>
        says(/nemen het advies over|volgen het advies/i)(words) ||
        uses('deviationReason')(words) ||
        (forOne && says(/de reden is: \S/i)(words)),
    ],
  ],
  'L-OBJ': [
    ['De bezwaarclausule noemt de termijn van zes weken niet.', says(/\b(zes|6) weken\b/i)],
    ['De bezwaarclausule noemt de laatste dag niet.', uses('objectionEndsOn')],
    ['De bezwaarclausule zegt niet bij wie iemand bezwaar maakt.', says(/burgemeester en wethouders/i)],
    ['De bezwaarclausule zegt niet hoe iemand online bezwaar maakt.', uses('objectionUrl')],
    ['De bezwaarclausule noemt het postadres niet.', uses('postalAddress')],
    ['De bezwaarclausule zegt niet dat naam en adres in het bezwaar staan.', says(/uw naam en (uw )?adres/i)],
    ['De bezwaarclausule zegt niet dat de datum in het bezwaar staat.', says(/\bde datum\b/i)],
    ['De bezwaarclausule zegt niet om welk besluit het gaat.', uses('caseNumber')],
    [
      'De bezwaarclausule zegt niet dat de reden in het bezwaar staat.',
      says(/waarom u het niet eens bent|de reden/i),
    ],
    ['De bezwaarclausule zegt niet dat er een handtekening nodig is.', says(/handtekening/i)],
    [
      'De bezwaarclausule zegt niet dat het besluit intussen geldt.',
      says(/besluit (blijft )?(geldt|gelden)/i),
    ],
    [
      'De bezwaarclausule noemt de voorlopige voorziening bij de rechtbank niet.',
      (words) => says(/voorlopige voorziening/i)(words) && uses('court')(words),
    ],
  ],
  'L-VRQ': [
    ['Er staat niet in wat wij van plan zijn en waarom.', uses('intention')],
    ['De laatste dag om te reageren ontbreekt.', uses('viewsUntilOn')],
    ['Er staat niet in hoe iemand online reageert.', uses('applicationUrl')],
    ['Er staat niet in dat bellen of schrijven ook kan.', says(/\b(bel|bellen|brief)\b/i)],
    ['Er staat niet in wat er gebeurt als wij niets horen.', says(/horen wij niets|krijgen wij niets/i)],
  ],
  'L-ACC': [['De laatste dag om vaststelling te vragen ontbreekt.', uses('accountDueOn')]],
  'L-CLA': [
    ['Er staat niet in hoeveel iemand terugbetaalt.', uses('repayAmount')],
    ['De laatste dag om terug te betalen ontbreekt.', uses('repayUntilOn')],
    ['De rekening om op terug te betalen ontbreekt.', uses('repayAccount')],
    ['Er staat niet in wat iemand kan doen die niet kan betalen.', says(/regeling/i)],
  ],
  'L-VIE': [['Er staat niet in wat wij met de reactie hebben gedaan.', usesOrSays('viewsWeighed')]],
  'L-HEA': [['Er staat niet in of wij iemand hebben gehoord.', usesOrSays('hearing')]],
  'L-APP': [
    ['De beroepsclausule noemt de termijn van zes weken niet.', says(/\b(zes|6) weken\b/i)],
    ['De beroepsclausule noemt de laatste dag niet.', uses('appealEndsOn')],
    ['De beroepsclausule noemt de rechtbank niet.', uses('court')],
    [
      'De beroepsclausule zegt niet wat er in het beroepschrift staat.',
      (words) => says(/uw naam en (uw )?adres/i)(words) && says(/handtekening/i)(words),
    ],
    [
      'De beroepsclausule zegt niet dat het besluit intussen geldt.',
      says(/besluit (blijft )?(geldt|gelden)/i),
    ],
  ],
  'L-PAY': [
    ['Er staat niet in dat wij binnen zes weken betalen.', says(/\b(zes|6) weken\b/i)],
    [
      'Er staat niet in op welke rekening wij betalen.',
      (words) => says(/rekening/i)(words) || uses('dueTo')(words),
    ],
  ],
  'L-OBL': [['De dag waarop het plan klaar moet zijn ontbreekt.', uses('executionEndsOn')]],
  'L-PRIV': [
    ['Er staat niet in waarvoor wij gegevens gebruiken.', says(/gebruiken uw gegevens/i)],
    [
      'Er staat niet in waar iemand meer leest over zijn gegevens.',
      (words) => uses('privacyUrl')(words) || says(/website[^.]*(leest|lees)/i)(words),
    ],
  ],
  'L-PUB': [
    ['Er staat niet in dat de bijdrage in het openbare register komt.', says(/openba(ar|re)[^.]*register/i)],
  ],
  'L-DMA': [
    ['Er staat niet in dat de bijdrage de-minimissteun is.', says(/de-minimissteun/i)],
    ['De verordening over de-minimissteun ontbreekt.', says(/\(EU\) 2023\/2831/)],
    ['Het bedrag van de de-minimissteun ontbreekt.', uses('grossGrantEquivalent')],
    ['Er staat niet in dat wij de steun in het centrale register zetten.', says(/centrale register/i)],
  ],
  'L-DIR': [['Er staat niet in dat het bedrag vaststaat.', says(/staat vast|vastgesteld/i)]],
  'L-EXO': [['Er staat niet in wanneer wij het bedrag vaststellen.', uses('determinationDueOn')]],
  'L-PEN': [
    ['Er staat niet in hoe de dwangsom is gerekend.', uses('penaltyLines')],
    ['De dag waarop wij in gebreke zijn gesteld ontbreekt.', uses('noticeOn')],
  ],
  'L-DEL': [
    ['Er staat niet in waarom ons besluit later komt.', uses('reason')],
    [
      'De nieuwe dag voor ons besluit ontbreekt.',
      (words) => uses('newDate')(words) || uses('decisionDueOn')(words),
    ],
    ['Er staat niet in wat iemand kan doen.', says(/ingebrekestelling|\bbel\b/i)],
  ],
  'L-ACK': [
    ['Er staat niet in wat wij hebben ontvangen.', says(/ontvangen/i)],
    ['Het moment van ontvangst ontbreekt.', uses('receivedAt')],
    [
      'Er staat niet in wat wij nu doen.',
      says(/\b(wij|iemand)\b[^.]*\b(kijk|kijken|behandelt|beslissen|besluiten|besluit)\b/i),
    ],
    ['De laatste dag voor ons besluit ontbreekt.', uses('decisionDueOn')],
  ],
  'L-REM': [
    ['Er staat niet in wat wij missen.', (words) => uses('missingList')(words) || uses('missing')(words)],
    ['De laatste dag om aan te vullen ontbreekt.', uses('deadline')],
    ['Er staat niet in dat de tijd niet meetelt zolang wij wachten.', says(/telt de tijd[^.]*niet mee/i)],
    ['Er staat niet in wat er gebeurt als wij niets krijgen.', says(/niet (te )?behandelen/i)],
  ],
};
