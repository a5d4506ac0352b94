import { Field, Question } from '../web/form/question.js';

/** Where an award can be paid to; both answers are kept apart from the log, the number sealed. */
@Question('giveBankDetails')
export class GiveBankDetails {
  @Field({
    kind: 'iban',
    goes: 'texts',
    label: 'Rekeningnummer (IBAN)',
    hint: 'Bijvoorbeeld NL91 ABNA 0417 1643 00. Het nummer staat op uw pas.',
    error: 'Vul een rekeningnummer (IBAN) in dat klopt. Kijk op uw pas of in uw bank-app.',
  })
  iban: string;

  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Op wiens naam staat de rekening?',
    hint: 'Precies zoals de bank de naam schrijft. Wij vergelijken dit met de bank.',
    error: 'Vul in op wiens naam de rekening staat.',
    maxLength: 70,
  })
  holder: string;
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
