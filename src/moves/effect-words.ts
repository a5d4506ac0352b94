import type { EffectName, Effects } from '../../workflows/effects.js';
import { roleNames } from '../identity/role-names.js';
import { euro, fullDate, moment } from '../web/format.js';
import { letterName } from '../../workflows/letters.names.js';
import { taskSentence } from '../worklist/tasks/task-words.js';

/** What the sentences about a move can mention besides its own values. */
export interface Scene {
  /** Who a message goes to, in words: `de aanvrager, Harm Voorbeeld`. */
  readonly who: (to: Effects['message']['to']) => string;
  /** Subject of a message, filled in as far as it is known. */
  readonly subject: (message: Effects['message']) => string;
  /** Whether a letter of this kind goes by post. */
  readonly byPost: (as: Effects['sendLetter']['as']) => boolean;
  /** Whether a letter by post takes the place of this message. */
  readonly lettered: (message: Effects['message']) => boolean;
  /** Whether this message goes by post, because whoever it is for did not agree to e-mail or has none. */
  readonly posted: (message: Effects['message']) => boolean;
}

type Say<Name extends EffectName> = (params: Effects[Name], scene: Scene) => string | undefined;

/** What every effect means for people, in one sentence for staff; nothing for what only the house itself notices. */
export const staffWords: { readonly [Name in EffectName]: Say<Name> } = {
  message: (params, { who, subject, lettered, posted }) => {
    if (lettered(params)) return undefined;
    return posted(params)
      ? `Er gaat een brief per post naar ${who(params.to)}: ‘${subject(params)}’. ${taskFor('postMessage')}`
      : `Er gaat een e-mail naar ${who(params.to)}: ‘${subject(params)}’.`;
  },
  openTask: ({ kind, for: role }) => `Er komt een taak voor de ${roleNames[role]}: ${taskSentence(kind)}.`,
  closeTask: ({ kind }) => `De taak ‘${taskSentence(kind)}’ is klaar.`,
  openApplication: () => 'Er komt een concept op naam van de aanvrager.',
  recordSubmission: () => 'De aanvraag krijgt een zaaknummer en de antwoorden liggen vast.',
  recordSupplement: () => 'De aangevulde antwoorden liggen vast.',
  eraseDraft: () => 'Wat is ingevuld, wordt gewist.',
  recordDecision: ({ kind, amount }) => decisionSentence(kind, amount),
  prepareLetter: ({ kind }) => `De brief wordt klaargemaakt: ${letterName(kind)}.`,
  announceDecision: ({ objectionEndsOn }) =>
    objectionEndsOn
      ? `De aanvrager kan het besluit en de brief lezen. Bezwaar maken kan tot en met ${fullDate(objectionEndsOn)}.`
      : 'Wie bezwaar maakte, kan het besluit en de brief lezen, en daarna naar de rechter.',
  sendLetter: ({ as }, { byPost }) =>
    ['De brief gaat meteen weg. De aanvrager kan hem lezen.', ...(byPost(as) ? [postSentence] : [])].join(
      ' ',
    ),
  announceAgain: ({ objectionEndsOn }) =>
    [
      'De brief krijgt de datum van vandaag, en telt vanaf vandaag als bekendgemaakt.',
      ...(objectionEndsOn ? [`Bezwaar maken kan tot en met ${fullDate(objectionEndsOn)}.`] : []),
      taskFor('postLetter'),
    ].join(' '),
  moveObjectionDay: ({ newDate }) => `Bezwaar maken kan nu tot en met ${fullDate(newDate)}.`,
  recordRevision: ({ kind, amount }) =>
    `Het besluit wordt: een ${kind === 'penalty' ? 'dwangsom' : 'bijdrage'} van ${euro(amount)}.`,
  openObjection: () => 'Er komt een bezwaar bij dit besluit.',
  openComplaint: () => 'Er komt een klacht.',
  takeComplaint: () => 'U behandelt deze klacht.',
  money: ({ kind, amount }) => (amount === 0 ? undefined : `${euro(amount)} ${moneyWords[kind]}.`),
  recordInvolvement: () => 'Wij leggen vast of het jurylid betrokken is.',
  handInScores: () => 'De punten en redenen liggen vast.',
  recordPanel: ({ amount }) => `Het voorstel van de jury wordt ${euro(amount)}.`,
  recordLot: () => 'De loting komt in het juryadvies.',
  signReport: ({ final }) =>
    final
      ? 'Het juryadvies ligt vast en verandert niet meer.'
      : 'De eerste handtekening staat onder het juryadvies.',
  lockVersion: () => 'De spelregels, bedragen en teksten van deze ronde veranderen hierna niet meer.',
  openRound: () => 'De ronde gaat open.',
  moveClosing: ({ closesAt }) => `De ronde sluit op ${moment(closesAt)}.`,
  recordCouncilNotice: () => 'Wij leggen vast wanneer de raad is geïnformeerd.',
  recordBankAccount: () => 'Het rekeningnummer wordt versleuteld bewaard.',
  recordBankCheck: ({ outcome }) => checkWords[outcome],
  orderPayment: ({ amount, dueOn }) =>
    `${euro(amount)} komt op de betaallijst, te betalen uiterlijk ${fullDate(dueOn)}.`,
  recordPaid: ({ amount }) => `${euro(amount)} staat als betaald in het dossier.`,
  rejectPayment: () => 'De betaling staat als teruggekomen in het dossier.',
  withdrawPayment: () => 'De betaling gaat van de betaallijst.',
  recordAccountChange: () =>
    'Het nieuwe rekeningnummer wordt versleuteld bewaard. Het telt pas na 48 uur, een telefoontje en een tweede controle.',
  recordCallBack: () => 'Wij leggen vast wie er belde, wanneer en op welk nummer.',
  settleAccountChange: ({ outcome }) => changeWords[outcome],
  recordCompletion: () => 'De zin en de foto komen bij het dossier.',
  retain: () => 'De bewaartermijn van het dossier begint.',
};

const taskFor = (kind: string): string =>
  `Er komt een taak voor de ${roleNames.caseHandler}: ${taskSentence(kind)}.`;

/** The same for whoever applied: only what they get or see themselves. */
export const applicantWords: { readonly [Name in EffectName]?: Say<Name> } = {
  message: (params, { subject, lettered, posted }) =>
    ['applicant', 'payee', 'payeeAsKnown'].includes(params.to)
      ? `U krijgt een ${posted(params) || lettered(params) ? 'brief met de post' : 'e-mail'}: ‘${subject(params)}’.`
      : undefined,
  recordBankAccount: () =>
    'Wij bewaren uw rekeningnummer versleuteld. Twee collega’s controleren het, elk apart.',
  recordAccountChange: () =>
    'Wij bewaren het nieuwe nummer versleuteld. Wij wachten 48 uur en bellen u op het nummer uit uw aanvraag. Een collega controleert het daarna nog een keer.',
  recordCompletion: () => 'Wij zien dat uw plan klaar is.',
};

/** What is told besides the announcement of a decision that no e-mail tells of (Awb 3:41). */
export const postSentence = `De brief gaat per post, niet per e-mail. ${taskFor('postLetter')}`;

const decisionSentence = (kind: Effects['recordDecision']['kind'], amount: number): string =>
  ({
    grant: `Het besluit: een bijdrage van ${euro(amount)}.`,
    partialGrant: `Het besluit: een bijdrage van ${euro(amount)}, minder dan gevraagd.`,
    refusal: 'Het besluit: geen bijdrage.',
    notProcessed: 'Het besluit: wij behandelen de aanvraag niet.',
    excluded: 'Het besluit: het plan voldoet niet aan de voorwaarden.',
    determination: `Het besluit: de bijdrage is vastgesteld op ${euro(amount)}.`,
    lowerDetermination: `Het besluit: de bijdrage is lager vastgesteld, op ${euro(amount)}.`,
    adverseChange: `Het besluit: de bijdrage wordt ${euro(amount)}.`,
    revocation: 'Het besluit: de bijdrage is ingetrokken.',
    recovery: `Het besluit: wij vorderen ${euro(amount)} terug.`,
    reservationInvoked: `Het besluit: er is te weinig geld in de begroting. De bijdrage wordt ${euro(amount)}.`,
    paymentStop: 'Het besluit: de betaling is opgeschort.',
    penalty: `Het besluit: een dwangsom van ${euro(amount)}.`,
    objectionInadmissible: 'Het besluit: het bezwaar is niet-ontvankelijk.',
    objectionDismissed: 'Het besluit: het bezwaar is ongegrond.',
    objectionPartlyUpheld: `Het besluit: het bezwaar is deels gegrond, met ${euro(amount)}.`,
    objectionUpheld: `Het besluit: het bezwaar is gegrond, met ${euro(amount)}.`,
    objectionReopened: 'Het besluit: het bezwaar is gegrond. Het eerste besluit geldt niet meer.',
  })[kind];

const moneyWords: Readonly<Record<Effects['money']['kind'], string>> = {
  reserve: 'wordt gereserveerd in de prijzenpot',
  commit: 'wordt toegezegd uit de prijzenpot',
  commitOver: 'wordt toegezegd, zo nodig boven het plafond van de prijzenpot',
  pay: 'gaat als betaald uit de prijzenpot',
  payBack: 'is in de prijzenpot weer toegezegd en nog niet betaald',
  release: 'komt vrij in de prijzenpot',
  uncommit: 'is niet meer toegezegd uit de prijzenpot',
  recover: 'komt terug in de prijzenpot',
};

const checkWords: Readonly<Record<Effects['recordBankCheck']['outcome'], string>> = {
  first: 'Uw controle telt als de eerste. Een collega doet de tweede.',
  second: 'Uw controle telt als de tweede. Er kan betaald worden.',
  mismatch: 'Het rekeningnummer telt niet meer. De aanvrager moet het opnieuw doorgeven.',
};

const changeWords: Readonly<Record<Effects['settleAccountChange']['outcome'], string>> = {
  confirmed: 'Het nieuwe rekeningnummer komt in de plaats van het oude. Er kan betaald worden.',
  refused: 'Het nieuwe rekeningnummer telt niet. Wat wij al kenden, blijft.',
};
