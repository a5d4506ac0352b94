import { Field, asForm } from '../../web/form/question.js';
import { kindWords } from './request-words.js';
import { otherRoads } from '../../web/form/came-in.js';

const kinds = Object.entries(kindWords);

/** What somebody asks about their own data. */
class Asking {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat wilt u?',
    options: kinds.map(([value, { own }]) => ({ value, label: own })),
    error: 'Kies wat u wilt.',
  })
  kind: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wilt u er iets bij vertellen?',
    hint: 'Bijvoorbeeld: mijn naam is verkeerd geschreven. Schrijf geen medische of andere gevoelige gegevens op.',
    error: 'Gebruik hoogstens 2.000 tekens.',
    maxLength: 2000,
    optional: true,
  })
  wish: string;
}

/** The same, typed in by staff for somebody who called, wrote or came by. */
class AskingForOther {
  @Field({
    kind: 'text',
    goes: 'texts',
    label: 'Wie vraagt het?',
    hint: 'Het e-mailadres, of het zaaknummer van een plan van deze persoon. Vraag ernaar: zo weet u dat het deze persoon is.',
    error: 'Vul een e-mailadres in, of een zaaknummer, bijvoorbeeld MD-2026-00012.',
    maxLength: 254,
  })
  who: string;

  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat wil deze persoon?',
    options: kinds.map(([value, { staff }]) => ({ value, label: staff })),
    error: 'Kies wat deze persoon wil.',
  })
  kind: string;

  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Hoe kwam het verzoek binnen?',
    options: otherRoads,
    error: 'Kies hoe het verzoek binnenkwam.',
  })
  channel: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag kwam het binnen?',
    hint: 'Vanaf die dag heeft u een maand.',
    error: 'Vul de dag in waarop het binnenkwam, bijvoorbeeld 18 november 2026.',
  })
  receivedOn: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat zei of schreef deze persoon?',
    error: 'Gebruik hoogstens 2.000 tekens.',
    maxLength: 2000,
    optional: true,
  })
  wish: string;
}

/** The forms with which a request begins, as pages draw and read them. */
export const askingForms = {
  own: asForm('askAboutOwnData', Asking),
  forOther: asForm('askAboutData', AskingForOther),
};
