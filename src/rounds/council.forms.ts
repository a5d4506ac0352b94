import type { LocalDate } from '../../workflows/calendar.js';
import { typedDate } from '../web/format.js';
import { Field, Question } from '../web/form/question.js';

/** When the council heard of the rules, and where they were published (Awb 4:27). */
@Question('councilInformed')
export class CouncilInformed {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag is de raad geïnformeerd?',
    error: 'Vul de dag in waarop de raad is geïnformeerd, bijvoorbeeld 2 juni 2026.',
    begin: ({ today }) => typedDate(today),
    refusedBy: ['councilInformedBefore'],
  })
  sentOn: LocalDate;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag zijn de spelregels bekendgemaakt?',
    hint: 'Dit moet vóór de dag zijn waarop de ronde opent (Awb 4:27).',
    error: 'Vul de dag in waarop de spelregels zijn bekendgemaakt.',
    begin: ({ today }) => typedDate(today),
    refusedBy: ['publishedBeforeOpening'],
  })
  publishedOn: LocalDate;

  @Field({
    kind: 'text',
    goes: 'input',
    label: 'Waar zijn de spelregels bekendgemaakt?',
    hint: 'Het nummer van het Gemeenteblad, bijvoorbeeld gmb-2026-12345.',
    error: 'Vul in waar de spelregels bekend zijn gemaakt, bijvoorbeeld gmb-2026-12345.',
    maxLength: 80,
  })
  reference: string;
}

/** When the council heard of the result. */
@Question('councilReported')
export class CouncilReported {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag is de raad over de uitslag geïnformeerd?',
    error: 'Vul de dag in waarop de raad is geïnformeerd, bijvoorbeeld 2 juni 2027.',
    begin: ({ today }) => typedDate(today),
  })
  sentOn: LocalDate;
}

/** That the advice of the jury came about with care (Awb 3:9), before the college sees it. */
@Question('submitAdvice')
export class SubmitAdvice {
  @Field({
    kind: 'confirm',
    goes: 'input',
    label: 'Heeft u nagegaan of het advies zorgvuldig tot stand kwam?',
    hint: 'Kijk of elk jurylid betrokkenheid heeft opgegeven, of elk plan even serieus is besproken en of de redenen bij de punten passen (Awb 3:9).',
    options: [{ value: 'ja', label: 'Ja, ik heb het advies hierop nagekeken' }],
    error: 'Bevestig dat u heeft nagegaan of het advies zorgvuldig tot stand kwam (Awb 3:9).',
  })
  careChecked: true;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat heeft u nagegaan, en wat moet het college weten?',
    hint: 'Bijvoorbeeld welke gesprekken u bijwoonde, en of iemand van de jury bij een plan betrokken is.',
    error: 'Schrijf op wat u heeft nagegaan.',
    refusedBy: ['careExplained'],
    maxLength: 2000,
  })
  note: string;
}
