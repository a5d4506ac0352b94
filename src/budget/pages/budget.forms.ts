import type { LocalDate } from '../../../workflows/calendar.js';
import type { Rounding } from '../../../workflows/indexation.js';
import type { Cents } from '../../../workflows/language.js';
import { asForm, Field, type FieldOfMove, type QuestionOfMove } from '../../web/form/question.js';
import type { Distribution } from '../budget.entity.js';
import { bases, distributions, roundings } from '../budget-words.js';
import type { Basis } from '../indexing.js';

const decidedOn: FieldOfMove = {
  kind: 'date',
  goes: 'input',
  label: 'Op welke dag is dit besloten?',
  error: 'Vul de dag van het besluit in, bijvoorbeeld 12 november 2026.',
};
const source: FieldOfMove = {
  kind: 'text',
  goes: 'input',
  label: 'Welk besluit is dat?',
  hint: 'Noem de raad of het college, met de datum of het nummer van het stuk. Wie dit later nakijkt, moet het kunnen vinden.',
  error: 'Schrijf op welk besluit dit is, bijvoorbeeld: raadsbesluit begroting 2027, agendapunt 8.',
  maxLength: 200,
};

const optionsOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));

/** Only which decision it was. */
class OnlyGrounds {
  @Field(decidedOn) decidedOn: LocalDate;
  @Field(source) source: string;
}

/** Another amount for a budget (rule B3). */
class Ceiling {
  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Nieuw plafond',
    hint: 'Dit is het hele bedrag van de pot, ook wat al is toegezegd of betaald.',
    error: 'Vul een bedrag in, bijvoorbeeld 30.000,00.',
  })
  ceiling: Cents;
  @Field(decidedOn) decidedOn: LocalDate;
  @Field(source) source: string;
}

/** That ceiling and distribution were made known (Awb 4:26, 4:27). */
class Publishing {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Hoe wordt het geld verdeeld?',
    error: 'Kies hoe het geld wordt verdeeld.',
    options: optionsOf(distributions),
  })
  distribution: Distribution;
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag is het bekendgemaakt?',
    hint: 'De dag waarop het in het gemeenteblad stond.',
    error: 'Vul de dag in waarop het bekend is gemaakt, bijvoorbeeld 15 november 2026.',
  })
  publishedOn: LocalDate;
  @Field(decidedOn) decidedOn: LocalDate;
  @Field({ ...source, label: 'Welk besluit is dat, en waar staat het?' }) source: string;
}

/** The yearly step by prices (§6.5 of the domain rules). */
class Indexing {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waar begint de som?',
    hint: 'Het beleid zegt dit niet. De gemeente kiest; wat u kiest, blijft erbij staan.',
    error: 'Kies waar de som begint.',
    options: optionsOf(bases),
  })
  basis: Basis;
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waarop wordt afgerond?',
    error: 'Kies waarop wordt afgerond.',
    options: optionsOf(roundings),
  })
  rounding: Rounding;
  @Field(decidedOn) decidedOn: LocalDate;
  @Field(source) source: string;
}

/** What any of the forms can bring. */
export interface Told extends Ceiling, Publishing, Indexing {}

/** One kind of decision about a budget, by the last part of its address. */
export interface Choice {
  readonly title: string;
  readonly intro: string;
  readonly form: QuestionOfMove;
}
export type What = 'plafond' | 'bekendmaken' | 'indexeren' | 'meenemen';

/** Every decision about one budget that can be written down. */
export const choices: Readonly<Record<What, Choice>> = {
  plafond: {
    title: 'Een ander plafond',
    intro:
      'Schrijf hier op wat al besloten is. Een lager plafond geldt niet voor aanvragen die al binnen zijn (Awb artikel 4:27).',
    form: asForm('changeCeiling', Ceiling),
  },
  bekendmaken: {
    title: 'Bekendmaken',
    intro:
      'Plafond en verdeling moeten bekend zijn voordat iemand kan aanvragen (Awb artikel 4:26 en 4:27). Daarna verandert de verdeling niet meer.',
    form: asForm('publishCeiling', Publishing),
  },
  indexeren: {
    title: 'Indexeren',
    intro: 'Het plafond gaat mee met de prijzen. Dit kan één keer per jaar.',
    form: asForm('indexBudget', Indexing),
  },
  meenemen: {
    title: 'Meenemen naar het volgende jaar',
    intro: 'Wat over is, gaat naar de pot van het volgende jaar. Dat mag alleen als de raad dat besluit.',
    form: asForm('carryOver', OnlyGrounds),
  },
};

/** A whole new year. */
export const newYear: Choice = {
  title: 'De begroting van een nieuw jaar',
  intro:
    'Alle potten komen er nog een keer, leeg en met hetzelfde plafond. Potten van een ronde komen met hun ronde. Daarna past u elk plafond aan.',
  form: asForm('turnYear', OnlyGrounds),
};
