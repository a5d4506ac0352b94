import type { AllLetterTexts } from './letters.parts.js';
import { awardLetters, awardLettersOnApplication } from './contest.letters.award.js';
import { changeLetters } from './change.letters.js';
import { objectionLetters } from './objection.letters.js';
import { advice, basis, frame, motivation, objection, privacy, reference } from './contest.letters.blocks.js';
import { viewsBlock, viewsLetters } from './views.letters.js';
import { penaltyLetters } from './penalty.letters.js';

const rest = [privacy, objection, reference];

/** Every letter of a contest, block by block; a scheme version starts from these texts. */
export const contestLetters: AllLetterTexts = {
  ...awardLetters,
  ...awardLettersOnApplication,
  ...penaltyLetters,
  ...objectionLetters,
  ...viewsLetters,
  ...changeLetters,
  refusal: {
    ...frame,
    subject: 'Ons besluit over uw plan ‘{{title}}’',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U vroeg een bijdrage voor {{activity}}. Wij wijzen uw aanvraag af. U krijgt dus geen geld van ons voor dit plan.',
          basis,
        ],
      },
      motivation,
      viewsBlock,
      advice,
      ...rest,
    ],
  },
  excluded: {
    ...frame,
    subject: 'Ons besluit over uw plan ‘{{title}}’',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U vroeg een bijdrage voor {{activity}}. Uw plan past niet bij de voorwaarden van {{schemeName}} {{year}}. Daarom wijzen wij uw aanvraag af. De jury heeft uw plan niet beoordeeld.',
          basis,
        ],
      },
      motivation,
      viewsBlock,
      ...rest,
    ],
  },
  cancelled: {
    ...frame,
    subject: 'Ons besluit over uw plan ‘{{title}}’',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U vroeg een bijdrage voor {{activity}}. {{schemeName}} {{year}} gaat niet door. Daarom wijzen wij uw aanvraag af. Dat ligt niet aan uw plan.',
          basis,
        ],
      },
      motivation,
      ...rest,
    ],
  },
  determination: {
    ...frame,
    subject: 'Wij stellen de bijdrage voor uw plan ‘{{title}}’ vast',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U kreeg van ons een bijdrage voor {{activity}}. Uw plan is klaar. Wij stellen de bijdrage vast op € {{amount}}.',
          basis,
        ],
      },
      {
        id: 'L-DIR',
        paragraphs: ['Dit bedrag staat vast. U hoeft niets meer te doen.'],
      },
      { ...motivation, paragraphs: [{ when: 'motivation', say: '{{motivation}}' }] },
      ...rest,
    ],
  },
  notProcessed: {
    ...frame,
    subject: 'Wij behandelen uw aanvraag ‘{{title}}’ niet',
    blocks: [
      {
        id: 'L-DEC',
        paragraphs: [
          'U vroeg een bijdrage voor {{activity}}. Wij behandelen uw aanvraag niet. Wij kijken dus niet of u een bijdrage kunt krijgen.',
          'Wij doen dit op grond van artikel 4:5 van de Algemene wet bestuursrecht en {{legalBasisText}}.',
        ],
      },
      {
        ...motivation,
        paragraphs: [
          'Op {{remedyAskedOn}} vroegen wij u om uw aanvraag aan te vullen. Dat kon tot en met {{deadline}}.',
          '{{motivation}}',
        ],
      },
      ...rest,
    ],
  },
  remedyRequest: {
    ...frame,
    subject: 'Wilt u uw aanvraag ‘{{title}}’ aanvullen?',
    blocks: [
      {
        id: 'L-REM',
        paragraphs: [
          'Wij hebben uw aanvraag van {{receivedOn}} bekeken. Wij kunnen nog niet verder, omdat er iets ontbreekt.',
          'Stuur ons uiterlijk {{deadline}} wat wij missen. Dat kan online via {{applicationUrl}} of per post aan {{postalAddress}}.',
          'Zolang wij op u wachten, telt de tijd voor ons besluit niet mee. Krijgen wij niets? Dan kunnen wij besluiten om uw aanvraag niet te behandelen.',
          'Lukt het niet op tijd? Bel ons dan. Wij helpen u graag.',
          'Dit missen wij nog:',
        ],
        list: ['{{missingList}}'],
      },
      privacy,
      reference,
    ],
  },
};
