import type { LocalDate } from '../../workflows/calendar.js';
import { Field, Question } from '../web/form/question.js';

/** That somebody went to the court, and to which (Awb 8:1). */
@Question('recordAppeal')
export class RecordAppeal {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag kwam het beroep bij de rechter?',
    hint: 'Dat staat in de brief van de rechtbank.',
    error: 'Vul de dag in waarop het beroep bij de rechter kwam, bijvoorbeeld 4 februari 2027.',
    refusedBy: ['appealDay'],
  })
  appealedOn: LocalDate;

  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Bij welke rechtbank?',
    error: 'Schrijf op bij welke rechtbank het beroep ligt.',
    maxLength: 100,
    refusedBy: ['courtNamed'],
  })
  court: string;

  @Field({
    kind: 'text',
    goes: 'texts',
    optional: true,
    label: 'Wat is het zaaknummer van de rechtbank?',
    hint: 'Bijvoorbeeld LEE 27/123. Weet u het nog niet? Vul het later in.',
    error: 'Maak het nummer korter.',
    maxLength: 60,
  })
  courtNumber?: string;
}

/** What the court said of it (Awb 8:70). */
@Question('recordJudgment')
export class RecordJudgment {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat besliste de rechter?',
    error: 'Kies wat de rechter besliste.',
    options: [
      { value: 'dismissed', label: 'Beroep ongegrond: ons besluit blijft' },
      { value: 'upheld', label: 'Beroep gegrond: u krijgt een taak om de uitspraak uit te voeren' },
      { value: 'inadmissible', label: 'Beroep niet-ontvankelijk' },
      { value: 'withdrawn', label: 'Het beroep is ingetrokken' },
    ],
    refusedBy: ['judgmentChosen'],
  })
  outcome: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag was de uitspraak?',
    hint: 'Of de dag waarop het beroep is ingetrokken.',
    error: 'Vul de dag van de uitspraak in, bijvoorbeeld 7 juni 2027.',
    refusedBy: ['judgmentDay'],
  })
  judgedOn: LocalDate;
}
