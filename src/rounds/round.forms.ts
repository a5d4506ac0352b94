import type { LocalDate } from '../../workflows/calendar.js';
import { Field, Question } from '../web/form/question.js';

/** A later closing moment because people could not send their plan in (Awb 2:13 and on). */
@Question('outage')
export class Outage {
  @Field({
    kind: 'moment',
    goes: 'input',
    label: 'Tot wanneer blijft de ronde open?',
    hint: 'Datum en tijd, bijvoorbeeld 2-11-2026 17.00. Geef minstens tot het einde van de werkdag na het herstel.',
    error: 'Vul een datum en een tijd in, bijvoorbeeld 2-11-2026 17.00.',
    refusedBy: ['laterClosing'],
  })
  newClosesAt: number;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat was er mis, en hoe lang?',
    error: 'Schrijf op wat er mis was en hoe lang.',
    maxLength: 1000,
  })
  reason: string;
}

const outageDay = (label: string, hint: string, error: string) =>
  ({
    kind: 'date',
    goes: 'input',
    label,
    hint,
    error,
    refusedBy: ['outageInOrder'],
  }) as const;

/** On which days people could not send anything, so that whoever had a last day then gets more time (Awb division 2.3). */
@Question('extendTerms')
export class ExtendTerms {
  @Field(
    outageDay(
      'Op welke dag begon de storing?',
      'De dag waarop mensen niets meer konden sturen.',
      'Vul in op welke dag de storing begon, bijvoorbeeld 14 december 2026.',
    ),
  )
  startedOn: LocalDate;

  @Field(
    outageDay(
      'Op welke dag was het verholpen?',
      'Wie in deze dagen iets moest of kon sturen, krijgt tijd tot en met de volgende werkdag.',
      'Vul in op welke dag het was verholpen, bijvoorbeeld 15 december 2026.',
    ),
  )
  endedOn: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat was er mis, en hoe lang?',
    error: 'Schrijf op wat er mis was en hoe lang.',
    maxLength: 1000,
  })
  reason: string;
}

/** A later day on which the college decides (Awb 4:14). */
@Question('announceDelay')
export class AnnounceDelay {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Wanneer is het besluit er?',
    hint: 'Kies een dag die u zeker haalt. Alle aanvragers krijgen hierover bericht.',
    error: 'Kies een datum na vandaag, bijvoorbeeld 14 december 2026.',
    refusedBy: ['delayIsLater'],
  })
  newDate: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom heeft u meer tijd nodig?',
    hint: 'De aanvragers lezen dit.',
    error: 'Schrijf op waarom u meer tijd nodig heeft. De aanvragers lezen dit.',
    maxLength: 1000,
  })
  reason: string;
}

/** Why a round does not go on. */
@Question('cancel')
export class Cancel {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom gaat de ronde niet door?',
    hint: 'De aanvragers lezen dit in hun brief.',
    error: 'Schrijf op waarom de ronde niet doorgaat.',
    maxLength: 2000,
  })
  reason: string;
}

/** A draw by lot between plans that the jury ranks equally. */
@Question('recordLot')
export class RecordLot {
  @Field({
    kind: 'choices',
    goes: 'input',
    list: 'entries',
    label: 'Tussen welke plannen is geloot?',
    error: 'Kies de plannen waartussen is geloot.',
  })
  entries: string[];

  @Field({
    kind: 'choice',
    goes: 'input',
    list: 'entries',
    label: 'Welk plan is als eerste getrokken?',
    error: 'Kies het plan dat als eerste is getrokken.',
  })
  first: string;

  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Wie was er getuige van de loting?',
    error: 'Vul de naam in van wie erbij was.',
    maxLength: 100,
  })
  witness: string;
}
