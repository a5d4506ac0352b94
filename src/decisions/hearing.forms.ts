import { addDays, type LocalDate } from '../../workflows/calendar.js';
import { workingDayFrom } from '../../workflows/holidays.js';
import { otherRoads } from '../web/form/came-in.js';
import { typedDate } from '../web/format.js';
import { Field, Question } from '../web/form/question.js';

/** What we intend to decide and why, and until when somebody can react (Awb 4:7, 4:8). */
@Question('requestViews')
export class RequestViews {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat bent u van plan, en waarom?',
    hint: 'De aanvrager leest dit precies zo. Noem ook de informatie die niet van de aanvrager komt, en de regel waarop u zich beroept.',
    error: 'Schrijf op wat u van plan bent en waarom. De aanvrager leest dit.',
    refusedBy: ['intentionExplained'],
    maxLength: 4000,
  })
  intention: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag kan de aanvrager reageren?',
    hint: 'Een werkdag, ten minste een week na vandaag. De beslistermijn loopt gewoon door.',
    error: 'Vul de laatste dag in om te reageren, bijvoorbeeld 2 november 2026.',
    refusedBy: ['viewsDayIsReasonable'],
    begin: ({ today, settings }) => typedDate(workingDayFrom(addDays(today, settings.terms.views.weeks * 7))),
  })
  deadlineOn: LocalDate;
}

/** What somebody thinks of what we intend (Awb 4:9). */
@Question('giveViews')
export class GiveViews {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat vindt u ervan?',
    hint: 'Klopt er iets niet, of weten wij iets nog niet? Schrijf dat hier op.',
    error: 'Schrijf uw reactie op.',
    refusedBy: ['viewsWritten'],
    maxLength: 4000,
  })
  views: string;
}

/** A reaction that came by letter, by telephone or at the desk (Awb 4:9: it may also be spoken). */
@Question('recordViews')
export class RecordViews {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Hoe kwam de reactie binnen?',
    error: 'Kies hoe de reactie binnenkwam.',
    refusedBy: ['viewsChannelNamed'],
    options: otherRoads,
  })
  channel: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat is de reactie?',
    hint: 'Bij een gesprek: een kort verslag. Lees het voor, zodat het klopt.',
    error: 'Schrijf de reactie op.',
    refusedBy: ['viewsWritten'],
    maxLength: 4000,
  })
  views: string;
}
