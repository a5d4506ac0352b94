import type { LocalDate } from '../../workflows/calendar.js';
import { Field, Question } from '../web/form/question.js';

/** Why the decision term stands still, and until when (Awb 4:15, second paragraph). */
@Question('pauseTerm')
export class PauseTerm {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waarom staat de beslistermijn stil?',
    error: 'Kies waarom de beslistermijn stilstaat.',
    options: [
      { value: 'consent', label: 'De aanvrager heeft schriftelijk ingestemd met uitstel' },
      { value: 'applicantDelay', label: 'De vertraging komt door de aanvrager' },
      { value: 'forceMajeure', label: 'Overmacht: wij kunnen nu niet besluiten' },
    ],
    refusedBy: ['groundNamed'],
  })
  kind: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag?',
    hint: 'De dag die u samen heeft afgesproken, of de laatste dag die u verwacht. Daarna loopt de termijn verder.',
    error: 'Kies een dag na vandaag en binnen een jaar, bijvoorbeeld 14 december 2026.',
    refusedBy: ['pauseHasEnd'],
  })
  deadlineOn: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat is er aan de hand?',
    hint: 'De aanvrager leest dit. Stemde de aanvrager in? Schrijf dan ook op hoe en wanneer.',
    error: 'Schrijf op waarom de beslistermijn stilstaat. De aanvrager leest dit.',
    maxLength: 1000,
  })
  reason: string;
}
