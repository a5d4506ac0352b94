import type { LocalDate } from '../../../workflows/calendar.js';
import { cameIn } from '../../web/form/came-in.js';
import { Field, Question } from '../../web/form/question.js';

/** Taking a complaint back, also by letter or telephone. */
@Question('withdrawComplaint')
export class WithdrawComplaint {
  @Field(cameIn.channel)
  channel?: string;

  @Field(cameIn.receivedOn)
  receivedOn?: LocalDate;
}

/** Whom a complaint is about: they hear of it, and handle nothing of it (Awb 9:7 and 9:9). */
@Question('takeUpComplaint')
export class TakeUpComplaint {
  @Field({
    kind: 'choices',
    goes: 'input',
    optional: true,
    label: 'Over welke collega’s gaat de klacht?',
    hint: 'Zij krijgen bericht, en kunnen de klacht niet behandelen. Gaat de klacht over niemand in het bijzonder? Laat dit dan leeg.',
    error: 'Kies collega’s uit de lijst.',
    list: 'colleagues',
    refusedBy: ['notAboutHandler'],
  })
  involved?: string[];

  @Field({
    kind: 'yesNo',
    goes: 'input',
    label: 'Klopt het dat u niet betrokken was bij wat er is gebeurd?',
    error: 'Zeg dat u er niet bij betrokken was. Was u dat wel? Laat een collega de klacht behandelen.',
    refusedBy: ['saysUninvolved'],
  })
  uninvolved: boolean;
}

/** When and where both sides can tell what happened (Awb 9:10). */
@Question('inviteToTalk')
export class InviteToTalk {
  @Field({
    kind: 'moment',
    goes: 'input',
    label: 'Wanneer is het gesprek?',
    hint: 'Dag en tijd, bijvoorbeeld 14-12-2026 14:00.',
    error: 'Vul de dag en de tijd in, bijvoorbeeld 14-12-2026 14:00.',
    refusedBy: ['talkIsAhead'],
  })
  hearingAt: number;

  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Waar is het gesprek?',
    hint: 'Zo precies als in een brief. Bellen kan ook: zeg dan wie belt.',
    error: 'Schrijf op waar het gesprek is.',
  })
  place: string;
}

/** Why nobody is heard (Awb 9:10, second paragraph). */
@Question('waiveTalk')
export class WaiveTalk {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waarom is er geen gesprek?',
    error: 'Kies waarom er geen gesprek is (Awb 9:10, tweede lid).',
    options: [
      { value: 'unfounded', label: 'De klacht is duidelijk ongegrond' },
      { value: 'notWanted', label: 'Wie klaagde, wil geen gesprek' },
      { value: 'noAnswer', label: 'Wij vroegen of een gesprek nodig is, en kregen niet op tijd antwoord' },
    ],
    refusedBy: ['talkWaiver'],
  })
  ground: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Leg dit uit',
    hint: 'Wie klaagde, leest dit bij ons antwoord.',
    error: 'Schrijf op waarom er geen gesprek is. Wie klaagde, leest dit.',
    maxLength: 1000,
  })
  reason: string;
}

/** What was said (Awb 9:10, third paragraph). */
@Question('reportTalk')
export class ReportTalk {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag was het gesprek?',
    error: 'Vul de dag van het gesprek in. Die is vandaag of eerder, en niet voor de klacht.',
    refusedBy: ['talkWasHeld'],
  })
  heardOn: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Verslag',
    hint: 'Wie waren er, en wat werd er gezegd? Kwam er niemand? Schrijf dat dan op.',
    error: 'Schrijf een kort verslag van het gesprek (Awb 9:10, derde lid).',
    maxLength: 4000,
  })
  report: string;
}

/** Why our answer takes four weeks more (Awb 9:11, second paragraph). */
@Question('postponeComplaint')
export class PostponeComplaint {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom heeft u meer tijd nodig?',
    hint: 'Wie klaagde en over wie de klacht gaat, lezen dit. Noem geen namen.',
    error: 'Schrijf op waarom u meer tijd nodig heeft. Wie klaagde, leest dit.',
    maxLength: 1000,
  })
  reason: string;
}

/** Until when, as was agreed in writing (Awb 9:11, third paragraph). */
@Question('postponeComplaintFurther')
export class PostponeComplaintFurther {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag is afgesproken?',
    error: 'Kies een dag na de laatste dag van nu, en binnen een half jaar.',
    refusedBy: ['dayAgreed'],
  })
  newDate: LocalDate;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom, en wanneer stemde de klager schriftelijk in?',
    hint: 'Wie klaagde en over wie de klacht gaat, lezen dit. Noem geen namen.',
    error: 'Schrijf op waarom u meer tijd nodig heeft. Wie klaagde, leest dit.',
    maxLength: 1000,
  })
  reason: string;
}
