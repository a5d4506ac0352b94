import { addDays, type LocalDate } from '../../workflows/calendar.js';
import { workingDayFrom } from '../../workflows/holidays.js';
import { typedDate } from '../web/format.js';
import { cameIn } from '../web/form/came-in.js';
import { Field, Question } from '../web/form/question.js';

/** What staff misses in an application, and until when it can come (Awb 4:5 and 4:15). */
@Question('requestRemedy')
export class RequestRemedy {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag kan de aanvrager aanvullen?',
    hint: 'Een werkdag, minstens een week na vandaag. Zolang u wacht, staat de beslistermijn stil.',
    error: 'Vul de laatste dag in om aan te vullen, bijvoorbeeld 2 november 2026.',
    refusedBy: ['deadlineIsDay', 'deadlineIsWorkingDay', 'deadlineIsReasonable', 'deadlineIsNear'],
    begin: ({ today, settings }) => typedDate(workingDayFrom(addDays(today, settings.days.remedy))),
  })
  deadlineOn: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat mist er?',
    hint: 'De aanvrager leest dit precies zo. Zet elk punt op een eigen regel.',
    error: 'Schrijf op wat er mist. De aanvrager leest dit in de brief.',
    maxLength: 2000,
  })
  missing: string;
}

/** What others pay for the same plan (domain rules 14.2). */
@Question('checkFunding')
export class CheckFunding {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat heeft u gevonden?',
    error: 'Kies wat u heeft gevonden.',
    refusedBy: ['fundingNamed'],
    options: [
      { value: 'alone', label: 'Niemand anders betaalt mee met geld van de overheid' },
      { value: 'beside', label: 'Een ander betaalt mee, maar andere kosten' },
      {
        value: 'double',
        label: 'Een ander betaalt dezelfde kosten',
        hint: 'Dan past het plan niet bij de voorwaarden.',
      },
    ],
  })
  outcome: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wie betaalt wat, en hoe weet u dat?',
    hint: 'Betaalt niemand anders mee? Dan mag dit vak leeg blijven.',
    error: 'Schrijf op wat u heeft gevonden: wie betaalt wat?',
    refusedBy: ['fundingExplained'],
    maxLength: 1000,
    optional: true,
  })
  note?: string;
}

/** Why somebody stops with a plan; nobody has to say. */
@Question('withdraw')
export class Withdraw {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom stopt u met uw plan?',
    hint: 'U hoeft dit niet te zeggen. Wij leren er wel van.',
    error: 'Schrijf op waarom u stopt, of laat dit vak leeg.',
    maxLength: 1000,
    optional: true,
  })
  reason?: string;
  @Field(cameIn.channel)
  channel?: string;

  @Field(cameIn.receivedOn)
  receivedOn?: LocalDate;
}

/** What somebody sends after all, beside the answers in the form: a name under it (Awb 4:5). */
@Question('supplement')
export class Supplement {
  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Naam van wie de aanvulling ondertekent',
    error: 'Schrijf de naam op van wie dit ondertekent.',
    maxLength: 200,
    optional: true,
  })
  signedBy?: string;

  @Field(cameIn.channel)
  channel?: string;

  @Field(cameIn.receivedOn)
  receivedOn?: LocalDate;
}
