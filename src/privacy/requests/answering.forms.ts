import { Field, asForm } from '../../web/form/question.js';
import { outcomeWords } from './request-words.js';

/** Why an answer takes up to two months more. */
class Extending {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom kost het meer tijd?',
    hint: 'Dit mag alleen als het verzoek ingewikkeld is, of als het er veel zijn. De aanvrager leest deze reden.',
    error: 'Schrijf op waarom het meer tijd kost.',
    maxLength: 1000,
  })
  reason: string;
}

/** What we answer. */
class Answering {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat is er met het verzoek gedaan?',
    options: Object.entries(outcomeWords).map(([value, label]) => ({ value, label })),
    error: 'Kies wat er met het verzoek is gedaan.',
  })
  outcome: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Uw antwoord',
    hint: 'De aanvrager krijgt deze tekst. Doet u iets niet? Schrijf dan waarom.',
    error: 'Schrijf een antwoord.',
    maxLength: 4000,
  })
  answer: string;
}

/** What we answer to who wants to be erased; what became of it follows from what may go. */
class AnsweringErasure {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Uw antwoord',
    hint: 'De aanvrager krijgt deze tekst.',
    error: 'Schrijf een antwoord.',
    maxLength: 4000,
  })
  answer: string;
}

/** Who somebody is, put right. */
class Correcting {
  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Naam',
    error: 'Vul de naam in.',
    maxLength: 100,
  })
  name: string;

  @Field({
    kind: 'phone',
    goes: 'texts',
    label: 'Telefoonnummer',
    error: 'Vul een telefoonnummer in, bijvoorbeeld 06 12345678, of laat het vak leeg.',
    optional: true,
  })
  phone: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Postadres',
    hint: 'Straat en huisnummer op de eerste regel, postcode en plaats op de tweede.',
    error: 'Gebruik hoogstens 300 tekens.',
    maxLength: 300,
    optional: true,
  })
  postalAddress: string;
}

/** The forms with which staff handles a request, as pages draw and read them. */
export const answeringForms = {
  extending: asForm('extendRequest', Extending),
  answering: asForm('answerRequest', Answering),
  erasing: asForm('answerErasure', AnsweringErasure),
  correcting: asForm('correctPerson', Correcting),
};
