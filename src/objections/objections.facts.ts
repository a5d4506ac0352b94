import { In, type EntityManager } from 'typeorm';
import { startOfDay } from '../../workflows/calendar.js';
import type { ContestedFacts, Facts } from '../../workflows/facts.js';
import { roomOn } from '../budget/budget.queries.js';
import { rowBy, rowsBy } from '../database/rows.js';
import { memoryOf } from '../decisions/change/changes.queries.js';
import { Decision } from '../decisions/decision.entity.js';
import { highestPenalty } from '../decisions/late/late.queries.js';
import { Dossier } from '../engine/dossier.entity.js';
import { dossierById, lockDossier } from '../engine/dossier.queries.js';
import type { Question } from '../engine/surroundings.js';
import { Grantor } from '../identity/grantor.entity.js';
import { poolOf } from '../rounds/rounds.queries.js';
import { askedFor, entryOf } from './contested-entry.queries.js';
import { Contested } from './contested.entity.js';
import { applicantsOf, compete, eachOwns } from './interested.queries.js';
import { involvedIn } from './involved.queries.js';
import { Objector } from './objector.entity.js';

/** What an objection is against: as it says when it is filed, and as it was kept after that. */
export async function objectionFacts(question: Question): Promise<Facts['objection']> {
  const { tx, dossier, type } = question;
  const grantor = await rowBy(tx, Grantor, { id: dossier.grantorId });
  const { decisions, objectors } = type === 'start' ? filed(question) : await kept(question);
  const contested: ContestedFacts[] = [];
  for (const id of new Set(decisions)) {
    const found = await contestedFact(question, id, objectors);
    if (found) contested.push(found);
  }
  return {
    possible: grantor?.legalRegime === 'awb',
    contested,
    involved: [...(await involvedIn(tx, dossier.id))],
    eachOwns: await eachOwns(tx, contested, objectors),
  };
}

/** A decision in the round that this objection belongs to; two people who object at once wait here for each other. */
async function contestedFact(
  { tx, dossier, type }: Question,
  id: string,
  objectors: readonly string[],
): Promise<ContestedFacts | undefined> {
  const decision = await rowBy(tx, Decision, { id });
  const entry = decision && (await entryOf(tx, decision));
  if (!decision || entry?.parentId !== dossier.parentId) return undefined;
  if (type === 'start') await hold(tx, entry.id);
  const applicants = await applicantsOf(tx, entry.id);
  const own = objectors.some((one) => applicants.includes(one));
  return {
    ...ofDecision(decision, entry),
    own,
    ...(await ofPenalty(tx, decision)),
    interested: own || (isFromPot(decision) && (await compete(tx, dossier, objectors))),
    roomThen: await roomOn(tx, await poolOf(tx, entry), startOfDay(decision.decidedOn)),
    objectedAlready: await objectedAlready(tx, dossier.id, { decision: id, objectors }),
  };
}

/** Not processed or excluded, and nothing came of it since. */
const isUnjudged = ({ kind }: Decision, { states }: Dossier): boolean =>
  (kind === 'notProcessed' || kind === 'excluded') && states === kind;

/** Money for a plan touches whoever asked for money of the same pot. */
const isFromPot = ({ kind, amount }: Decision): boolean => kind !== 'penalty' && amount > 0;

/** A penalty is no grant: what can be due at most stands in the law. */
async function ofPenalty(
  tx: EntityManager,
  { kind, dossierId }: Decision,
): Promise<Partial<Pick<ContestedFacts, 'requested' | 'besidePot'>>> {
  const notice = kind === 'penalty' ? await dossierById(tx, dossierId) : null;
  return notice ? { requested: highestPenalty(notice), besidePot: true } : {};
}

/** A page only looks, and holds nothing. */
const hold = async (tx: EntityManager, id: string): Promise<unknown> =>
  tx.queryRunner?.isTransactionActive ? lockDossier(tx, id) : undefined;

/** What a claim asks back is no grant: against it counts the grant as it is now. */
const amountIn = ({ kind, amount }: Decision, entry: Dossier): number =>
  kind === 'recovery' ? (memoryOf(entry).amount ?? 0) : amount;

const ofDecision = (
  decision: Decision,
  entry: Dossier,
): Omit<ContestedFacts, 'own' | 'interested' | 'roomThen' | 'objectedAlready'> => ({
  decision: decision.id,
  entry: askedFor(decision, entry.id),
  amount: amountIn(decision, entry),
  ...(isUnjudged(decision, entry) && { reopens: true as const }),
  requested: decision.requested,
  ...(decision.announcedOn && { announcedOn: decision.announcedOn }),
  ...(decision.objectionEndsOn && { objectionEndsOn: decision.objectionEndsOn }),
  decidedBy: decision.decidedById,
});

/** One that was withdrawn does not count. */
async function objectedAlready(
  tx: EntityManager,
  here: string,
  { decision, objectors }: { decision: string; objectors: readonly string[] },
): Promise<boolean> {
  const others = (await rowsBy(tx, Contested, { decisionId: decision }))
    .map(({ objectionId }) => objectionId)
    .filter((id) => id !== here);
  if (others.length === 0) return false;
  const same = await tx.findBy(Objector, { objectionId: In(others), personId: In([...objectors]) });
  if (same.length === 0) return false;
  const dossiers = await rowsBy(tx, Dossier, { id: same.map(({ objectionId }) => objectionId) });
  return dossiers.some(({ states }) => states !== 'withdrawn');
}

interface Rows {
  readonly decisions: readonly string[];
  readonly objectors: readonly string[];
}

/** Whoever objects without help objects alone. */
function filed({ by, input }: Question): Rows {
  const named = by.role === 'applicant' ? [] : textsIn(input['objectors']);
  return { decisions: textsIn(input['decisions']), objectors: named.length > 0 ? named : [by.person] };
}

async function kept({ tx, dossier: { id: objectionId } }: Question): Promise<Rows> {
  const decisions = await rowsBy(tx, Contested, { objectionId }, ['decisionId']);
  const objectors = await rowsBy(tx, Objector, { objectionId }, ['personId']);
  return {
    decisions: decisions.map(({ decisionId }) => decisionId),
    objectors: objectors.map(({ personId }) => personId),
  };
}

const textsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');
