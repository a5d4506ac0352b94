import type { LocalDate } from '../../workflows/calendar.js';
import { cameIn } from '../web/form/came-in.js';
import { Field, Question } from '../web/form/question.js';

/** Reasons that come after the objection itself (Awb 6:5, 6:6). */
@Question('supplementGrounds')
export class SupplementGrounds {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom bent u het niet eens met het besluit?',
    error: 'Schrijf op waarom u het niet eens bent met het besluit.',
    maxLength: 4000,
  })
  grounds: string;

  @Field(cameIn.channel)
  channel?: string;

  @Field(cameIn.receivedOn)
  receivedOn?: LocalDate;
}

/** Taking an objection back, also by letter or telephone (Awb 6:21). */
@Question('withdrawObjection')
export class WithdrawObjection {
  @Field(cameIn.channel)
  channel?: string;

  @Field(cameIn.receivedOn)
  receivedOn?: LocalDate;
}

/** Why it is excused that an objection came late (Awb 6:11). */
@Question('excuseLateness')
export class ExcuseLateness {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat was de goede reden?',
    hint: 'Bijvoorbeeld: de brief kwam op een oud adres aan.',
    error: 'Schrijf op waarom het goed te begrijpen is dat het bezwaar te laat kwam.',
    maxLength: 2000,
  })
  reason: string;
}

/** Until when the reasons may still come (Awb 6:6). */
@Question('requestGrounds')
export class RequestGrounds {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag kunnen de redenen komen?',
    hint: 'Kies een werkdag, meestal over twee weken. Wie bezwaar maakte, krijgt hierover bericht.',
    error: 'Kies een werkdag van over een week tot over drie maanden, bijvoorbeeld 14 december 2026.',
    refusedBy: ['dayForGrounds'],
  })
  deadlineOn: LocalDate;
}

/** Whether an advisory committee looks at it: that gives six weeks more (Awb 7:10, 7:13). */
@Question('takeUpObjection')
export class TakeUpObjection {
  @Field({
    kind: 'yesNo',
    goes: 'input',
    label: 'Gaat dit bezwaar naar de bezwaarcommissie?',
    hint: 'Met een commissie is de termijn twaalf weken, zonder zes weken.',
    error: 'Kies of dit bezwaar naar de commissie gaat.',
  })
  committee: boolean;
}

/** Why a decision on an objection takes six weeks more (Awb 7:10, third paragraph). */
@Question('postponeDecision')
export class PostponeDecision {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom heeft u meer tijd nodig?',
    hint: 'Wie bezwaar maakte, leest dit.',
    error: 'Schrijf op waarom u meer tijd nodig heeft. Wie bezwaar maakte, leest dit.',
    maxLength: 1000,
  })
  reason: string;
}

/** Until when, as was agreed, and how (Awb 7:10, fourth paragraph). */
@Question('postponeFurther')
export class PostponeFurther {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag is afgesproken?',
    error: 'Kies een dag na de laatste dag van nu, en binnen een jaar.',
    refusedBy: ['agreedDayIsLater'],
  })
  newDate: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom, en wie stemde wanneer in?',
    hint: 'Wie bezwaar maakte, leest dit.',
    error: 'Schrijf op waarom u meer tijd nodig heeft. Wie bezwaar maakte, leest dit.',
    maxLength: 1000,
  })
  reason: string;
}
