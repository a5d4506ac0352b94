import type { LocalDate } from '../../workflows/calendar.js';
import { cameIn } from '../web/form/came-in.js';
import { Field, Question } from '../web/form/question.js';

/** What became of a plan; a photo comes along from the page of the resident. */
@Question('reportDone')
export class ReportDone {
  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Wat is er van het plan geworden?',
    hint: 'Eén zin is genoeg. Bijvoorbeeld: de bank staat er en elke woensdag drinken we er koffie.',
    error: 'Schrijf in één zin wat er van uw plan is geworden.',
    maxLength: 300,
  })
  sentence: string;

  @Field({
    kind: 'yesNo',
    goes: 'input',
    label: 'Mogen wij deze zin en de foto op de website zetten?',
    hint: 'Staan er mensen op de foto? Vraag hun dan eerst of het mag.',
    error: 'Kies of wij de zin en de foto op de website mogen zetten.',
  })
  mayPublish: boolean;

  @Field(cameIn.channel)
  channel?: string;

  @Field(cameIn.receivedOn)
  receivedOn?: LocalDate;
}

/** Until when somebody would like more time, and why. */
@Question('requestExtension')
export class RequestExtension {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Wanneer is uw plan klaar?',
    hint: 'U kunt één keer meer tijd krijgen, hoogstens twaalf maanden.',
    error: 'Vul de datum in waarop uw plan klaar is, bijvoorbeeld 1 mei 2028.',
    refusedBy: ['newEndIsLater'],
  })
  newDate: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom heeft u meer tijd nodig?',
    error: 'Schrijf op waarom u meer tijd nodig heeft.',
    maxLength: 1000,
  })
  reason: string;

  @Field(cameIn.channel)
  channel?: string;

  @Field(cameIn.receivedOn)
  receivedOn?: LocalDate;
}

/** The new last day of a plan. */
@Question('grantExtension')
export class GrantExtension {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag krijgt het plan de tijd?',
    hint: 'Later dan de einddatum van nu, en hoogstens twaalf maanden daarna.',
    error: 'Vul de nieuwe einddatum in, bijvoorbeeld 1 mei 2028.',
    refusedBy: ['newEndIsLater', 'newEndIsNear'],
  })
  newDate: LocalDate;
}

/** Why there is no more time. */
@Question('denyExtension')
export class DenyExtension {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom krijgt het plan geen extra tijd?',
    hint: 'De aanvrager leest dit.',
    error: 'Schrijf op waarom het plan geen extra tijd krijgt. De aanvrager leest dit.',
    maxLength: 1000,
  })
  reason: string;
}

/** What somebody said on the telephone about a plan that will not happen. */
@Question('willNotHappen')
export class WillNotHappen {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom gaat het plan niet door?',
    hint: 'Wat vertelde de aanvrager? Is er al geld uitgegeven?',
    error: 'Schrijf op waarom het plan niet doorgaat.',
    maxLength: 2000,
  })
  motivation: string;
}
