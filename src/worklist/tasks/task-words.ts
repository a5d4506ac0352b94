/** What a task asks of staff; a manual one is closed by whoever did it, every other one by the move that does it. */
export interface TaskWords {
  readonly sentence: string;
  readonly manual?: true;
  /** Stands in the list of tasks also when its dossier is finished, or has a next step of its own. */
  readonly listed?: true;
  /** What the button of a manual task says; without it ‘Klaar’. */
  readonly button?: string;
}

/** Every kind of task that the charts and the mail open (a test holds this list beside the charts). */
export const taskWords: Readonly<Record<string, TaskWords>> = {
  checkCompleteness: { sentence: 'Kijk of de aanvraag volledig is' },
  checkEligibility: { sentence: 'Toets het plan aan de voorwaarden' },
  decideNotProcessed: { sentence: 'Aanvulling niet gekomen: besluit of neem alsnog in behandeling' },
  determine: { sentence: 'Stel de bijdrage vast' },
  decideChange: { sentence: 'Vraag om een reactie en besluit over de wijziging van de bijdrage' },
  decideRecovery: { sentence: 'Er is te veel betaald: beslis of u het terugvordert' },
  noteBudget: { sentence: 'De bijdrage hangt af van de begroting: leg vast wanneer de raad die vaststelt' },
  weighReservation: {
    sentence: 'De begroting is vastgesteld: doe een beroep op het voorbehoud, of laat het vervallen',
  },
  prepareChange: { sentence: 'De betaling is opgeschort: bereid een lagere bijdrage voor, of hef het op' },
  repaymentLate: { sentence: 'Niet op tijd terugbetaald: bel en kijk wat er kan' },
  reviewClaim: { sentence: 'Een bezwaar was terecht: kijk of de terugvordering nog klopt', manual: true },
  weighViews: { sentence: 'Er is een reactie, of de tijd daarvoor is voorbij: weeg die mee en besluit' },
  completeJury: { sentence: 'De jury is niet compleet: zoek nog juryleden', manual: true },
  decideNow: { sentence: 'In gebreke gesteld: maak het besluit binnen twee weken bekend' },
  determinePenalty: { sentence: 'Stel de dwangsom vast' },
  submitAdvice: { sentence: 'Bied het juryadvies aan het college aan' },
  decideRound: { sentence: 'Beslis over de voorstellen van de jury' },
  announceRound: { sentence: 'Kijk de brieven na en maak de uitslag bekend' },
  lettersStuck: { sentence: 'Niet alle brieven zijn weg: kijk wat er misging', manual: true },
  reportToCouncil: { sentence: 'Informeer de raad over de uitslag' },
  checkAccount: { sentence: 'Controleer het rekeningnummer' },
  orderPayment: { sentence: 'Zet de bijdrage op de betaallijst' },
  payAgain: { sentence: 'De bank stuurde geld terug: kijk waarom en betaal opnieuw', manual: true },
  paymentLate: { sentence: 'Nog niet betaald: de betaaltermijn loopt af' },
  callBack: { sentence: 'Bel de aanvrager over het rekeningnummer', manual: true },
  callBackChange: { sentence: 'Bel het bekende nummer: vroeg de aanvrager om een ander rekeningnummer?' },
  confirmChange: { sentence: 'Bevestig het andere rekeningnummer, na 48 uur' },
  callRecipient: { sentence: 'Bel hoe het met het plan gaat' },
  answerExtension: { sentence: 'Beantwoord de vraag om meer tijd' },
  reviewSettlement: { sentence: 'Plan gaat niet door: beslis over de bijdrage' },
  handleObjection: { sentence: 'Er is een bezwaar: kijk of het op tijd en volledig is' },
  planHearing: { sentence: 'Plan een hoorzitting, of leg uit waarom u niemand hoort' },
  decideInadmissible: { sentence: 'De redenen van het bezwaar kwamen niet: beslis' },
  decideObjection: { sentence: 'Beslis op het bezwaar' },
  followJudgment: { sentence: 'De rechter gaf gelijk: voer de uitspraak uit', manual: true },
  decideApart: { sentence: 'Besluit over dit plan buiten de ronde' },
  handleComplaint: { sentence: 'Er is een klacht: neem haar in behandeling, of laat een collega dat doen' },
  planTalk: { sentence: 'Plan een gesprek over de klacht, of leg uit waarom er geen komt' },
  judgeComplaint: { sentence: 'Antwoord op de klacht' },
  answerQuestion: { sentence: 'Er is een vraag: geef antwoord' },
  termAmber: { sentence: 'Een termijn loopt bijna af', manual: true },
  termRed: { sentence: 'Een termijn loopt binnen een week af', manual: true },
  termOver: { sentence: 'Een termijn is voorbij: leg uit waarom en handel het af', manual: true },
  postLetter: { sentence: 'Doe deze brief vandaag op de post', manual: true, button: 'Op de post gedaan' },
  postMessage: { sentence: 'Stuur een bericht met de post', listed: true },
  sendByPost: {
    sentence: 'De e-mail over ons besluit kwam niet aan: verstuur het besluit per post',
    listed: true,
  },
  messageFailed: { sentence: 'Een e-mail kwam niet aan: bel of stuur een brief', manual: true },
};

/** What to do, in words; a kind that a later chart brings still says that there is something. */
export const taskSentence = (kind: string): string =>
  taskWords[kind]?.sentence ?? `Kijk naar deze zaak (${kind})`;

/** Kinds of which staff says itself that they are done. */
export const manualKinds: readonly string[] = Object.keys(taskWords).filter(
  (kind) => taskWords[kind]?.manual,
);

/** Those, and what else stands in the list of tasks of its own accord. */
export const listedKinds: readonly string[] = Object.keys(taskWords).filter(
  (kind) => taskWords[kind]?.manual || taskWords[kind]?.listed,
);
