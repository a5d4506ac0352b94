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

const afterHearing = [
  {
    value: 'otherData',
    label: 'Op andere informatie dan de aanvrager gaf',
    hint: 'Vraag de aanvrager eerst om een reactie (Awb 4:7).',
  },
  {
    value: 'willNotHappen',
    label: 'Het plan gaat waarschijnlijk niet of niet helemaal door (Awb 4:35)',
    hint: 'Bij deze reden en de redenen hieronder moet de aanvrager altijd eerst kunnen reageren (Awb 4:12).',
  },
  { value: 'obligations', label: 'De afspraken worden waarschijnlijk niet nagekomen (Awb 4:35)' },
  { value: 'account', label: 'Er komt waarschijnlijk geen goede verantwoording (Awb 4:35)' },
  { value: 'falseData', label: 'De aanvraag bevat onjuiste informatie (Awb 4:35)' },
  { value: 'insolvency', label: 'De aanvrager is failliet of heeft uitstel van betaling (Awb 4:35)' },
];

/** What the decision on a proposal of the jury can rest on; only the first asks for no hearing. */
export const groundOptions = [
  { value: 'ranking', label: 'Op het oordeel van de jury over het plan, of op wat er in de pot zit' },
  ...afterHearing,
];

/** Which condition of the rules a plan does not meet. */
@Question('exclude')
export class Exclude {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waarop steunt de afwijzing?',
    error: 'Kies waarop de afwijzing steunt.',
    refusedBy: ['refusalGroundNamed', 'heardIfNeeded'],
    options: [
      { value: 'conditions', label: 'Op de spelregels, met wat de aanvrager zelf heeft ingevuld' },
      ...afterHearing,
    ],
  })
  ground: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Aan welke voorwaarde voldoet het plan niet, en waarom?',
    hint: 'Dit komt in de brief. Noem de voorwaarde uit de spelregels.',
    error: 'Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.',
    maxLength: 2000,
  })
  motivation: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat heeft u met de reactie van de aanvrager gedaan?',
    hint: 'Alleen nodig als u om een reactie vroeg en die kreeg. Dit komt in de brief.',
    error: 'Schrijf op wat u met de reactie heeft gedaan, of laat dit vak leeg.',
    refusedBy: ['viewsAnswered'],
    maxLength: 2000,
    optional: true,
  })
  viewsAnswer?: string;
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
