import type { LocalDate } from '../../workflows/calendar.js';
import { Field, Question } from '../web/form/question.js';

/** When and where somebody is heard (Awb 7:2, 7:4). */
@Question('inviteToHearing')
export class InviteToHearing {
  @Field({
    kind: 'moment',
    goes: 'input',
    label: 'Wanneer is de hoorzitting?',
    hint: 'Dag en tijd, bijvoorbeeld 14-12-2026 14:00. Kies een werkdag die meer dan tien dagen weg is.',
    error: 'Vul de dag en de tijd in, bijvoorbeeld 14-12-2026 14:00.',
    refusedBy: ['hearingIsAhead'],
  })
  hearingAt: number;

  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Waar is de hoorzitting?',
    hint: 'Zo precies als in een brief. Zeg ook hoe iemand online mee kan doen, als dat kan.',
    error: 'Schrijf op waar de hoorzitting is.',
  })
  place: string;
}

/** On what ground nobody is heard (Awb 7:3). */
@Question('waiveHearing')
export class WaiveHearing {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Op welke grond hoort u niemand?',
    error: 'Kies op welke grond u niemand hoort (Awb 7:3).',
    options: [
      { value: 'a', label: 'Het bezwaar is duidelijk niet-ontvankelijk (artikel 7:3, onder a)' },
      { value: 'b', label: 'Het bezwaar is duidelijk ongegrond (onder b)' },
      { value: 'c', label: 'Wie bezwaar maakte, zei dat een gesprek niet nodig is (onder c)' },
      { value: 'd', label: 'Wij vroegen of een gesprek nodig is, en kregen niet op tijd antwoord (onder d)' },
      { value: 'e', label: 'Wij geven helemaal gelijk, en niemand heeft daar last van (onder e)' },
    ],
    refusedBy: ['waiverGround'],
  })
  ground: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom?',
    hint: 'Dit komt in de e-mail en in de brief.',
    error: 'Schrijf op waarom u niemand hoort. Dit komt in de brief.',
    maxLength: 1000,
  })
  reason: string;
}

/** What was said (Awb 7:7). */
@Question('reportHearing')
export class ReportHearing {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag was de hoorzitting?',
    error: 'Vul de dag van de hoorzitting in. Die is vandaag of eerder.',
    refusedBy: ['hearingWasHeld'],
  })
  heardOn: LocalDate;

  @Field({
    kind: 'select',
    goes: 'input',
    optional: true,
    label: 'Wie leidde de hoorzitting?',
    hint: 'Iemand die niet aan het eerste besluit meewerkte. Hoorde de commissie? Laat dit dan leeg.',
    error: 'Kies wie de hoorzitting leidde.',
    list: 'colleagues',
    refusedBy: ['hearingLed', 'hearingByOthers'],
  })
  ledBy?: string;

  @Field({
    kind: 'choices',
    goes: 'input',
    optional: true,
    label: 'Wie hoorden nog meer?',
    hint: 'Alleen collega’s die mee hoorden. Wie alleen opschreef wat er werd gezegd, hoorde niet.',
    error: 'Kies collega’s uit de lijst.',
    list: 'colleagues',
  })
  alsoHeard?: string[];

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Verslag',
    hint: 'Wie waren er, en wat werd er gezegd? Kwam er niemand? Schrijf dat dan op.',
    error: 'Schrijf een kort verslag van de hoorzitting (Awb 7:7).',
    maxLength: 4000,
  })
  report: string;
}
