import { accountBases } from '../../../workflows/fragments/account-check.js';
import { Field, Question, type FieldOfMove } from '../../web/form/question.js';
import { basisWords } from './basis-words.js';

const number: FieldOfMove = {
  kind: 'iban',
  goes: 'texts',
  label: 'Rekeningnummer (IBAN)',
  hint: 'Bijvoorbeeld NL91 ABNA 0417 1643 00. Het nummer staat op uw pas.',
  error: 'Vul een rekeningnummer (IBAN) in dat klopt. Kijk op uw pas of in uw bank-app.',
};

const holderName: FieldOfMove = {
  kind: 'text',
  goes: 'texts',
  label: 'Op wiens naam staat de rekening?',
  hint: 'Precies zoals de bank de naam schrijft. Wij vergelijken dit met de bank.',
  error: 'Vul in op wiens naam de rekening staat.',
  maxLength: 70,
};

/** Where an award can be paid to; both answers are kept apart from the log, the number sealed. */
@Question('giveBankDetails')
export class GiveBankDetails {
  @Field(number) iban: string;
  @Field(holderName) holder: string;
}

/** Another account than the one that was given. */
@Question('changeAccount')
export class ChangeAccount {
  @Field({ ...number, label: 'Nieuw rekeningnummer (IBAN)' }) iban: string;
  @Field(holderName) holder: string;
}

/** Which number was called about another account; the machine holds it against the application. */
@Question('recordCallBack')
export class RecordCallBack {
  @Field({
    kind: 'text',
    goes: 'input',
    label: 'Laatste vier cijfers van het nummer dat u belde',
    hint: 'Bel het telefoonnummer dat bij de antwoorden van de aanvraag staat. Vraag of zij zelf om een andere rekening vroegen. Zo nee, neem het nieuwe nummer dan niet over.',
    error: 'Vul de laatste vier cijfers in van het telefoonnummer dat u belde.',
    maxLength: 4,
    refusedBy: ['knownNumberCalled'],
  })
  digits: string;
}

/** Why another account is not taken over. */
@Question('refuseAccountChange')
export class RefuseAccountChange {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom neemt u het nieuwe rekeningnummer niet over?',
    hint: 'De aanvrager leest dit.',
    error: 'Schrijf op waarom u het nieuwe rekeningnummer niet overneemt.',
    maxLength: 500,
    refusedBy: ['refusalReasoned'],
  })
  reason: string;
}

/** What a check of an account rests on; both checks ask the same. */
@Question('confirmAccount')
@Question('confirmAccountAgain')
export class CheckAccount {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waarop rust uw controle?',
    hint: 'Controleer bij de bank of naam en nummer bij elkaar horen. Belt u? Bel dan een nummer dat wij al kenden.',
    error: 'Kies waarop uw controle rust.',
    options: accountBases.map((value) => ({ value, label: basisWords[value] })),
    refusedBy: ['basisNamed', 'otherBasis'],
  })
  basis: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom keurt u de rekening goed?',
    hint: 'Alleen nodig als de bank niet zegt dat naam en nummer bij elkaar horen. Uw collega leest dit.',
    error: 'Schrijf in hoogstens 500 tekens op waarom u de rekening goedkeurt, of laat dit vak leeg.',
    maxLength: 500,
    optional: true,
    refusedBy: ['basisExplained'],
  })
  explanation?: string;
}

/** What is wrong with an account number. */
@Question('rejectAccount')
export class RejectAccount {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat klopt er niet?',
    hint: 'Dit leest de collega die de aanvrager belt.',
    error: 'Schrijf op wat er niet klopt, of laat dit vak leeg.',
    maxLength: 500,
    optional: true,
  })
  note?: string;
}
