import type { BlockText, AllLetterTexts } from './letters.parts.js';
import { frame, privacy, reference } from './contest.letters.blocks.js';

/** That somebody could react, and what we did with it (Awb 3:46, 4:7, 4:8); only where we asked. */
export const viewsBlock: BlockText = {
  id: 'L-VIE',
  heading: 'Wat deden wij met uw reactie?',
  paragraphs: [{ when: 'viewsWeighed', say: '{{viewsWeighed}}' }],
};

/** Asks for a reaction before a decision (Awb 4:7, 4:8, 4:9). */
export const viewsLetters: Pick<AllLetterTexts, 'viewsRequest'> = {
  viewsRequest: {
    ...frame,
    subject: 'Wij horen graag uw reactie over ‘{{title}}’',
    blocks: [
      {
        id: 'L-VRQ',
        paragraphs: [
          'Wij zijn van plan om een besluit te nemen dat u misschien niet wilt. Daarom vragen wij eerst om uw reactie. Er is nog niets besloten.',
          'Dit zijn wij van plan, en waarom:',
          '{{intention}}',
          'U kunt reageren tot en met {{viewsUntilOn}}. Dat kan online, via {{applicationUrl}}. U kunt ons ook bellen of een brief sturen aan {{postalAddress}}.',
          'Wij lezen wat u schrijft voordat wij besluiten. In ons besluit staat wat wij ermee hebben gedaan. Horen wij niets van u? Dan besluiten wij zonder uw reactie.',
        ],
      },
      privacy,
      reference,
    ],
  },
};
