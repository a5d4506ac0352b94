import type { BlockText, LetterText, AllLetterTexts } from './letters.parts.js';
import { basis, frame, motivation, objection, privacy, reference } from './contest.letters.blocks.js';
import { viewsBlock } from './views.letters.js';

const rest = [motivation, viewsBlock, privacy, objection, reference];
const letter = (subject: string, blocks: readonly BlockText[]): LetterText => ({ ...frame, subject, blocks });

/** What was paid too much is asked for in a decision of its own (Awb 4:57). */
const overpaid: BlockText = {
  id: 'L-OVP',
  paragraphs: [
    {
      when: 'overpaidAmount',
      say: 'Wij hebben u € {{overpaidAmount}} te veel betaald. U hoeft nu nog niets te doen. Als wij dat geld terugvragen, krijgt u daarover een brief.',
    },
  ],
};

/** What is left and not paid yet (Awb 4:87). */
const remaining: BlockText = {
  id: 'L-PAY',
  paragraphs: [
    {
      when: 'dueAmount',
      say: 'U krijgt nog € {{dueAmount}} van ons. Wij maken dat binnen zes weken over op {{dueTo}}.',
    },
  ],
};

/** How much must come back, until when and where to; and what somebody can do who cannot pay (Awb 4:86, 4:87, 4:94). */
const claim: BlockText = {
  id: 'L-CLA',
  heading: 'Hoe betaalt u terug?',
  paragraphs: [
    'Maak € {{repayAmount}} over uiterlijk {{repayUntilOn}}. Dat kan op rekening {{repayAccount}} op naam van {{repayHolder}}. Zet erbij: {{caseNumber}}.',
    'Kunt u dit niet in één keer betalen? Bel ons voor die dag. Wij spreken dan samen een regeling af.',
  ],
};

/** Decisions that lower, revoke or claim back a grant; every scheme of a municipality starts from these texts. */
export const changeLetters: Pick<
  AllLetterTexts,
  'lowerDetermination' | 'adverseChange' | 'revocation' | 'recovery' | 'paymentStop' | 'reservationInvoked'
> = {
  lowerDetermination: letter('Wij stellen de bijdrage voor ‘{{title}}’ lager vast', [
    {
      id: 'L-DEC',
      paragraphs: [
        'U kreeg van ons een bijdrage van € {{grantedAmount}} voor {{activity}}. Wij stellen de bijdrage vast op € {{amount}}.',
        basis,
      ],
    },
    overpaid,
    remaining,
    ...rest,
  ]),
  adverseChange: letter('Wij maken de bijdrage voor ‘{{title}}’ lager', [
    {
      id: 'L-DEC',
      paragraphs: [
        'U kreeg van ons een bijdrage van € {{grantedAmount}} voor {{activity}}. Wij wijzigen dat besluit. De bijdrage wordt € {{amount}}.',
        basis,
      ],
    },
    overpaid,
    remaining,
    ...rest,
  ]),
  revocation: letter('Wij trekken de bijdrage voor ‘{{title}}’ in', [
    {
      id: 'L-DEC',
      paragraphs: [
        'U kreeg van ons een bijdrage van € {{grantedAmount}} voor {{activity}}. Wij trekken dat besluit in. U heeft dus geen recht meer op deze bijdrage.',
        basis,
      ],
    },
    overpaid,
    ...rest,
  ]),
  recovery: letter('Wij vragen geld terug van de bijdrage voor ‘{{title}}’', [
    {
      id: 'L-DEC',
      paragraphs: [
        'De bijdrage voor {{activity}} is lager geworden. Daarom vragen wij € {{repayAmount}} van u terug.',
        basis,
      ],
    },
    claim,
    ...rest,
  ]),
  reservationInvoked: letter('De bijdrage voor ‘{{title}}’: er is te weinig geld in de begroting', [
    {
      id: 'L-DEC',
      paragraphs: [
        'Wij gaven u een bijdrage voor {{activity}} onder een voorwaarde: de gemeenteraad moest er genoeg geld voor vrijmaken in de begroting. Dat is niet gebeurd. Daarom wordt uw bijdrage € {{amount}}.',
        'Wij mogen dat volgens artikel 4:34 van de Algemene wet bestuursrecht.',
        basis,
      ],
    },
    motivation,
    privacy,
    objection,
    reference,
  ]),
  paymentStop: letter('Wij betalen de bijdrage voor ‘{{title}}’ voorlopig niet', [
    {
      id: 'L-DEC',
      paragraphs: [
        'Wij schorten de betaling van uw bijdrage voor {{activity}} op. Dat duurt tot en met {{stopUntilOn}}, of korter als wij eerder besluiten wat er met uw bijdrage gebeurt. Dit gaat alleen over geld dat wij nog niet hebben betaald.',
        'Wij hebben een ernstig vermoeden dat wij de bijdrage moeten intrekken of wijzigen. Dat staat nog niet vast: wij vragen eerst uw reactie.',
        basis,
      ],
    },
    motivation,
    privacy,
    objection,
    reference,
  ]),
};
