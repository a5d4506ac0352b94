import {
  advice,
  basis,
  condition,
  direct,
  exOfficio,
  frame,
  motivation,
  objection,
  obligations,
  onApplication,
  payment,
  privacy,
  reference,
} from './contest.letters.blocks.js';
import { register, smallAid } from './payee.letters.js';
import { viewsBlock } from './views.letters.js';
import type { LetterText, AllLetterTexts } from './letters.parts.js';

const rest = [payment, obligations, register, smallAid, privacy, objection, reference];

/** The letters of a contest that give money, wholly or in part, final at once or determined afterwards. */
export const awardLetters: Pick<
  AllLetterTexts,
  'grant' | 'grantExOfficio' | 'partialGrant' | 'partialGrantExOfficio'
> = {
  grant: {
    ...frame,
    subject: 'U krijgt een bijdrage voor uw plan ‘{{title}}’',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'Wij geven u een bijdrage van € {{amount}} voor {{activity}}. Dat is het hele bedrag dat u heeft gevraagd.',
          basis,
        ],
      },
      direct,
      { ...motivation, paragraphs: [{ when: 'motivation', say: '{{motivation}}' }] },
      viewsBlock,
      advice,
      ...rest,
    ],
  },
  grantExOfficio: {
    ...frame,
    subject: 'U krijgt een bijdrage voor uw plan ‘{{title}}’',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'Wij geven u een bijdrage van ten hoogste € {{amount}} voor {{activity}}. Dat is het hele bedrag dat u heeft gevraagd.',
          basis,
          condition,
        ],
      },
      exOfficio,
      { ...motivation, paragraphs: [{ when: 'motivation', say: '{{motivation}}' }] },
      viewsBlock,
      advice,
      ...rest,
    ],
  },
  partialGrant: {
    ...frame,
    subject: 'U krijgt een deel van het bedrag voor uw plan ‘{{title}}’',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U vroeg € {{requestedAmount}} voor {{activity}}. Wij geven u een deel daarvan: € {{amount}}. De rest wijzen wij af.',
          basis,
        ],
      },
      direct,
      motivation,
      viewsBlock,
      advice,
      ...rest,
    ],
  },
  partialGrantExOfficio: {
    ...frame,
    subject: 'U krijgt een deel van het bedrag voor uw plan ‘{{title}}’',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U vroeg € {{requestedAmount}} voor {{activity}}. Wij geven u een deel daarvan: ten hoogste € {{amount}}. De rest wijzen wij af.',
          basis,
          condition,
        ],
      },
      exOfficio,
      motivation,
      viewsBlock,
      advice,
      ...rest,
    ],
  },
};

/** The same award, determined when the recipient asks for it. */
const uponRequest = (letter: LetterText): LetterText => ({
  ...letter,
  blocks: letter.blocks.map((block) => (block === exOfficio ? onApplication : block)),
});

/** The letters of a contest for awards of which the recipient asks the determination (Awb 4:44). */
export const awardLettersOnApplication: Pick<
  AllLetterTexts,
  'grantOnApplication' | 'partialGrantOnApplication'
> = {
  grantOnApplication: uponRequest(awardLetters.grantExOfficio),
  partialGrantOnApplication: uponRequest(awardLetters.partialGrantExOfficio),
};
