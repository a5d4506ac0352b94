import type { AllLetterTexts } from './letters.parts.js';
import { basis, frame, motivation, objection, privacy, reference } from './contest.letters.blocks.js';

/** The decision about the penalty for deciding late (Awb 4:18), whether something is due or not. */
export const penaltyLetters: Pick<AllLetterTexts, 'penalty' | 'noPenalty'> = {
  penalty: {
    ...frame,
    subject: 'U krijgt een dwangsom, omdat ons besluit te laat was',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U kreeg {{lateDecision}} te laat. Daarom betalen wij u een dwangsom van € {{amount}}.',
          basis,
        ],
      },
      {
        id: 'L-PEN',
        heading: 'Hoe hebben wij gerekend?',
        paragraphs: ['U stelde ons in gebreke op {{noticeOn}}. Daarna hadden wij nog twee weken de tijd.'],
        list: ['{{penaltyLines}}'],
      },
      {
        id: 'L-DIV',
        paragraphs: [
          {
            when: 'shareAmount',
            say: 'U vroeg dit samen met anderen. Ieder van u krijgt een gelijk deel: € {{shareAmount}}.',
          },
        ],
      },
      { ...motivation, paragraphs: [{ when: 'motivation', say: '{{motivation}}' }] },
      {
        id: 'L-PAY',
        heading: 'Wanneer krijgt u het geld?',
        paragraphs: [
          'Wij betalen binnen zes weken na de dag waarop wij deze brief hebben verstuurd. Geef ons uw rekeningnummer door via {{applicationUrl}}.',
        ],
      },
      privacy,
      objection,
      reference,
    ],
  },
  noPenalty: {
    ...frame,
    subject: 'Ons besluit over de dwangsom',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U stelde ons in gebreke op {{noticeOn}}, omdat {{lateDecision}} te laat was. U krijgt van ons geen dwangsom.',
          basis,
        ],
      },
      motivation,
      privacy,
      objection,
      reference,
    ],
  },
};
