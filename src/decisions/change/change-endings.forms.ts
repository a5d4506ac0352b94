import type { LocalDate } from '../../../workflows/calendar.js';
import { cameIn } from '../../web/form/came-in.js';
import { Field, Question } from '../../web/form/question.js';

/** Why money is held back (Awb 4:56). */
@Question('suspendPayment')
export class SuspendPayment {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom schort u de betaling op?',
    hint: 'Dit komt in de brief. Noem de feiten waarop uw ernstige vermoeden steunt.',
    error: 'Schrijf op waarom u de betaling opschort. De ontvanger leest dit in de brief.',
    refusedBy: ['motivated'],
    maxLength: 4000,
  })
  motivation: string;
}

/** Why a grant stays as it is although somebody intended to change it. */
@Question('leaveGrant')
export class LeaveGrant {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom laat u de bijdrage zoals die is?',
    hint: 'Dit staat in het dossier.',
    error: 'Schrijf op waarom u de bijdrage laat zoals die is.',
    refusedBy: ['motivated'],
    maxLength: 2000,
  })
  motivation: string;
}

/** Why what was paid too much is not claimed back. */
@Question('waiveRecovery')
export class WaiveRecovery {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom vraagt u het geld niet terug?',
    hint: 'Dit staat in het dossier. De ontvanger hoort dat terugbetalen niet hoeft.',
    error: 'Schrijf op waarom u het geld niet terugvraagt.',
    refusedBy: ['motivated'],
    maxLength: 2000,
  })
  motivation: string;
}

/** Why a claim goes. */
@Question('dropClaim')
export class DropClaim {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom laat u de vordering vervallen?',
    hint: 'Dit staat in het dossier. De ontvanger hoort dat terugbetalen niet meer hoeft.',
    error: 'Schrijf op waarom u de vordering laat vervallen.',
    refusedBy: ['motivated'],
    maxLength: 2000,
  })
  motivation: string;
}

/** Money that came back. */
@Question('recordRepayment')
export class RecordRepayment {
  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Hoeveel is er binnengekomen?',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['receiptNamed'],
  })
  amount: number;
}

/** What was done and what it cost, to have the amount determined (Awb 4:44, 4:45). */
@Question('applyForDetermination')
export class ApplyForDetermination {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat heeft u gedaan?',
    hint: 'Vertel het in een paar zinnen. Ging iets anders dan u van plan was? Schrijf dat ook op.',
    error: 'Schrijf op wat u heeft gedaan en wat het heeft gekost.',
    refusedBy: ['accountGivenOfPlan'],
    maxLength: 4000,
  })
  report: string;

  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Wat heeft het plan gekost?',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['accountGivenOfPlan'],
  })
  spent: number;

  @Field(cameIn.channel)
  channel?: string;

  @Field(cameIn.receivedOn)
  receivedOn?: LocalDate;
}
