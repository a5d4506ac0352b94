import { Field, Question } from '../web/form/question.js';

/** Why an application is not processed: it was not supplemented, or not enough (Awb 4:5). */
@Question('decideNotProcessed')
export class DecideNotProcessed {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom behandelt u deze aanvraag niet?',
    hint: 'Dit komt in de brief. Schrijf wat er ontbrak en waarom wij zonder dat niet kunnen beoordelen.',
    error: 'Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.',
    maxLength: 2000,
  })
  motivation: string;
}

/** Which condition of the rules a plan does not meet. */
@Question('exclude')
export class Exclude {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Aan welke voorwaarde voldoet het plan niet, en waarom?',
    hint: 'Dit komt in de brief. Noem de voorwaarde uit de spelregels.',
    error: 'Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.',
    maxLength: 2000,
  })
  motivation: string;
}

/** Why the amount stays as it is although the plan does not go on. */
@Question('leaveAsIs')
export class LeaveAsIs {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom laat u de bijdrage zoals die is?',
    hint: 'Bijvoorbeeld: het geld is al uitgegeven aan materiaal dat het dorp gebruikt.',
    error: 'Schrijf op waarom u de bijdrage laat zoals die is.',
    maxLength: 2000,
  })
  motivation: string;
}
