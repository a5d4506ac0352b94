import { Field, Question } from '../../web/form/question.js';

/** What was agreed with whoever complained, who is content with it (Awb 9:5). */
@Question('settleComplaint')
export class SettleComplaint {
  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat heeft u afgesproken, en wanneer zei de klager tevreden te zijn?',
    hint: 'Wie klaagde, leest dit.',
    error: 'Schrijf op wat u heeft afgesproken, en wanneer. Wie klaagde, leest dit.',
    maxLength: 2000,
  })
  conclusion: string;
}

/** Why we need not look at a complaint (Awb 9:8). */
@Question('refuseComplaint')
export class RefuseComplaint {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Waarom behandelt u de klacht niet?',
    error: 'Kies waarom u de klacht niet behandelt (Awb 9:8).',
    options: [
      { value: 'a', label: 'Wij hebben hier al eerder een klacht over behandeld (eerste lid, onder a)' },
      { value: 'b', label: 'Het gebeurde langer dan een jaar voor de klacht (onder b)' },
      { value: 'c', label: 'De klager kon bezwaar maken (onder c)' },
      { value: 'd', label: 'De klager kan of kon naar de bestuursrechter (onder d)' },
      { value: 'e', label: 'Het ligt al bij een andere rechter, of lag daar (onder e)' },
      { value: 'f', label: 'Er loopt een onderzoek van justitie naar (onder f)' },
      { value: 'second', label: 'Het belang of het gewicht is duidelijk te klein (tweede lid)' },
    ],
    refusedBy: ['refusalGround'],
  })
  ground: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Leg dit uit',
    hint: 'Wie klaagde, leest dit.',
    error: 'Schrijf op waarom u de klacht niet behandelt. Wie klaagde, leest dit.',
    maxLength: 2000,
  })
  findings: string;
}

/** Our answer: what we found, what we think of it, and what we do now (Awb 9:12, first paragraph). */
@Question('judgeComplaint')
export class JudgeComplaint {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Wat vindt u van de klacht?',
    error: 'Kies wat u van de klacht vindt.',
    options: [
      { value: 'founded', label: 'Gegrond: de klager heeft gelijk' },
      { value: 'partlyFounded', label: 'Deels gegrond' },
      { value: 'unfounded', label: 'Ongegrond' },
      { value: 'none', label: 'Geen oordeel: er is niet vast te stellen wat er is gebeurd' },
    ],
    refusedBy: ['judgementChosen'],
  })
  outcome: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat heeft u gevonden, en waarom vindt u dit?',
    hint: 'Wie klaagde, leest dit. Noem geen namen van collega’s.',
    error: 'Schrijf op wat u heeft gevonden en waarom u dit vindt.',
    maxLength: 4000,
  })
  findings: string;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Wat doet u nu?',
    hint: 'Bijvoorbeeld: excuses, of iets dat voortaan anders gaat. Wie klaagde, leest dit.',
    error: 'Schrijf op wat u nu doet. Doet u niets? Schrijf dat dan op.',
    maxLength: 2000,
  })
  conclusion: string;
}
