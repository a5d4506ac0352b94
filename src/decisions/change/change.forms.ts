import { groundsAfter, groundsBefore } from '../../../workflows/grant-change.grounds.js';
import { asForm, Field, Question } from '../../web/form/question.js';

const words = ({ key, words: label }: (typeof groundsBefore)[number], hint: string) => ({ value: key, label, hint }); // prettier-ignore

/** What staff intends with a grant, on what ground, and what it would become. */
class PrepareChange {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat bent u van plan?',
    error: 'Kies wat u van plan bent.',
    refusedBy: ['changeKindNamed', 'notDeterminedYet', 'timeIsOver', 'withinFiveYears'],
    options: [
      {
        value: 'lowerDetermination',
        label: 'Lager vaststellen',
        hint: 'Als de tijd van het plan voorbij is en het bedrag nog niet vaststaat (Awb 4:46).',
      },
      {
        value: 'change',
        label: 'Intrekken of verlagen',
        hint: 'Vóór de vaststelling (Awb 4:48), of daarna om een van drie redenen en binnen vijf jaar (Awb 4:49).',
      },
    ],
  })
  kind: string;

  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Om welke reden?',
    error: 'Kies de reden.',
    refusedBy: ['changeGroundFits'],
    options: [
      ...groundsBefore.map((ground) => words(ground, 'Zolang het bedrag nog niet vaststaat')),
      ...groundsAfter.map((ground) => words(ground, 'Als het bedrag vaststaat')),
    ],
  })
  ground: string;

  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag is de afspraak niet nagekomen?',
    hint: 'Alleen bij een afspraak die na de vaststelling niet is nagekomen. De vijf jaar tellen vanaf die dag.',
    error: 'Vul de dag in, bijvoorbeeld 2 november 2026, of laat dit vak leeg.',
    refusedBy: ['breachDated'],
    optional: true,
  })
  breachOn?: string;

  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Wat wordt de bijdrage?',
    hint: 'Lager dan nu. Vul 0 in om alles in te trekken of op nul vast te stellen.',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['lowerThanNow'],
  })
  amount: number;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat is er aan de hand?',
    hint: 'Voor collega’s. Wat de ontvanger leest, schrijft u als u om een reactie vraagt.',
    error: 'Schrijf op wat er aan de hand is.',
    refusedBy: ['reasonsNoted'],
    maxLength: 4000,
  })
  reason: string;
}

/** The form with which a change of a grant begins. */
export const prepareChange = asForm('prepareChange', PrepareChange);

/** The decision itself; the letter says why, and what was done with the reaction. */
@Question('decideChange')
export class DecideChange {
  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Wat wordt de bijdrage?',
    hint: 'Niet lager dan waarover de ontvanger kon reageren.',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['lowerThanNow', 'notBeyondIntention', 'decidedByAnother'],
  })
  amount: number;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom besluit u dit?',
    hint: 'Dit komt in de brief. Noem de feiten, en waarom u dit redelijk vindt.',
    error: 'Schrijf op waarom u dit besluit. De ontvanger leest dit in de brief.',
    refusedBy: ['motivated'],
    maxLength: 4000,
  })
  motivation: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat heeft u met de reactie gedaan?',
    hint: 'Niet nodig als er geen reactie kwam: de brief zegt dat dan. Dit komt in de brief.',
    error: 'Schrijf op wat u met de reactie heeft gedaan, of laat dit vak leeg.',
    refusedBy: ['viewsAnswered'],
    maxLength: 2000,
    optional: true,
  })
  viewsAnswer?: string;
}

/** How much is claimed back (Awb 4:57); it may be less than what was paid too much. */
@Question('decideRecovery')
export class DecideRecovery {
  @Field({
    kind: 'money',
    goes: 'input',
    label: 'Hoeveel vraagt u terug?',
    hint: 'Niet meer dan er te veel is betaald. Minder mag: u weegt wat redelijk is.',
    error: 'Vul een bedrag in, bijvoorbeeld 1.250,00.',
    refusedBy: ['recoverable'],
  })
  amount: number;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom vraagt u dit terug?',
    hint: 'Dit komt in de brief. Schrijf ook waarom u dit redelijk vindt.',
    error: 'Schrijf op waarom u dit besluit. De ontvanger leest dit in de brief.',
    refusedBy: ['motivated'],
    maxLength: 4000,
  })
  motivation: string;
}
