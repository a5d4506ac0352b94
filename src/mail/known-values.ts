import { daysBetween, localDate } from '../../workflows/calendar.js';
import type { Clocks } from '../../workflows/fragments/memory.js';
import type { Values } from '../../workflows/placeholders.js';
import type { Application } from '../applications/application.entity.js';
import { applicationOf } from '../applications/applications.queries.js';
import { budgetById } from '../budget/budget.queries.js';
import { complaintById } from '../contact/complaints/complaints.queries.js';
import { rowBy } from '../database/rows.js';
import { lateObjection, lateWords } from '../decisions/late/late-words.queries.js';
import type { Happened } from '../engine/surroundings.js';
import type { Grantor } from '../identity/grantor.entity.js';
import { Person } from '../identity/person.entity.js';
import { objectionNow, type ObjectionNow } from '../objections/objections.queries.js';
import { BankAccount } from '../payments/accounts/bank-account.entity.js';
import type { Round } from '../rounds/round.entity.js';

/** What is known at this move for the placeholders a message uses, and no more: what is not used is not kept. */
export async function knownValues(
  happened: Happened,
  { round, grantor }: { round: Round; grantor: Grantor },
  names: readonly string[],
): Promise<Values> {
  const known: Values = {
    ...ofMove(happened),
    ...ofRound(happened, round),
    ...(await ofSubject(happened, grantor)),
  };
  return { ...pick(known, names), ...(await rareValues(happened, round, names)) };
}

/** What the message is about: a plan, an objection (or our being late with that) or a complaint, with whom to call about it. */
async function ofSubject(happened: Happened, grantor: Grantor): Promise<Values> {
  const { tx, dossier } = happened;
  const late = await lateObjection(tx, dossier);
  if (late) return { ...ofObjection(late), ...(await ofContact(happened, grantor, late.objection)) };
  const application = await applicationOf(tx, dossier);
  if (application)
    return { ...ofApplication(application, happened), ...(await ofContact(happened, grantor, application)) };
  const objection = await objectionNow(tx, dossier.id);
  if (objection)
    return { ...ofObjection(objection), ...(await ofContact(happened, grantor, objection.objection)) };
  const complaint = await complaintById(tx, dossier.id);
  return {
    ...(complaint && { caseNumber: complaint.caseNumber }),
    ...(await ofContact(happened, grantor, complaint)),
  };
}

const ofMove = ({ settings, memory, move, at }: Happened): Values => {
  const { clock = 'decision', newClosesAt, receivedOn } = move.input as Named;
  return {
    ...ofClocks((memory['clocks'] ?? {}) as Clocks, clock),
    schemeName: settings.schemeName,
    receivedAt: receivedOn ?? at,
    place: move.texts['place'],
    amount: memory['amount'] as number | undefined,
    reason: move.texts['reason'],
    missing: move.texts['missing'],
    newClosesAt,
  };
};

const ofClocks = (clocks: Clocks, clock: string): Values => ({
  decisionDueOn: (clocks[clock] ?? clocks['objectionDecision'] ?? clocks['complaint'])?.endsOn,
  appealEndsOn: clocks['appeal']?.endsOn,
  objectionEndsOn: clocks['objection']?.endsOn,
});

/** What a move may say that messages repeat. */
interface Named {
  readonly clock?: string;
  readonly newClosesAt?: number;
  /** The day on which a letter came in; what comes in by the website does so at the moment of the move. */
  readonly receivedOn?: string;
}

const ofRound = ({ on, memory, dossier }: Happened, round: Round): Values => ({
  year: round.year,
  closesAt: round.closesAt,
  closesOn: localDate(round.closesAt),
  days: daysBetween(on, localDate(round.closesAt)),
  presentationOn: round.presentationOn ?? undefined,
  executionEndsOn: (memory['executionEndsOn'] as string | undefined) ?? round.executionEndsOn,
  // A round writes to its jurors, who are done when the plans are presented.
  ...(dossier.id === round.id && { deadline: round.presentationOn ?? localDate(round.closesAt) }),
});

const ofApplication = ({ caseNumber, title, receivedOn }: Application, { move }: Happened): Values => ({
  caseNumber: caseNumber ?? undefined,
  title: title || 'Uw plan',
  // A plan on paper is sent in by whoever types it, and has a day of receipt of its own.
  ...(move.type === 'submit' && move.by.role !== 'applicant' && receivedOn && { receivedAt: receivedOn }),
});

const ofObjection = ({ objection, contested }: ObjectionNow): Values => ({
  caseNumber: objection.caseNumber,
  title: contested[0]?.application.title || 'Uw plan',
});

async function ofContact(
  { tx }: Happened,
  grantor: Grantor,
  handled: { readonly handlerId: string | null } | null,
): Promise<Values> {
  const handler = handled?.handlerId ? await rowBy(tx, Person, { id: handled.handlerId }) : null;
  return {
    grantorName: grantor.place,
    contactName: handler?.name || grantor.officerName,
    contactPhone: handler?.phone || grantor.phone,
  };
}

/** Values that few messages use and that take another look to find. */
async function rareValues(
  { tx, dossier }: Happened,
  round: Round,
  names: readonly string[],
): Promise<Values> {
  const account = names.includes('ibanLast4')
    ? await tx.findOneBy(BankAccount, { dossierId: dossier.id })
    : null;
  const pool = names.includes('prizePool') ? await budgetById(tx, round.budgetId) : null;
  const late = names.includes('lateDecision') ? await lateWords(tx, dossier) : undefined;
  return {
    ...(account && { ibanLast4: account.last4 }),
    ...(pool && { prizePool: pool.ceiling }),
    ...(late && { lateDecision: late }),
  };
}

const pick = (known: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)));
