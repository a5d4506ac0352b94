import type { BlockText } from './letters.parts.js';

/** The grant stands in the public register; only for an organisation (Woo 3.3a). */
export const register: BlockText = {
  id: 'L-PUB',
  paragraphs: [
    {
      when: 'payeeName',
      say: 'Wij zetten deze bijdrage op naam van {{payeeName}} in ons openbare subsidieregister.',
    },
  ],
};

/** Aid of a small amount to an undertaking: said, counted and registered (Regulation (EU) 2023/2831, art. 3 and 6). */
export const smallAid: BlockText = {
  id: 'L-DMA',
  paragraphs: [
    {
      when: 'grossGrantEquivalent',
      say: 'Deze bijdrage is steun van de overheid aan een bedrijf. Dat heet de-minimissteun, volgens Verordening (EU) 2023/2831. Het bedrag van deze steun is € {{grossGrantEquivalent}} (bruto-subsidie-equivalent). Wij zetten dat bedrag in het centrale register van de-minimissteun.',
    },
  ],
};
