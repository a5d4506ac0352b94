import type { ObjectionOutcome } from './effects.js';
import type { BlockText, LetterText } from './letters.parts.js';
import {
  basis,
  frame,
  motivation,
  obligations,
  payment,
  privacy,
  reference,
} from './contest.letters.blocks.js';
import { register, smallAid } from './payee.letters.js';

/** Whether somebody was heard, and if not on what ground (Awb 7:12, first paragraph). */
const hearing: BlockText = {
  id: 'L-HEA',
  heading: 'Hebben wij u gehoord?',
  paragraphs: ['{{hearing}}'],
};

/** The way to the court (Awb 3:45, 6:23, 8:1). */
const appeal: BlockText = {
  id: 'L-APP',
  heading: 'Bent u het niet eens met deze beslissing?',
  paragraphs: [
    'Dan kunt u naar de rechter. Dat heet beroep. Doe dat binnen zes weken na de dag waarop wij deze brief hebben verstuurd: uiterlijk {{appealEndsOn}}.',
    'Stuur een brief aan de rechtbank {{court}}, sector bestuursrecht. Online kan ook, op mijn.rechtspraak.nl. U betaalt hiervoor geld aan de rechtbank.',
    'Het besluit geldt ook als u in beroep gaat. Kunt u niet wachten? Dan kunt u de rechtbank vragen om een voorlopige voorziening. Dat is een besluit voor de tussentijd.',
    'Wilt u hulp? Het Juridisch Loket geeft gratis advies.',
    'Zet in uw brief:',
  ],
  list: [
    'uw naam en adres;',
    'de datum;',
    'ons kenmerk: {{caseNumber}}, met een kopie van deze brief;',
    'waarom u het niet eens bent met onze beslissing;',
    'uw handtekening.',
  ],
};

const reasons: BlockText = {
  ...motivation,
  heading: 'Waarom beslissen wij dit?',
  paragraphs: [
    '{{motivation}}',
    {
      when: 'deviationReason',
      say: 'Wij nemen een andere beslissing dan de commissie adviseerde. De reden is: {{deviationReason}}',
    },
  ],
};
/** What is asked in return for a grant; nothing is for a penalty. */
const inReturn: BlockText = {
  ...obligations,
  paragraphs: [{ when: 'newGrants', say: 'Wij hebben drie afspraken met u:' }],
};
const giving = [payment, inReturn, register, smallAid];
const rest = [hearing, reasons, privacy, appeal, reference];

const letter = (subject: string, blocks: readonly BlockText[]): LetterText => ({ ...frame, subject, blocks });
const decision = (...paragraphs: string[]): BlockText => ({
  id: 'L-DEC',
  paragraphs: ['U maakte op {{receivedOn}} bezwaar tegen {{contested}}.', ...paragraphs, basis],
});
const granted = (outcome: string): BlockText => ({
  ...decision(outcome),
  paragraphs: [...decision(outcome).paragraphs, 'Daarom nemen wij een nieuw besluit:'],
  list: ['{{newAmounts}}'],
});

/** What every scheme of a municipality says about an objection; a version starts from these texts. */
export const objectionLetters: Readonly<Record<ObjectionOutcome, LetterText>> = {
  objectionInadmissible: letter('Ons besluit op uw bezwaar over ‘{{title}}’', [
    decision('Wij verklaren uw bezwaar niet-ontvankelijk. Wij kijken dus niet naar uw redenen.'),
    ...rest,
  ]),
  objectionDismissed: letter('Ons besluit op uw bezwaar over ‘{{title}}’', [
    decision(
      'Wij hebben opnieuw gekeken. Wij verklaren uw bezwaar ongegrond. Ons besluit blijft zoals het was.',
    ),
    ...rest,
  ]),
  objectionPartlyUpheld: letter('Ons besluit op uw bezwaar over ‘{{title}}’', [
    granted('U heeft voor een deel gelijk. Wij verklaren uw bezwaar deels gegrond.'),
    ...giving,
    ...rest,
  ]),
  objectionUpheld: letter('U krijgt gelijk: ons besluit op uw bezwaar over ‘{{title}}’', [
    granted('U heeft gelijk. Wij verklaren uw bezwaar gegrond.'),
    ...giving,
    ...rest,
  ]),
  objectionReopened: letter('U krijgt gelijk: wij behandelen ‘{{title}}’ opnieuw', [
    decision(
      'U heeft gelijk. Wij verklaren uw bezwaar gegrond. Ons besluit geldt niet meer: wij herroepen het. Wij nemen uw aanvraag weer in behandeling.',
      'U krijgt uiterlijk {{decisionDueOn}} ons nieuwe besluit over uw aanvraag.',
    ),
    ...rest,
  ]),
};
