import type { LocalDate } from '../../../workflows/calendar.js';
import { notByThisRoad, otherRoads } from '../../web/form/came-in.js';
import { asForm, Field } from '../../web/form/question.js';

const conduct = {
  kind: 'longText',
  goes: 'texts',
  error: 'Schrijf op wat er is gebeurd.',
  maxLength: 4000,
} as const;

/** A complaint as somebody fills it in (Awb 9:4): what happened, about which plan or scheme, and a name and address under it. */
class OwnComplaint {
  @Field({
    kind: 'select',
    goes: 'input',
    label: 'Waar gaat uw klacht over?',
    error: 'Kies waar uw klacht over gaat.',
    list: 'topics',
  })
  topic: string;

  @Field({
    ...conduct,
    label: 'Wat is er gebeurd?',
    hint: 'Wie deed of zei wat, en wanneer? Schrijf geen medische of andere gevoelige gegevens op.',
  })
  conduct: string;

  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Uw naam',
    hint: 'Hiermee zet u uw handtekening onder de klacht.',
    error: 'Zet uw naam onder de klacht.',
    autocomplete: 'name',
  })
  signedBy: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Uw adres',
    hint: 'Straat en huisnummer op de eerste regel, postcode en plaats op de tweede.',
    error: 'Vul uw adres in.',
    autocomplete: 'street-address',
    maxLength: 300,
  })
  address: string;
}

/** A complaint that came on paper, by telephone or at the desk, typed in by staff (Awb 9:2). */
class WrittenComplaint {
  @Field({
    kind: 'select',
    goes: 'input',
    label: 'Waar gaat de klacht over?',
    error: 'Kies waar de klacht over gaat.',
    list: 'topics',
  })
  topic: string;

  @Field({
    kind: 'text',
    goes: 'texts',
    optional: true,
    label: 'Zaaknummer',
    hint: 'Alleen als de klacht over één plan gaat.',
    error: 'Vul een zaaknummer in, bijvoorbeeld MD-2026-00012, of laat het vak leeg.',
  })
  caseNumber?: string;

  @Field({ ...conduct, label: 'Wat is er gebeurd?', hint: 'Neem de woorden van de klager precies over.' })
  conduct: string;

  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Hoe kwam het binnen?',
    error: 'Kies hoe de klacht binnenkwam.',
    hint: notByThisRoad,
    options: otherRoads,
  })
  channel: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag kwam het binnen?',
    hint: 'Vanaf die dag telt de termijn.',
    error: 'Vul de dag in waarop de klacht binnenkwam, bijvoorbeeld 18 november 2026.',
  })
  receivedOn: LocalDate;

  @Field({ kind: 'text', goes: 'texts', label: 'Wie klaagt?', error: 'Vul de naam in.', maxLength: 100 })
  name: string;

  @Field({
    kind: 'email',
    goes: 'texts',
    optional: true,
    label: 'E-mailadres',
    hint: 'Zonder e-mailadres gaat elk bericht met de post.',
    error: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl, of laat het vak leeg.',
  })
  email?: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Adres',
    hint: 'Straat en huisnummer op de eerste regel, postcode en plaats op de tweede.',
    error: 'Vul het adres in.',
    maxLength: 300,
  })
  address: string;
}

export const ownComplaint = asForm('start', OwnComplaint);
export const writtenComplaint = asForm('start', WrittenComplaint);
