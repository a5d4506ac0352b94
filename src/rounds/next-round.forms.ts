import type { LocalDate } from '../../workflows/calendar.js';
import { Field } from '../web/form/question.js';

/** What is new in a round that is made from an earlier one. */
export class NextRound {
  @Field({
    kind: 'select',
    goes: 'input',
    list: 'rounds',
    label: 'Welke ronde neemt u over?',
    hint: 'Regels, bedragen, formulier, teksten en jury gaan mee.',
    error: 'Kies de ronde die u overneemt.',
  })
  from: string;

  @Field({
    kind: 'text',
    goes: 'input',
    label: 'Hoe heet de nieuwe ronde?',
    error: 'Geef de ronde een naam, bijvoorbeeld MOEK 2027.',
    maxLength: 60,
  })
  name: string;

  @Field({
    kind: 'number',
    goes: 'input',
    label: 'Voor welk jaar?',
    error: 'Vul een jaar in, bijvoorbeeld 2027.',
  })
  year: number;

  @Field({
    kind: 'moment',
    goes: 'input',
    label: 'Wanneer gaat de ronde open?',
    hint: 'Datum en tijd, bijvoorbeeld 1-9-2027 9.00.',
    error: 'Vul een datum en een tijd in, bijvoorbeeld 1-9-2027 9.00.',
  })
  opensAt: number;

  @Field({
    kind: 'moment',
    goes: 'input',
    label: 'Wanneer sluit de ronde?',
    hint: 'Datum en tijd, bijvoorbeeld 30-9-2027 23.59.',
    error: 'Vul een datum en een tijd in, bijvoorbeeld 30-9-2027 23.59.',
  })
  closesAt: number;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag presenteren de groepen hun plan?',
    error: 'Vul een datum in, bijvoorbeeld 23 oktober 2027, of laat dit vak leeg.',
    optional: true,
  })
  presentationOn?: LocalDate;

  @Field({
    kind: 'text',
    goes: 'input',
    label: 'Waar zijn de presentaties?',
    error: 'Vul een plaats in, of laat dit vak leeg.',
    maxLength: 120,
    optional: true,
  })
  presentationPlace?: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Wanneer moeten de plannen klaar zijn?',
    error: 'Vul een datum in, bijvoorbeeld 31 december 2028.',
  })
  executionEndsOn: LocalDate;

  @Field({
    kind: 'select',
    goes: 'input',
    list: 'budgets',
    label: 'Uit welke pot komen de bijdragen?',
    error: 'Kies een pot.',
  })
  budgetId: string;
}
