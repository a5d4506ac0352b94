import { fullDate, weekdayDate } from '../../web/format.js';
import type { OwnDossier } from '../own-dossier.js';
import { notYetPaid } from './not-yet-paid.js';
import { whereIs } from './where.js';

/** What goes on now, with the date by which it is over where there is one. */
export interface Present {
  /** Key of the state this is about. */
  readonly step: string;
  readonly title: string;
  readonly text: string;
  readonly by?: string;
}

/** Everything that goes on at this moment; after an award the money and the work go on side by side. */
export function presentOf(own: OwnDossier): Present[] {
  const { step, payment, completion } = whereIs(own.dossier);
  const steps = payment && completion ? [payment, completion] : [step];
  return steps.map((key, place) => {
    const title = own.names[place] ?? '';
    const waits = key === payment ? notYetPaid(own) : undefined;
    if (waits) return { step: key, ...waits };
    return { step: key, title, ...(presents[key]?.(own) ?? { text: '' }) };
  });
}

/** The last day for our decision, as it is now. */
export const decisionDueOn = ({ memory }: OwnDossier): string | undefined =>
  memory.clocks['decision']?.endsOn;

/** The last day for the plan itself. */
export const executionEndsOn = ({ memory, round }: OwnDossier): string =>
  memory.executionEndsOn ?? round.executionEndsOn;

type Told = Pick<Present, 'text' | 'by'>;

const checked: Told = {
  text: 'Wij kijken of wij alles hebben wat wij nodig hebben. Missen wij iets? Dan hoort u dat van ons.',
};
const judged: Told = {
  text: 'De jury vergelijkt alle plannen en geeft advies. Daarna beslist het college. Iedereen hoort het op hetzelfde moment.',
};

/** Taken up again after an objection, when the others were judged already. */
const judgedApart: Told = {
  text: 'De jury gaf apart advies over uw plan. Nu besluiten wij. U krijgt daarover een brief.',
};

const presents: Readonly<Record<string, ((own: OwnDossier) => Told) | undefined>> = {
  submitted: () => checked,
  completenessCheck: () => checked,
  awaitingSupplement: () => ({
    text: 'Zolang wij op u wachten, telt de tijd voor ons besluit niet mee.',
  }),
  notProcessedPending: ({ memory }) => ({
    text: 'Wij hebben uw aanvulling niet op tijd gekregen. Daarom beslissen wij of wij uw aanvraag nog behandelen. Is er iets misgegaan? Bel ons dan meteen.',
    by: memory.clocks['notProcessed']?.endsOn,
  }),
  eligibilityCheck: () => ({ text: 'Wij hebben alles binnen. Hierna kan uw plan meedoen.' }),
  viewsRequested: ({ memory }) => ({
    text: 'Wij willen eerst weten wat u ervan vindt. Daarna besluiten wij. De tijd voor ons besluit loopt door.',
    by: memory.views?.untilOn,
  }),
  admitted: ({ round, today }) => ({
    text:
      round.presentationOn && round.presentationOn >= today
        ? `U vertelt op ${weekdayDate(round.presentationOn)} over uw plan. Tot die dag hoeft u niets te doen.`
        : 'De jury leest uw plan. U hoeft nu niets te doen.',
  }),
  presented: () => judged,
  scored: () => judged,
  awardProposed: () => judged,
  noAwardProposed: () => judged,
  apart: () => judgedApart,
  awardDecided: () => judged,
  refusalDecided: () => judged,

  bankDetailsRequested: (own) => ({
    text: 'Wij kunnen het geld pas overmaken als wij weten op welke rekening.',
    by: paymentDueOn(own),
  }),
  bankVerification: (own) => ({
    text: `Twee medewerkers controleren de rekening die eindigt op ${own.account?.last4 ?? ''}. U hoeft niets te doen.`,
    by: paymentDueOn(own),
  }),
  accountChange: (own) => ({
    text: `U gaf een ander nummer door, dat eindigt op ${own.change?.last4 ?? ''}. Wij wachten 48 uur en bellen u op het nummer uit uw aanvraag. Daarna kijkt een tweede medewerker mee. Tot die tijd betalen wij niets.`,
    by: paymentDueOn(own),
  }),
  paymentReady: (own) => ({
    text: `Het geld gaat naar de rekening die eindigt op ${own.account?.last4 ?? ''}.`,
    by: paymentDueOn(own),
  }),
  paymentOrdered: () => ({ text: 'Meestal staat het geld binnen drie werkdagen op de rekening.' }),
  executing: (own) => ({
    text: 'Is uw plan klaar? Vertel ons dan in één zin hoe het is geworden.',
    by: executionEndsOn(own),
  }),
  extensionAsked: () => ({ text: 'U vroeg om meer tijd. De dorpscontactambtenaar laat u weten of dat kan.' }),
  checkIn: () => ({
    text: 'De einddatum is voorbij. Wij bellen u om te horen hoe het gaat. Is uw plan klaar? Dan kunt u dat hier ook vertellen.',
  }),
  settlementReview: () => ({
    text: 'U vertelde ons dat uw plan niet doorgaat. Wij bekijken wat dat betekent voor de bijdrage, en bellen u daarover.',
  }),
  enough: () => ({ text: 'De bijdrage is lager geworden. Er is niets meer te betalen.' }),
  completed: ({ memory }) => ({
    text: 'Bedankt voor uw bericht. Wij stellen nu het bedrag vast. U krijgt daarover een brief.',
    by: memory.clocks['exOfficio']?.endsOn,
  }),
  awaitingAccount: ({ memory }) => ({
    text: 'Vertel ons wat u heeft gedaan en wat het heeft gekost. Dan stellen wij het bedrag vast.',
    by: memory.clocks['settlementApplication']?.endsOn,
  }),
  accountReceived: ({ memory }) => ({
    text: 'Wij stellen nu het bedrag vast. U krijgt daarover een brief.',
    by: memory.clocks['settlementDecision']?.endsOn,
  }),
  accountMissing: () => ({
    text: 'U kunt ons nog steeds vragen om de bijdrage vast te stellen. Anders doen wij dat zelf.',
  }),

  notAwarded: () => ({ text: 'In onze brief leest u waarom. Wij leggen het ook graag aan de telefoon uit.' }),
  excluded: () => ({ text: 'In onze brief leest u waarom. Wij leggen het ook graag aan de telefoon uit.' }),
  notProcessed: () => ({
    text: 'Er ontbrak iets. In onze brief leest u wat dat betekent. U mag een volgende keer weer meedoen.',
  }),
  withdrawn: () => ({
    text: 'Wij doen niets meer met uw plan. Heeft u zich vergist? Bel ons dan zo snel mogelijk.',
  }),
  expired: () => ({
    text: 'U heeft dit concept niet verstuurd. Daarom is alles wat u had ingevuld verwijderd. U mag een volgende keer weer meedoen.',
  }),
  closed: () => ({ text: 'Alles is geregeld. U hoeft niets meer te doen. Bedankt!' }),
};

const paymentDueOn = ({ memory }: OwnDossier): string | undefined => memory.clocks['payment']?.endsOn;

/** `Uiterlijk 31 december 2027`, for the line below a title. */
export const byWords = (on: string | undefined): string | undefined => on && `Uiterlijk ${fullDate(on)}`;
