import type { LocalDate } from '../../../workflows/calendar.js';
import { messageKinds } from '../../../workflows/channels.js';
import { otherRoads } from '../../web/form/came-in.js';
import { asForm, Field } from '../../web/form/question.js';

const wish = { kind: 'longText', goes: 'texts', error: 'Schrijf uw vraag op.', maxLength: 2000 } as const;

/** A question as somebody asks it. */
class OwnQuestion {
  @Field({
    kind: 'select',
    goes: 'input',
    label: 'Waar gaat uw vraag over?',
    error: 'Kies waar uw vraag over gaat.',
    list: 'topics',
  })
  topic: string;

  @Field({
    ...wish,
    label: 'Uw vraag',
    hint: 'Schrijf geen medische of andere gevoelige gegevens op.',
  })
  wish: string;
}

/** The same, typed in by staff for somebody who wrote, called or came by and could not be answered at once. */
class QuestionForOther {
  @Field({
    kind: 'select',
    goes: 'input',
    label: 'Waar gaat de vraag over?',
    error: 'Kies waar de vraag over gaat.',
    list: 'topics',
  })
  topic: string;

  @Field({
    kind: 'text',
    goes: 'texts',
    optional: true,
    label: 'Zaaknummer',
    hint: 'Alleen als de vraag over één plan gaat.',
    error: 'Vul een zaaknummer in, bijvoorbeeld MD-2026-00012, of laat het vak leeg.',
  })
  caseNumber?: string;

  @Field({ ...wish, label: 'De vraag', error: 'Schrijf de vraag op.' })
  wish: string;

  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Hoe kwam de vraag binnen?',
    error: 'Kies hoe de vraag binnenkwam.',
    options: [...otherRoads, { value: 'other', label: 'Op een andere manier, zoals een appje' }],
  })
  channel: string;

  @Field({
    kind: 'select',
    goes: 'input',
    optional: true,
    label: 'Mag dit bericht niet langs deze weg, en neemt u het niet aan?',
    hint: 'Kies dan wat voor bericht het is. Wij schrijven meteen terug langs welke weg het wel kan (Awb, afdeling 2.3).',
    error: 'Kies wat voor bericht het is, of laat dit vak leeg.',
    options: Object.entries(messageKinds).map(([value, label]) => ({ value, label })),
  })
  notAccepted?: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag kwam de vraag binnen?',
    error: 'Vul de dag in waarop de vraag binnenkwam, bijvoorbeeld 18 november 2026.',
  })
  receivedOn: LocalDate;

  @Field({ kind: 'text', goes: 'texts', label: 'Wie vraagt het?', error: 'Vul de naam in.', maxLength: 100 })
  name: string;

  @Field({
    kind: 'email',
    goes: 'texts',
    optional: true,
    label: 'E-mailadres',
    hint: 'Zonder e-mailadres gaat het antwoord met de post.',
    error: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl, of laat het vak leeg.',
  })
  email?: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    optional: true,
    label: 'Adres',
    hint: 'Alleen nodig zonder e-mailadres.',
    error: 'Gebruik hoogstens 300 tekens.',
    maxLength: 300,
  })
  address?: string;
}

/** Our answer to a question. */
class AnswerToQuestion {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Uw antwoord',
    hint: 'Wie het vroeg, leest deze tekst.',
    error: 'Schrijf een antwoord.',
    maxLength: 4000,
  })
  answer: string;
}

export const questionForms = {
  own: asForm('askQuestion', OwnQuestion),
  forOther: asForm('enterQuestion', QuestionForOther),
  answering: asForm('answerQuestion', AnswerToQuestion),
};
