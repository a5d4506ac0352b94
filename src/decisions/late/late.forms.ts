import { asForm, Field, Question } from '../../web/form/question.js';

/** Whether a penalty for deciding late is due, and among how many it is divided (Awb 4:17, sixth and seventh paragraph). */
@Question('determinePenalty')
export class DeterminePenalty {
  @Field({
    kind: 'choice',
    goes: 'input',
    label: 'Zijn wij de dwangsom verschuldigd?',
    error: 'Kies of de dwangsom verschuldigd is.',
    refusedBy: ['isOwed', 'isNotOwed'],
    options: [
      { value: 'owed', label: 'Ja', hint: 'De brief noemt het bedrag en hoe dat is gerekend.' },
      { value: 'unreasonablyLate', label: 'Nee: wij zijn onredelijk laat in gebreke gesteld' },
      { value: 'notInterested', label: 'Nee: wie ons in gebreke stelde, is geen belanghebbende' },
      {
        value: 'manifest',
        label: 'Nee: de aanvraag of het bezwaar is duidelijk niet-ontvankelijk of ongegrond',
      },
    ],
  })
  outcome: string;

  @Field({
    kind: 'number',
    goes: 'input',
    label: 'Hoeveel aanvragers of bezwaarmakers zijn er?',
    hint: 'Zijn het er meer? Dan krijgt ieder een gelijk deel.',
    error: 'Vul een aantal in, bijvoorbeeld 1.',
    refusedBy: ['applicantsCounted'],
    begin: () => '1',
  })
  applicants: number;

  @Field({
    kind: 'longText',
    goes: 'texts',
    label: 'Waarom besluit u dit?',
    hint: 'Dit komt in de brief. Bij ‘ja’ hoeft het niet: de brief legt dan uit hoe er is gerekend.',
    error: 'Schrijf op waarom u dit besluit, of laat dit vak leeg.',
    refusedBy: ['motivated'],
    maxLength: 2000,
    optional: true,
  })
  motivation?: string;
}

/** What a letter says that came in by post: the day decides from when we are late. */
class NoticeByPost {
  @Field({
    kind: 'date',
    goes: 'input',
    label: 'Op welke dag kwam de brief binnen?',
    hint: 'Vanaf die dag hebben wij nog twee weken.',
    error: 'Vul de dag in waarop de brief binnenkwam, bijvoorbeeld 2 november 2026.',
    refusedBy: ['receivedByNow', 'decisionIsLate', 'undecidedThen'],
  })
  receivedOn: string;
}

/** A notice of default that staff types in for a letter. */
export const noticeByPost = asForm('noticeByPost', NoticeByPost);

class OwnNotice {}

/** A notice of default by whoever applied: it says all by being there. */
export const ownNotice = asForm('ownNotice', OwnNotice);
