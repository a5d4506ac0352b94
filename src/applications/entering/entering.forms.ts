import { plainToInstance } from 'class-transformer';
import { IsIn, IsOptional, IsString, validateSync } from 'class-validator';
import { writtenChannels, type WrittenChannel } from '../../../workflows/fragments/written.js';
import { notByThisRoad, otherRoads } from '../../web/form/came-in.js';
import type { FieldErrors, FieldSpec } from '../../web/form/fields.js';
import { toEmail, toLocalDate, toPhone, toPostcode } from '../../web/form/input.js';
import { fits, reads, toLine } from '../../web/site/reads.js';

/** An application that reached us on paper, by telephone or at the desk: how, when, and who applies (Awb 4:2(1)). */
export class PaperEntry {
  @reads(toLine)
  @IsString({ message: 'Kies voor welke ronde de aanvraag is.' })
  round: string;

  @reads(toLine)
  @IsIn(writtenChannels, { message: 'Kies hoe de aanvraag binnenkwam.' })
  channel: WrittenChannel;

  /** Local date. */
  @reads(toLocalDate)
  @IsString({ message: 'Vul in op welke dag de aanvraag binnenkwam, bijvoorbeeld 18 november 2026.' })
  receivedOn: string;

  @reads(toLine)
  @IsString({ message: 'Vul de voornaam en achternaam van de aanvrager in.' })
  @fits(100)
  name: string;

  @reads(toLine)
  @IsString({ message: 'Vul de straat in.' })
  @fits(100)
  street: string;

  @reads(toLine)
  @IsString({ message: 'Vul het huisnummer in, bijvoorbeeld 12 of 12a.' })
  @fits(12)
  houseNumber: string;

  @reads(toPostcode)
  @IsString({ message: 'Vul de postcode in: vier cijfers en twee letters.' })
  postcode: string;

  @reads(toLine)
  @IsString({ message: 'Vul de plaats in.' })
  @fits(60)
  city: string;

  @reads(toEmail)
  @IsOptional()
  @IsString({ message: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl, of laat het vak leeg.' })
  email?: string;

  @reads(toPhone)
  @IsOptional()
  @IsString({ message: 'Vul een telefoonnummer in, bijvoorbeeld 06 12345678, of laat het vak leeg.' })
  phone?: string;
}

/** The questions as they are drawn; the rounds to choose from come from the registry. */
export const entryFields = (rounds: readonly { id: string; name: string }[]): FieldSpec[] => [
  {
    name: 'round',
    kind: 'select',
    label: 'Voor welke ronde?',
    options: rounds.map(({ id, name }) => ({ value: id, label: name })),
  },
  ...whenAndWho.map((field) => ({ ...field, autocomplete: 'off' })),
];

const whenAndWho: readonly FieldSpec[] = [
  {
    name: 'channel',
    kind: 'choice',
    label: 'Hoe kwam de aanvraag binnen?',
    hint: notByThisRoad,
    options: [...otherRoads],
  },
  {
    name: 'receivedOn',
    kind: 'date',
    label: 'Op welke dag kwam de aanvraag binnen?',
    hint: 'De dag van het stempel of het gesprek. Die dag telt als dag van ontvangst.',
  },
  { name: 'name', kind: 'text', label: 'Hoe heet de aanvrager?', hint: 'Voornaam en achternaam.' },
  { name: 'street', kind: 'text', label: 'Straat', hint: 'Op dit adres krijgt de aanvrager post.' },
  { name: 'houseNumber', kind: 'text', label: 'Huisnummer' },
  { name: 'postcode', kind: 'text', label: 'Postcode' },
  { name: 'city', kind: 'text', label: 'Plaats' },
  {
    name: 'email',
    kind: 'email',
    label: 'E-mailadres',
    hint: 'Zonder e-mailadres gaan alle berichten met de post.',
    optional: true,
  },
  { name: 'phone', kind: 'phone', label: 'Telefoonnummer', optional: true },
];

/** Reads what was typed: the entry, or one sentence for each field that is not right. `today` is a local date. */
export function readEntry(
  body: Readonly<Record<string, unknown>>,
  { rounds, today }: { rounds: readonly { id: string }[]; today: string },
): { entry: PaperEntry } | { errors: FieldErrors } {
  const entry = plainToInstance(PaperEntry, Object.fromEntries(names.map((name) => [name, body[name]])));
  const wrong = validateSync(entry, { stopAtFirstError: true, forbidUnknownValues: false });
  const found = new Map(
    wrong.map(({ property, constraints }) => [property, Object.values(constraints ?? {})[0]]),
  );
  if (!found.has('receivedOn') && entry.receivedOn > today)
    found.set('receivedOn', 'Kies vandaag of een eerdere dag.');
  if (!found.has('round') && !rounds.some(({ id }) => id === entry.round))
    found.set('round', 'Kies een ronde die nu open is.');
  const errors = Object.fromEntries(
    names.flatMap((name) => (found.has(name) ? [[name, found.get(name)]] : [])),
  );
  return found.size > 0 ? { errors: errors as FieldErrors } : { entry };
}

const names = entryFields([]).map(({ name }) => name);
