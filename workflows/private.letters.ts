import type { AllLetterTexts, BlockText, LetterText } from './letters.parts.js';
import { motivation, privacy, reference } from './contest.letters.blocks.js';

const frame = {
  salutation: 'Geachte heer of mevrouw,',
  closing: 'Met vriendelijke groet,',
  signatory: {
    onBehalfOf: 'Namens het bestuur van {{grantorName}},',
    name: '{{signatoryName}}',
    function: '{{signatoryFunction}}',
  },
};

/** That the board decided, and how to have it look again (domain rules §3.9, L-DOM); no objection, for there is no Awb. */
const reconsideration: BlockText = {
  id: 'L-DOM',
  heading: 'Zien wij iets over het hoofd?',
  paragraphs: [
    'Dit is een beslissing van het bestuur van {{grantorName}}. Vindt u dat wij iets over het hoofd zien? Laat het ons weten, uiterlijk {{reconsiderUntilOn}}.',
    'Bel {{contactName}}, {{contactPhone}}. Of schrijf naar {{postalAddress}}. Het bestuur kijkt er dan nog een keer naar.',
  ],
};

const obligations: BlockText = {
  id: 'L-OBL',
  heading: 'Wat vragen wij van u?',
  paragraphs: ['Wij hebben twee afspraken met u:'],
  list: [
    'U gebruikt het geld voor het plan dat u heeft ingestuurd.',
    'Verandert uw plan, of gaat het niet door? Dan laat u ons dat meteen weten.',
  ],
};

const payment: BlockText = {
  id: 'L-PAY',
  heading: 'Wanneer krijgt u het geld?',
  paragraphs: ['Onze penningmeester maakt het bedrag over naar uw vereniging. U krijgt daar bericht van.'],
};

const rest = [privacy, reconsideration, reference];
const letter = (subject: string, blocks: readonly BlockText[]): LetterText => ({ ...frame, subject, blocks });
const decision = (say: string): BlockText => ({ id: 'L-DEC', paragraphs: [say] });

/** The letters of a private grantor, such as an association of villages; a scheme version of one starts from these texts. */
export const privateLetters: Pick<AllLetterTexts, 'grant' | 'partialGrant' | 'refusal'> = {
  grant: letter('Wij dragen bij aan uw project ‘{{title}}’', [
    decision('Goed nieuws: wij kennen u een bijdrage toe van € {{amount}} voor {{activity}}.'),
    payment,
    obligations,
    ...rest,
  ]),
  partialGrant: letter('Wij dragen bij aan uw project ‘{{title}}’', [
    decision(
      'U vroeg € {{requestedAmount}} voor {{activity}}. Wij kennen u een deel daarvan toe: € {{amount}}.',
    ),
    motivation,
    payment,
    obligations,
    ...rest,
  ]),
  refusal: letter('Bericht over uw aanvraag voor ‘{{title}}’', [
    decision(
      'U vroeg een bijdrage voor {{activity}}. Wij kennen die niet toe. U krijgt dus geen geld van ons.',
    ),
    motivation,
    ...rest,
  ]),
};
