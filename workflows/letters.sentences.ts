import type { BlockId } from './letters.parts.js';
import type { Placeholder } from './placeholders.js';

/** What to say when a block that may not be left out is not there. */
export const withoutBlock: Partial<Record<BlockId, string>> = {
  'L-REF': 'Het kenmerk met de contactpersoon ontbreekt.',
  'L-DEC': 'Er staat niet in wat wij hebben besloten.',
  'L-MOT': 'De motivering ontbreekt.',
  'L-ADV': 'Het juryadvies ontbreekt.',
  'L-OBJ': 'De bezwaarclausule ontbreekt.',
  'L-DIR': 'Er staat niet in dat het bedrag vaststaat.',
  'L-EXO': 'Er staat niet in wanneer wij het bedrag vaststellen.',
  'L-PEN': 'Er staat niet in hoe de dwangsom is gerekend.',
  'L-PAY': 'Er staat niet in wanneer wij betalen.',
  'L-OBL': 'Er staat niet in wat wij van iemand vragen.',
  'L-PRIV': 'Er staat niet in waarvoor wij gegevens gebruiken.',
  'L-PUB': 'Er staat niet in dat de bijdrage in het openbare subsidieregister komt.',
  'L-DMA': 'Er staat niet in dat de bijdrage de-minimissteun is.',
  'L-DEL': 'Er staat niet in dat ons besluit later komt.',
  'L-ACK': 'Er staat niet in dat wij iets hebben ontvangen.',
  'L-REM': 'Er staat niet in wat wij missen.',
  'L-ACC': 'Er staat niet in hoe en tot wanneer iemand vaststelling vraagt.',
  'L-VIE': 'Er staat niet in wat wij met de reactie hebben gedaan.',
  'L-CLA': 'Er staat niet in hoe iemand terugbetaalt.',
  'L-VRQ': 'Er staat niet in wat wij van plan zijn en hoe iemand kan reageren.',
  'L-HEA': 'Er staat niet in of wij iemand hebben gehoord.',
  'L-APP': 'De beroepsclausule ontbreekt.',
  'L-DOM': 'Er staat niet in dat iemand het bestuur kan vragen om opnieuw te kijken.',
};

/** Blocks that would say something that is not so while this is not known: nobody was heard, nothing goes into a register. */
export const onlyTrueWith: Partial<Record<BlockId, readonly [known: Placeholder, sentence: string]>> = {
  'L-VIE': ['viewsUntilOn', 'Wij vroegen niet om een reactie: haal het blok over de reactie weg.'],
  'L-PUB': [
    'payeeName',
    'Mensen staan niet in het openbare subsidieregister: haal het blok over het register weg.',
  ],
  'L-DMA': ['grossGrantEquivalent', 'Deze bijdrage is geen de-minimissteun: haal dat blok weg.'],
};
