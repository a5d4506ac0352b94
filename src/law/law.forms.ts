import type { LocalDate } from '../../workflows/calendar.js';
import type { Cents } from '../../workflows/language.js';
import type { Decree } from '../../workflows/law.js';
import { asForm, Field, type FieldOfMove, type QuestionOfMove } from '../web/form/question.js';

const where: FieldOfMove = {
  kind: 'text',
  goes: 'input',
  label: 'Waar staat dit?',
  hint: 'Noem het besluit of de regeling, met het nummer van de Staatscourant of het Staatsblad.',
  error: 'Vul in waar dit staat, bijvoorbeeld Stcrt. 2028, 12345.',
  maxLength: 200,
};
const perDay = (label: string): FieldOfMove => ({
  kind: 'money',
  goes: 'input',
  label,
  error: 'Vul een bedrag in, bijvoorbeeld 23,00.',
});

/** A day that counts as a holiday (Algemene termijnenwet, art. 3). */
class EquatedDay {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Welke dag telt als feestdag?',
    error: 'Vul een dag in, bijvoorbeeld 30 april 2029.',
  })
  date: LocalDate;
  @Field(where) source: string;
}

/** Until when every such day is known. */
class DaysKnown {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag zijn alle vrije dagen bekend?',
    hint: 'Voeg eerst de dagen zelf toe. Daarna vervalt de waarschuwing bij termijnen tot en met deze dag.',
    error: 'Vul een dag in, bijvoorbeeld 31 december 2031.',
  })
  through: LocalDate;
  @Field(where) source: string;
}

/** What deciding late costs from a day on (Awb 4:17, second paragraph). */
class Penalty {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Vanaf welke dag gelden deze bedragen?',
    hint: 'De dag waarop een ingebrekestelling binnenkomt, telt.',
    error: 'Vul een dag in, bijvoorbeeld 1 januari 2027.',
  })
  from: LocalDate;
  @Field(perDay('Bedrag per dag, dag 1 tot en met 14')) first: Cents;
  @Field(perDay('Bedrag per dag, dag 15 tot en met 28')) second: Cents;
  @Field(perDay('Bedrag per dag, dag 29 tot en met 42')) third: Cents;
  @Field(where) source: string;
}

/** That somebody held the amounts against the law. */
class AmountsChecked {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Tot en met welke dag heeft u de bedragen nagekeken?',
    error: 'Vul een dag in, bijvoorbeeld de dag van vandaag.',
  })
  through: LocalDate;
  @Field({ ...where, hint: 'Noem wat u heeft bekeken, bijvoorbeeld wetten.overheid.nl, Awb artikel 4:17.' })
  source: string;
}

/** That a decree was a mistake. */
class Withdrawing {
  @Field({
    ...where,
    label: 'Waarom neemt u dit terug?',
    hint: 'De regel blijft in de lijst staan, met deze reden erbij.',
    error: 'Schrijf op waarom u dit terugneemt.',
  })
  source: string;
}

/** What any of the forms can bring. */
export interface Told {
  readonly date: LocalDate;
  readonly through: LocalDate;
  readonly from: LocalDate;
  readonly first: Cents;
  readonly second: Cents;
  readonly third: Cents;
  readonly source: string;
}

/** One way to change the law: what it is called, what it asks, and the decree it makes. */
export interface Change {
  readonly title: string;
  readonly form: QuestionOfMove;
  readonly decree: (told: Told) => Decree;
}

/** Every change a lawyer can proclaim, by the last part of its address. */
export const changes: Readonly<Record<string, Change>> = {
  'vrije-dag': {
    title: 'Een vrije dag toevoegen',
    form: asForm('proclaimDay', EquatedDay),
    decree: ({ date, source }) => ({ kind: 'equatedDay', date, source }),
  },
  'dagen-bekend': {
    title: 'Zeggen tot wanneer de vrije dagen bekend zijn',
    form: asForm('proclaimDaysKnown', DaysKnown),
    decree: ({ through, source }) => ({ kind: 'daysKnown', through, source }),
  },
  dwangsom: {
    title: 'Nieuwe bedragen voor te laat beslissen',
    form: asForm('proclaimPenalty', Penalty),
    decree: ({ from, first, second, third, source }) => ({
      kind: 'penaltyAmounts',
      from,
      perDay: [first, second, third],
      source,
    }),
  },
  'bedragen-nagekeken': {
    title: 'Zeggen dat de bedragen zijn nagekeken',
    form: asForm('proclaimChecked', AmountsChecked),
    decree: ({ through, source }) => ({ kind: 'amountsChecked', through, source }),
  },
};

/** Takes back the decree of this number. */
export const withdrawal = (number: number): Change => ({
  title: 'Een regel terugnemen',
  form: withdrawing,
  decree: ({ source }) => ({ kind: 'withdrawn', number, source }),
});

const withdrawing = asForm('withdrawDecree', Withdrawing);
