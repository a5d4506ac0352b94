import { penaltyIn } from '../../../workflows/fragments/late-penalty.js';
import { lateDecision } from '../../../workflows/late-decision.js';
import { apportioned } from '../../../workflows/penalty.js';
import { explainPenalty } from '../../../workflows/penalty.sentences.js';
import type { Values } from '../../../workflows/placeholders.js';
import type { Settings } from '../../../workflows/settings.js';
import { lastDayOf } from '../../../workflows/term-setting.js';
import type { Application } from '../../applications/application.entity.js';
import type { Decision } from '../../decisions/decision.entity.js';
import { changeValues } from './change-values.js';
import { lateMemory } from '../../decisions/late/late.queries.js';
import type { Dossier } from '../../engine/dossier.entity.js';
import type { Grantor } from '../../identity/grantor.entity.js';
import type { Round } from '../../rounds/round.entity.js';

/** What a letter is about, as it was read; `on` is the day that will stand in it. */
interface LetterSubject {
  readonly application: Application;
  readonly round: Round;
  readonly settings: Settings;
  readonly grantor: Grantor;
  readonly decision: Decision | null;
  /** Who gets the money, and where it goes. */
  readonly given: Values;
  readonly on: string;
  readonly baseUrl: string;
}

/** Every value a letter can mention, as far as it is known; amounts in cents, days `YYYY-MM-DD`. */
export const letterValues = (dossier: Dossier, about: LetterSubject): Values => ({
  ...grantorValues(about),
  ...decisionValues(about.decision),
  ...memoryValues(dossier),
  ...planValues(about),
  ...termValues(about),
  ...lateValues(dossier),
  ...about.given,
  ...changeValues(dossier, about),
  applicationUrl: `${about.baseUrl}/mijn/${about.application.id}`,
});

export const grantorValues = ({ grantor, baseUrl }: Pick<LetterSubject, 'grantor' | 'baseUrl'>): Values => ({
  grantorName: grantor.name,
  municipality: grantor.place,
  postalAddress: grantor.addressLines.join(', '),
  contactName: grantor.officerName,
  contactPhone: grantor.phone,
  court: grantor.court,
  // On paper nobody can follow an address that begins at this site.
  privacyUrl: grantor.privacyUrl.startsWith('/') ? `${baseUrl}${grantor.privacyUrl}` : grantor.privacyUrl,
  signatoryName: grantor.signatory.name,
  signatoryFunction: grantor.signatory.function,
});

export const decisionValues = (decision: Decision | null): Values =>
  decision
    ? {
        amount: decision.amount,
        requestedAmount: decision.requested,
        motivation: decision.motivation ?? undefined,
        deviationReason: decision.deviation ?? undefined,
      }
    : {};

function memoryValues({ snapshot }: Dossier): Values {
  const { context } = JSON.parse(snapshot) as {
    context: { remedyInvitedOn?: string; remedyDeadlineOn?: string };
  };
  return { remedyAskedOn: context.remedyInvitedOn, deadline: context.remedyDeadlineOn };
}

/** What a decision about deciding late says besides: how it was counted, and the law it stands on. */
function lateValues(dossier: Dossier): Values {
  if (dossier.chart !== lateDecision.name) return {};
  const { noticeOn, applicants = 1, ...memory } = lateMemory(dossier);
  const penalty = penaltyIn({ noticeOn, ...memory });
  const [share] = apportioned(penalty.amount, applicants);
  return {
    noticeOn,
    amount: penalty.amount,
    penaltyLines: explainPenalty(penalty),
    ...(applicants > 1 && { shareAmount: share }),
    legalBasisText: 'de artikelen 4:17 en 4:18 van de Algemene wet bestuursrecht',
  };
}

const planValues = ({ application, round, settings }: LetterSubject): Values => ({
  caseNumber: application.caseNumber ?? '',
  title: application.title,
  activity: application.title,
  receivedOn: application.receivedOn ?? undefined,
  schemeName: settings.schemeName,
  year: String(round.year),
  legalBasisText: settings.legalBasis,
});

/** What a grant waits for that is charged to a budget to come (Awb 4:34). */
const condition = 'dat de gemeenteraad er genoeg geld voor vrijmaakt in de begroting';

/** Objection: Awb 6:7 and 6:8, from the day after the letter is sent. Determination: from the last day of the plan (Awb 4:44, 4:47). */
function termValues(about: LetterSubject): Values {
  const { round, settings, on } = about;
  return {
    sentOn: on,
    executionEndsOn: round.executionEndsOn,
    determinationDueOn: lastDayOf(settings.terms.exOfficioSettlement, round.executionEndsOn),
    reservation: settings.budgetReservation === 'untilAdopted' ? condition : undefined,
    stopUntilOn: lastDayOf(settings.terms.paymentStop, on),
    accountDueOn: lastDayOf(settings.terms.settlementApplication, round.executionEndsOn),
    ...remedyValues(about),
  };
}

/** What somebody can do who disagrees: object, or ask the board of a private grantor to look again. */
function remedyValues({ settings: { legalRegime, terms }, on, baseUrl }: LetterSubject): Values {
  if (legalRegime === 'awb')
    return { objectionEndsOn: lastDayOf(terms.objection, on), objectionUrl: `${baseUrl}/bezwaar` };
  return { reconsiderUntilOn: terms.reconsideration && lastDayOf(terms.reconsideration, on) };
}
