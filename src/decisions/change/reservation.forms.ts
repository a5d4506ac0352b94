import { Field, Question } from '../../web/form/question.js';

/** When the council adopted the budget that a grant depends on (Awb 4:34). */
@Question('noteBudget')
export class NoteBudget {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag heeft de gemeenteraad de begroting vastgesteld?',
    hint: 'De vier weken voor een beroep op het voorbehoud tellen vanaf die dag.',
    error: 'Vul de dag in, bijvoorbeeld 2 november 2026.',
    refusedBy: ['adoptedByNow'],
  })
  adoptedOn: string;
}

/** What is left of a grant when the budget falls short, and why (Awb 4:34). */
@Question('invokeReservation')
export class InvokeReservation {
  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Wat wordt de bijdrage?',
    hint: 'Lager dan nu. Vul 0 in om alles in te trekken.',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['lessThanBefore', 'invokedByAnother'],
  })
  amount: number;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom is er te weinig geld?',
    hint: 'Dit komt in de brief. Noem het besluit van de raad en wat er voor deze regeling is vrijgemaakt.',
    error: 'Schrijf op waarom er te weinig geld is. De ontvanger leest dit in de brief.',
    refusedBy: ['motivated'],
    maxLength: 4000,
  })
  motivation: string;
}
