import type { LocalDate } from '../../workflows/calendar.js';
import { Field, Question } from '../web/form/question.js';
import { groundOptions } from './refusing.forms.js';

/** What the jury says of one plan that was taken up again after its report, and what that plan would get (Awb 3:49). */
@Question('proposeApart')
export class ProposeApart {
  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Welk bedrag stelt u voor?',
    hint: 'Niet meer dan gevraagd. Het mag boven de pot van nu uitkomen, maar niet boven wat er op de dag van het eerste besluit in zat. Met 0 stelt u voor om niets te geven.',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['amountNamed', 'notAboveRequest', 'roomBefore'],
  })
  amount: number;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat adviseert de jury over dit plan?',
    hint: 'Vraag het de juryleden die niet bij dit plan betrokken zijn. Het advies komt in de brief.',
    error: 'Vraag de jury om advies over dit plan, en schrijf het op.',
    refusedBy: ['juryAsked'],
    maxLength: 4000,
  })
  juryAdvice: string;
}

/** A later day on which we decide on one plan, after its round went on (Awb 4:14). */
@Question('delayApart')
export class DelayApart {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Wanneer is het besluit er?',
    hint: 'Kies een dag die u zeker haalt. De aanvrager krijgt hierover bericht.',
    error: 'Kies een latere dag, bijvoorbeeld 14 december 2026.',
    refusedBy: ['newDateIsLater'],
  })
  newDate: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom heeft u meer tijd nodig?',
    hint: 'De aanvrager leest dit.',
    error: 'Schrijf op waarom u meer tijd nodig heeft. De aanvrager leest dit.',
    maxLength: 1000,
  })
  reason: string;
}

/** The decision on one plan that was taken up again after the round went on; it is sent at once. */
@Question('decideApart')
export class DecideApart {
  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Welk bedrag krijgt het plan?',
    hint: 'Met 0 krijgt het plan geen bijdrage.',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['isAward', 'isNoAward', 'notAboveRequest', 'roomBefore', 'apartByAnother'],
  })
  amount: number;

  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waarop steunt het besluit?',
    error: 'Kies waarop het besluit steunt.',
    options: groundOptions,
    refusedBy: ['decisionGroundNamed', 'heardIfNeeded'],
  })
  ground: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'Waarom besluit u dit?',
    hint: 'Nodig als u niet alles geeft wat is gevraagd. Dit komt in de brief.',
    error: 'Schrijf op waarom u dit besluit. De aanvrager leest dit in de brief.',
    refusedBy: ['reductionExplained', 'refusalExplained'],
    maxLength: 2000,
  })
  motivation?: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'Waarom besluit u anders dan de jury adviseert?',
    hint: 'Alleen nodig als u afwijkt van het advies (Awb 3:50). Dit komt in de brief.',
    error: 'Schrijf op waarom u anders besluit dan de jury adviseert.',
    refusedBy: ['apartDeviationExplained'],
    maxLength: 2000,
  })
  deviation?: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'Wat heeft u met de reactie van de aanvrager gedaan?',
    hint: 'Alleen nodig als u om een reactie vroeg en die kreeg. Dit komt in de brief.',
    error: 'Schrijf op wat u met de reactie heeft gedaan, of laat dit vak leeg.',
    refusedBy: ['viewsAnswered'],
    maxLength: 2000,
  })
  viewsAnswer?: string;
}
